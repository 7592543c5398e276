import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/default-settings.ts';
import { asksForMore, followUpDue, momentOf, prepareFrom, proposeBy, stageOf } from '../../src/core/stage.ts';
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
  it('cancelled it has nothing to prepare or wrap up: what would have been raised is written instead', () => {
    expect(stage('2026-11-20T09:00:00+01:00', { cancelled: true })).toBe('follow-up');
    expect(stage('2026-11-26T09:00:00+01:00', { cancelled: true })).toBe('follow-up');
    expect(stage('2026-11-30T09:00:00+01:00', { cancelled: true })).toBe('deliver');
  });
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
  const everyDay = { workingDays: [1, 2, 3, 4, 5, 6, 7], holidays: [] };
  expect(stageOf(change, at(before), place, everyDay)).toBe('propose');
  expect(stageOf(change, at(after), place, everyDay)).toBe('prepare');
});

it('two working days skip the weekend and holidays', () => {
  const friday = { ...meeting, start: at('2026-11-27T14:00:00+01:00') };
  expect(followUpDue(friday, zone, defaultSettings)).toBe('2026-12-01');
  expect(followUpDue(friday, zone, { ...defaultSettings, holidays: ['2026-11-30'] })).toBe('2026-12-02');
});

describe('the day before is a working day', () => {
  const monday = { ...meeting, start: at('2026-11-30T10:00:00+01:00'), end: null };
  const holidays = (...days: string[]) => ({ ...defaultSettings, holidays: days });
  it.each([
    ['before a Monday it is Friday', [], '2026-11-27'],
    ['and Thursday where Friday is a holiday', ['2026-11-27'], '2026-11-26'],
  ])('%s', (_, days, day) => expect(prepareFrom(monday, zone, holidays(...days))).toBe(day));
  it('so one prepares from Friday on, over the weekend', () => {
    expect(stageOf(monday, at('2026-11-26T23:59:00+01:00'), zone, defaultSettings)).toBe('propose');
    expect(stageOf(monday, at('2026-11-27T00:00:00+01:00'), zone, defaultSettings)).toBe('prepare');
    expect(stageOf(monday, at('2026-11-29T12:00:00+01:00'), zone, defaultSettings)).toBe('prepare');
  });
  it('in a week from Sunday to Thursday, before a Sunday it is Thursday', () => {
    const week = { workingDays: [7, 1, 2, 3, 4], holidays: [] };
    const sunday = { ...meeting, start: at('2026-11-29T10:00:00+02:00') };
    expect(prepareFrom(sunday, 'Asia/Jerusalem', week)).toBe('2026-11-26');
  });
  it('without any working day it is the day before', () =>
    expect(prepareFrom(meeting, zone, { workingDays: [], holidays: [] })).toBe('2026-11-24'));
});

describe('the moments of the cycle', () => {
  const moment = (now: string, change: Partial<typeof meeting> = {}) =>
    momentOf({ ...meeting, ...change }, at(now), zone, defaultSettings);
  it('there is none without a meeting', () => expect(momentOf(null, 0, zone, defaultSettings)).toBe('none'));
  it.each([
    ['2026-11-18T23:59:00+01:00', 'propose'],
    ['2026-11-19T00:00:00+01:00', 'between'],
    ['2026-11-23T23:59:00+01:00', 'between'],
    ['2026-11-24T00:00:00+01:00', 'prepare'],
    ['2026-11-25T13:55:00+01:00', 'door'],
    ['2026-11-25T14:00:00+01:00', 'meet'],
    ['2026-11-25T14:30:00+01:00', 'wrap-up'],
  ])('%s: %s', (now, expected) => expect(moment(now)).toBe(expected));
  it('items are proposed a week before, or on the last working day before that', () => {
    expect(proposeBy(meeting, zone, defaultSettings)).toBe('2026-11-18');
    expect(proposeBy(meeting, zone, { ...defaultSettings, holidays: ['2026-11-18'] })).toBe('2026-11-17');
    expect(proposeBy({ start: null, day: '2026-11-22' }, zone, defaultSettings)).toBe('2026-11-13');
  });
});

describe('what is over still asks for something', () => {
  const asks = (now: string, change: Partial<typeof meeting> = {}) =>
    asksForMore({ ...meeting, ...change }, at(now), zone, defaultSettings);
  const closedAt = at('2026-11-25T14:40:00+01:00');
  it('while it is not wrapped up, and while its letter is not sent, until the letter’s last day', () => {
    expect(asks('2026-11-25T14:00:00+01:00')).toBe(false);
    expect(asks('2026-11-25T14:30:00+01:00')).toBe(true);
    expect(asks('2026-11-27T23:59:00+01:00')).toBe(true);
    expect(asks('2026-11-28T00:00:00+01:00')).toBe(false);
    expect(asks('2026-11-26T09:00:00+01:00', { closedAt })).toBe(true);
    expect(asks('2026-11-26T09:00:00+01:00', { closedAt, mailedOn: '2026-11-26' })).toBe(false);
  });
  it('a cancelled one leads nowhere by itself', () =>
    expect(asks('2026-11-26T09:00:00+01:00', { cancelled: true })).toBe(false));
});
