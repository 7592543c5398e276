/** What the first page is given to show. */
import type { FirstFound } from '../../core/welcome.ts';

export interface WelcomeShown {
  readonly shown: readonly FirstFound[];
  /** How many series have no room. */
  readonly more: number;
  /** Whether a calendar page was ever looked at. */
  readonly looked: boolean;
  readonly inSample: boolean;
}
