/** Everything that is stored around one meeting, as the store hands it to the rules and views. */
import type { EventFacts } from './facts.ts';
import type { Meeting, Series, Topic } from './meetings.ts';
import type { Matter, Person } from './people.ts';
import type { Objection, Pitch, Vision } from './plan.ts';
import type { SentLetter } from './sent.ts';
import type { Assessment, Evidence } from './standing.ts';
import type { Check, ChecklistItem, Settings } from './upkeep.ts';
import type { Commitment, Note, Question } from './words.ts';

/** The first few of a list, and how many there are in all. */
export interface Some<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export interface MeetingRecords {
  readonly meeting: Meeting;
  readonly series: Series;
  readonly person: Person | null;
  /** The latest facts seen of this meeting on this device, guests included; null when never seen in a calendar here. */
  readonly facts: EventFacts | null;
  /** The last meeting with the same person before this one that was not cancelled. */
  readonly previous: Meeting | null;
  /** The next one after this. */
  readonly next: Meeting | null;
  /** Open commitments with this person, of all meetings; soonest due first, undated last. */
  readonly mine: Some<Commitment>;
  readonly theirs: Some<Commitment>;
  /** What the user has delivered to this person since the previous meeting. */
  readonly delivered: readonly Commitment[];
  /** Open and asked-but-unanswered questions for this person, in the user's order. */
  readonly questions: Some<Question>;
  /** The topics of this meeting, the steps of the talk among them, in order. */
  readonly topics: readonly Topic[];
  /** The open ask to this person, else the one made and not yet answered for good. */
  readonly pitch: Pitch | null;
  /** What the user expects them to object to that ask, in order. */
  readonly objections: readonly Objection[];
  /** Asks to this person that were told or answered, the latest first. Empty in the popup's quick load. */
  readonly asks: readonly Pitch[];
  /** How the user's work was seen by either side over the last thirteen months with this person, oldest first. */
  readonly assessments: readonly Assessment[];
  /** Evidence of the same time, whoever it is with, newest first. Empty in the popup's quick load. */
  readonly recentEvidence: readonly Evidence[];
  /** What the user made of the checklists: for this meeting, and for every one, of any relationship. */
  readonly ownItems: readonly ChecklistItem[];
  /** What matters to the other one. Empty in the popup's quick load, as is the vision. */
  readonly matters: readonly Matter[];
  readonly vision: Vision | null;
  /** Letters about this meeting, edited or sent. */
  readonly letters: readonly SentLetter[];
  readonly checks: readonly Check[];
  /** Written down in this meeting: oldest first. Empty in the popup's quick load until it begins. */
  readonly notes: readonly Note[];
  readonly evidence: readonly Evidence[];
  readonly promised: readonly Commitment[];
  /** Questions written down, asked or answered in this meeting. */
  readonly asked: readonly Question[];
  readonly settings: Settings;
}
