/** Whether two questions are the same one in other words: then asking both would be asking twice. */

/** The words that carry no question by themselves. */
const small = new Set(
  'a an the of to in on at by for from with and or but is are was were be been am do does did have has had i me my mine you your yours we us our it its this that these those there here so not no as if than then would could should can will what which who whom whose where when why how most more really just one'.split(
    ' ',
  ),
);
const alikeFrom = 0.8;

export interface Wording {
  /** Case, accents, punctuation and spaces away. */
  readonly folded: string;
  /** The words that count, and how the question begins: "who" and "when" ask different things. */
  readonly words: ReadonlySet<string>;
}

/** What is left of a sentence once case, accents, punctuation and small words are gone. */
export function wordingOf(text: string): Wording {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const all = folded.split(' ');
  const words = new Set(all.filter((word) => !small.has(word)));
  return { folded, words: words.size === 0 ? new Set(all) : words };
}

/** True for the same words, and for nearly the same: four of five that count. Two short questions must be equal. */
export function alike(a: Wording, b: Wording): boolean {
  if (a.folded === b.folded) return a.folded !== '';
  if (a.words.size < 3 || b.words.size < 3) return false;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  return shared / (a.words.size + b.words.size - shared) >= alikeFrom;
}
