import { addDays } from './calendar-days.ts';
import type { Moment, Scenario, ScenarioEvent } from './scenario.ts';

/** The event's id with its split and instance: `<base>[_R<split>][_<original start>]`. */
export function fullEventId(event: Pick<ScenarioEvent, 'eventId' | 'series'>): string {
  const { series } = event;
  if (!series) return event.eventId;
  return `${event.eventId}${series.splitAt ? `_R${series.splitAt}` : ''}_${series.originalStart}`;
}

/** Base64 of `<full id> <short calendar id>` without padding, as `data-eventid` and `eid` carry it. */
export function encodeEventId(fullId: string, shortCalendarId: string): string {
  const bytes = new TextEncoder().encode(`${fullId} ${shortCalendarId}`);
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

/** The id of what has no calendar in it: a task or an appointment schedule; null for everything else. */
export function plainId({ kind, eventId }: Pick<ScenarioEvent, 'kind' | 'eventId'>): string | null {
  if (kind === 'task') return `tasks_${eventId}`;
  return kind === 'appointment-schedule' ? `appt_${eventId}` : null;
}

/** What the page writes into `data-eventid`: tasks and appointment schedules keep their own plain form. */
export function dataEventId(event: ScenarioEvent, scenario: Pick<Scenario, 'calendars'>): string {
  const plain = plainId(event);
  if (plain !== null) return plain;
  const calendar = scenario.calendars.find((one) => one.id === event.calendar);
  return encodeEventId(fullEventId(event), calendar?.shortId ?? event.calendar);
}

/** Minutes east of UTC of a header label such as `GMT+01` or `GMT+05:30`. Throws a RangeError for other forms. */
export function zoneOffset(label: string): number {
  const match = /^GMT(?:([+-])(\d{2})(?::(\d{2}))?)?$/.exec(label);
  if (!match) throw new RangeError(`not a zone label: ${label}`);
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

/** The UTC stamp `YYYYMMDDTHHMMSSZ` of a wall clock in a zone `offset` minutes east of UTC. */
export function utcStamp(moment: Moment, offset: number): string {
  const utc = moment.minute - offset;
  const day = addDays(moment.day, Math.floor(utc / 1440)).replaceAll('-', '');
  const minute = ((utc % 1440) + 1440) % 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(minute / 60))}${two(minute % 60)}00Z`;
}
