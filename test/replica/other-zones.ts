import { addDays, type Day } from './calendar-days.ts';
import { zoneOffset } from './event-id.ts';
import { randomFrom, seedOf } from './random.ts';
import { DANA, guestsWithMira, MIRA } from './sample-people.ts';
import { eventOf, type Moment, type Scenario, type ScenarioEvent, scenarioOf } from './scenario.ts';
import { instantIn, stampOf } from './zones.ts';

/**
 * The scenario as a page in another zone shows it: the same instants and ids at other wall clocks, `label` in the header.
 * All-day entries keep their days.
 */
export function shownInZone(scenario: Scenario, label: string): Scenario {
  const apart = zoneOffset(label) - zoneOffset(scenario.zoneOffsetLabel);
  const shift = (event: ScenarioEvent): ScenarioEvent =>
    event.allDay ? event : { ...event, start: later(event.start, apart), end: later(event.end, apart) };
  const now = later({ day: scenario.today, minute: scenario.nowMinute }, apart);
  return {
    ...scenario,
    zoneOffsetLabel: label,
    today: now.day,
    nowMinute: now.minute,
    events: scenario.events.map(shift),
    otherAccounts: scenario.otherAccounts.map((other) => ({ ...other, events: other.events.map(shift) })),
  };
}

function later({ day, minute }: Moment, minutes: number): Moment {
  const total = minute + minutes;
  return { day: addDays(day, Math.floor(total / 1440)), minute: ((total % 1440) + 1440) % 1440 };
}

/**
 * The days around a change of the clocks in an IANA zone, `day` being the day they change on: the one-on-one every day at
 * the same wall clock (its stamps shift by the change), and single events right before, in and after the small hours.
 */
export function clockChange({ zone, day }: { zone: string; day: Day }): Scenario {
  const idOf = (key: string) => randomFrom(seedOf(9, key)).eventId();
  const guests = guestsWithMira(DANA, [MIRA], 'accepted');
  const own = { calendar: MIRA.address, reply: 'accepted' as const, guests };
  const timed = (key: string, title: string, start: Moment, end: Moment) =>
    eventOf({ eventId: idOf(key), title, start, end, ...own });
  const daily = [-2, -1, 0, 1, 2].map((offset) => {
    const start = { day: addDays(day, offset), minute: 10 * 60 };
    const series = { originalStart: stampOf(instantIn(zone, start)), rule: 'Daily' };
    return { ...timed('daily', 'Dana / Mira', start, { ...start, minute: 630 }), series };
  });
  const at = (hour: number, minute = 0): Moment => ({ day, minute: hour * 60 + minute });
  return scenarioOf({
    today: day,
    zone,
    account: MIRA,
    events: [
      ...daily,
      timed('before', 'Before the change', at(0, 30), at(1)),
      timed('across', 'Across the change', at(1, 30), at(3, 30)),
      timed('after', 'After the change', at(4), at(4, 30)),
      timed('late', 'Late on that day', at(23), { day: addDays(day, 1), minute: 0 }),
    ],
  });
}
