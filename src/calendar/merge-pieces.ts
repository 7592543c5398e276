/** One event may have several chips: one a column, one a week of the month. Their facts become one. */
import type { EventFacts, When } from '../core/facts.ts';

const strength = (when: When): number =>
  (when.source === 'label' ? 4 : 0) + (when.startMinute !== null || when.allDay ? 2 : 0) + (when.day !== null ? 1 : 0);

function mergeWhen(one: When, other: When): When {
  if (one.source === 'label' || other.source === 'label' || one.allDay !== other.allDay)
    return strength(other) > strength(one) ? other : one;
  if (one.day === null || other.day === null) return one.day === null ? other : one;
  const [early, late] = one.day <= other.day ? [one, other] : [other, one];
  if (!early.allDay) return early;
  const last = [early.endDay, late.endDay ?? late.day].reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b));
  return { ...early, endDay: last };
}

/** Facts of two chips with the same `data-eventid`. The earlier day wins where only columns tell it. */
export function mergePieces(one: EventFacts, other: EventFacts): EventFacts {
  const titled = one.title === '' && other.title !== '' ? other : one;
  const reply = one.reply === 'unknown' ? other.reply : one.reply;
  return { ...titled, reply, when: mergeWhen(one.when, other.when) };
}
