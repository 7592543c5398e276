/** How the user's promises of some days were kept, as figures for a sentence. */
import { deliveryOf } from '../delivery.ts';
import type { Message } from '../message.ts';
import type { Day } from '../record.ts';
import type { Commitment } from '../words.ts';
import type { PacketDays } from './facts.ts';

export interface KeptFigures {
  readonly kept: number;
  /** All that were decided in these days. */
  readonly of: number;
  readonly early: number;
  /** By how many days early ones came, the one in the middle; 0 where none did. */
  readonly middle: number;
}

const isIn = (day: Day, { from, to }: PacketDays) => from <= day && day <= to;

/**
 * Decided is what was kept in these days, and what should have been: late or still open past its day, it counts on the
 * day it was promised for. A promise without a day is kept once it is delivered.
 */
export function keptFigures(commitments: readonly Commitment[], days: PacketDays, today: Day): KeptFigures {
  let kept = 0;
  let missed = 0;
  const early: number[] = [];
  for (const one of commitments) {
    const delivery = deliveryOf(one);
    if (delivery && delivery.kind !== 'late') {
      if (!isIn(one.deliveredOn ?? '', days)) continue;
      kept += 1;
      if (delivery.kind === 'early') early.push(delivery.days);
    } else if (one.due !== null && isIn(one.due, days) && (delivery || (one.state === 'open' && one.due < today))) {
      missed += 1;
    }
  }
  early.sort((a, b) => a - b);
  return { kept, of: kept + missed, early: early.length, middle: early[Math.floor((early.length - 1) / 2)] ?? 0 };
}

/** "16 of 18 kept; 7 of them early, by 2 days in the middle." Null where nothing was decided. */
export function keptMessage({ kept, of, early, middle }: KeptFigures): Message | null {
  if (of === 0) return null;
  if (early === 0) return { id: 'packet.kept', values: { kept, n: of } };
  if (early === 1) return { id: 'packet.kept-once-early', values: { kept, of, n: middle } };
  return { id: 'packet.kept-early', values: { kept, of, early, n: middle } };
}
