import { addDays, type Day, startOfWeek, weekdayOf } from './calendar-days.ts';
import { type SampleMaker, sampleMaker } from './sample-maker.ts';
import { addOddities } from './sample-oddities.ts';
import { addOneOnOnes } from './sample-one-on-ones.ts';
import {
  DANA,
  DANA_CALENDAR,
  guestsWithMira,
  HARBOUR_ROOM,
  HOLIDAY_CALENDAR,
  KOFI,
  MIRA,
  PEAK_CALENDAR,
  PLANNING_LIST,
  PRIYA,
  RUTH,
  SAMPLE_CALENDARS,
  SANNA,
  TEAM,
} from './sample-people.ts';
import { type Lang, type Scenario, scenarioOf } from './scenario.ts';

export type SampleOptions = {
  today: Day;
  /** Default: 25 minutes before the first one-on-one. */
  nowMinute?: number;
  /** Start of the weekly one-on-one with the manager, minutes since midnight. Default 14:00. */
  firstMeetingMinute?: number;
  lang?: Lang;
  seed?: number;
  zoneOffsetLabel?: string;
  /** Whether Dana's calendar is shown beside Mira's, with the same one-on-ones again. Default true. */
  withColleague?: boolean;
};

const AT = (hour: number, minute = 0) => hour * 60 + minute;

/**
 * Three weeks before and after `today` in the calendar of Mira Valtonen, whose manager is Dana Okafor. The weekly
 * one-on-one falls on `today`, whatever weekday that is. The same options give the same scenario.
 */
export function sampleCalendar(options: SampleOptions): Scenario {
  const { today, firstMeetingMinute = AT(14), seed = 1, lang = 'en', zoneOffsetLabel = 'GMT+01' } = options;
  const maker = sampleMaker(seed, zoneOffsetLabel);
  addOneOnOnes(maker, today, firstMeetingMinute);
  for (let offset = -21; offset <= 21; offset += 1) addWorkday(maker, addDays(today, offset));
  for (let week = -3; week <= 3; week += 1) addWeek(maker, addDays(startOfWeek(today, 1), week * 7), week);
  addOddities(maker, today);
  const nowMinute = options.nowMinute ?? Math.max(0, firstMeetingMinute - 25);
  const hidden = options.withColleague === false ? DANA_CALENDAR.id : null;
  return scenarioOf({
    today,
    nowMinute,
    lang,
    zoneOffsetLabel,
    account: MIRA,
    calendars: SAMPLE_CALENDARS.filter((one) => one.id !== hidden),
    events: maker.events.filter((one) => one.calendar !== hidden),
  });
}

function addWorkday(maker: SampleMaker, day: Day): void {
  if (weekdayOf(day) === 0 || weekdayOf(day) === 6) return;
  maker.instance({ key: 'stand-up', title: 'Planning stand-up', rule: 'Weekly on weekdays' }, at(day, 9, 30), 15, {
    reply: 'accepted',
    guests: guestsWithMira(DANA, TEAM, 'accepted'),
    conference: 'ubx-qmne-rtz',
    colour: { label: 'Routine', rgb: [95, 103, 112] },
  });
  maker.instance({ key: 'lunch', title: 'Lunch', rule: 'Weekly on weekdays' }, at(day, 12), 45, {
    colour: { label: 'Routine', rgb: [95, 103, 112] },
  });
}

function addWeek(maker: SampleMaker, monday: Day, week: number): void {
  const day = (index: number) => addDays(monday, index);
  maker.instance({ key: 'depot', title: 'Depot workshop', rule: 'Weekly on Monday' }, at(day(0), 13), 90, {
    reply: 'accepted',
    guests: guestsWithMira(KOFI, [SANNA, PRIYA, DANA], 'accepted'),
    rooms: [HARBOUR_ROOM],
    location: HARBOUR_ROOM.name,
  });
  maker.instance({ key: 'list', title: 'Planning round', rule: 'Weekly on Tuesday' }, at(day(1), 15), 60, {
    reply: 'needs',
    guests: [...guestsWithMira(DANA, [], 'needs'), PLANNING_LIST],
  });
  maker.single(`focus-${monday}`, 'Focus: crew model', at(day(3), 15, 30), 90, {
    colour: { label: 'Focus', rgb: [60, 125, 140] },
  });
  maker.single(`dana-block-${monday}`, 'Budget prep', at(day(2), 10), 60, { calendar: DANA_CALENDAR.id });
  maker.allDay(`place-${monday}`, 'Home', day(4), day(4), { kind: 'working-location' });
  if (week % 2 !== 0) return;
  maker.single(`peak-${monday}`, 'Winter peak: all teams', at(day(3), 10), 90, {
    calendar: MIRA.address,
    reply: 'accepted',
    guests: guestsWithMira(RUTH, [], 'accepted'),
    hiddenGuests: 143,
    conference: 'kde-vwop-yfa',
  });
  maker.single(`task-${monday}`, 'Send depot figures', at(day(2), 16), 30, { kind: 'task' });
  maker.allDay(`freeze-${monday}`, 'Timetable freeze', day(1), day(2), { calendar: PEAK_CALENDAR.id });
  if (week === 0) {
    maker.allDay('holiday', 'Northern Lights Day', day(4), day(4), {
      kind: 'holiday',
      calendar: HOLIDAY_CALENDAR.id,
      series: { originalStart: day(4).replaceAll('-', ''), rule: 'Annually' },
    });
  }
}

function at(day: Day, hour: number, minute = 0): { day: Day; minute: number } {
  return { day, minute: AT(hour, minute) };
}
