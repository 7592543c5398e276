/** What the panel shows, as the entry gives it, and which tab belongs to which stage. */
import type { VNode } from 'preact';
import type { NamedPerson } from '../../core/capture.ts';
import type { DoorAnswer } from '../../core/door.ts';
import type { ToldNews } from '../../core/following/news.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Season } from '../../core/plan.ts';
import type { Day, Id } from '../../core/record.ts';
import { spanOf, stageOf, startDay } from '../../core/stage.ts';
import type { Stage, Version } from '../../core/upkeep.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Failure } from '../actions.ts';

export const tabs = ['prepare', 'meet', 'wrap-up', 'follow-up'] as const;
export type Tab = (typeof tabs)[number];

/** A one-on-one that the panel can be switched to. */
export interface PanelMeeting {
  readonly id: Id;
  /** The other one's name, else the title. */
  readonly name: string;
  /** Milliseconds since 1970 UTC, null when the time is not known. */
  readonly start: number | null;
  readonly day: Day;
  /** True for the one that the panel opens on by itself: the running one, else the next. */
  readonly current: boolean;
}

export interface PanelShown {
  readonly records: MeetingRecords;
  /** The verdict, while the one question is still to be asked of this series. */
  readonly asking: Verdict | null;
  /** Texts that lost when two windows edited the same notes. */
  readonly versions: readonly Version[];
  /** The timing, drawn; it comes after the rest. Null until then, and where nothing is known. */
  readonly timing?: VNode | null;
  /** What a season wants of this meeting, drawn. Null until it is loaded, and where that is nothing. */
  readonly season?: VNode | null;
  /** Whom a promise may name. */
  readonly people?: readonly NamedPerson[];
  /** What was answered at the door today. */
  readonly door?: DoorAnswer | null;
  /** What is decided from today on: rounds, budgets, reviews. */
  readonly seasons?: readonly Season[];
  /** What the calendar changed about this meeting, the newest first. */
  readonly news?: readonly ToldNews[];
  /** Meetings that something waits for to be shared, and that are over. */
  readonly passed?: ReadonlySet<Id>;
  /** Under which address the user is signed in to the calendar; `''` where that is not known. */
  readonly account?: string;
}

/** `null` when there is no one-on-one to show. */
export type PanelState = 'loading' | { readonly failure: Failure } | { readonly shown: PanelShown | null };

const tabOfStage: Readonly<Record<Stage, Tab>> = {
  propose: 'prepare',
  prepare: 'prepare',
  meet: 'meet',
  'wrap-up': 'wrap-up',
  'follow-up': 'follow-up',
  deliver: 'follow-up',
};

/** The tab that fits the moment: `now` in ms since 1970, `zone` an IANA name. */
export function tabAt({ meeting, settings }: MeetingRecords, now: number, zone: string): Tab {
  return tabOfStage[stageOf(meeting, now, zone, settings)];
}

/** True once the meeting has begun. Without a known time its day decides. */
export function hasBegun({ meeting }: MeetingRecords, now: number, today: Day, zone: string): boolean {
  const span = spanOf(meeting);
  return span === null ? startDay(meeting, zone) <= today : now >= span.start;
}

/** The person's name, else the title of the event, `''` where neither is known. */
export function nameIn({ person, meeting, series }: MeetingRecords): string {
  return person?.name || meeting.title || series.title;
}
