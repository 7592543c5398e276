/** One line written down in a meeting, and what its mark makes of it. */
import type { Day, Id } from './record.ts';

/** Finds a day in plain words; `from` and `to` are where the words stand in `text`. */
export type FindDay = (text: string, today: Day) => { day: Day; from: number; to: number } | null;

/** Somebody whom a promise names; `name` is how they are addressed. */
export interface NamedPerson {
  readonly id: Id;
  readonly name: string;
}
/** Finds the one whom a promise names at its beginning; `rest` is the promise without the name. */
export type FindPerson = (words: string, by: 'mine' | 'theirs') => { person: NamedPerson; rest: string } | null;

export interface Capture {
  readonly kind: 'question' | 'mine' | 'theirs' | 'evidence' | 'feedback' | 'topic' | 'note';
  /** What is stored: without mark, without a name before a colon, and without the date where that stood at an end. */
  readonly text: string;
  /** The line as typed, without its mark. */
  readonly words: string;
  readonly due: Day | null;
  /** Whose promise it is, or to whom, where the line names somebody. */
  readonly person?: NamedPerson;
}

export interface ReadingContext {
  readonly today: Day;
  readonly findDay: FindDay;
  readonly findPerson?: FindPerson | undefined;
}

// What keyboards and writing systems have in place of the six marks: full-width and small forms, other quotes, the long
// vowel sign that a Japanese keyboard types for "-".
const signs: Readonly<Record<Exclude<Capture['kind'], 'note'>, string>> = {
  question: '?？﹖¿؟՞⸮\u037e',
  mine: '>＞﹥›',
  theirs: '<＜﹤‹',
  evidence: '+＋﹢',
  feedback: '"＂“”„‟«»「」『』｢｣﹁﹃〝〞❝❞״',
  topic: '-－﹣–—―‒−‐‑ー',
};
const marks = new Map(
  Object.entries(signs).flatMap(([kind, all]) => [...all].map((sign) => [sign, kind as Capture['kind']] as const)),
);
/** A backslash as keyboards type it: Japanese ones have the yen sign, Korean ones the won sign on its key. */
const escapes = '\\＼﹨¥￥₩￦';
// Directions that an app or a keyboard puts before a text that runs from the right; they are not seen.
const unseen = /^[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u061c]+/u;

/** The signs that close what a sign opens. */
const closing: ReadonlyMap<string, string> = new Map(
  [
    '""”“',
    '＂＂',
    '“”"',
    '””"',
    '„“”"',
    '‟”',
    '«»',
    '»«',
    '「」',
    '『』',
    '｢｣',
    '﹁﹂',
    '﹃﹄',
    '〝〞〟',
    '❝❞',
    '״״"',
  ].map(([open = '', ...ends]) => [open, ends.join('')] as const),
);

/** `line` without the mark in front, if it has one. */
export function withoutMark(line: string): string {
  const typed = line.replace(unseen, '');
  const [first = ''] = typed;
  return marks.has(first) ? typed.slice(first.length).trimStart() : typed;
}

// Longest line in which a day is looked for: a pasted page is not a promise.
const mostForDays = 2_000;
const beforeDate =
  /(?:^|[\s,;(–—-]+)(?:(?:by|until|till|til|before|on|due|for|at|no later than|not later than|latest|the|bis|vor|am|zum|spätestens|avant|d'ici|pour|le|antes del?|hasta|para|el|entro|entro il|prima di|até|voor|op|uiterlijk|przed|do|до|к|senast|innan|inden|senest)(?=\s|$)\s*)+$/iu;
const looseEnd = /[\s,;:(–—-]+$/u;
const looseStart = /^[\s,;:.)–—-]+/u;

/** `text` without the date between `from` and `to`, where that stood at an end; the whole of it where it did not. */
export function withoutDate(text: string, from: number, to: number): string {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const lead = before.replace(beforeDate, '');
  let rest: string | null = null;
  if (/^[\s.!,;)]*$/u.test(after)) rest = lead.replace(looseEnd, '');
  else if (lead.trim() === '') rest = after.replace(looseStart, '');
  return rest === null || rest.trim() === '' ? text : rest.trim();
}

function promise(kind: 'mine' | 'theirs', words: string, context: ReadingContext): Capture {
  const named = context.findPerson?.(words, kind) ?? null;
  const said = named?.rest ?? words;
  const found = words.length > mostForDays ? null : context.findDay(said, context.today);
  const due = found === null || found.day < context.today ? null : found.day;
  const text = found === null || due === null ? said : withoutDate(said, found.from, found.to);
  return { kind, text, words, due, ...(named ? { person: named.person } : {}) };
}

/** A quote that closes at the very end loses its closing sign; one that closes earlier keeps both. */
function feedback(mark: string, words: string): Capture {
  const ends = closing.get(mark) ?? '';
  const close = [...words].findIndex((sign) => ends.includes(sign));
  const signs = [...words];
  let text = words;
  if (close === signs.length - 1 && close > 0) text = signs.slice(0, -1).join('').trim();
  else if (close > 0) text = `${mark}${words}`;
  return { kind: 'feedback', text, words, due: null };
}

/**
 * Reads one line. Null when it is blank or only a mark. A line without a mark is a note, word for word, whatever it
 * looks like; `\` before a mark makes it a note that begins with the sign. Never throws.
 */
export function parseCapture(line: string, context: ReadingContext): Capture | null {
  const typed = line.replace(unseen, '').trim();
  const [first] = typed;
  if (first === undefined) return null;
  if (escapes.includes(first)) {
    const next = [...typed][1];
    const words = next !== undefined && marks.has(next) ? typed.slice(1) : typed;
    return { kind: 'note', text: words, words, due: null };
  }
  const kind = marks.get(first);
  if (kind === undefined) return { kind: 'note', text: typed, words: typed, due: null };
  const words = typed.slice(first.length).trim();
  if (words === '') return null;
  if (kind === 'mine' || kind === 'theirs') return promise(kind, words, context);
  if (kind === 'feedback') return feedback(first, words);
  return { kind, text: words, words, due: null };
}
