/** Apart from the shapes of records, so that a page that only reads need not load the schema library. */
import type { Meeting } from '../meetings.ts';

/** True for a meeting that will not take place: cancelled, or declined by the user. */
export const isOff = ({ cancelled, reply }: Pick<Meeting, 'cancelled' | 'reply'>): boolean =>
  cancelled || reply === 'declined';
