import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Capture, type FindDay, parseCapture } from '../../src/core/capture.ts';
import { personReader } from '../../src/core/named-people.ts';

const today = '2026-11-25';
const friday: FindDay = (text) => {
  const from = text.indexOf('Friday');
  return from < 0 ? null : { day: '2026-11-27', from, to: from + 6 };
};
const read = (line: string, findDay: FindDay = friday) => parseCapture(line, { today, findDay });
const kind = (line: string) => read(line)?.kind;

describe('marks', () => {
  it.each([
    ['question', '? why', '?why', '？why', '¿por qué', '؟ لماذا', '\u200f؟ لماذا', '\u2067? למה'],
    ['mine', '> do it', '>do it', '＞do it', '› do it', '\u200f> לשלוח'],
    ['theirs', '< do it', '＜ do it', '‹ do it'],
    ['evidence', '+ done', '＋done', '﹢done'],
    [
      'feedback',
      '" well',
      '＂well',
      '“well',
      '„well',
      '”well',
      '«well',
      '»well',
      '「well',
      '『well',
      '｢well',
      '〝well',
      '״well',
    ],
    ['topic', '- depots', '－depots', '– depots', '— depots', '− depots', '― depots', 'ー depots'],
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
    for (const sign of ['＼', '¥', '￥', '₩']) expect(read(`${sign}> x`)).toMatchObject({ kind: 'note', text: '> x' });
    expect(read('¥300 for the depot')).toMatchObject({ kind: 'note', text: '¥300 for the depot' });
  });
  it.each(['', '   ', '?', ' > ', '「', '—'])('%j is nothing', (line) => expect(read(line)).toBeNull());
  it('a quote that ends the line loses its end, one that ends earlier stays whole', () => {
    expect(read('“Say no earlier.”')?.text).toBe('Say no earlier.');
    expect(read('„Sag eher nein“')?.text).toBe('Sag eher nein');
    expect(read('「早く断る」')?.text).toBe('早く断る');
    expect(read('« Dis non plus tôt »')?.text).toBe('Dis non plus tôt');
    expect(read('»Sig nej tidligere«')?.text).toBe('Sig nej tidligere');
    expect(read('״להגיד לא מוקדם״')?.text).toBe('להגיד לא מוקדם');
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

describe('whom a promise names', () => {
  const people = [
    { id: 'r', name: 'Ruth Adeyemi' },
    { id: 't', name: 'Tomás Ferreira' },
    { id: 'j', name: 'Jun Watanabe' },
    { id: 'k', name: 'Jun Okada' },
    { id: 's', name: 'Søren Strauß' },
    { id: 'h', name: 'רות' },
  ];
  const findPerson = personReader(people);
  const named = (line: string) => parseCapture(line, { today, findDay: friday, findPerson });
  it.each([
    ['< Ruth: send the figures by Friday', 'r', 'Ruth', 'send the figures', '2026-11-27'],
    ['< Ruth will send the figures', 'r', 'Ruth', 'send the figures', null],
    ['< ruth adeyemi： the figures', 'r', 'Ruth', 'the figures', null],
    ['> for Tomas: find the map', 't', 'Tomás', 'find the map', null],
    ['> TOMÁS : find the map', 't', 'Tomás', 'find the map', null],
    ['> für Tomás: die Karte', 't', 'Tomás', 'die Karte', null],
    ['> לרות: לשלוח את הטבלה', 'h', 'רות', 'לשלוח את הטבלה', null],
    ['< Jun Okada: hold the crews', 'k', 'Jun Okada', 'hold the crews', null],
    ['< Soren’ll write to Ruth', 's', 'Søren', 'write to Ruth', null],
    ['< soren strauss: write', 's', 'Søren', 'write', null],
  ])('%s', (line, id, name, text, due) =>
    expect(named(line)).toMatchObject({ person: { id, name }, text, due, words: line.slice(2) }),
  );
  it.each([
    '> tell Tomás about the map',
    '> Ruth will like the map',
    '< Jun: hold the crews',
    '< 10:30 call Ruth',
    '< Ruth:',
    '? Ruth: why',
    '< introduce me to Ruth by Friday',
  ])('%s names nobody whose promise it is', (line) => expect(named(line)?.person).toBeUndefined());
  it('nobody is named where nobody is known', () =>
    expect(
      parseCapture('< Ruth: x', { today, findDay: friday, findPerson: personReader([{ id: 'n', name: '' }]) }),
    ).toMatchObject({
      text: 'Ruth: x',
    }));
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
