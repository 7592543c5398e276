/** A one-on-one as a person gives it by hand. */
import type { Relationship } from './people.ts';

export interface ByHand {
  readonly name: string;
  /** E-mail address, `''` where it is not known. */
  readonly address: string;
  /** Milliseconds since 1970 UTC. */
  readonly start: number;
  readonly minutes: number;
  /** 0 is once. */
  readonly repeatsEveryWeeks: 0 | 1 | 2 | 4;
  readonly relationship: Relationship;
}
