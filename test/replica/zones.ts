import { type Day, dayTime } from './calendar-days.ts';
import { zoneOffset } from './event-id.ts';
import type { Moment, Scenario } from './scenario.ts';

/** The header's text for an IANA zone at noon of a day: `GMT+01`, `GMT-05`, `GMT+05:30`. */
export function zoneLabelOn(zone: string, day: Day): string {
  return labelAt(zone, dayTime(day) + 12 * 3_600_000);
}

function labelAt(zone: string, instant: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  // Engines differ in how they say no offset at all.
  return name === 'GMT' ? 'GMT+00' : name.replace(/:00$/, '');
}

/**
 * The instant of a wall clock in an IANA zone, in ms since 1970 UTC. An hour that the clocks leave out comes out an hour
 * later; of one that they give twice, the first is meant.
 */
export function instantIn(zone: string, { day, minute }: Moment): number {
  const wall = dayTime(day) + minute * 60_000;
  const before = wall - offsetAt(zone, wall - 86_400_000) * 60_000;
  const after = wall - offsetAt(zone, wall + 86_400_000) * 60_000;
  const fits = (instant: number) => instant + offsetAt(zone, instant) * 60_000 === wall;
  return fits(before) || !fits(after) ? before : after;
}

/** Minutes east of UTC at an instant. */
function offsetAt(zone: string, instant: number): number {
  return zoneOffset(labelAt(zone, instant));
}

/** An instant as the stamp in the id of a series: `YYYYMMDDTHHMMSSZ`. */
export function stampOf(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** What the column header says of the zone when `day` is the first day shown. */
export function headerLabel(scenario: Pick<Scenario, 'zone' | 'zoneOffsetLabel'>, day: Day): string {
  return scenario.zone ? zoneLabelOn(scenario.zone, day) : scenario.zoneOffsetLabel;
}
