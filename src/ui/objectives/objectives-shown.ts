/** What the page of objectives is given to show. */

import type { ObjectivesPlace } from '../../core/objectives/objectives-place.ts';
import type { Person } from '../../core/people.ts';
import type { Objective } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import type { Evidence } from '../../core/standing.ts';
import type { Commitment, Note } from '../../core/words.ts';
import type { Failure } from '../actions.ts';

export interface ObjectiveDetailsShown {
  readonly id: Id;
  /** Newest first. */
  readonly lines: readonly Note[];
  readonly commitments: readonly Commitment[];
  readonly evidence: readonly Evidence[];
}

export interface LinkableShown {
  readonly commitments: readonly Commitment[];
  readonly evidence: readonly Evidence[];
}

export type ObjectivesState = 'loading' | { readonly failure: Failure } | { readonly shown: ObjectivesPlace };

/** The part of an opened objective that takes the focus; `n` counts the times it was asked for. */
export interface FocusOn {
  readonly id: Id;
  readonly part: 'line' | 'text';
  readonly n: number;
}

/** The one that is open, and what belongs to it; null while that is loading. */
export interface OpenedObjective {
  readonly id: Id;
  readonly details: ObjectiveDetailsShown | null;
  /** Null until somebody wants to link something. */
  readonly linkable: LinkableShown | null;
}

/** With whom it was agreed, else whom to agree it with: the manager. Null where nobody is known. */
export function partnerOf({ people }: ObjectivesPlace, { agreedWith }: Pick<Objective, 'agreedWith'>): Person | null {
  const named = people.find(({ id }) => id === agreedWith);
  return named ?? people.find(({ relationship, archivedOn }) => relationship === 'manager' && !archivedOn) ?? null;
}
