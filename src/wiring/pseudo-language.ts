/**
 * A language that nobody speaks, made of the English one: no letter of it is a plain one, each sentence is longer by
 * two fifths and stands in brackets. What is readable on screen then is no sentence of ours. In test builds alone.
 */
import type { Catalogue } from '../ui/messages.tsx';
import { pieces } from '../ui/placeholders.ts';
import type { Spoken } from './language.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const strange = 'áƀçðéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ';
const longer = 0.4;

function stretch(text: string): string {
  let letters = 0;
  return text.replace(/[a-z]/gi, (letter) => {
    letters += 1;
    const one = strange[plain.indexOf(letter)] ?? letter;
    return Math.floor(letters * longer) > Math.floor((letters - 1) * longer) ? one + one.toLowerCase() : one;
  });
}

/** The sentence in pseudo, its gaps as they were. */
export function pseudo(sentence: string): string {
  const inside = pieces(sentence).map((piece) => ('text' in piece ? stretch(piece.text) : `{${piece.name}}`));
  return `⟦${inside.join('')}⟧`;
}

const files = import.meta.glob<Catalogue>('../locales/en/*.json', { import: 'default' });

export async function pseudoSpoken(): Promise<Spoken> {
  const loaded = await Promise.all(Object.values(files).map((load) => load()));
  const all = loaded.flatMap((catalogue) => Object.entries(catalogue));
  return {
    locale: 'en-XA',
    translation: Object.fromEntries(all.map(([id, sentence]) => [id, pseudo(sentence)])),
  };
}
