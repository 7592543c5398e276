/** How the user's promises of some days were kept, as figures for a sentence. */
import { decisionOf, deliveryOf } from '../delivery.ts';
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

/** Of what was decided in these days, as the board counts it. */
export function keptFigures(commitments: readonly Commitment[], days: PacketDays, today: Day): KeptFigures {
  let kept = 0;
  let missed = 0;
  const early: number[] = [];
  for (const one of commitments) {
    const decision = decisionOf(one, today);
    if (!decision || !isIn(decision.day, days)) continue;
    if (!decision.kept) missed += 1;
    else {
      kept += 1;
      const delivery = deliveryOf(one);
      if (delivery?.kind === 'early') early.push(delivery.days);
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
