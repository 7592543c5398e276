import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/default-settings.ts';
import type { Meeting } from '../../src/core/meetings.ts';
import { type ListedMeeting, leadOf } from '../../src/store/upcoming.ts';
import { at, dana, id, meeting, records, zone } from '../core/records.ts';

const { series } = records();
/** A one-on-one of half an hour, with Dana unless told. */
function listed(n: number, start: string, change: Partial<Meeting> = {}, person = dana): ListedMeeting {
  const begins = at(start);
  const when = { id: id(n), start: begins, end: begins + 30 * 60_000, day: start.slice(0, 10) };
  const verdict = { sureness: 'certain', reasons: [], other: null } as const;
  return { meeting: { ...meeting, ...when, ...change }, series, person, verdict };
}
const peer = { ...dana, id: id(9), relationship: 'peer' } as const;

const wednesday = listed(1, '2026-11-25T14:00:00+01:00');
const threeWeeksOn = listed(2, '2026-12-16T14:00:00+01:00');
const closedAt = at('2026-11-25T14:40:00+01:00');
const lead = (now: string, ...all: ListedMeeting[]) => {
  const { lead: one, after } = leadOf(all, at(now), zone, defaultSettings);
  return [one?.meeting.id ?? null, after?.meeting.id ?? null];
};

describe('the one-on-one that popup and panel open on', () => {
  it('is the next, until it is over', () => {
    expect(lead('2026-11-25T13:35:00+01:00', wednesday, threeWeeksOn)).toEqual([id(1), null]);
    expect(lead('2026-11-25T14:29:00+01:00', wednesday, threeWeeksOn)).toEqual([id(1), null]);
  });
  it('stays the one that is over while it is to be wrapped up, and while its letter is due', () => {
    expect(lead('2026-11-25T14:31:00+01:00', wednesday, threeWeeksOn)).toEqual([id(1), null]);
    const closed = listed(1, '2026-11-25T14:00:00+01:00', { closedAt });
    expect(lead('2026-11-26T09:00:00+01:00', closed, threeWeeksOn)).toEqual([id(1), null]);
    expect(lead('2026-11-27T23:00:00+01:00', closed, threeWeeksOn)).toEqual([id(1), null]);
  });
  it('is the next again once the letter is sent, or its last day is over', () => {
    const mailed = listed(1, '2026-11-25T14:00:00+01:00', { closedAt, mailedOn: '2026-11-26' });
    expect(lead('2026-11-26T09:00:00+01:00', mailed, threeWeeksOn)).toEqual([id(2), null]);
    expect(lead('2026-11-28T09:00:00+01:00', wednesday, threeWeeksOn)).toEqual([id(2), null]);
  });
  it('a letter from Friday is due until Tuesday', () => {
    const friday = listed(1, '2026-11-27T14:00:00+01:00');
    expect(lead('2026-12-01T18:00:00+01:00', friday, threeWeeksOn)).toEqual([id(1), null]);
    expect(lead('2026-12-02T08:00:00+01:00', friday, threeWeeksOn)).toEqual([id(2), null]);
  });
});

describe('where both ask for something', () => {
  const soon = listed(3, '2026-11-26T16:00:00+01:00', {}, peer);
  it('what is at hand leads, and the other is named beside it', () => {
    const atHand = listed(3, '2026-11-25T15:00:00+01:00', {}, peer);
    expect(lead('2026-11-25T14:31:00+01:00', wednesday, atHand)).toEqual([id(3), id(1)]);
  });
  it('on its own day what is over leads, even with another one tomorrow', () =>
    expect(lead('2026-11-25T15:00:00+01:00', wednesday, soon)).toEqual([id(1), null]));
  it('on the next day it gives way to what is to be prepared', () =>
    expect(lead('2026-11-26T09:00:00+01:00', wednesday, soon)).toEqual([id(3), id(1)]));
  it('of two that are over the manager’s comes first, else the latest', () => {
    const later = listed(4, '2026-11-25T16:00:00+01:00', {}, peer);
    expect(lead('2026-11-25T17:00:00+01:00', wednesday, later)).toEqual([id(1), null]);
    const earlier = listed(5, '2026-11-25T09:00:00+01:00', {}, peer);
    expect(lead('2026-11-25T17:00:00+01:00', earlier, later)).toEqual([id(4), null]);
  });
});

it('what nobody has called a one-on-one leads nowhere once it is over', () => {
  const unanswered = { ...wednesday, series: { ...series, answer: null } };
  expect(lead('2026-11-25T15:00:00+01:00', unanswered, threeWeeksOn)).toEqual([id(2), null]);
  expect(lead('2026-11-25T15:00:00+01:00', unanswered)).toEqual([null, null]);
});
