/** How long ago the last evidence was, and when it is time for more. One truth for home and the page of evidence. */
import { daysBetween } from '../day.ts';
import type { Day } from '../record.ts';

const writeAgainAfterDays = 14;

/** Days since the last evidence; null where there is none. What is dated ahead is as of today. */
export function evidenceAge(last: Day | null, today: Day): number | null {
  return last === null ? null : Math.max(0, daysBetween(last, today));
}

/** True where none was written for two weeks. */
export function evidenceIsDue(age: number | null): boolean {
  return age === null || age >= writeAgainAfterDays;
}
