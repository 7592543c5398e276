/** A calendar whose next week holds one chip for each thing that decides on a mark. */
import { addDays, type Day, startOfWeek } from '../replica/calendar-days.ts';
import { sampleMaker } from '../replica/sample-maker.ts';
import { BRAM, DANA, guestsWithMira, KOFI, MIRA, PRIYA, RUTH, SANNA, TEAM } from '../replica/sample-people.ts';
import { type Reply, type Scenario, scenarioOf } from '../replica/scenario.ts';
import type { SampleTimes } from './stage.ts';

/** Monday of the week with the chips: the one after this, so that all of it is ahead. */
export const mondayAfter = (today: Day): Day => addDays(startOfWeek(today, 1), 7);

/** A week before this one. */
export const mondayBefore = (today: Day): Day => addDays(startOfWeek(today, 1), -7);

/** Certain: "Dana / Mira". Likely: "Kofi / Mira", "Sanna / Mira". All others bear no mark. */
export function marksCalendar({ today, nowMinute, zoneOffsetLabel }: SampleTimes): Scenario {
  const maker = sampleMaker(1, zoneOffsetLabel);
  const add = (
    key: string,
    title: string,
    [week, day, hour, minutes]: readonly [number, number, number, number],
    other: { name: string; address: string },
    reply: Reply = 'accepted',
  ) =>
    maker.instance(
      { key, title, rule: 'Weekly' },
      { day: addDays(mondayAfter(today), 7 * week + day), minute: hour * 60 },
      minutes,
      { reply, guests: guestsWithMira(other, [MIRA], reply) },
    );
  add('dana', 'Dana / Mira', [0, 1, 10, 60], DANA);
  add('kofi', 'Kofi / Mira', [0, 2, 11, 30], KOFI);
  add('sanna', 'Sanna / Mira', [0, 5, 12, 60], SANNA);
  add('short', 'Ruth / Mira', [0, 3, 9, 15], RUTH);
  add('long', '1:1 Priya / Mira, the winter peak and who is on it', [0, 3, 13, 60], PRIYA);
  add('declined', 'Bram / Mira', [0, 4, 14, 60], BRAM, 'declined');
  add('past', 'Dana / Mira', [-2, 2, 11, 60], DANA);
  maker.single('silent', 'Depot planning', { day: addDays(mondayAfter(today), 4), minute: 11 * 60 }, 60, {
    reply: 'accepted',
    guests: guestsWithMira(KOFI, [MIRA], 'accepted'),
  });
  maker.single('team', 'Team / everybody', { day: addDays(mondayAfter(today), 0), minute: 13 * 60 }, 60, {
    reply: 'accepted',
    guests: guestsWithMira(DANA, TEAM, 'accepted'),
  });
  // The bubble's content is not drawn anew: whoever is in it by keyboard would lose the focus to the page.
  const rerenderAfterMs = -1;
  return scenarioOf({ today, nowMinute, zoneOffsetLabel, account: MIRA, events: maker.events, rerenderAfterMs });
}
