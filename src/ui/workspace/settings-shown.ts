/** What the settings page is given to show. */
import type { PageHealth } from '../../core/facts.ts';
import type { Settings } from '../../core/upkeep.ts';
import type { Failure } from '../actions.ts';

/** How well one view of the calendar page is read in one language. Times in ms since 1970 UTC. */
export interface ReadView {
  /** As the page names it, such as `WEEK`; `''` where that is not known. */
  readonly view: string;
  /** BCP 47; null where the page does not say. */
  readonly language: string | null;
  readonly state: PageHealth['state'];
  /** What went wrong, as short codes. */
  readonly codes: readonly string[];
  readonly since: number;
}

export interface SettingsShown {
  readonly settings: Settings;
  /** Addresses that Google Calendar is signed in with, lower case. */
  readonly learned: readonly string[];
  /** When the calendar page was last read, and for whom; null for never. */
  readonly lastRead: { readonly at: number; readonly account: string } | null;
  readonly views: readonly ReadView[];
}

export type SettingsState = 'loading' | { readonly failure: Failure } | { readonly shown: SettingsShown };
