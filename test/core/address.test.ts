import { describe, expect, it } from 'vitest';
import { readAddress, readAddressOrDomain } from '../../src/core/address.ts';

describe('an address', () => {
  it.each([
    ['mira@halden.example', 'mira@halden.example'],
    ['  Mira.Valtonen+cal@Halden-North.Example ', 'mira.valtonen+cal@halden-north.example'],
    ['Mira Valtonen <mira@halden.example>', 'mira@halden.example'],
    ['mailto:mira@halden.example', 'mira@halden.example'],
    ["o'brien@a.example", "o'brien@a.example"],
    ['mira@bücher.example', 'mira@bücher.example'],
  ])('%s is read', (text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  it.each([
    '',
    'mira',
    'mira@',
    '@halden.example',
    'mira@halden',
    'mira@@halden.example',
    'mira@halden..example',
    'mira@-halden.example',
    'mira halden@halden.example',
    'a@b.example, c@d.example',
    '<script>@halden.example',
    `${'a'.repeat(65)}@halden.example`,
    `mira@${'a.'.repeat(150)}example`,
  ])('%s is none', (text) => {
    expect(readAddress(text)).toBeNull();
  });
});

describe('an address or a domain', () => {
  it.each([
    ['notes@scribe.example', 'notes@scribe.example'],
    ['Scribe.example', 'scribe.example'],
    ['@scribe.example', 'scribe.example'],
  ])('%s is read', (text, read) => {
    expect(readAddressOrDomain(text)).toBe(read);
  });

  it.each(['scribe', 'https://scribe.example', 'scribe.example/notes', 'two words.example', '.example'])(
    '%s is neither',
    (text) => {
      expect(readAddressOrDomain(text)).toBeNull();
    },
  );
});
