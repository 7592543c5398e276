/** Another way to ask what was asked twice and not answered. */
import type { Question } from '../words.ts';
import { themeOf } from './memory.ts';
import type { ShelfItem } from './shelf.ts';
import { wordingOf } from './wording.ts';

const tries = 2;
const offered = 2;

/** True once a question was asked twice and nobody answered it. */
export const wantsAnotherWay = ({ state, askedIn }: Question): boolean => state === 'asked' && askedIn.length >= tries;

/** The theme a question belongs to: its own, else that of the bank's question which shares most of its words. */
function themeFor(question: Question, shelf: readonly ShelfItem[]) {
  const same = shelf.find(({ standing }) => standing.kind === 'listed' && standing.question.id === question.id);
  const known = themeOf(question) ?? same?.theme ?? null;
  if (known !== null) return known;
  const { words } = wordingOf(question.text);
  const shared = ({ text }: ShelfItem) => [...wordingOf(text).words].filter((word) => words.has(word)).length;
  const nearest = shelf.filter(({ entry }) => entry !== null).toSorted((a, b) => shared(b) - shared(a))[0];
  return nearest && shared(nearest) > 0 ? nearest.theme : null;
}

/**
 * Two questions of the same theme in other words, those that fill the same gap first; none that is on the list, was
 * answered or was let go. Empty where the theme cannot be told.
 */
export function otherWays(question: Question, shelf: readonly ShelfItem[]): ShelfItem[] {
  const theme = themeFor(question, shelf);
  if (theme === null) return [];
  const own = shelf.find(({ id }) => id === question.bankKey)?.entry ?? null;
  const fits = ({ entry }: ShelfItem) => Number(own?.fills.some((lack) => entry?.fills.includes(lack)) ?? false);
  return shelf
    .filter((item) => item.theme === theme && item.entry?.occasion !== 'after-a-no' && item.standing.kind === 'new')
    .filter(({ entry }) => entry !== null)
    .toSorted((a, b) => fits(b) - fits(a))
    .slice(0, offered);
}
