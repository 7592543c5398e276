/** One line written down in a meeting, and what its mark makes of it. */
import type { Day } from './record.ts';

/** Finds a day in plain words; `from` and `to` are where the words stand in `text`. */
export type FindDay = (text: string, today: Day) => { day: Day; from: number; to: number } | null;

export interface Capture {
  readonly kind: 'question' | 'mine' | 'theirs' | 'evidence' | 'feedback' | 'topic' | 'note';
  /** What is stored: without mark, and without the date where that stood at an end. */
  readonly text: string;
  /** The line as typed, without its mark. */
  readonly words: string;
  readonly due: Day | null;
}

const marks: ReadonlyMap<string, Capture['kind']> = new Map([
  ...['?', '？', '¿', '؟'].map((sign) => [sign, 'question'] as const),
  ...['>', '＞', '›'].map((sign) => [sign, 'mine'] as const),
  ...['<', '＜', '‹'].map((sign) => [sign, 'theirs'] as const),
  ...['+', '＋'].map((sign) => [sign, 'evidence'] as const),
  ...['"', '＂', '“', '”', '„', '‟', '«', '»', '「', '『', '﹁', '﹃'].map((sign) => [sign, 'feedback'] as const),
  ...['-', '－', '–', '—', '−', '‐', '‑'].map((sign) => [sign, 'topic'] as const),
]);

const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ['＂', '＂'],
  ['“', '”"'],
  ['”', '”'],
  ['„', '“”"'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
]);

// Longest line in which a day is looked for: a pasted page is not a promise.
const mostForDays = 2_000;
const beforeDate =
  /(?:^|[\s,;(–—-]+)(?:(?:by|until|till|til|before|on|due|for|at|no later than|not later than|latest|the|bis|vor|am|zum|spätestens|avant|d'ici|pour|le|antes del?|hasta|para|el|entro|entro il|prima di|até|voor|op|uiterlijk|przed|do|до|к|senast|innan|inden|senest)(?=\s|$)\s*)+$/iu;
const looseEnd = /[\s,;:(–—-]+$/u;
const looseStart = /^[\s,;:.)–—-]+/u;

function withoutDate(text: string, from: number, to: number): string {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const lead = before.replace(beforeDate, '');
  let rest: string | null = null;
  if (/^[\s.!,;)]*$/u.test(after)) rest = lead.replace(looseEnd, '');
  else if (lead.trim() === '') rest = after.replace(looseStart, '');
  return rest === null || rest.trim() === '' ? text : rest.trim();
}

function promise(
  kind: 'mine' | 'theirs',
  words: string,
  context: { readonly today: Day; readonly findDay: FindDay },
): Capture {
  const found = words.length > mostForDays ? null : context.findDay(words, context.today);
  if (found === null || found.day < context.today) return { kind, text: words, words, due: null };
  return { kind, text: withoutDate(words, found.from, found.to), words, due: found.day };
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
export function parseCapture(
  line: string,
  context: { readonly today: Day; readonly findDay: FindDay },
): Capture | null {
  const typed = line.trim();
  const [first] = typed;
  if (first === undefined) return null;
  if (first === '\\') {
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
