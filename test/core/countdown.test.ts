import { describe, expect, it } from 'vitest';
import { countdown } from '../../src/core/countdown.ts';
import { at, meeting, zone } from './records.ts';

const count = (now: string, change: Partial<typeof meeting> = {}) =>
  countdown({ ...meeting, ...change }, at(now), zone);
const words = (id: string, values?: Record<string, number>) => ({
  as: 'words',
  message: values ? { id, values } : { id },
});

describe('a meeting on Wednesday at 14:00', () => {
  it('25 / min to go', () => {
    expect(count('2026-11-25T13:35:00+01:00')).toEqual({
      kind: 'minutes-to-go',
      big: { as: 'number', n: 25 },
      small: words('countdown.to-go', { n: 25 }),
      line: { id: 'countdown.in-minutes', values: { n: 25 } },
      live: true,
    });
  });
  it('the last second before the start is still a minute', () => {
    expect(count('2026-11-25T13:59:59+01:00').big).toEqual({ as: 'number', n: 1 });
  });
  it('24 min left', () => {
    expect(count('2026-11-25T14:06:00+01:00')).toMatchObject({
      kind: 'minutes-left',
      line: { values: { n: 24 } },
      live: true,
    });
    expect(count('2026-11-25T14:00:00+01:00').big).toEqual({ as: 'number', n: 30 });
  });
  it.each([
    ['2026-11-25T09:00:00+01:00', 'today', { as: 'time', at: meeting.start }, words('countdown.today')],
    ['2026-11-24T15:00:00+01:00', 'tomorrow', { as: 'time', at: meeting.start }, words('countdown.tomorrow')],
    ['2026-11-23T15:00:00+01:00', 'this-week', { as: 'weekday', day: '2026-11-25' }, { as: 'time', at: meeting.start }],
    ['2026-11-18T15:00:00+01:00', 'later', { as: 'date', day: '2026-11-25' }, { as: 'time', at: meeting.start }],
    ['2026-11-25T14:30:00+01:00', 'over', { as: 'time', at: meeting.end }, words('countdown.over')],
    ['2026-11-26T00:00:00+01:00', 'over', { as: 'date', day: '2026-11-25' }, words('countdown.over')],
  ])('at %s: %s', (now, kind, big, small) => {
    expect(count(now)).toMatchObject({ kind, big, small, line: null, live: false });
  });
  it('without a time says the day and that the time is missing', () => {
    const untimed = { start: null, end: null };
    expect(count('2026-11-25T09:00:00+01:00', untimed)).toMatchObject({
      big: words('countdown.today'),
      small: words('countdown.no-time'),
    });
    expect(count('2026-11-26T09:00:00+01:00', untimed).kind).toBe('over');
  });
});

it('minutes run on across midnight', () => {
  const early = { start: at('2026-11-26T00:10:00+01:00'), end: at('2026-11-26T00:40:00+01:00') };
  expect(count('2026-11-25T23:50:00+01:00', early)).toMatchObject({ kind: 'minutes-to-go', big: { n: 20 } });
});

it('minutes are real ones when the clock is put back and forward', () => {
  const autumn = { start: at('2026-10-25T02:30:00+01:00'), end: null };
  expect(count('2026-10-25T02:30:00+02:00', autumn).big).toEqual({ as: 'number', n: 60 });
  const spring = { ...meeting, start: at('2026-03-08T03:10:00-04:00'), end: null };
  expect(countdown(spring, at('2026-03-08T01:50:00-05:00'), 'America/New_York').big).toEqual({ as: 'number', n: 20 });
});
