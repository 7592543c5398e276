/** When, from what a chip says: the label, the column around it, the stamp in its id. */
import type { EventKey, When } from '../core/facts.ts';
import type { Piece } from '../core/page-reading.ts';
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

function allDay(first: string, last: string | null, source: When['source']): When {
  return { day: first, startMinute: null, endDay: last, endMinute: null, allDay: true, source };
}

function fromLabel({ time, days }: LabelReading, column: string | null, firstDay: string | null): When {
  if (time.kind === 'dated') {
    const { start, end } = time;
    const [day, endDay] = [start.day, end.day];
    if (day === null || endDay === null || endDay < day) return unknownWhen;
    // An imported all-day event runs from midnight to midnight (2026-09).
    if (start.minute === 0 && end.minute === 0 && endDay > day) return allDay(day, shiftDay(endDay, -1), 'label');
    return { day, startMinute: start.minute, endDay, endMinute: end.minute, allDay: false, source: 'label' };
  }
  if (time.kind === 'all-day') {
    const first = days?.first ?? firstDay;
    return first === null ? { ...unknownWhen, allDay: true } : allDay(first, days?.last ?? null, 'label');
  }
  if (time.kind === 'day') return days ? { ...unknownWhen, day: days.first, source: 'label' } : unknownWhen;
  const day = days?.first ?? column;
  const { start, end } = time;
  // Without a date in the label, the column of an overnight event may be its second one.
  if (day === null || (days === null && end < start)) return unknownWhen;
  const endDay = endDayOf(day, start, end);
  return { day, startMinute: start, endDay, endMinute: end, allDay: false, source: 'label' };
}

/**
 * The time as the label says it; the piece's day has to lie within. Where the label is not understood: the day alone, and
 * only where the event begins in this piece, marked `id` when the id holds an instant that may still be right.
 */
export function whenOf(label: LabelReading | null, piece: Pick<Piece, 'day' | 'begins'>, key: EventKey): WhenReading {
  const column = piece.day;
  const firstDay = piece.begins ? column : null;
  const when = label === null ? unknownWhen : fromLabel(label, column, firstDay);
  if (when.day !== null) {
    const last = when.endDay ?? when.day;
    const disagrees = column !== null && (column < when.day || (column > last && !isOpen(when)));
    return { when: disagrees ? { ...unknownWhen, allDay: when.allDay } : when, disagrees };
  }
  const stamp = instanceStart(key.instance);
  if (stamp?.kind === 'day') {
    const [day, source] = firstDay === null ? [stamp.day, 'id' as const] : [firstDay, 'column' as const];
    return { when: allDay(day, null, source), disagrees: false };
  }
  const source = stamp ? 'id' : when.allDay && firstDay !== null ? 'column' : 'unknown';
  return { when: { ...when, day: firstDay, source }, disagrees: false };
}

const isOpen = ({ allDay, endDay }: When) => allDay && endDay === null;
