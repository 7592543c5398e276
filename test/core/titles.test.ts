import { describe, expect, it } from 'vitest';
import { otherName, pairIn } from '../../src/core/title-names.ts';
import { clueOf } from '../../src/core/titles.ts';
import { knowledge } from './records.ts';

describe('titles that call themselves a one-on-one', () => {
  it.each([
    ...[
      '1:1',
      '1:1 with Sam',
      '1-1 Sam',
      '1–1 Sam',
      '1x1',
      '1×1',
      '1-2-1',
      '1on1',
      '1 on 1',
      '1-on-1',
      '1 to 1',
      '1：1',
      '１：１ Sam',
    ],
    ...[
      '1:1: roadmap',
      '1:1, roadmap',
      "1-1's with Sam",
      'One-on-one',
      'one to one',
      '121 with Sam',
      'Skip level',
      'Bilat',
    ],
    ...[
      'Einzelgespräch',
      'Vier-Augen-Gespräch',
      '1zu1',
      'Mitarbeitergespräch',
      '1 à 1',
      'tête-à-tête',
      'Point individuel',
    ],
    ...['uno a uno', '1 a 1', 'Colloquio individuale', 'Um a um', '1-op-1', 'Eén-op-één', '1 na 1', 'Jeden na jeden'],
    ...[
      '1 на 1',
      'Один на один',
      '1対1',
      '1on1ミーティング',
      'ワンオンワン',
      '一对一',
      '1对1',
      '单聊',
      '일대일',
      '면담',
    ],
    ...['En till en', 'Medarbejdersamtale', 'MUS', 'Bire bir'],
  ])('%s', (title) => expect(clueOf(title)).toBe('says'));
});

describe('titles that only look like it', () => {
  it.each([
    ...[
      '1:1 ratio',
      'aspect 1:1',
      '1:1 mapping',
      'Sprint 1-1',
      '11-1',
      '1-10',
      'v1.1',
      '1/1 (New Year)',
      '1-1 draw',
      'Room 1-1',
    ],
    ...['11:11', '1:1:1', '21:1', '1:10', '1-1-2026', 'Group 1:1 prep', 'How to run 1:1s', '1:1s block', 'Cancel 1:1'],
    ...[
      'No 1:1 today',
      '1:1 Coaching Session',
      'Ana and 15-minute meeting',
      'Interview: Ana',
      'Lunch w/ Ana',
      'Dentist',
    ],
    ...['1:1s with the team', 'Design/Eng sync', 'Q&A', 'AM/PM', 'and/or', '24/7', 'Team catch-up', '面接 田中'],
  ])('%s', (title) => {
    expect(clueOf(title)).not.toBe('says');
    expect(clueOf(title)).not.toBe('personal');
  });
});

describe('pairs', () => {
  const mine = knowledge({ known: [{ name: 'Dana Okafor', addresses: ['dana@example.com'] }] });
  it.each([
    ...[
      'Mira / Ben',
      'Ben/Mira',
      'Mira <> Ben',
      'Mira <-> Ben',
      'Mira ↔ Ben',
      'Mira x Ben',
      'Mira & Ben',
      'Ben | Mira',
    ],
    ...[
      'Mira, Ben 1:1',
      '1:1 Mira, Ben',
      'Call: Mira + Ben',
      'Mira / Ben weekly',
      'Mira Lind and Ben',
      'Mira / Ben - roadmap',
    ],
  ])('%s: Ben', (title) => expect(pairIn(title, mine)?.other).toBe('Ben'));
  it('names a known person in full, whichever side is the user', () => {
    expect(otherName('Dana / Mimi', mine)).toBe('Dana Okafor');
  });
  it.each([
    ...[
      'Design/Eng sync',
      'Q&A',
      'R&D',
      'AM/PM',
      'and/or',
      '24/7',
      'Mira / Budget',
      'Mira / Dana / Ben',
      'Acme <> Initech',
    ],
    ...['Ana / Ben', 'Mira / 24', 'Mira / roadmap review'],
  ])('%s: nobody', (title) => expect(pairIn(title, mine)).toBeNull());
  it.each([
    ['1:1 with Sam', 'Sam'],
    ['Catch-up with Priya Nair', 'Priya Nair'],
    ['Sam 1:1', 'Sam'],
    ['1:1 mit Dana', 'Dana Okafor'],
    ['Dana weekly', 'Dana Okafor'],
    ['1:1 with Manager', null],
    ['Cancel 1:1', null],
    ['Planning catch-up', null],
    ['', null],
  ])('%s: the other one is %s', (title, name) => expect(otherName(title, mine)).toBe(name));
});

it('reads a hostile title of 100,000 signs as fast as a short one', () => {
  const hostile = [
    '1:'.repeat(50_000),
    '1 '.repeat(50_000),
    'a / '.repeat(25_000),
    '<'.repeat(100_000),
    'with '.repeat(20_000),
    ' '.repeat(99_999),
  ];
  const long = ['Mira / Ben ', '1-'].map((text) => text.repeat(300).slice(0, 500));
  const time = (titles: readonly string[]) => {
    const start = performance.now();
    for (let round = 0; round < 20; round += 1)
      for (const title of titles) {
        clueOf(title);
        otherName(title, knowledge());
      }
    return (performance.now() - start) / titles.length;
  };
  time(long);
  const short = time(long);
  expect(time(hostile) / Math.max(short, 1)).toBeLessThan(40);
});
