import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Capture, type FindDay, parseCapture } from '../../src/core/capture.ts';

const today = '2026-11-25';
const friday: FindDay = (text) => {
  const from = text.indexOf('Friday');
  return from < 0 ? null : { day: '2026-11-27', from, to: from + 6 };
};
const read = (line: string, findDay: FindDay = friday) => parseCapture(line, { today, findDay });
const kind = (line: string) => read(line)?.kind;

describe('marks', () => {
  it.each([
    ['question', '? why', '?why', '？why'],
    ['mine', '> do it', '>do it', '＞do it'],
    ['theirs', '< do it', '＜ do it'],
    ['evidence', '+ done', '＋done'],
    ['feedback', '" well', '＂well', '“well', '„well', '”well', '«well', '»well', '「well', '『well'],
    ['topic', '- depots', '－depots', '– depots', '— depots'],
  ])('%s: %s', (expected, ...lines) => {
    for (const line of lines) expect([line, kind(line)]).toEqual([line, expected]);
  });
  it('a line without a mark is a note, word for word, even with a question mark at the end', () => {
    expect(read('  Shall I by Friday?  ')).toEqual({
      kind: 'note',
      text: 'Shall I by Friday?',
      words: 'Shall I by Friday?',
      due: null,
    });
  });
  it('a backslash takes the meaning from a mark, and only from a mark', () => {
    expect(read('\\? why')).toMatchObject({ kind: 'note', text: '? why' });
    expect(read('\\o/')).toMatchObject({ kind: 'note', text: '\\o/' });
  });
  it.each(['', '   ', '?', ' > ', '「', '—'])('%j is nothing', (line) => expect(read(line)).toBeNull());
  it('a quote that ends the line loses its end, one that ends earlier stays whole', () => {
    expect(read('“Say no earlier.”')?.text).toBe('Say no earlier.');
    expect(read('„Sag eher nein“')?.text).toBe('Sag eher nein');
    expect(read('「早く断る」')?.text).toBe('早く断る');
    expect(read('"Say no earlier" when crews are short')?.text).toBe('"Say no earlier" when crews are short');
  });
});

describe('dates of promises', () => {
  it.each([
    ['> Send the sheet by Friday', 'Send the sheet'],
    ['> Send the sheet until Friday.', 'Send the sheet'],
    ['> Send the sheet, before Friday', 'Send the sheet'],
    ['< Kosten schicken bis Friday', 'Kosten schicken'],
    ['> On Friday, send the sheet', 'send the sheet'],
    ['> Friday: send the sheet', 'send the sheet'],
    ['> Send the Friday sheet to Ruth', 'Send the Friday sheet to Ruth'],
    ['> by Friday', 'by Friday'],
  ])('%s', (line, text) => expect(read(line)).toMatchObject({ text, due: '2026-11-27' }));
  it('keeps the words as typed', () => expect(read('> Send it by Friday')?.words).toBe('Send it by Friday'));
  it('only promises have dates', () => expect(read('? by Friday')?.due).toBeNull());
  it('nothing is due in the past, and then nothing is cut', () => {
    const past: FindDay = () => ({ day: '2026-11-24', from: 8, to: 17 });
    expect(read('> send it yesterday', past)).toMatchObject({ text: 'send it yesterday', due: null });
  });
});

it('never throws and never loses words, whatever is typed', () => {
  const sign = fc.constantFrom(...'?><+"-\\“„«「？＞ .,', 'by ', 'Friday', 'the ', '\n', '😀', '\u202e');
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(sign, fc.string())).map((parts) => parts.join('')),
  );
  const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].join('');
  const holds = (read: Capture, typed: string) =>
    letters(read.words) === letters(typed) &&
    (read.due !== null || letters(read.text) === letters(typed)) &&
    read.text !== '';
  fc.assert(
    fc.property(line, (typed) => {
      const got = read(typed);
      return got === null ? letters(typed) === '' : holds(got, typed);
    }),
    { numRuns: 2_000 },
  );
});
