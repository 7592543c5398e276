/** What is said of a question before it is asked: how often it was, what was said then, how old it is. */
import { dayOf, daysBetween } from '../day.ts';
import { stampTime } from '../hybrid-clock.ts';
import type { MeetingRecords } from '../meeting-records.ts';
import type { Message } from '../message.ts';
import type { Day, Id } from '../record.ts';
import { spanOf } from '../stage.ts';
import type { Question } from '../words.ts';

const oldFrom = 4;
const askFirstFrom = 3;

/** Which time it is asked if it is asked in this meeting: 1 for the first. */
export const timesWith = ({ askedIn }: Question, meetingId: Id): number =>
  askedIn.filter((id) => id !== meetingId).length + 1;

/** True where it has waited long enough to be asked before all others. */
export const askFirst = (question: Question, meetingId: Id): boolean => timesWith(question, meetingId) >= askFirstFrom;

/** How often it was asked, as the counted state of a question. */
function askedMessage(n: number): Message {
  if (n === 1) return { id: 'questions.asked-once' };
  if (n === 2) return { id: 'questions.asked-twice' };
  return { id: 'questions.asked-often', values: { n } };
}

const mostWords = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= mostWords ? line : `${line.slice(0, mostWords).trimEnd()}…`;
}

interface NotesContext {
  readonly previous: MeetingRecords['previous'];
  readonly name: string;
  readonly today: Day;
  readonly zone: string;
}

/**
 * What to know of a question before the talk: how often it was asked and what was said, or how old it is, and where it
 * comes from. `name` is how the other one is addressed.
 */
export function notesOn(question: Question, { previous, name, today, zone }: NotesContext): Message[] {
  const { askedIn, answer, needId, createdAt } = question;
  if (askedIn.length > 0) {
    const last: Message[] =
      answer.trim() === '' ? [] : [{ id: 'questions.last-said', values: { text: shortened(answer) } }];
    return [askedMessage(askedIn.length), ...last];
  }
  const written = stampTime(createdAt);
  const weeks = Math.floor(daysBetween(dayOf(written, zone), today) / 7);
  const before = previous === null ? null : spanOf(previous);
  const age: Message =
    weeks >= oldFrom
      ? { id: 'questions.weeks-old', values: { n: weeks } }
      : before !== null && written < before.start
        ? { id: 'questions.not-asked-last-time' }
        : { id: 'questions.new' };
  if (needId === null) return [age];
  const source: Message =
    age.id === 'questions.new' || name === ''
      ? { id: 'questions.from-roadmap' }
      : { id: 'questions.gap-only', values: { name } };
  return [age, source];
}
