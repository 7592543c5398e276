/** Sentences with gaps: `Left: {what}`. A gap is a name in braces; everything else stands as it is. */
export type Piece = { readonly text: string } | { readonly name: string };

/** The text and the gaps of a sentence, in order. */
export function pieces(template: string): Piece[] {
  return template
    .split(/\{(\w+)\}/u)
    .map((part, index): Piece => (index % 2 === 0 ? { text: part } : { name: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** `text` as it stands after a filled gap: a full stop that the gap ends with (`11. Dez.`) also ends the sentence. */
export const afterGap = (filled: string, text: string): string =>
  filled.endsWith('.') && text.startsWith('.') ? text.slice(1) : text;

/** The sentence with its gaps filled. `find` gives null for a gap that nothing fills; it then stays visible. */
export function fill(template: string, find: (name: string) => string | null): string {
  let filled = '';
  for (const piece of pieces(template)) {
    filled += 'text' in piece ? afterGap(filled, piece.text) : (find(piece.name) ?? `{${piece.name}}`);
  }
  return filled;
}

const rtlLetter = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Thaana}|\p{Script=Syriac}/u;
const ltrLetter = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u;

/** Wraps a text whose letters run against the sentence in isolates, so that it cannot reorder its neighbours. */
export function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  const against = direction === 'ltr' ? rtlLetter : ltrLetter;
  return against.test(text) ? `\u2068${text}\u2069` : text;
}
