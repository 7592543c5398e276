/** The checklist of a meeting's stage: what is done, and what is left. Ticks follow from the records wherever they can. */
import { deliverItems, followUpItems, meetItems, wrapUpItems } from './checklist-after.ts';
import { prepareItems, proposeItems } from './checklist-before.ts';
import type { ChecklistItem, NamedItem } from './checklist-item.ts';
import { dayOf } from './day.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Message } from './message.ts';
import { stageOf, startDay } from './stage.ts';
import type { Stage } from './upkeep.ts';

export type { ChecklistItem } from './checklist-item.ts';

export interface Checklist {
  readonly stage: Stage;
  readonly items: readonly ChecklistItem[];
  readonly done: number;
  readonly total: number;
  /** Short names of what is not done, in order. */
  readonly left: readonly Message[];
}

function itemsOf(stage: Stage, records: MeetingRecords, now: number, zone: string): NamedItem[] {
  const days = { today: dayOf(now, zone), meetingDay: startDay(records.meeting, zone) };
  switch (stage) {
    case 'propose':
      return proposeItems(records, days);
    case 'prepare':
      return prepareItems(records, days);
    case 'meet':
      return meetItems(records);
    case 'wrap-up':
      return wrapUpItems(records);
    case 'follow-up':
      return followUpItems(records);
    case 'deliver':
      return deliverItems(records, days.today);
  }
}

/**
 * The checklist at `now` (ms since 1970) in `zone`. A tick by hand adds to what is known: it can finish an item that
 * nothing in the records finishes ("no ask this time"). Taking it back only matters for items done by hand.
 */
export function checklistOf(records: MeetingRecords, now: number, zone: string): Checklist {
  const stage = stageOf(records.meeting, now, zone, records.settings);
  const ticks = new Map(
    records.checks
      .filter(({ meetingId, deletedAt }) => meetingId === records.meeting.id && deletedAt === null)
      .map(({ item, ticked }) => [item, ticked]),
  );
  const named = itemsOf(stage, records, now, zone).map((one) => {
    const tick = ticks.get(one.key);
    return { ...one, done: one.byHand ? (tick ?? one.done) : one.done || tick === true };
  });
  const open = named.filter(({ done }) => !done);
  return {
    stage,
    items: named.map(({ short: _, ...shown }) => shown),
    done: named.length - open.length,
    total: named.length,
    left: open.map(({ short }) => short),
  };
}
