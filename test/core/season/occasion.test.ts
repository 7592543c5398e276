import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/core/meetings.ts';
import { expectedOf, occasionsOf } from '../../../src/core/season/occasion.ts';
import { at, dana, id, meeting, records, zone } from '../records.ts';

const moment = { now: at('2026-11-25T14:10:00+01:00'), today: '2026-11-25', until: '2027-02-26', zone };
const held = (n: number, day: string, change: Partial<Meeting> = {}) => ({
  meeting: {
    ...meeting,
    id: id(n),
    start: at(`${day}T14:00:00+01:00`),
    end: at(`${day}T14:30:00+01:00`),
    day,
    ...change,
  },
  personId: dana.id,
});
const daysOf = (list: readonly Meeting[] | ReturnType<typeof occasionsOf>) => list.map(({ day }) => day);

describe('the one-on-ones before a decision', () => {
  it('one that is running counts, one that is over does not', () => {
    const list = [held(1, '2026-11-25'), held(2, '2026-11-11')];
    expect(daysOf(occasionsOf(list, moment))).toEqual(['2026-11-25']);
    expect(occasionsOf(list, { ...moment, now: moment.now + 20 * 60_000 })).toEqual([]);
  });

  it('in order, cancelled and declined ones marked, and none from the day of the decision on', () => {
    const list = [
      held(1, '2027-02-26'),
      held(2, '2026-12-23', { cancelled: true }),
      held(3, '2026-12-09'),
      held(4, '2027-01-06', { reply: 'declined' }),
    ];
    expect(occasionsOf(list, moment).map(({ day, off }) => [day, off])).toEqual([
      ['2026-12-09', false],
      ['2026-12-23', true],
      ['2027-01-06', true],
    ]);
  });

  it('one without an hour counts on its day', () => {
    expect(daysOf(occasionsOf([held(1, '2026-11-25', { start: null, end: null })], moment))).toEqual(['2026-11-25']);
  });
});

describe('what a rhythm lets expect', () => {
  const { series } = records();
  const format = { everyWeeks: 2, minutes: 30, sharedAgenda: true, words: '' };
  const fortnightly = { series: { ...series, format }, personId: dana.id };

  it('goes on from the last one that is known to the day before the decision', () => {
    const days = expectedOf(fortnightly, '2027-01-20', moment).map(({ day, meetingId }) => [day, meetingId]);
    expect(days).toEqual([
      ['2027-02-03', null],
      ['2027-02-17', null],
    ]);
  });

  it('begins after today', () => {
    expect(expectedOf(fortnightly, '2026-11-11', { ...moment, until: '2026-12-10' }).map(({ day }) => day)).toEqual([
      '2026-12-09',
    ]);
  });

  it.each([
    ['no rhythm was agreed', { series, personId: dana.id }, '2026-11-25'],
    ['it is one event', { series: { ...fortnightly.series, recurring: false }, personId: dana.id }, '2026-11-25'],
    ['none of it is known', fortnightly, null],
    ['it ended in autumn', fortnightly, '2026-10-14'],
  ] as const)('nothing where %s', (_, one, last) => {
    expect(expectedOf(one, last, moment)).toEqual([]);
  });
});
