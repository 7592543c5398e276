/** Which promises of others fit what is written about a need and its way. */
import type { Day, Id } from '../record.ts';
import { wordsIn } from '../search/fold.ts';
import type { Commitment } from '../words.ts';

const most = 2;
const shortest = 4;
const far = '9999-12-31' satisfies Day;

// Endings differ ("plan", "planning"), so the beginnings are compared.
const stem = (word: string) => word.slice(0, 5);
const stemsOf = (text: string) =>
  new Set([...wordsIn(text)].filter(({ folded }) => folded.length >= shortest).map(({ folded }) => stem(folded)));

/** Up to two promises that share words with `text`, the closest first; those in `taken` are left out. */
export function offersFor(text: string, promised: readonly Commitment[], taken: ReadonlySet<Id>): Commitment[] {
  const wanted = stemsOf(text);
  if (wanted.size === 0) return [];
  return promised
    .filter(({ id }) => !taken.has(id))
    .map((one) => {
      const shared = [...stemsOf(`${one.text} ${one.words}`)].filter((word) => wanted.has(word));
      return { one, shared: shared.length };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || ((a.one.due ?? far) < (b.one.due ?? far) ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);
}
