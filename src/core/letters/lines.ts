/** How what was written down reads as a line of a letter. */
import type { Topic } from '../meetings.ts';
import type { Commitment, Note, Question } from '../words.ts';
import { bullet, type LetterItem, type LetterSetting } from './letter.ts';

type Setting = Pick<LetterSetting, 'say' | 'formatDay' | 'today'>;

/** On one line, without the full stop at its end. */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<![.。])[.。]$/u, '');
}

/** The same, ended as a sentence ends. */
export function ended(text: string): string {
  const line = plain(text);
  return /[.?!…。？！]["”’»)]?$/u.test(line) ? line : `${line}.`;
}

// Verbs that promises begin with. Before a name only these are known not to be one themselves: "Ask Ruth", "May Ling".
const verbs = new Set(
  (
    'add agree arrange ask book bring call check clear collect confirm contact decide discuss draft email find finish ' +
    'follow forward get give help introduce invite join let look mail make meet move name offer organise organize plan ' +
    'prepare present propose put raise read recommend remind reply report review run schedule send set share show ' +
    'speak start support take talk tell think train try update use visit work write'
  ).split(' '),
);

/** "Draft the agenda" reads as "I will draft the agenda"; names, acronyms and capitalised languages keep their letters. */
export function asContinued(text: string, name: string): string {
  const line = plain(text);
  if (name !== '' && line.startsWith(name)) return line;
  const [first = ''] = line.split(' ');
  const continues = verbs.has(first.toLowerCase()) || /^[A-Z][a-z]+ [a-z]/.test(line);
  return continues ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}

/**
 * Who does what by when; a day that has passed is not held up to anybody. `name` is the first name of whom the letter
 * goes to.
 */
export function promiseItem(commitment: Commitment, name: string, { say, formatDay, today }: Setting): LetterItem {
  const { id, text, owner, lane, laneUntil } = commitment;
  const due = commitment.due !== null && commitment.due >= today ? commitment.due : null;
  const values = { text: asContinued(text, name), day: due === null ? '' : formatDay(due) };
  const mine = due === null ? say('letter.i-will', values) : say('letter.i-will-by', values);
  const theirs = due === null ? say('letter.you-will', values) : say('letter.you-will-by', values);
  return { id, list: 'commitments', text, line: bullet + (owner === 'me' ? mine : theirs), lane, laneUntil };
}

export const topicItem = ({ id, title, lane, laneUntil }: Topic): LetterItem => ({
  id,
  list: 'topics',
  text: title,
  line: bullet + plain(title),
  lane,
  laneUntil,
});

export const questionItem = ({ id, text, lane, laneUntil }: Question): LetterItem => ({
  id,
  list: 'questions',
  text,
  line: bullet + plain(text),
  lane,
  laneUntil,
});

/** A note, with the line that it makes. */
export const noteItem = ({ id, text, lane, laneUntil }: Note, line: string): LetterItem => ({
  id,
  list: 'notes',
  text,
  line,
  lane,
  laneUntil,
});

/** The lines of those of `items` that stand in `list`, as one paragraph under `head`; nothing where there is none. */
export function listed(head: string, items: readonly LetterItem[], list: LetterItem['list']): string[] {
  const lines = items.filter((item) => item.list === list).map(({ line }) => line);
  return lines.length === 0 ? [] : [[head, ...lines].join('\n')];
}
