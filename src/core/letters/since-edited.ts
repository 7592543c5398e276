/** What has changed since the user wrote a letter over: told, and put in only when asked for. */
import type { SentLetter } from '../sent.ts';
import { bullet, type Letter, type LetterItem } from './letter.ts';
import { plain } from './lines.ts';

export interface SinceEdited {
  /** May stand in it now, and was not there when it was edited. */
  readonly added: readonly LetterItem[];
  /** Stood in it then, is kept back now, and its words are still there. */
  readonly nowPrivate: readonly LetterItem[];
}

const nothing: SinceEdited = { added: [], nowPrivate: [] };
const folded = (text: string) => plain(text).toLowerCase();

/** `body` is the text as the user has it now. Of a letter that went out nothing is told. */
export function sinceEdited(letter: Letter, kept: SentLetter | null, body: string): SinceEdited {
  if (kept === null || kept.body === null || kept.sentOn !== null) return nothing;
  const known = new Set(kept.itemIds);
  const stands = ({ text }: LetterItem) => folded(body).includes(folded(text));
  return {
    added: letter.leaves.filter((item) => !known.has(item.id) && !stands(item)),
    nowPrivate: letter.stays.filter((item) => known.has(item.id) && stands(item)),
  };
}

/** The text with the lines of `items` below its last list, else above its last paragraph. The rest stays as it is. */
export function putIn(body: string, items: readonly LetterItem[]): string {
  const lines = body.split('\n');
  const added = items.map(({ line }) => line);
  const last = lines.findLastIndex((line) => line.startsWith(bullet) || line.startsWith('- '));
  if (last >= 0) return [...lines.slice(0, last + 1), ...added, ...lines.slice(last + 1)].join('\n');
  const paragraphs = body.split('\n\n');
  if (paragraphs.length < 2) return [body, added.join('\n')].filter((part) => part !== '').join('\n\n');
  return [...paragraphs.slice(0, -1), added.join('\n'), ...paragraphs.slice(-1)].join('\n\n');
}
