/** What is told of a change in the calendar, once, with what it brought about and the way back. */
import type { Day, Id, Stamp } from '../record.ts';

export type NewsKind =
  | 'moved'
  | 'renamed'
  | 'declined'
  | 'accepted'
  | 'cancelled'
  | 'restored'
  | 'guests'
  | 'replaced'
  | 'absent'
  | 'account'
  | 'calendar';

/** Kinds that ask, and change nothing until they are answered. */
export const asks = (kind: NewsKind): boolean => kind === 'guests' || kind === 'replaced' || kind === 'absent';

/** One side of a change, in the words that this kind needs; the others are null. */
export interface Side {
  readonly day: Day | null;
  /** Milliseconds since 1970 UTC. */
  readonly start: number | null;
  readonly title: string | null;
  /** Names of those concerned, or of the account or calendar. */
  readonly names: readonly string[];
}

export interface News {
  readonly id: Id;
  readonly kind: NewsKind;
  readonly meetingId: Id;
  readonly seriesId: Id;
  /** Which change of its kind this is; makes the id. */
  readonly occurrence: string;
  /** When it was found, ms since 1970 UTC. */
  readonly at: number;
  readonly was: Side;
  readonly is: Side;
  /** Topics that went along, and the day of the meeting they went to; null where none is known. */
  readonly effects: { readonly topics: number; readonly day: Day | null };
  /** The way back in the journal; null where there is nothing to take back. */
  readonly undoKey: Stamp | null;
  /** `old`: there is newer news of the same matter; kept so that its id is not given again. */
  readonly state: 'told' | 'taken-back' | 'old';
  /** For `replaced`: the address of the one who is invited now. */
  readonly address: string | null;
}

export const side = (given: Partial<Side> = {}): Side => ({ day: null, start: null, title: null, names: [], ...given });

/** What news of a kind makes old: only the newest word on the time is of interest, or on whether it takes place. */
const aspects: Readonly<Record<NewsKind, string>> = {
  moved: 'time',
  renamed: 'title',
  declined: 'on',
  accepted: 'on',
  cancelled: 'on',
  restored: 'on',
  guests: 'guests',
  replaced: 'guests',
  absent: 'absent',
  account: 'place',
  calendar: 'place',
};

/** True when `newer` leaves nothing to tell of `older`. */
export const makesOld = (newer: NewsKind, older: NewsKind): boolean => aspects[newer] === aspects[older];

/** News with what a view needs to put it into words. */
export interface ToldNews extends News {
  /** The other one's name, else the title of the event. */
  readonly name: string;
  /** True where `name` is that of a person. */
  readonly named: boolean;
  /** Where the meeting stands now: its day and, where known, its start in ms since 1970 UTC. */
  readonly day: Day;
  readonly start: number | null;
  readonly canUndo: boolean;
}
