import { describe, expect, it } from 'vitest';
import type { Surroundings } from '../../src/core/around.ts';
import { timingOf } from '../../src/core/timing.ts';
import { sayMessage } from './rule-words.ts';
import { around, event, friday, leave, monday, span, wednesday, week } from './surroundings.ts';

const ids = (given: Surroundings) => timingOf(given)?.facts.map(({ message }) => message.id) ?? null;
const onlyMine = { seen: { mine: week, theirs: [] } };
const at = (hours: string, day = wednesday) => ({ meeting: span(hours, day) });

const theirs = (...hours: string[]) => hours.map((each) => event('theirs', each));
const mine = (...hours: string[]) => hours.map((each) => event('mine', each));

type Case = readonly [what: string, given: Surroundings, facts: readonly string[]];

const cases: readonly Case[] = [
  ['nothing around', around(), ['timing.calm-both']],
  ['nothing around, one calendar', around([], onlyMine), ['timing.calm-mine']],
  ['a day that was not seen', around([], { seen: { mine: [monday], theirs: [] } }), []],

  ['nine minutes before', around(mine('13:00-13:51')), ['timing.before-mine']],
  ['ten minutes before', around(mine('13:00-13:50')), ['timing.calm-both']],
  ['theirs before', around(theirs('13:00-14:00')), ['timing.before-theirs']],
  ['both before', around([...theirs('13:30-14:00'), ...mine('13:00-14:00')]), ['timing.before-both']],
  ['one that runs into it', around(mine('13:30-14:10')), ['timing.before-mine']],
  ['declined before', around([event('mine', '13:00-14:00', { busy: false })]), ['timing.calm-both']],
  ['focus time before', around([event('mine', '13:00-14:00', { kind: 'block' })]), ['timing.calm-both']],
  [
    'a place of work all day',
    around([{ ...leave('mine', wednesday, wednesday), kind: 'place' }]),
    ['timing.calm-both'],
  ],
  ['nine minutes after', around(theirs('14:39-15:00')), ['timing.after-theirs']],
  ['ten minutes after', around(theirs('14:40-15:00')), ['timing.calm-both']],

  ['all of lunch', around([], at('12:15-13:15')), ['timing.lunch']],
  ['lunch with half an hour left', around([], at('12:00-13:00')), ['timing.calm-both']],
  ['the rest of lunch taken', around(theirs('13:10-14:00'), at('12:00-13:00')), ['timing.lunch-theirs']],
  ['a long break beside it', around(mine('10:00-11:30'), at('12:30-13:00')), ['timing.calm-both']],
  ['before lunch', around(mine('12:20-13:30'), at('11:30-12:00')), ['timing.calm-both']],

  ['the last of the day', around([], at('16:30-17:00')), ['timing.last-both']],
  ['the last, one calendar', around([], { ...at('16:30-17:00'), ...onlyMine }), ['timing.last-mine']],
  ['late, and one more after it', around(theirs('18:00-19:00'), at('16:30-17:00')), ['timing.last-mine']],
  ['not late enough', around([], at('16:00-16:30')), ['timing.calm-both']],

  ['Friday at three', around([], at('15:00-15:30', friday)), ['timing.week-end']],
  ['Friday before three', around([], at('14:30-15:00', friday)), ['timing.calm-both']],
  ['Thursday at three', around([], at('15:00-15:30', '2026-11-26')), ['timing.calm-both']],
  [
    'Thursday where the week begins on Sunday',
    around([], { ...at('15:00-15:30', '2026-11-26'), workingDays: [7, 1, 2, 3, 4] }),
    ['timing.week-end'],
  ],

  ['after their leave', around([leave('theirs', monday, '2026-11-24')]), ['timing.leave-theirs']],
  ['after one day off', around([leave('theirs', '2026-11-24', '2026-11-24')]), ['timing.calm-both']],
  ['leave that still lasts', around([leave('theirs', monday, friday)]), ['timing.calm-both']],
  [
    'leave up to the weekend',
    around([leave('mine', '2026-11-19', '2026-11-20')], at('14:00-14:30', monday)),
    ['timing.leave-mine'],
  ],
  ['second day back', around([leave('mine', '2026-11-19', monday)]), ['timing.calm-both']],

  ['five hours', around(theirs('08:00-12:30')), ['timing.long-theirs']],
  ['four hours and a half', around(theirs('08:00-12:00')), ['timing.calm-both']],
  ['the same hours twice', around(theirs('09:00-11:30', '09:00-11:30')), ['timing.calm-both']],
];

describe('the facts about a time', () => {
  it.each(cases)('%s', (_what, given, facts) => {
    expect(ids(given)).toEqual(facts);
  });

  it('come in order of weight, and each has its words', () => {
    const busy = around(
      [
        leave('theirs', '2026-11-25', '2026-11-26'),
        ...['09:00-12:30', '13:30-16:25', '17:02-18:00'].map((hours) => event('theirs', hours, { day: friday })),
      ],
      at('16:30-17:00', friday),
    );
    const facts = timingOf(busy)?.facts ?? [];
    expect(facts.map(({ kind }) => kind)).toEqual(['after-leave', 'before', 'week-end', 'last', 'long-day', 'after']);
    expect(facts.map(({ message }) => sayMessage(message))[4]).toBe('Dana has 7 hours of meetings that day.');
    for (const [, given] of cases) for (const { message } of timingOf(given)?.facts ?? []) sayMessage(message);
  });

  it('say nothing of the other one without that calendar', () => {
    for (const [, given] of cases) {
      const blind = { ...given, events: given.events.filter(({ whose }) => whose === 'mine'), ...onlyMine };
      expect((ids(blind) ?? []).filter((id) => /-(?:theirs|both)$/.test(id))).toEqual([]);
    }
  });

  it('give the hour of what stands beside it', () => {
    const [fact] = timingOf(around(theirs('13:00-13:55')))?.facts ?? [];
    expect(fact?.message.values).toEqual({ name: 'Dana', endTime: span('13:00-13:55').end });
  });

  it('are for meetings ahead', () => {
    const { start } = span('14:00-14:30');
    expect(timingOf(around([], { now: start - 1 }))).not.toBeNull();
    expect(timingOf(around([], { now: start }))).toBeNull();
  });
});

describe('zones', () => {
  it('read late and lunch by the wall clock of the zone', () => {
    const meeting = span('16:30-17:00', friday);
    expect(ids(around([], { meeting }))).toContain('timing.week-end');
    expect(ids(around([], { meeting, zone: 'America/New_York' }))).toEqual(['timing.calm-both']);
  });

  it('see leave across the night that daylight saving ends', () => {
    // Friday 23 to Sunday 25 October 2026; on Sunday at three the clocks in Berlin went back.
    const change = { seen: { mine: ['2026-10-26'], theirs: ['2026-10-26'] }, now: 0 };
    const off = [leave('theirs', '2026-10-22', '2026-10-25')];
    expect(ids(around(off, { ...change, meeting: span('10:00-10:30', '2026-10-26') }))).toEqual([
      'timing.leave-theirs',
    ]);
    expect(ids(around(off, { ...change, meeting: span('10:00-10:30', '2026-10-27') }))).toEqual([]);
  });
});
