/** What the views of "other ways in" show and do. Data comes in by props; the entry carries the actions out. */
import type { ByHand } from '../../core/by-hand.ts';
import type { FeedResult } from '../../core/feed-address.ts';
import type { Undo } from '../actions.ts';

/** A calendar address as it may be shown: never the address itself. */
export interface ShownFeed {
  readonly id: string;
  readonly host: string;
  /** Its last four characters. */
  readonly tail: string;
  /** Milliseconds since 1970 UTC; null before the first look. */
  readonly checkedAt: number | null;
  readonly result: FeedResult | null;
  /** Events read within the window. */
  readonly events: number;
  /** A reading is under way. */
  readonly busy: boolean;
}

export interface ImportProgress {
  readonly file: number;
  readonly files: number;
  readonly events: number;
}

export interface ImportResult {
  readonly events: number;
  readonly oneOnOnes: number;
  /** Events that lie more than 60 days back or 180 ahead. */
  readonly skipped: number;
  /** How often what was wrong, by code. */
  readonly faults: Readonly<Record<string, number>>;
  readonly refused: readonly { readonly name: string; readonly why: 'not-a-calendar' | 'too-large' }[];
  readonly cancelled: boolean;
}

export interface WaysInActions {
  /** Reads files; rejects as every action does, with what was read so far kept. */
  importFiles(
    files: readonly File[],
    tell: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<ImportResult>;
  /** Called straight from a click: the browser asks there and then. */
  addFeed(address: string): Promise<'added' | 'not-an-address' | 'refused'>;
  /** Looks at an address now, asking for the permission where it is gone. */
  checkFeed(id: string): Promise<void>;
  removeFeed(id: string): Promise<Undo>;
}

/** Makes the meetings; gives how to take them back. */
export type AddMeetingByHand = (meeting: ByHand) => Promise<Undo>;
