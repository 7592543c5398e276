/** Times of day in a zone. Apart from days, which every first picture needs: this brings the reckoning of zones along. */
import { TZDate } from '@date-fns/tz';
import type { Day } from './record.ts';

/** Minutes after midnight of `instant` in `zone`. */
export function minuteOf(instant: number, zone: string): number {
  const at = new TZDate(instant, zone);
  return at.getHours() * 60 + at.getMinutes();
}

/** The instant at `minute` after midnight on `day` in `zone`. A minute that daylight saving skips moves forward. */
export function instantAt(day: Day, minute: number, zone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, Math.floor(minute / 60), minute % 60, zone).getTime();
}
