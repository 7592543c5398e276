/** One manager follows another: what becomes of the former one, and of what is open with them. */
import type { Relationship } from '../people.ts';
import type { Id } from '../record.ts';

export const becomings = ['archived', 'skip-level', 'mentor', 'peer'] as const;
/** What the former manager is from now on. */
export type Becoming = (typeof becomings)[number];

export const fates = ['keep', 'move', 'drop'] as const;
/** What becomes of what is open: stays with the former one, goes to the new one, or is let go. */
export type Fate = (typeof fates)[number];

export interface Handover {
  readonly from: Id;
  /** Somebody known, or the name and, where it is known, the address of somebody new. */
  readonly to: { readonly id: Id } | { readonly name: string; readonly address: string };
  readonly becomes: Becoming;
  readonly mine: Fate;
  /** What somebody else promised cannot be handed on. */
  readonly theirs: Exclude<Fate, 'move'>;
  readonly questions: Fate;
  readonly ask: Fate;
}

/** What is chosen before the user chooses: nothing that is owed goes away by itself. */
export const usualHandover = {
  becomes: 'archived',
  mine: 'keep',
  theirs: 'keep',
  questions: 'move',
  ask: 'move',
} as const satisfies Omit<Handover, 'from' | 'to'>;

/** The fields of the former manager. `today` is in the user's zone. */
export function becomingOf(
  becomes: Becoming,
  today: string,
): { relationship?: Relationship; archivedOn: string | null } {
  return becomes === 'archived' ? { archivedOn: today } : { relationship: becomes, archivedOn: null };
}
