/** Every translation says what English says: all of it, with the same gaps, in the forms of its language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/languages.ts';
import { idsFor, type Sentences, translationFaults } from './translation-faults.ts';

/** Languages that are not finished: what they lack is listed, and is no fault. */
const inTheMaking: readonly string[] = [];

const locales = join(import.meta.dirname, '../../src/locales');
const manifestWords = join(import.meta.dirname, '../../public/_locales');

const read = (path: string): Record<string, unknown> =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
const sentences = (language: string, file: string) => read(join(locales, language, file)) as Sentences;

function ofManifest(language: string): Sentences {
  const messages = Object.entries(read(join(manifestWords, language, 'messages.json')));
  return Object.fromEntries(messages.map(([id, entry]) => [id, (entry as { message: string }).message]));
}

const files = readdirSync(join(locales, 'en'));
const english = new Map(files.map((file) => [file, sentences('en', file)]));

/** `<file>: all` or `<file>: <ids>`, for each file that is not whole. */
function lackingIn(language: string): string[] {
  const sets = [...english].map(([file, source]) => [file, source, sentences(language, file)] as const);
  const all = [...sets, ['_locales/messages.json', ofManifest('en'), ofManifest(language)] as const];
  return all.flatMap(([file, source, own]) => {
    const wanted = idsFor(language, source);
    const missing = wanted.filter((id) => !(id in own));
    if (missing.length === 0) return [];
    return [`${file}: ${missing.length === wanted.length ? `all ${wanted.length}` : missing.join(', ')}`];
  });
}

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  it('has every sentence', () => {
    const lacking = lackingIn(language);
    if (inTheMaking.includes(language) && lacking.length > 0) {
      console.info(`Not in ${language} yet:\n  ${lacking.join('\n  ')}`);
    } else expect(lacking).toEqual([]);
  });

  it('has no file of its own', () => {
    expect(readdirSync(join(locales, language)).filter((file) => !files.includes(file))).toEqual([]);
  });

  it('says nothing wrong', () => {
    const faults = [...english].flatMap(([file, source]) =>
      translationFaults(language, sentences(language, file), source).map((fault) => `${file}: ${fault}`),
    );
    faults.push(...translationFaults(language, ofManifest(language), ofManifest('en')));
    expect(faults).toEqual([]);
  });
});

it('an id stands in one file alone: translations are looked up in all of them at once', () => {
  const ids = [...english.values()].flatMap((source) => Object.keys(source));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe('what counts as a fault', () => {
  const source = {
    a: 'Moved to {day}',
    'b.days_one': '{n} day',
    'b.days_other': '{n} days',
    c: 'Words with {n} in them',
  };
  const faults = (language: string, own: Sentences) => translationFaults(language, own, source);

  it('nothing, where all is said', () => {
    expect(faults('de', { a: 'Verlegt auf {day}', 'b.days_one': 'ein Tag', 'b.days_other': '{n} Tage' })).toEqual([]);
    expect(faults('he', { a: 'הועבר אל {day} ב־Google Calendar', 'b.days_two': 'יומיים' })).toEqual([]);
    expect(faults('de', { c_one: 'Ein Wort', c_other: '{n} Worte' })).toEqual([]);
  });

  it('every form that the language has is wanted', () => {
    expect(idsFor('de', source)).toEqual(['a', 'b.days_one', 'b.days_other', 'c']);
    expect(idsFor('he', source)).toEqual(['a', 'b.days_one', 'b.days_two', 'b.days_other', 'c']);
  });

  it.each([
    ['de', { z: 'Neu' }, 'z is no sentence of ours'],
    ['de', { 'b.days_two': 'zwei Tage' }, 'b.days_two is no sentence of ours'],
    ['de', { a: 'Verlegt' }, 'a lacks {day}'],
    ['de', { a: 'Verlegt auf {day} {when}' }, 'a has {when}, which nothing fills'],
    ['de', { 'b.days_other': 'Tage' }, 'b.days_other lacks {n}'],
    ['de', { c: ' ' }, 'c is empty'],
    ['de', { c: 'Worte mit {n} ' }, 'c begins or ends with a space'],
    ['de', { c: 'Worte mit "{n}"' }, 'c has straight quotes'],
    ['de', { c: 'Worte mit {n}!' }, 'c exclaims'],
    ['de', { c: 'Worte mit {n}, in them all' }, null],
    ['de', { c: 'Das sind words with {n}' }, null],
    ['he', { c: 'מילים words {n}' }, 'c has Latin letters'],
    ['he', { c: '\u200fמילים {n}' }, 'c has control characters'],
  ])('%s %j', (language, own, fault) => {
    const found = faults(language, own as unknown as Sentences);
    if (fault === null) expect(found).toEqual([]);
    else expect(found[0]).toMatch(new RegExp(`^${fault.replace(/[{}.]/g, '\\$&')}`));
  });

  it('three words of English in a row, names and key caps aside', () => {
    const long = { a: 'Open Google Calendar at the week of your next one-on-one' };
    expect(translationFaults('de', { a: 'Öffne Google Calendar at the week' }, long)).toHaveLength(1);
    expect(translationFaults('de', { a: 'Öffne Google Calendar in der Woche' }, long)).toEqual([]);
  });
});
