import { describe, expect, it } from 'vitest';
import { decisionOf, keptIn } from '../../../src/core/delivery.ts';
import type { PromiseFact } from '../../../src/core/insights/facts.ts';
import { keptFinding, promisesKept } from '../../../src/core/insights/kept.ts';
import { periodOf } from '../../../src/core/insights/period.ts';
import { commitment, dana, id } from '../records.ts';
import { inWords } from './in-words.ts';

const today = '2026-11-25';
const year = periodOf('year', today, null);
const promise = (change: Partial<PromiseFact>): PromiseFact => ({
  owner: 'me',
  personId: dana.id,
  state: 'open',
  due: null,
  deliveredOn: null,
  moved: 0,
  ...change,
});
const done = (due: string | null, deliveredOn: string, change: Partial<PromiseFact> = {}) =>
  promise({ state: 'delivered', due, deliveredOn, ...change });
const theirs = { owner: 'them' } as const;
const kept = (list: readonly PromiseFact[]) => promisesKept(list, year, today);

describe('whether a promise was kept, and on which day one knew', () => {
  it.each([
    ['delivered before its day', done('2026-05-10', '2026-03-30'), { kept: true, day: '2026-03-30' }],
    ['delivered on its day', done('2026-05-10', '2026-05-10'), { kept: true, day: '2026-05-10' }],
    [
      'delivered late: known when the day had passed',
      done('2026-05-10', '2026-08-01'),
      { kept: false, day: '2026-05-10' },
    ],
    ['open and past its day', promise({ due: '2026-11-24' }), { kept: false, day: '2026-11-24' }],
    ['delivered without a day', done(null, '2026-02-02'), { kept: true, day: '2026-02-02' }],
    ['due today', promise({ due: today }), null],
    ['without a day', promise({}), null],
    ['let go', promise({ due: '2026-05-10', state: 'dropped' }), null],
  ])('%s', (_, one, decision) => {
    expect(decisionOf(one, today)).toEqual(decision);
  });
});

describe('promises kept, by quarter', () => {
  const list = [
    done('2026-01-10', '2026-01-10'),
    done('2026-05-10', '2026-03-30', { moved: 2 }),
    done('2026-05-10', '2026-08-01'),
    promise({ due: '2026-11-24' }),
    done('2026-10-10', '2026-10-12', theirs),
    done(null, '2026-10-12', theirs),
    // Of another year, to come, let go.
    done('2025-12-31', '2026-01-02'),
    promise({ due: '2026-12-24' }),
    promise({ due: '2026-06-24', state: 'dropped' }),
  ];
  it('counts each where one knew, and the same as the board does', () => {
    const found = kept(list);
    expect(found?.parts.map(({ mine, theirs: other }) => [mine.kept, mine.of, other.kept, other.of])).toEqual([
      [2, 2, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 1, 1, 2],
    ]);
    expect(found).toMatchObject({ mine: { kept: 2, of: 4 }, theirs: { kept: 1, of: 2 }, moved: 1, whose: dana.id });
    const rows = list.map(({ moved: _, ...fields }, n) => commitment(n, fields));
    expect(keptIn(rows, today)).toEqual(found?.mine);
  });
  it('fewer than three say nothing', () => {
    expect(kept([done(null, '2026-02-02'), done(null, '2026-02-02', theirs)])).toBeNull();
    expect(kept([1, 2, 3].map(() => done(null, '2026-02-02')))).not.toBeNull();
  });
});

describe('as a sentence', () => {
  const mine = [done(null, '2026-02-02'), done(null, '2026-02-02'), promise({ due: '2026-03-01' })];
  const other = mine.map((one) => ({ ...one, ...theirs }));
  const jun = { ...theirs, personId: id(9) };
  it.each([
    ['You kept 2 of 3', mine, 'Dana'],
    ['Dana kept 2 of 3', other, 'Dana'],
    ['Others kept 2 of 3', other, null],
    ['You kept 2 of 3, Dana 2 of 3', [...mine, ...other], 'Dana'],
    ['You kept 2 of 3, others 3 of 4', [...mine, ...other, done(null, '2026-02-02', jun)], 'Dana'],
  ])('%s', (sentence, list, name) => {
    const found = kept(list);
    expect(found && inWords(keptFinding(found, found.whose === null ? null : name))).toBe(sentence);
  });
});
