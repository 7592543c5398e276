/** "For you now": a few questions of the bank, each with the reason why it is worth asking in this one-on-one. */
import { addToDay, daysBetween } from '../day.ts';
import type { MeetingRecords } from '../meeting-records.ts';
import type { Message } from '../message.ts';
import type { Day, Id } from '../record.ts';
import type { BankQuestion, Lack, Occasion, Theme } from './bank-question.ts';
import type { QuestionMemory } from './memory.ts';
import type { ShelfItem } from './shelf.ts';

export interface Suggestion {
  readonly item: ShelfItem;
  /** Why, in words; the strongest first. */
  readonly reasons: readonly Message[];
  /** The need whose gap it would close. */
  readonly needId: Id | null;
}

const most = 5;
const newManagerFor = 3;
const reviewNear = 8 * 7;
const viewFresh = 26 * 7;
const refusalCounts = 12 * 7;

interface Wish {
  readonly fits: (entry: BankQuestion) => boolean;
  readonly reason: Message;
  readonly most: number;
  readonly needId?: Id;
}

const isUsual = ({ occasion }: BankQuestion) => occasion === 'regular' || occasion === 'quarterly';
/** What asks for the answer to an ask makes no sense where none was made. */
const fitsAnyTime = (entry: BankQuestion) => isUsual(entry) && !entry.fills.includes('ask-answer');
const filling = (lack: Lack) => (entry: BankQuestion) => isUsual(entry) && entry.fills.includes(lack);
const madeFor = (occasion: Occasion) => (entry: BankQuestion) => entry.occasion === occasion;

/** True in the first one-on-ones with a manager who came after another. */
export function isNewManager({ person }: Pick<MeetingRecords, 'person'>, memory: QuestionMemory): boolean {
  return person?.relationship === 'manager' && memory.managerBefore && memory.heldBefore < newManagerFor;
}

/** Their last answer, where it was a no and is not long ago. */
function refusalIn({ answer }: QuestionMemory, today: Day) {
  if (answer?.kind !== 'no' && answer?.kind !== 'not-now') return null;
  return daysBetween(answer.day, today) <= refusalCounts ? answer : null;
}

const quarterOf = (day: Day) => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

function isFirstOfQuarter({ meeting, previous }: MeetingRecords): boolean {
  return previous !== null && quarterOf(previous.day) !== quarterOf(meeting.day);
}

/** What is missing for this one-on-one, the most pressing first, and which questions would give it. */
function wishesOf(records: MeetingRecords, memory: QuestionMemory, name: string, today: Day): Wish[] {
  const { pitch, assessments, matters, person } = records;
  const up = person === null || person.relationship === 'manager' || person.relationship === 'skip-level';
  const wishes: Wish[] = [];
  const add = (fits: Wish['fits'], id: string, values: Message['values'] = {}, upTo = 1, needId?: Id) =>
    wishes.push({ fits, reason: { id, values }, most: upTo, ...(needId === undefined ? {} : { needId }) });

  if (isNewManager(records, memory)) add(madeFor('change-of-manager'), 'questions.reason-new-manager', { name }, 3);
  else if (memory.heldBefore === 0 && person !== null)
    add(madeFor('first-meeting'), 'questions.reason-first', { name }, 2);

  const refused = refusalIn(memory, today);
  if (refused && pitch?.state !== 'open')
    add(madeFor('after-a-no'), `questions.reason-${refused.kind}`, { name, day: refused.day }, 2);
  else if (pitch?.state === 'made' && (pitch.answer === null || pitch.answer === 'vague'))
    add(filling('ask-answer'), 'questions.reason-ask');

  if (up) {
    const theirs = assessments.filter(({ by, deletedAt }) => by === 'them' && deletedAt === null).at(-1);
    if (!theirs) add(filling('their-view'), 'questions.reason-no-view', { name });
    else if (daysBetween(theirs.day, today) > viewFresh) {
      const n = monthsSince(theirs.day, today);
      add(filling('their-view'), 'questions.reason-old-view', { name, n });
    }
  }
  const asked = new Set(memory.questions.map(({ needId }) => needId));
  for (const { needId, kind, text } of memory.gaps.filter((gap) => !asked.has(gap.needId)).slice(0, 2))
    add(filling(kind), 'questions.reason-gap', { text }, 1, needId);
  if (memory.reviewOn !== null && memory.reviewOn >= today && memory.reviewOn <= addToDay(today, reviewNear))
    add(madeFor('before-review'), 'questions.reason-review', { day: memory.reviewOn });
  if (up && !memory.agreed) add(filling('objectives'), 'questions.reason-no-objectives', { name });
  if (up && matters.length === 0) add(filling('matters'), 'questions.reason-no-matters', { name });
  if (isFirstOfQuarter(records)) add(madeFor('quarterly'), 'questions.reason-quarter');
  if (pitch?.state === 'open' && pitch.ask.trim() !== '') add(filling('ready-ask'), 'questions.reason-readies-ask');
  return wishes;
}

/** Whole months from one day to another, at least one. */
export const monthsSince = (from: Day, today: Day): number => Math.max(1, Math.round(daysBetween(from, today) / 30.44));

/** Not on the list, not answered of late, not let go. */
const askable = ({ standing }: ShelfItem) => standing.kind === 'new' || (standing.kind === 'answered' && standing.due);

const staleReason = ({ standing }: ShelfItem, today: Day): Message[] =>
  standing.kind === 'answered'
    ? [{ id: 'questions.reason-not-asked', values: { n: monthsSince(standing.day, today) } }]
    : [];

/** For each theme when it was last talked about; a theme that never was is not in it. */
function lastTalked(shelf: readonly ShelfItem[]): Map<Theme, Day | 'now'> {
  const last = new Map<Theme, Day | 'now'>();
  for (const { theme, standing } of shelf) {
    if (theme === null || standing.kind === 'new' || standing.kind === 'dropped') continue;
    const before = last.get(theme);
    const day = standing.kind === 'listed' ? 'now' : standing.day;
    if (before === undefined || (before !== 'now' && (day === 'now' || day > before))) last.set(theme, day);
  }
  return last;
}

/**
 * Up to five suggestions, from what is missing in the records and the memory, then what was answered long ago, then themes
 * never touched. The same records always give the same ones. `name` is how the other one is addressed.
 */
export function suggestionsFor(
  shelf: readonly ShelfItem[],
  records: MeetingRecords,
  memory: QuestionMemory,
  { name, today }: { readonly name: string; readonly today: Day },
): Suggestion[] {
  const open = shelf.filter((item) => item.entry !== null && askable(item));
  const chosen = new Map<string, Suggestion>();
  const take = (item: ShelfItem, reasons: readonly Message[], needId: Id | null = null) => {
    if (chosen.size < most) chosen.set(item.id, { item, reasons, needId });
  };
  for (const wish of wishesOf(records, memory, name, today)) {
    const fitting = open.filter(({ id, entry }) => entry !== null && !chosen.has(id) && wish.fits(entry));
    // A reason once said need not be said twice of the same theme, where another theme gives it too.
    const themesTaken = new Set([...chosen.values()].map(({ item }) => item.theme));
    const spread = wish.most > 1 ? fitting : fitting.toSorted(byFreshTheme(themesTaken));
    for (const item of spread.slice(0, wish.most))
      take(item, [wish.reason, ...staleReason(item, today)], wish.needId ?? null);
  }
  const regular = open.filter(({ entry }) => entry !== null && fitsAnyTime(entry));
  const due = regular
    .filter(({ standing }) => standing.kind === 'answered')
    .toSorted((a, b) => (dayOfStanding(a) < dayOfStanding(b) ? -1 : dayOfStanding(a) > dayOfStanding(b) ? 1 : 0));
  for (const item of due) if (!chosen.has(item.id)) take(item, staleReason(item, today));
  const talked = lastTalked(shelf);
  for (const item of regular) {
    const taken = [...chosen.values()].some((other) => other.item.theme === item.theme);
    if (item.theme === null || talked.has(item.theme) || taken) continue;
    take(item, [{ id: `questions.untouched-${item.theme}`, values: { name } }]);
  }
  return [...chosen.values()];
}

const byFreshTheme = (taken: ReadonlySet<Theme | null>) => (a: ShelfItem, b: ShelfItem) =>
  Number(taken.has(a.theme)) - Number(taken.has(b.theme));

const dayOfStanding = ({ standing }: ShelfItem): Day => (standing.kind === 'answered' ? standing.day : '');
