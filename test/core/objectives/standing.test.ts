import { describe, expect, it } from 'vitest';
import { objectivesHeadline } from '../../../src/core/objectives/headline.ts';
import {
  isOnItsWay,
  isRecent,
  noSigns,
  type ObjectiveSigns,
  paceOf,
  plannedBy,
  standingOf,
} from '../../../src/core/objectives/standing.ts';
import type { Objective } from '../../../src/core/plan.ts';
import { zone } from '../records.ts';
import { objective, today } from './objective.ts';

const line = (day: string): ObjectiveSigns => ({ ...noSigns, lastLine: { day, text: 'Second version' } });
const stands = (change: Partial<Objective>, signs = noSigns) => standingOf(objective(change), signs, { today, zone });

describe('what was planned for now', () => {
  it('grows by the same amount each day from start to due day', () => {
    expect(plannedBy('2026-01-01', '2026-12-31', '2026-07-02')).toBe(50);
    expect(plannedBy('2026-11-20', '2026-11-30', today)).toBe(50);
  });
  it('is nothing before the start, all of it after the due day', () => {
    expect(plannedBy('2026-12-01', '2026-12-31', today)).toBe(0);
    expect(plannedBy('2026-01-01', '2026-06-30', today)).toBe(100);
  });
  it('is not known without both days, or where the due day is not after the start', () => {
    expect(plannedBy(null, '2026-12-31', today)).toBeNull();
    expect(plannedBy('2026-01-01', null, today)).toBeNull();
    expect(plannedBy('2026-12-31', '2026-12-31', today)).toBeNull();
  });
  it('a difference of five in a hundred says nothing', () => {
    expect([paceOf(75, 70), paceOf(65, 70), paceOf(76, 70), paceOf(64, 70)]).toEqual([
      'as-planned',
      'as-planned',
      'ahead',
      'behind',
    ]);
  });
});

describe('where an objective stands', () => {
  it('ahead of its plan', () => {
    const peak = { startedOn: '2026-01-14', due: '2027-03-31', progress: 80 };
    expect(stands(peak, line('2026-11-18'))).toMatchObject({ planned: 71, pace: 'ahead', quietSince: null, lateBy: 0 });
  });
  it('quiet after six weeks without a line, after ten where it is for the long term', () => {
    expect(stands({}, line('2026-10-14')).quietSince).toBeNull();
    expect(stands({}, line('2026-10-13')).quietSince).toBe('2026-10-13');
    expect(stands({ horizon: 'long' }, line('2026-10-13')).quietSince).toBeNull();
    expect(stands({ horizon: 'long' }, line('2026-09-03')).quietSince).toBe('2026-09-03');
  });
  it('a line of evidence is a line too', () => {
    expect(stands({}, { ...line('2026-07-01'), evidence: 1, lastEvidenceOn: '2026-11-01' }).quietSince).toBeNull();
  });
  it('without any line it counts from its start, else from the day it was written down', () => {
    expect(stands({ startedOn: '2026-07-08' })).toMatchObject({ quietSince: '2026-07-08', neverHeard: true });
    expect(stands({ startedOn: '2026-11-20' })).toMatchObject({ quietSince: null, neverHeard: true });
    expect(stands({}).quietSince).toBe('2025-11-24');
  });
  it('late from the day after its due day, and only while it is open', () => {
    expect(stands({ due: today }).lateBy).toBe(0);
    expect(stands({ due: '2026-11-24' }).lateBy).toBe(1);
    const reached = stands({ due: '2026-09-20', state: 'reached', reachedOn: '2026-09-18', progress: 100 });
    expect(reached).toMatchObject({ lateBy: 0, quietSince: null, pace: null, planned: null });
    expect(isOnItsWay(reached)).toBe(true);
  });
  it('what was reached within ninety days still belongs to the picture', () => {
    const on = (reachedOn: string) => isRecent({ state: 'reached', reachedOn }, today);
    expect([on('2026-08-27'), on('2026-08-26')]).toEqual([true, false]);
    expect(isRecent({ state: 'dropped', reachedOn: null }, today)).toBe(false);
  });
});

describe('the headline', () => {
  const fine = stands({}, line('2026-11-20'));
  const quiet = stands({}, line('2026-09-03'));
  const late = stands({ due: '2026-10-01' }, line('2026-09-03'));
  const said = (...all: Parameters<typeof objectivesHeadline>[0]) =>
    objectivesHeadline(all).map(({ id, values, since }) => [
      id.replace('objectives.headline-', ''),
      values?.['n'],
      since,
    ]);

  it('says how many are on their way, and since when there was no line about another', () => {
    expect(said(fine, fine, fine, quiet)).toEqual([
      ['some', 3, null],
      ['quiet', 1, '2026-09-03'],
    ]);
  });
  it('tells of one that is late and quiet once, as late', () => {
    expect(said(fine, late)).toEqual([
      ['some', 1, null],
      ['late', 1, null],
    ]);
  });
  it('all, none, and nothing at all', () => {
    expect(said(fine, fine)).toEqual([['all', 2, null]]);
    expect(said(quiet)[0]).toEqual(['none', 1, null]);
    expect(said()).toEqual([]);
  });
});
