/** What the pages of people are given to show. */
import type { Checklist } from '../../core/checklist.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Meeting, Series } from '../../core/meetings.ts';
import type { Matter, Person } from '../../core/people.ts';
import type { Beat, MailDue } from '../../core/people-list.ts';
import type { Day } from '../../core/record.ts';
import type { Roadmap } from '../../core/roadmap/roadmap.ts';
import type { Assessment } from '../../core/standing.ts';
import type { Loose, MeetingTrace } from '../../core/timeline.ts';
import type { Commitment } from '../../core/words.ts';
import type { Failure } from '../actions.ts';

/** What a page shows, or why it cannot. */
export type Shown<T> = 'loading' | { readonly failure: Failure } | { readonly shown: T };

export interface PersonRow {
  readonly person: Person;
  readonly next: Meeting | null;
  /** Whether the next one is known to be a one-on-one, or only likely. */
  readonly likely: boolean;
  readonly checklist: Checklist | null;
  readonly everyWeeks: number | null;
  readonly mine: number;
  readonly theirs: number;
  readonly questions: number;
  /** Oldest first. */
  readonly beats: readonly Beat[];
  readonly career: Day | null;
}

export interface HomeShown {
  /** The next one-on-one first. */
  readonly people: readonly PersonRow[];
  readonly archived: readonly Person[];
  readonly open: readonly Commitment[];
  readonly mails: readonly MailDue[];
  readonly lastEvidence: Day | null;
  /** Where it leads. */
  readonly roadmap: Pick<Roadmap, 'milestones'>;
}

export interface PersonShown {
  readonly person: Person;
  readonly next: { readonly records: MeetingRecords; readonly checklist: Checklist } | null;
  /** Newest first. */
  readonly traces: readonly MeetingTrace[];
  readonly loose: readonly Loose[];
  readonly more: boolean;
  readonly since: Day | null;
  readonly series: readonly Series[];
  readonly matters: readonly Matter[];
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
  readonly others: readonly Person[];
}

export interface PastMeeting {
  readonly trace: MeetingTrace;
  readonly person: Person | null;
  readonly name: string;
}

export interface HistoryShown {
  /** Newest first. */
  readonly meetings: readonly PastMeeting[];
  readonly more: boolean;
}
