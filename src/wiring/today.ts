import { dayOf } from '../core/day.ts';
import { now, timeZone } from '../platform/clock.ts';

/** Today in the user's zone. */
export const today = () => dayOf(now(), timeZone());
