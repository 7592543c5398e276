/**
 * The sample: Mira at Halden Freight, with a manager, the manager's manager, a mentor and a peer. Days count from the
 * moment it is made, so that it is always today: the catch-up with Dana begins 25 minutes later.
 */
import { addEvidence, addFirstEvidence, addYearOfFeedback, addYearOfViews } from './evidence.ts';
import { addLetters } from './letters.ts';
import { addMeetings, addPlannedMeetings } from './meetings.ts';
import { addObjectives } from './objectives.ts';
import { addEarlierEmployer, addPastMeetings, addSender } from './past-meetings.ts';
import { addPastPromises } from './past-promises.ts';
import { addPastGuesses, addPastNotes, addPastQuestions, addPastTopics } from './past-talks.ts';
import { addPastEvidence, addPastLetters, addPastProgress } from './past-work.ts';
import { addPeople } from './people.ts';
import { addMatters, addPitch } from './pitch.ts';
import { addEmployer, addRoadmap } from './plan.ts';
import { addPromises } from './promises.ts';
import { addQuestions } from './questions.ts';
import { openBook, type SampleOptions, type SampleRows } from './rows.ts';
import { addSeason } from './season.ts';
import { addNotes, addTopics, addViews } from './talk.ts';

/** Two years of one-on-ones with what was promised, asked and said in them. */
export function talkRows(options: SampleOptions): SampleRows {
  const book = openBook(options);
  addPeople(book);
  addMeetings(book);
  addPromises(book);
  addQuestions(book);
  addTopics(book);
  addNotes(book);
  addFirstEvidence(book);
  addViews(book);
  addMatters(book);
  addPitch(book);
  addLetters(book);
  return book.rows;
}

/** What fills the year behind the two: settled promises, talks with the others, evidence in the thin places. */
export function pastRows(options: SampleOptions): SampleRows {
  const book = openBook(options, 900);
  addPastMeetings(book);
  addEarlierEmployer(book);
  addPastPromises(book);
  addPastQuestions(book);
  addPastTopics(book);
  addPastNotes(book);
  addPastGuesses(book);
  addPastEvidence(book);
  addPastProgress(book);
  addPastLetters(book);
  addSender(book);
  return book.rows;
}

/** The career around them. It is put after them and fills in some of their records anew. */
export function planRows(options: SampleOptions): SampleRows {
  const book = openBook(options, 500);
  addEmployer(book);
  addRoadmap(book);
  addObjectives(book);
  addEvidence(book);
  addYearOfFeedback(book);
  addYearOfViews(book);
  addPlannedMeetings(book);
  addSeason(book);
  return book.rows;
}

const step = 5 * 60_000;

/** The whole sample, in the order in which it is put in. It begins on a round minute, as one-on-ones do. */
export function wholeSample(options: SampleOptions): { readonly sets: readonly SampleRows[]; readonly at: number } {
  const at = Math.floor(options.now / step) * step;
  const round = { ...options, now: at };
  return { at, sets: [talkRows(round), planRows(round), pastRows(round)] };
}
