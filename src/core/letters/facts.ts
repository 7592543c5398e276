/** What letters are written from, whatever their kind: loaded once, judged by the gate in each letter. */
import type { MeetingRecords } from '../meeting-records.ts';
import type { Meeting, Topic } from '../meetings.ts';
import type { Person } from '../people.ts';
import type { Objective } from '../plan.ts';
import type { Day } from '../record.ts';
import type { SentLetter } from '../sent.ts';
import type { Commitment, Note, Question } from '../words.ts';
import { standingPromises } from '../wrap-up.ts';

export type LetterAbout =
  /** `saidOn` is the day it was promised on, null where that is not known. */
  | { readonly is: 'commitment'; readonly commitment: Commitment; readonly saidOn: Day | null }
  | { readonly is: 'objective'; readonly objective: Objective }
  | { readonly is: 'question'; readonly question: Question };

export interface LetterFacts {
  readonly person: Person | null;
  /** The meeting it follows up, proposes items for, or stands in for. */
  readonly meeting: Meeting | null;
  readonly about: LetterAbout | null;
  /** Feedback heard in the meeting; of a letter about one thing the notes on its progress, oldest first. */
  readonly notes: readonly Note[];
  /** What was promised in the meeting and still stands. */
  readonly promised: readonly Commitment[];
  /** Open commitments with the person, of all meetings, soonest due first. */
  readonly mine: readonly Commitment[];
  readonly theirs: readonly Commitment[];
  /** Still to be asked, in the user's order. */
  readonly questions: readonly Question[];
  /** The user's own topics of the meeting. */
  readonly topics: readonly Topic[];
  /** Letters to the person or about the meeting, edited or sent. */
  readonly letters: readonly SentLetter[];
}

export const noFacts: LetterFacts = {
  person: null,
  meeting: null,
  about: null,
  notes: [],
  promised: [],
  mine: [],
  theirs: [],
  questions: [],
  topics: [],
  letters: [],
};

/** The same from everything around a meeting, for letters that follow it up, propose items for it or stand in for it. */
export function factsOfMeeting(records: MeetingRecords): LetterFacts {
  const live = ({ deletedAt }: { readonly deletedAt: string | null }) => deletedAt === null;
  return {
    person: records.person,
    meeting: records.meeting,
    about: null,
    notes: records.notes.filter((note) => live(note) && note.kind === 'feedback'),
    // What somebody else was named for is no matter between the two.
    promised: standingPromises(records).filter(({ personId }) => personId === null || personId === records.person?.id),
    mine: records.mine.items.filter(live),
    theirs: records.theirs.items.filter(live),
    questions: records.questions.items.filter(live),
    topics: records.topics.filter((topic) => live(topic) && topic.kind === 'own'),
    letters: records.letters.filter(live),
  };
}
