import { describe, expect, it } from 'vitest';
import { evidenceAge, evidenceIsDue } from '../../../src/core/evidence/evidence-age.ts';
import { filterLines } from '../../../src/core/evidence/lines.ts';
import { spanDays } from '../../../src/core/evidence/span.ts';
import { dueList } from '../../../src/core/people-list.ts';
import { dana, id } from '../records.ts';
import { competency, coverage, feedback, lines, milestone, need, result } from './evidence-stand.ts';

const today = '2026-11-25';
const plans = competency(1, 'Plans that hold');
const money = competency(2, 'Money');
const saying = competency(3, 'Saying no early');

describe('the rows', () => {
  it('one per competency in the user’s order, its lines from the oldest on, a line in each that it names', () => {
    const all = lines(
      [result('2026-11-09', [plans.id, money.id]), result('2026-03-02', [plans.id])],
      [feedback('2026-07-15', [plans.id])],
    );
    const [first, second] = coverage([plans, money], all);
    expect(first?.lines.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2026-03-02 result',
      '2026-07-15 feedback',
      '2026-11-09 result',
    ]);
    expect(first).toMatchObject({ results: 2, feedback: 1, lastResult: '2026-11-09', gap: null });
    expect(second).toMatchObject({ results: 1, feedback: 0 });
  });

  it('lines that name none, or one that is gone, stand in a row of their own at the end', () => {
    const rows = coverage([plans], lines([result('2026-11-09'), result('2026-11-10', [id(77)])]));
    expect(rows.map(({ competency: of, results }) => [of?.name ?? null, results])).toEqual([
      ['Plans that hold', 0],
      [null, 2],
    ]);
    expect(coverage([plans], lines([result('2026-11-09', [plans.id])]))).toHaveLength(1);
  });

  it('feedback counts on the day it was heard, in the user’s zone, and other notes not at all', () => {
    const late = feedback('2026-11-09', [], { at: Date.parse('2026-11-09T23:30:00Z') });
    expect(lines([], [late, { ...late, id: id(5), kind: 'note' }]).map(({ day }) => day)).toEqual(['2026-11-10']);
  });
});

describe('why there is no result', () => {
  const by2028 = { needs: [need(11, { competencyId: money.id })], milestones: [milestone(900)] };
  const gapOf = (...args: Parameters<typeof coverage>) => coverage(...args)[0]?.gap;

  it('nothing at all, or until when the roadmap needs it', () => {
    expect(gapOf([money], [])).toEqual({ kind: 'nothing' });
    expect(gapOf([money], [], by2028)).toEqual({ kind: 'needed', day: '2028-12-31', grain: 'year' });
  });

  it('the soonest milestone counts, and neither one that was let go nor a need that is met', () => {
    const sooner = milestone(901, { day: '2027-03-31', grain: 'month' });
    const dropped = milestone(902, { day: '2026-12-31', state: 'dropped' });
    const needs = [900, 901, 902].map((n) => need(n + 100, { competencyId: money.id, milestoneId: id(n) }));
    const milestones = [milestone(900), sooner, dropped];
    expect(gapOf([money], [], { needs, milestones })).toEqual({ kind: 'needed', day: '2027-03-31', grain: 'month' });
    const met = needs.map((one) => ({ ...one, met: true }));
    expect(gapOf([money], [], { needs: met, milestones })).toEqual({ kind: 'nothing' });
  });

  it('somebody spoke of it, and it was shown before the time that is looked at', () => {
    const heard = lines([], [feedback('2026-08-26', [money.id])]);
    expect(gapOf([money], heard, by2028)).toEqual({ kind: 'spoken-of', personId: dana.id });
    expect(gapOf([money], heard, { ...by2028, earlier: new Map([[money.id, '2025-03-01']]) })).toEqual({
      kind: 'earlier',
      day: '2025-03-01',
    });
  });
});

describe('the list', () => {
  const known = new Map([plans, money].map((one) => [one.id, one]));
  const objective = id(50);
  const all = lines(
    [
      result('2026-11-09', [plans.id], { objectiveIds: [objective] }),
      result('2026-11-08', [saying.id]),
      result('2026-11-07'),
    ],
    [feedback('2026-11-06', [plans.id])],
  );
  const days = (competencyId: string | null, objectiveId: string | null) =>
    filterLines(all, { competency: competencyId, objective: objectiveId }, known).map(({ day }) => day.slice(8));

  it('of one competency, of one objective, and those that are bare', () => {
    expect(days(null, null)).toEqual(['09', '08', '07', '06']);
    expect(days(plans.id, null)).toEqual(['09', '06']);
    // A competency that is gone leaves its line bare.
    expect(days('none', null)).toEqual(['08', '07']);
    expect(days(null, objective)).toEqual(['09']);
    expect(days(null, 'none')).toEqual(['08', '07']);
    expect(days(plans.id, 'none')).toEqual([]);
  });
});

describe('the time that is looked at', () => {
  it.each([
    ['year', '2026-01-01', '2026-11-30'],
    ['months', '2025-12-01', '2026-11-30'],
    ['all', '2024-02-01', '2026-11-30'],
  ] as const)('%s', (span, from, to) => {
    expect(spanDays(span, today, '2024-02-17')).toEqual({ from, to });
  });
  it('never less than this year, and February to its end', () => {
    expect(spanDays('all', today, '2026-10-01').from).toBe('2026-01-01');
    expect(spanDays('all', today, null).from).toBe('2026-01-01');
    expect(spanDays('year', '2028-02-03', null).to).toBe('2028-02-29');
  });
});

describe('the age of the last evidence', () => {
  it('is the one that home speaks of', () => {
    expect(evidenceAge('2026-11-09', today)).toBe(16);
    expect(evidenceAge('2026-11-30', today)).toBe(0);
    expect(dueList([], [], '2026-11-09', today)).toEqual([{ kind: 'evidence', day: null, days: 16 }]);
  });
  it('after two weeks it is time for more', () => {
    expect([null, 13, 14].map(evidenceIsDue)).toEqual([true, false, true]);
    expect(dueList([], [], '2026-11-12', today)).toEqual([]);
  });
});
