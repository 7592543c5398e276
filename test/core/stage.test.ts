import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/default-settings.ts';
import { followUpDue, stageOf } from '../../src/core/stage.ts';
import { at, meeting, zone } from './records.ts';

const stage = (now: string, change: Partial<typeof meeting> = {}) =>
  stageOf({ ...meeting, ...change }, at(now), zone, defaultSettings);

describe('a meeting on Wednesday from 14:00 to 14:30', () => {
  it.each([
    ['2026-10-01T09:00:00+02:00', 'propose'],
    ['2026-11-23T23:59:59+01:00', 'propose'],
    ['2026-11-24T00:00:00+01:00', 'prepare'],
    ['2026-11-25T13:54:59+01:00', 'prepare'],
    ['2026-11-25T13:55:00+01:00', 'meet'],
    ['2026-11-25T14:29:59+01:00', 'meet'],
    ['2026-11-25T14:30:00+01:00', 'wrap-up'],
    ['2026-12-24T10:00:00+01:00', 'wrap-up'],
  ])('%s: %s', (now, expected) => expect(stage(now)).toBe(expected));

  const closed = { closedAt: at('2026-11-25T14:40:00+01:00') };
  it.each([
    ['2026-11-25T14:40:00+01:00', {}, 'follow-up'],
    ['2026-11-27T23:59:00+01:00', {}, 'follow-up'],
    ['2026-11-28T00:00:00+01:00', {}, 'deliver'],
    ['2026-11-26T09:00:00+01:00', { mailedOn: '2026-11-25' }, 'follow-up'],
    ['2026-11-26T09:00:00+01:00', { mailedOn: '2026-11-25', confirmedOn: '2026-11-26' }, 'deliver'],
  ])('closed, at %s with %o: %s', (now, change, expected) =>
    expect(stage(now, { ...closed, ...change })).toBe(expected),
  );

  it('closed before its end it is over', () => expect(stage('2026-11-25T14:20:00+01:00', closed)).toBe('follow-up'));
  it('cancelled it has nothing to wrap up', () =>
    expect(stage('2026-11-26T09:00:00+01:00', { cancelled: true })).toBe('deliver'));
  it('without an end it lasts half an hour', () => {
    expect(stage('2026-11-25T14:29:00+01:00', { end: null })).toBe('meet');
    expect(stage('2026-11-25T14:30:00+01:00', { end: null })).toBe('wrap-up');
  });
  it('without a start it goes by the day', () => {
    expect(stage('2026-11-25T23:59:00+01:00', { start: null, end: null })).toBe('prepare');
    expect(stage('2026-11-26T00:00:00+01:00', { start: null, end: null })).toBe('wrap-up');
  });
});

it('over midnight the talk goes on', () => {
  const late = { start: at('2026-11-25T23:45:00+01:00'), end: at('2026-11-26T00:15:00+01:00') };
  expect(stage('2026-11-26T00:10:00+01:00', late)).toBe('meet');
  expect(stage('2026-11-26T00:15:00+01:00', late)).toBe('wrap-up');
});

it('right after midnight, yesterday was the day before', () => {
  const early = { start: at('2026-11-25T00:10:00+01:00'), end: at('2026-11-25T00:40:00+01:00') };
  expect(stage('2026-11-24T00:00:00+01:00', early)).toBe('prepare');
  expect(stage('2026-11-23T23:59:00+01:00', early)).toBe('propose');
});

it('the same instant is another day elsewhere', () => {
  const now = at('2026-11-24T03:00:00+01:00');
  expect(stageOf(meeting, now, 'Europe/Berlin', defaultSettings)).toBe('prepare');
  expect(stageOf(meeting, now, 'America/New_York', defaultSettings)).toBe('propose');
});

it.each([
  ['Europe/Berlin', '2026-10-26T10:00:00+01:00', '2026-10-24T23:30:00+02:00', '2026-10-25T00:30:00+02:00'],
  ['America/New_York', '2026-03-09T09:00:00-04:00', '2026-03-07T23:30:00-05:00', '2026-03-08T00:30:00-05:00'],
])('in %s the day before is the day on which the clock changes', (place, start, before, after) => {
  const change = { ...meeting, start: at(start), end: null };
  expect(stageOf(change, at(before), place, defaultSettings)).toBe('propose');
  expect(stageOf(change, at(after), place, defaultSettings)).toBe('prepare');
});

it('two working days skip the weekend and holidays', () => {
  const friday = { ...meeting, start: at('2026-11-27T14:00:00+01:00') };
  expect(followUpDue(friday, zone, defaultSettings)).toBe('2026-12-01');
  expect(followUpDue(friday, zone, { ...defaultSettings, holidays: ['2026-11-30'] })).toBe('2026-12-02');
});
