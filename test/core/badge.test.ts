import { expect, it } from 'vitest';
import { badgeOf, nextBadgeMoment } from '../../src/core/badge.ts';
import { at } from './records.ts';

it.each([
  [0, 0, 0, '', 'none'],
  [2, 0, 0, '2', 'due'],
  [2, 1, 0, '3', 'late'],
  [0, 0, 1, '1', 'late'],
  [99, 0, 0, '99', 'due'],
  [99, 1, 0, '99+', 'late'],
])('%i due today, %i late, %i of theirs late: "%s", %s', (mineDueToday, mineLate, theirsLate, text, tone) => {
  expect(badgeOf({ mineDueToday, mineLate, theirsLate })).toMatchObject({ text, tone });
});

it('says in numbers what it counts', () => {
  const values = { today: 2, late: 1, theirs: 3 };
  expect(badgeOf({ mineDueToday: 2, mineLate: 1, theirsLate: 3 }).title).toEqual({ id: 'badge.counts', values });
});

it.each([
  ['Europe/Berlin', '2026-11-25T12:00:00+01:00', '2026-11-25T13:00:00+01:00'],
  ['Europe/Berlin', '2026-11-25T23:30:00+01:00', '2026-11-26T00:00:00+01:00'],
  ['Europe/Berlin', '2026-11-26T00:00:00+01:00', '2026-11-26T01:00:00+01:00'],
  ['Europe/Berlin', '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
  ['Europe/Berlin', '2026-03-28T23:10:00+01:00', '2026-03-29T00:00:00+01:00'],
  ['America/New_York', '2026-11-01T23:30:00-05:00', '2026-11-02T00:00:00-05:00'],
  // Beirut puts its clock forward at midnight: the day begins at one.
  ['Asia/Beirut', '2026-03-28T23:30:00+02:00', '2026-03-29T01:00:00+03:00'],
])('in %s at %s it is worked out again at %s', (zone, now, next) => {
  expect(new Date(nextBadgeMoment(at(now), zone)).toISOString()).toBe(new Date(at(next)).toISOString());
});
