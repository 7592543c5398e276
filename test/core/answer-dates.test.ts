import { describe, expect, it } from 'vitest';
import { askAgainDay, namedDay, provingDay, talkFrom } from '../../src/core/answer-dates.ts';
import { defaultSettings } from '../../src/core/default-settings.ts';
import { at, meeting, records, zone } from './records.ts';

/** A Wednesday. */
const today = '2026-11-25';

describe('the day that an answer names', () => {
  it.each([
    ['in January', '2027-01-01'],
    ['after December', '2026-12-01'],
    ['ask me in November', '2027-11-01'],
    ['on 12 January', '2027-01-12'],
    ['by the 3rd of May', '2027-05-03'],
    ['January 20 at the earliest', '2027-01-20'],
    ['next year', '2027-01-01'],
    ['not this year', '2027-01-01'],
    ['next quarter', '2027-01-01'],
    ['not this quarter', '2027-01-01'],
    ['next month', '2026-12-01'],
    ['next week', '2026-11-30'],
    ['in two weeks', '2026-12-09'],
    ['in six months', '2027-05-25'],
    ['in Q2', '2027-04-01'],
  ])('“%s” is %s', (heard, day) => expect(namedDay(heard, today)).toBe(day));

  it.each(['let’s see', 'after the peak', 'you may march on', ''])('“%s” names none', (heard) =>
    expect(namedDay(heard, today)).toBeNull(),
  );
});

const inTwoWeeks = { ...meeting, start: at('2026-12-09T14:00:00+01:00'), day: '2026-12-09' };
const twoWeeksAgo = { ...meeting, start: at('2026-11-11T14:00:00+01:00'), day: '2026-11-11' };

describe('the one-on-one at or after a day', () => {
  it('is the next one where that is late enough', () => {
    expect(talkFrom(records({ next: inTwoWeeks }), '2026-12-01', zone)).toBe('2026-12-09');
  });
  it('goes on in the rhythm of the last two', () => {
    expect(talkFrom(records({ previous: twoWeeksAgo }), '2027-01-01', zone)).toBe('2027-01-06');
    expect(talkFrom(records({ next: inTwoWeeks }), '2027-01-01', zone)).toBe('2027-01-06');
  });
  it('goes on in the rhythm that was agreed', () => {
    const agreed = records();
    const format = { everyWeeks: 3, minutes: 30, sharedAgenda: true, words: '' };
    expect(talkFrom({ ...agreed, series: { ...agreed.series, format } }, today, zone)).toBe('2026-12-16');
  });
  it('is not known where nothing tells', () => expect(talkFrom(records(), today, zone)).toBeNull());
});

describe('when to ask again', () => {
  it('is the next one-on-one after the thing named', () => {
    expect(askAgainDay(records({ next: inTwoWeeks }), 'not this year', today, zone)).toBe('2027-01-06');
  });
  it('is the next one-on-one where nothing was named', () => {
    expect(askAgainDay(records({ next: inTwoWeeks }), 'not now', today, zone)).toBe('2026-12-09');
  });
  it('is the day itself, or four weeks on, where no one-on-one is known', () => {
    expect(askAgainDay(records(), 'in March', today, zone)).toBe('2027-03-01');
    expect(askAgainDay(records(), 'not now', today, zone)).toBe('2026-12-23');
  });
});

describe('by when to ask what it would take', () => {
  it('is eight weeks on', () => expect(provingDay(today, defaultSettings)).toBe('2027-01-20'));
  it('is a working day', () => {
    expect(provingDay('2026-11-28', defaultSettings)).toBe('2027-01-25');
    expect(provingDay(today, { ...defaultSettings, holidays: ['2027-01-20'] })).toBe('2027-01-21');
  });
});
