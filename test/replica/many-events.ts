import { addDays, type Day, startOfWeek } from './calendar-days.ts';
import { utcStamp, zoneOffset } from './event-id.ts';
import { type Random, randomFrom } from './random.ts';
import { guestsWithMira, MIRA, OWN_CALENDAR, PEAK_CALENDAR, SAMPLE_CALENDARS, TEAM } from './sample-people.ts';
import { eventOf, type Moment, type Reply, type Scenario, type ScenarioEvent, scenarioOf } from './scenario.ts';

const ZONE = 'GMT+01';
const TITLES = [
  'Lane review',
  'Crew model',
  'Carrier call',
  'Rates, fuel and tolls',
  'Dock plan',
  'Hand-over',
] as const;
const FIRST_NAMES = ['Dana', 'Bram', 'Jun', 'Sanna', 'Kofi', 'Elif', 'Priya'] as const;
const REPLIES: readonly [Reply, ...Reply[]] = ['accepted', 'accepted', 'accepted', 'needs', 'tentative', 'declined'];

/**
 * A week view with exactly `count` chips in the week of `today`: mostly timed, one in sixteen all-day, some series, some
 * one-on-ones, some of another calendar. The same options give the same scenario.
 */
export function manyEvents(options: { seed: number; count: number; today: Day }): Scenario {
  const random = randomFrom(options.seed);
  const monday = startOfWeek(options.today, 1);
  const events = Array.from({ length: options.count }, (_, index) => randomEvent(random, monday, index));
  return scenarioOf({
    today: options.today,
    zoneOffsetLabel: ZONE,
    account: MIRA,
    calendars: SAMPLE_CALENDARS,
    events,
  });
}

function randomEvent(random: Random, monday: Day, index: number): ScenarioEvent {
  const day = addDays(monday, random.between(0, 6));
  const eventId = random.eventId();
  const calendar = random.next() < 0.2 ? PEAK_CALENDAR.id : OWN_CALENDAR.id;
  if (index % 16 === 7) {
    const whole = { day, minute: 0 };
    return eventOf({ eventId, title: `Milestone ${index}`, calendar, allDay: true, start: whole, end: whole });
  }
  const minute = random.between(7 * 4, 19 * 4) * 15;
  const start: Moment = { day, minute };
  const end: Moment = { day, minute: minute + random.pick([15, 30, 30, 30, 45, 60, 60, 90]) };
  const ofTwo = random.next() < 0.15;
  const title = ofTwo ? `${random.pick(FIRST_NAMES)} / Mira` : `${random.pick(TITLES)} ${index}`;
  const event = eventOf({ eventId, title, calendar, start, end });
  if (random.next() < 0.6) event.series = { originalStart: utcStamp(start, zoneOffset(ZONE)), rule: 'Weekly' };
  if (random.next() < 0.3) event.location = 'Quay 4, north gate';
  if (random.next() < 0.2) event.colour = { label: 'Fleet', rgb: [60, 125, 140] };
  if (!ofTwo && random.next() < 0.3) return event;
  event.reply = random.pick(REPLIES);
  event.guests = guestsWithMira(random.pick(TEAM), ofTwo ? [] : TEAM, event.reply);
  return event;
}
