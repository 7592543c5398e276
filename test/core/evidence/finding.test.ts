import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../src/core/evidence/finding.ts';
import type { Day } from '../../../src/core/record.ts';
import type { Evidence } from '../../../src/core/standing.ts';
import type { Note } from '../../../src/core/words.ts';
import { competency, coverage, feedback, lines, result } from './evidence-stand.ts';

const today = '2026-11-25';
const plans = competency(1, 'Plans that hold');
const models = competency(2, 'Forecasts and models');
const people = competency(3, 'Leading people');
const saying = competency(4, 'Saying no early');
const four = [plans, models, people, saying];

const finding = (
  evidence: readonly Evidence[],
  notes: readonly Note[] = [],
  named = four,
  from: Day = '2026-01-01',
) => {
  const all = lines(evidence, notes);
  return findingOf(coverage(named, all), all, { from, to: '2026-11-30' }, today);
};
const of = (one: { id: string }, ...days: string[]) => days.map((day) => result(`2026-${day}`, [one.id]));

describe('too little to say', () => {
  it('under three results, however much was heard', () => {
    const heard = [1, 2, 3, 4].map((n) => feedback(`2026-0${n}-10`, [plans.id]));
    expect(finding([], heard)).toEqual({ kind: 'few', n: 0 });
    expect(finding(of(plans, '03-01', '04-01'))).toEqual({ kind: 'few', n: 2 });
  });

  it('most results name no competency', () => {
    const bare = ['03-01', '05-01'].map((day) => result(`2026-${day}`));
    expect(finding([...bare, ...of(plans, '07-01')])).toEqual({ kind: 'nameless', n: 2, all: 3 });
  });
});

describe('recency', () => {
  const lately = ['10-20', '10-28', '11-03', '11-09', '11-18', '11-20'];
  it('six of eight are of the last six weeks, while an appraisal looks at the year', () => {
    expect(finding([...of(plans, ...lately), ...of(people, '02-01', '05-01')])).toEqual({
      kind: 'recent',
      n: 6,
      all: 8,
    });
  });
  it('not where the time looked at is hardly longer than that', () => {
    expect(finding(of(plans, ...lately), [], [plans], '2026-09-01').kind).not.toBe('recent');
  });
  it('the day six weeks ago counts, the one before does not', () => {
    const five = (first: string) => of(plans, first, '11-01', '11-02', '11-03', '02-01');
    expect(finding(five('10-14'), [], [plans, models])).toMatchObject({ kind: 'recent', n: 4 });
    expect(finding(five('10-13'), [], [plans, models]).kind).not.toBe('recent');
  });
});

describe('one-sidedness', () => {
  const spread = [...of(models, '02-02', '05-21', '09-18', '10-03', '11-09'), ...of(plans, '04-17', '07-02', '10-28')];
  it('nearly all belongs to two of four, and a third rests on one line', () => {
    expect(finding([...spread, ...of(people, '03-11')])).toEqual({
      kind: 'one-sided-thin',
      n: 8,
      all: 9,
      // In the user's order, not by number.
      names: ['Plans that hold', 'Forecasts and models'],
      thin: 'Leading people',
      day: '2026-03-11',
    });
  });
  it('a result that shows both counts once', () => {
    const both = result('2026-06-01', [plans.id, models.id]);
    expect(finding([...spread, both])).toMatchObject({ kind: 'one-sided', n: 9, all: 9 });
  });
  it('one of three is a side, two of three are not', () => {
    const three = [plans, models, people];
    const only = of(plans, '02-01', '03-01', '05-01', '06-01');
    expect(finding([...only, ...of(models, '04-01')], [], three)).toMatchObject({ names: ['Plans that hold'] });
    expect(finding([...only, ...of(models, '04-01', '08-01')], [], three)).toEqual({
      kind: 'bare',
      names: ['Leading people'],
    });
  });
});

describe('spread well', () => {
  it('what nothing shows yet', () => {
    const evidence = [...of(plans, '02-01', '09-01'), ...of(models, '03-01', '10-01'), ...of(people, '04-01', '08-01')];
    expect(finding(evidence)).toEqual({ kind: 'bare', names: ['Saying no early'] });
  });
  it('what nothing new has shown for half a year, the longest first', () => {
    const evidence = [...of(plans, '09-01'), ...of(models, '03-01'), ...of(people, '04-01'), ...of(saying, '08-01')];
    expect(finding(evidence)).toEqual({ kind: 'stale', name: 'Forecasts and models', day: '2026-03-01' });
  });
  it('else that there is something for each', () => {
    const evidence = [...of(plans, '09-01'), ...of(models, '07-01'), ...of(people, '06-20'), ...of(saying, '08-01')];
    expect(finding(evidence)).toEqual({ kind: 'even', n: 4 });
  });
});
