/** When, from what a chip says: the label, the column around it, the stamp in its id. */
import type { EventKey, When } from '../core/facts.ts';
import { shiftDay } from './date-key.ts';
import { instanceStart } from './event-id.ts';
import type { LabelReading } from './label-grammar.ts';
import { endDayOf } from './label-time.ts';

export const unknownWhen: When = {
  day: null,
  startMinute: null,
  endDay: null,
  endMinute: null,
  allDay: false,
  source: 'unknown',
};

export interface WhenReading {
  readonly when: When;
  /** The column and the label name different days: neither is believed. */
  readonly disagrees: boolean;
}

function allDay(first: string, last: string, source: When['source']): When {
  return { day: first, startMinute: null, endDay: last, endMinute: null, allDay: true, source };
}

function fromLabel({ time, days }: LabelReading, column: string | null): When {
  if (time.kind === 'dated') {
    const { start, end } = time;
    const [day, endDay] = [start.day, end.day];
    if (day === null || endDay === null || endDay < day) return unknownWhen;
    // An imported all-day event runs from midnight to midnight (2026-09).
    if (start.minute === 0 && end.minute === 0 && endDay > day) return allDay(day, shiftDay(endDay, -1), 'label');
    return { day, startMinute: start.minute, endDay, endMinute: end.minute, allDay: false, source: 'label' };
  }
  const day = days?.first ?? column;
  if (time.kind === 'all-day') {
    return day === null ? { ...unknownWhen, allDay: true } : allDay(day, days?.last ?? day, 'label');
  }
  const { start, end } = time;
  // Without a date in the label, the column of an overnight event may be its second one.
  if (day === null || (days === null && end < start)) return unknownWhen;
  const endDay = endDayOf(day, start, end);
  return { day, startMinute: start, endDay, endMinute: end, allDay: false, source: 'label' };
}

/**
 * The time as the label says it; `column` is the day that the surroundings give and has to lie within. Where the label is
 * not understood: the day alone, marked `id` when the id holds an instant that may still be right.
 */
export function whenOf(label: LabelReading | null, column: string | null, key: EventKey): WhenReading {
  const when = label === null ? unknownWhen : fromLabel(label, column);
  if (when.day !== null) {
    const last = when.endDay ?? when.day;
    const disagrees = column !== null && (column < when.day || column > last);
    return { when: disagrees ? { ...unknownWhen, allDay: when.allDay } : when, disagrees };
  }
  const stamp = instanceStart(key.instance);
  if (stamp?.kind === 'day')
    return {
      when: allDay(column ?? stamp.day, column ?? stamp.day, column === null ? 'id' : 'column'),
      disagrees: false,
    };
  if (stamp) return { when: { ...when, day: column, source: 'id' }, disagrees: false };
  return {
    when: { ...when, day: column, source: when.allDay && column !== null ? 'column' : 'unknown' },
    disagrees: false,
  };
}
