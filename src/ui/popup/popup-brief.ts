/** What the popup is given to show. */
import type { ComponentChildren, VNode } from 'preact';
import type { Brief } from '../../core/brief.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Day, Id } from '../../core/record.ts';
import type { Failure } from '../actions.ts';

/** Another one-on-one of this week. */
export interface OtherMeeting {
  readonly id: Id;
  readonly name: string;
  /** Ms since 1970; null where the time is not known. */
  readonly start: number | null;
  readonly day: Day;
}

/** The next one-on-one with what is known around it. `brief` is derived from `records` by `briefOf`. */
export interface PopupBrief {
  readonly records: MeetingRecords;
  readonly brief: Brief;
  readonly others: readonly OtherMeeting[];
  /** What a one-on-one that is over or off still asks for, drawn; the usual popup has none, and does not load it. */
  readonly due?: ComponentChildren;
  /** The timing, drawn; it comes after the first picture. Null until then, and where nothing is known. */
  readonly timing?: VNode | null;
}

/**
 * How the reading of the calendar in front of the user goes. `none`: no Calendar tab is active; `watched`: our script
 * was there; `injected`: it was put there just now; `reading`: it answers, facts are under way; `failed`: the browser
 * refused; `page-changed`: Google's page is no longer understood; `account-unknown`: the signed-in address is not seen.
 */
export type CalendarTabState =
  | 'none'
  | 'watched'
  | 'injected'
  | 'reading'
  | 'failed'
  | 'page-changed'
  | 'account-unknown';

export type PopupState =
  | 'loading'
  | { readonly failure: Failure }
  | {
      /** Null while no one-on-one is known. */
      readonly brief: PopupBrief | null;
      /** What the calendar changed, as the entry shows it: the usual popup has none, and does not load it. */
      readonly news?: ComponentChildren;
      readonly calendarTab: CalendarTabState;
      /** When the calendar was last read, ms since 1970; null for never. */
      readonly lastLooked: number | null;
    };
