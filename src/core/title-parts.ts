/** Cuts a title where people put a sign or a word between two names. */

import { withoutCore } from './title-core.ts';
import { asWords, foldTitle, readableTitle } from './title-fold.ts';

/** `join`: a sign that stands between equals, such as `/` or "and". `break`: a dash or colon. `with`: "with". */
export type Cut = 'join' | 'comma' | 'break' | 'with';

export interface Part {
  readonly text: string;
  /** What stands before this part; null before the first. */
  readonly cut: Cut | null;
}

// What mail programs and calendars put before a title that they pass on.
const forwarded =
  /^\s*(?:(?:re|fwd?|aw|wg|rv|tr|sv|vs|vb|vl|odp|pd|ynt|ilt|i|r|enc|res|antw|doorst|továbbítás|invitation|updated invitation|einladung|aktualisierte einladung|accepted|回复|答复|转发)\s*:\s*)+/iu;

const signs = String.raw`<[-=~]*>|[-=]>|[↔⇔⟷⇄⇆⇌→⟶]|[|/&+×✕✖✗❌➕🤝🫱☕💬🗣👥⚡🔁🔄•・·~*\\]|\s[xX]\s`;
const ands = '(?:and|und|et|y|e|i|och|og|en|и|й|та|і|ve|ja|a|și|si|és|και|dan|và|sowie|ile)';
const withs = '(?:with|w|mit|avec|con|com|amb|med|met|mee|z|ze|s|se|с|со|з|із|зі|cu|με|עם|مع|dengan|với|oraz)';
const cuts = new RegExp(
  [
    String.raw`(?<bracket>[()[\]{}【】「」『』《》〔〕“”«»])`,
    String.raw`(?<with>(?:^|(?<=\s))(?:${withs}|With|Mit|Avec|Con|Com|Med|Met)\s+|^[与與跟]|(?<=\p{Lo})と\s*$)`,
    `(?<join>${signs}|\\s${ands}\\s|(?<=\\p{Lo})[と与與](?=\\p{Lo})|\\s[וو](?=\\p{Lo}{2})|(?<=[가-힣]{2})(?:와|과|랑|하고)\\s)`,
    '(?<comma>[,、，])',
    String.raw`(?<break>\s[-]+|[-]+\s|[–—―]|[:;])`,
  ].join('|'),
  'gu',
);

/** The parts of `title` with what stands between them. "1:1" in its spellings, signs for eyes alone and prefixes of mail are gone. */
export function partsOf(title: string): Part[] {
  const text = withoutCore(readableTitle(title).replace(forwarded, ''))
    .replace(/\b[wW]\/\s?/g, ' with ')
    .replace(/(?![🤝🫱☕💬🗣👥⚡🔁🔄➕✖❌↔])\p{Extended_Pictographic}/gu, ' ')
    // "柊さん定例", "유리님과 미팅": what follows a title of respect is another word.
    .replace(/(さん|様|さま|先生|部長|課長|社長|님|씨|老师)(?:과|와|이랑|랑)?(?=\p{Lo})/gu, '$1 ')
    .replace(/([님씨])(?:과|와|이랑|랑)(?=\s)/gu, '$1');
  const parts: Part[] = [];
  let from = 0;
  let cut: Cut | null = null;
  const add = (end: number, next: Cut | null) => {
    const between = text.slice(from, end);
    if (asWords(foldTitle(between)).trim() !== '') {
      parts.push({ text: between.trim(), cut: parts.length === 0 && cut !== 'with' ? null : cut });
      cut = next;
    } else cut = strongest(cut, next);
  };
  for (const { index, groups, 0: found } of text.matchAll(cuts)) {
    const kind = groups?.['with'] ? 'with' : groups?.['join'] ? 'join' : groups?.['comma'] ? 'comma' : 'break';
    add(index, kind);
    from = index + found.length;
  }
  add(text.length, null);
  return parts;
}

const order: readonly (Cut | null)[] = [null, 'comma', 'join', 'with', 'break'];

/** Of two cuts with nothing between them, the one that divides more. */
export function strongest(a: Cut | null, b: Cut | null): Cut | null {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
