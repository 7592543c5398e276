import { describe, expect, it } from 'vitest';
import { beatOf, careerSince, dueList, mailIsDue, rhythmOf } from '../../src/core/people-list.ts';
import { at, commitment, meeting } from './records.ts';

const today = '2026-11-25';

describe('the rhythm of meetings', () => {
  it('held, moved from its original start, cancelled or declined', () => {
    expect(beatOf(meeting)).toBe('held');
    expect(beatOf({ ...meeting, start: at('2026-11-26T14:00:00+01:00') })).toBe('moved');
    expect(beatOf({ ...meeting, cancelled: true })).toBe('cancelled');
    expect(beatOf({ ...meeting, reply: 'declined' })).toBe('cancelled');
  });
  it('nothing is claimed of one that stands alone, has no hour, or was an all-day event', () => {
    for (const originalStart of ['single', '20261125'])
      expect(beatOf({ ...meeting, originalStart, start: at('2026-11-27T09:00:00+01:00') })).toBe('held');
    expect(beatOf({ ...meeting, start: null })).toBe('held');
  });
  it('how often, in words', () => {
    expect([null, 0, 1, 2, 3, 4, 13].map((weeks) => rhythmOf(weeks)?.id)).toEqual([
      undefined,
      undefined,
      'people.every-week',
      'people.every-two-weeks',
      'people.every-weeks',
      'people.every-month',
      'people.every-quarter',
    ]);
  });
});

describe('how long ago career was a matter', () => {
  it.each([
    ['2026-11-25', 'people.career-today', undefined],
    ['2026-11-12', 'people.career-days', 13],
    ['2026-11-11', 'people.career-weeks', 2],
    ['2026-09-27', 'people.career-weeks', 8],
    ['2026-03-25', 'people.career-months', 8],
  ])('%s', (day, id, n) => {
    expect(careerSince(day, today, 'manager').message).toEqual(n === undefined ? { id } : { id, values: { n } });
  });
  it('is too long ago after a quarter, with those who decide alone', () => {
    expect(careerSince('2026-08-26', today, 'manager').stale).toBe(false);
    expect(careerSince('2026-08-25', today, 'manager').stale).toBe(true);
    expect(careerSince(null, today, 'skip-level').stale).toBe(true);
    expect(careerSince(null, today, 'peer').stale).toBe(false);
  });
});

describe('what is due', () => {
  const mail = { meetingId: meeting.id, personId: null, due: '2026-11-27', meetingDay: '2026-11-25' };
  it('the user’s late ones, today’s, late ones of others, then by day, evidence last', () => {
    const all = [
      commitment(1, { due: '2026-12-02' }),
      commitment(2, { due: '2026-11-20', owner: 'them' }),
      commitment(3, { due: today }),
      commitment(4, { due: '2026-11-24' }),
      // Beyond a week, not late yet, and without a day.
      commitment(5, { due: '2026-12-03' }),
      commitment(6, { due: '2026-11-30', owner: 'them' }),
      commitment(7),
    ];
    const days = dueList(all, [mail], '2026-11-09', today).map(({ kind, day }) => `${kind} ${day}`);
    expect(days).toEqual([
      'promise 2026-11-24',
      'promise 2026-11-25',
      'promise 2026-11-20',
      'mail 2026-11-27',
      'promise 2026-12-02',
      'evidence null',
    ]);
  });
  it('asks for evidence after two weeks without, not before', () => {
    const evidence = (day: string | null) => dueList([], [], day, today);
    expect(evidence('2026-11-12')).toEqual([]);
    expect(evidence('2026-11-11')).toEqual([{ kind: 'evidence', day: null, days: 14 }]);
    expect(evidence(null)).toEqual([{ kind: 'evidence', day: null, days: null }]);
  });
  it('a mail once the meeting is over, until its day, unless it went out', () => {
    const over = at('2026-11-25T14:30:00+01:00');
    const due = (change: object, now = over, day = today) =>
      mailIsDue({ ...meeting, ...change }, '2026-11-27', now, day);
    expect(due({}, over - 1)).toBe(false);
    expect(due({})).toBe(true);
    expect(due({ closedAt: 1 }, over - 1)).toBe(true);
    expect(due({ mailedOn: today })).toBe(false);
    expect(due({ cancelled: true })).toBe(false);
    expect(due({}, over, '2026-11-28')).toBe(false);
  });
});
