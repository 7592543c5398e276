/** Writes all-day entries as a calendar file. Google imports events alone, no tasks, so each is an event. */
import ICAL from 'ical.js';

export interface AllDayEntry {
  readonly uid: string;
  /** `YYYY-MM-DD`, the first day and the day after the last. */
  readonly day: string;
  readonly endDay: string;
  readonly summary: string;
  readonly sequence: number;
}

// What a title cannot hold, and ical.js would write as it is.
const controls = /\p{Cc}+/gu;

function component(name: string, properties: readonly (readonly [name: string, type: string, value: unknown])[]) {
  const made = new ICAL.Component(name);
  for (const [key, type, value] of properties) {
    const property = new ICAL.Property(key);
    property.resetType(type);
    property.setValue(value as string);
    made.addProperty(property);
  }
  return made;
}

/**
 * The file with these entries, lines folded and texts escaped. `now` (ms since 1970 UTC) is when it was made. Entries
 * take no time and are private: a shared calendar shows nobody their words.
 */
export function writeDays(entries: readonly AllDayEntry[], now: number): string {
  const stamp = ICAL.Time.fromJSDate(new Date(now), true);
  const calendar = component('vcalendar', [
    ['prodid', 'text', '-//Onward//EN'],
    ['version', 'text', '2.0'],
    ['calscale', 'text', 'GREGORIAN'],
    ['method', 'text', 'PUBLISH'],
  ]);
  for (const { uid, day, endDay, summary, sequence } of entries) {
    calendar.addSubcomponent(
      component('vevent', [
        ['uid', 'text', uid],
        ['dtstamp', 'date-time', stamp],
        ['sequence', 'integer', sequence],
        ['dtstart', 'date', ICAL.Time.fromDateString(day)],
        ['dtend', 'date', ICAL.Time.fromDateString(endDay)],
        ['summary', 'text', summary.replace(controls, ' ')],
        ['class', 'text', 'PRIVATE'],
        ['transp', 'text', 'TRANSPARENT'],
      ]),
    );
  }
  return `${calendar.toString()}\r\n`;
}
