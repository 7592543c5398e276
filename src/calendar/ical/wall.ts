/**
 * Dates and times as a calendar file writes them: a wall clock, and the zone it hangs in. A wall time is a number, the
 * milliseconds since 1970 as if the clock showed UTC.
 */

/** `utc` for a time with Z; a TZID; null for a floating one. */
export type ZoneName = 'utc' | { readonly id: string } | null;

export interface FileTime {
  readonly wall: number;
  /** A whole day: `wall` is its midnight and `zone` says nothing. */
  readonly isDate: boolean;
  readonly zone: ZoneName;
}

const form = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})(Z?))?$/;
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/**
 * Reads `20261125`, `20261125T140000Z` and the like, also with the dashes and colons that ical.js puts in. Null for
 * what is no real date, and for years that no calendar is kept in.
 */
export function readTime(text: unknown, tzid: string | null): FileTime | null {
  const parts = typeof text === 'string' ? form.exec(text.trim()) : null;
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  // A leap second is the second after it.
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(wall);
  const real = back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 && minute < 60 && second < 61;
  if (!real || wall < earliest || wall > latest) return null;
  if (parts[4] === undefined) return { wall, isDate: true, zone: null };
  return { wall, isDate: false, zone: parts[7] === 'Z' ? 'utc' : tzid === null ? null : { id: tzid } };
}

/** `20261125T130000Z`, or `20261125` for a day, as the ids of Google's instances have it. */
export function stampOf(wall: number, isDate: boolean): string {
  const digits = new Date(wall).toISOString().replaceAll(/[-:]/g, '');
  return isDate ? digits.slice(0, 8) : `${digits.slice(0, 15)}Z`;
}

/** The day `YYYY-MM-DD` that a wall clock shows. */
export const dayOfWall = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
