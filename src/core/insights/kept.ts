/** Promises kept and not kept, part by part of a period. */
import { decisionOf } from '../delivery.ts';
import type { Day, Id } from '../record.ts';
import type { PromiseFact } from './facts.ts';
import type { Finding } from './length.ts';
import { type Period, partAt, type Stretch } from './period.ts';

export interface Tally {
  readonly kept: number;
  readonly of: number;
}

export interface KeptPart extends Stretch {
  readonly mine: Tally;
  readonly theirs: Tally;
}

export interface PromisesKept {
  readonly parts: readonly KeptPart[];
  readonly mine: Tally;
  readonly theirs: Tally;
  /** How many of them had their day put off before. */
  readonly moved: number;
  /** The one whose promises `theirs` are, null where they are of several. */
  readonly whose: Id | null;
}

/** Fewer promises than this say nothing about how they are kept. */
export const fewestDecided = 3;

const none = () => ({ kept: 0, of: 0 });

/** The promises that were decided in `period`; null for fewer than `fewestDecided`. What was let go is not among them. */
export function promisesKept(promises: readonly PromiseFact[], period: Period, today: Day): PromisesKept | null {
  const parts = period.parts.map((part) => ({ ...part, mine: none(), theirs: none() }));
  const all = { mine: none(), theirs: none() };
  let moved = 0;
  const others = new Set<Id | null>();
  for (const promise of promises) {
    const decision = decisionOf(promise, today);
    const part = decision && parts[partAt(parts, period.grain, decision.day)];
    if (!decision || !part) continue;
    const side = promise.owner === 'me' ? 'mine' : 'theirs';
    for (const tally of [part[side], all[side]]) {
      tally.of += 1;
      if (decision.kept) tally.kept += 1;
    }
    if (promise.moved > 0) moved += 1;
    if (side === 'theirs') others.add(promise.personId);
  }
  if (all.mine.of + all.theirs.of < fewestDecided) return null;
  const [only = null] = others;
  return { parts, ...all, moved, whose: others.size === 1 ? only : null };
}

/** "You kept 16 of 18, Dana 6 of 12". `name` is whose `theirs` are, null where they are of several or nobody knows. */
export function keptFinding({ mine, theirs }: PromisesKept, name: string | null): Finding {
  const own = { kept: mine.kept, n: mine.of };
  const other = { theirs: theirs.kept, of: theirs.of };
  if (theirs.of === 0) return { id: 'insights.kept-mine', values: own };
  if (mine.of === 0)
    return name === null
      ? { id: 'insights.kept-others', values: other }
      : { id: 'insights.kept-theirs', values: { ...other, name } };
  return name === null
    ? { id: 'insights.kept-and-others', values: { ...own, ...other } }
    : { id: 'insights.kept-both', values: { ...own, ...other, name } };
}
