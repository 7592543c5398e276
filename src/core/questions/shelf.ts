/** The bank as it stands for one person: what is on the list, what was answered and when, what may be asked again. */
import { addToDay } from '../day.ts';
import type { Say } from '../message.ts';
import type { Relationship } from '../people.ts';
import type { Day } from '../record.ts';
import type { Question } from '../words.ts';
import { bankFor, sentenceId } from './bank.ts';
import type { BankQuestion, Theme } from './bank-question.ts';
import { lastDay, type QuestionMemory, themeOf } from './memory.ts';
import { alike, type Wording, wordingOf } from './wording.ts';

/** `listed` is open or asked without an answer; `answered` may be `due` again; `dropped` was let go. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'listed'; readonly question: Question }
  | { readonly kind: 'answered'; readonly question: Question; readonly day: Day; readonly due: boolean }
  | { readonly kind: 'dropped'; readonly question: Question; readonly day: Day };

export interface ShelfItem {
  /** The key in the bank, or the id of an own question. */
  readonly id: string;
  readonly text: string;
  readonly theme: Theme | null;
  /** Null for the user's own. */
  readonly entry: BankQuestion | null;
  readonly standing: Standing;
}

export interface ShelfContext {
  readonly relationship: Relationship | null;
  /** How the other one is addressed, `''` while nobody is known. */
  readonly name: string;
  readonly today: Day;
  /** IANA name. */
  readonly zone: string;
  readonly say: Say;
}

const ownAgainAfter = 26;

const isListed = ({ state }: Question) => state === 'open' || state === 'asked';

/** Of several that ask the same, the one that says how it stands: on the list before all, else the latest. */
function telling(same: readonly Question[], dayIn: (question: Question) => Day): Question | null {
  const listed = same.find(isListed);
  if (listed) return listed;
  const settled = same.toSorted((a, b) => (dayIn(a) < dayIn(b) ? 1 : -1));
  // What was answered once is known, also when it was written down again later and dropped.
  return settled.find(({ state }) => state === 'answered') ?? settled[0] ?? null;
}

/**
 * Every question for this person: those of the bank that fit the relationship, then the user's own. A question counts as
 * one of the bank's when it came from there, or says nearly the same.
 */
export function shelfOf(memory: QuestionMemory, context: ShelfContext): ShelfItem[] {
  const { today, zone } = context;
  const live = memory.questions.filter(({ deletedAt }) => deletedAt === null);
  const wordings = new Map<Question, Wording>(live.map((question) => [question, wordingOf(question.text)]));
  const dayIn = (question: Question) => lastDay(question, memory, { today, zone }) ?? today;
  const standingOf = (same: readonly Question[], againAfter: number | null): Standing => {
    const question = telling(same, dayIn);
    if (question === null) return { kind: 'new' };
    if (isListed(question)) return { kind: 'listed', question };
    const day = dayIn(question);
    if (question.state === 'dropped') return { kind: 'dropped', question, day };
    // Whoever wrote it down again and dropped it does not want to ask it.
    const letGo = same.some((other) => other.state === 'dropped' && dayIn(other) >= day);
    const due = !letGo && againAfter !== null && addToDay(day, againAfter * 7) <= today;
    return { kind: 'answered', question, day, due };
  };
  const matched = new Set<Question>();
  const items = bankFor(context.relationship).map((entry): ShelfItem => {
    const text = context.say(sentenceId(entry.key), { name: context.name });
    const wording = wordingOf(text);
    const same = live.filter(
      (question) => question.bankKey === entry.key || alike(wordings.get(question) ?? wording, wording),
    );
    for (const question of same) matched.add(question);
    const standing = standingOf(same, entry.againAfter);
    return { id: entry.key, text, theme: entry.theme, entry, standing };
  });
  const own = live
    .filter((question) => !matched.has(question))
    .map(
      (question): ShelfItem => ({
        id: question.id,
        text: question.text,
        theme: themeOf(question),
        entry: null,
        standing: standingOf([question], ownAgainAfter),
      }),
    );
  return [...items, ...own];
}

/** The question on the list that says the same as `text`; null when there is none. */
export function listedAlike(questions: readonly Question[], text: string): Question | null {
  const wording = wordingOf(text);
  return questions.find((question) => isListed(question) && alike(wordingOf(question.text), wording)) ?? null;
}
