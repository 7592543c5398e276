/** One line of evidence as it is typed: its words, the day it names, and the competencies after `#`. */
import { type FindDay, withoutDate } from '../capture.ts';
import type { Day, Id } from '../record.ts';
import type { Competency } from '../standing.ts';

export interface ReadLine {
  /** Without the tags, and without the day where it stood at an end. */
  readonly text: string;
  readonly day: Day;
  readonly competencyIds: readonly Id[];
}

const plain = (words: string) => words.normalize('NFKC').toLowerCase();

type Named = Pick<Competency, 'id' | 'name'>;

/** A Japanese keyboard types the wide one. */
const tag = /(?:^|(?<=\s))[#＃]/gu;
const letter = /[\p{L}\p{N}]/u;

/** The competency that `words` begins with: its whole name, else the word that only one name begins with. */
function namedAt(words: string, all: readonly Named[]): { id: Id; length: number } | null {
  const whole = all
    .filter(({ name }) => name !== '' && plain(words.slice(0, name.length)) === plain(name))
    .filter(({ name }) => !letter.test(words.charAt(name.length)))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (whole) return { id: whole.id, length: whole.name.length };
  const [word = ''] = /^[\p{L}\p{N}_-]+/u.exec(words) ?? [];
  const begun = word === '' ? [] : suggestFor(word, all);
  return begun.length === 1 && begun[0] ? { id: begun[0].id, length: word.length } : null;
}

/** Competencies of which a word begins with what was typed after `#`, in their order; all where nothing was. */
export function suggestFor<T extends Named>(query: string, all: readonly T[]): T[] {
  const wanted = plain(query.trim());
  return all.filter(({ name }) => {
    const folded = plain(name);
    return folded.startsWith(wanted) || folded.includes(` ${wanted}`);
  });
}

/** The tag that is being typed before `caret`, with where it begins; null where none is. */
export function tagBefore(text: string, caret: number): { readonly from: number; readonly query: string } | null {
  const found = /(?:^|\s)[#＃]([^#＃]{0,40})$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const query = found[1] ?? '';
  return { from: caret - query.length - 1, query };
}

/** Reads a line. A day ahead does not count: evidence has happened. */
export function readEvidenceLine(
  typed: string,
  { today, findDay, competencies }: { today: Day; findDay: FindDay; competencies: readonly Named[] },
): ReadLine {
  const ids: Id[] = [];
  let rest = '';
  let from = 0;
  for (const { index } of typed.matchAll(tag)) {
    if (index < from) continue;
    const named = namedAt(typed.slice(index + 1), competencies);
    if (!named) continue;
    if (!ids.includes(named.id)) ids.push(named.id);
    rest += typed.slice(from, index).trimEnd();
    from = index + 1 + named.length;
  }
  const words = `${rest}${typed.slice(from)}`.replace(/\s+/gu, ' ').trim();
  const found = findDay(words, today);
  const past = found !== null && found.day <= today ? found : null;
  return {
    text: past ? withoutDate(words, past.from, past.to) : words,
    day: past?.day ?? today,
    competencyIds: ids,
  };
}
