import { addDays, type Day, startOfWeek } from './calendar-days.ts';
import { type SampleMaker, sampleMaker } from './sample-maker.ts';
import { DANA, DANA_CALENDAR, guestsWithMira, MIRA, OWN_CALENDAR, PEAK_CALENDAR, RUTH } from './sample-people.ts';
import { calendarOf, guestOf, type OtherAccount, type Scenario, type ScenarioEvent, scenarioOf } from './scenario.ts';

/** Mira's account at home, signed in beside the one at work. */
export const MIRA_HOME = { name: 'Mira Valtonen', address: 'mira.valtonen@quayhouse.example' };
export const BIRTHDAYS = calendarOf('addressbook#contacts@group.v.calendar.google.com', 'Birthdays', [121, 85, 72]);

export type KindsOptions = { today: Day; minute?: number; zoneOffsetLabel?: string };

/**
 * One week with one of everything that is no ordinary meeting, around the weekly one-on-one with Dana on `today` at
 * `minute` (14:00 unless told), which Dana's calendar shows again. `/u/1` is Mira at home: it shows the calendar at work
 * beside its own, and both accounts are invited to "Ruth / Mira". The same options give the same scenario.
 */
export function kindsCalendar({ today, minute = 14 * 60, zoneOffsetLabel = 'GMT+01' }: KindsOptions): Scenario {
  const maker = sampleMaker(5, zoneOffsetLabel);
  const dana = addOneOnOne(maker, today, minute);
  addKinds(maker, startOfWeek(today, 1));
  const ruth = maker.single('ruth-both', 'Ruth / Mira', { day: addDays(today, 1), minute }, 30, {
    reply: 'accepted',
    guests: [
      ...guestsWithMira(RUTH, [], 'accepted'),
      guestOf(MIRA_HOME.name, MIRA_HOME.address, { status: 'needs', optional: true }),
    ],
  });
  return scenarioOf({
    today,
    zoneOffsetLabel,
    nowMinute: Math.max(0, minute - 25),
    account: MIRA,
    calendars: [OWN_CALENDAR, DANA_CALENDAR, PEAK_CALENDAR, BIRTHDAYS],
    events: maker.events,
    otherAccounts: [atHome(dana, ruth)],
  });
}

function addOneOnOne(maker: SampleMaker, today: Day, minute: number): ScenarioEvent[] {
  const weekly = { key: 'dana', title: 'Dana / Mira', rule: 'Weekly' };
  const guests = guestsWithMira(DANA, [MIRA], 'accepted');
  return [-7, 0, 7].map((offset) => {
    const start = { day: addDays(today, offset), minute };
    maker.instance(weekly, start, 30, { guests, calendar: DANA_CALENDAR.id });
    return maker.instance(weekly, start, 30, { guests, reply: 'accepted' });
  });
}

function addKinds(maker: SampleMaker, monday: Day): void {
  const at = (offset: number, hour: number, minute = 0) => ({
    day: addDays(monday, offset),
    minute: hour * 60 + minute,
  });
  const peak = { calendar: PEAK_CALENDAR.id };
  maker.single('midnight', 'Tide change', at(1, 0), 30, peak);
  maker.single('to-midnight', 'Gate watch', at(1, 23), 60, peak);
  maker.single('overnight', 'Night ferry', at(2, 22, 30), 300, peak);
  maker.single('days', 'Dry dock', at(0, 8), 3 * 1440 + 120, peak);
  maker.single('point', 'Papers due', at(3, 17), 0, peak);
  maker.single('away', 'Dentist', at(4, 9), 180, { kind: 'out-of-office' });
  maker.single('quiet', 'Berth plan', at(0, 15), 120, { kind: 'focus-time' });
  maker.single('hours', 'Office hours', at(3, 9), 120, { kind: 'appointment-schedule' });
  maker.single('errand', 'Send the crew list', at(2, 17), 30, { kind: 'task' });
  maker.allDay('place', 'Depot', addDays(monday, 1), addDays(monday, 1), { kind: 'working-location' });
  const birthday = maker.allDay('birthday', 'Jun’s birthday', addDays(monday, 3), addDays(monday, 3), {
    kind: 'birthday',
    calendar: BIRTHDAYS.id,
  });
  birthday.eventId = `${monday.slice(0, 4)}_BIRTHDAY_p7`;
}

function atHome(dana: readonly ScenarioEvent[], ruth: ScenarioEvent): OtherAccount {
  const shared = dana.map((event): ScenarioEvent => ({ ...event, reply: 'none' }));
  const own = calendarOf(MIRA_HOME.address, MIRA_HOME.name, [20, 120, 110], { primary: true });
  const work = calendarOf(MIRA.address, 'Work', [63, 111, 181]);
  return {
    account: MIRA_HOME,
    calendars: [own, work],
    events: [...shared, { ...ruth, calendar: own.id, reply: 'needs' }],
  };
}
