/** What is wrong with a translation, sentence by sentence. */
import { pieces } from '../../src/ui/placeholders.ts';

export type Sentences = Readonly<Record<string, string>>;

const ending = /_(zero|one|two|few|many|other)$/;

/** Words that are the same in every language: names, key caps, kinds of files, units, addresses. */
const everywhere =
  /https?:\/\/\S*|\S+@\S+|\b[\w-]+\.(?:com|org|ics|md|json|html)\b|\.(?:ics|md|json|html)\b|\b(?:Onward|Google|Gmail|Delete|Calendar|Chrome|Edge|Firefox|Markdown|HTML|JSON|PDF|SVG|URL|iCal|iCalendar|IndexedDB|Ctrl|Shift|Alt|Enter|Esc|Tab|kB|MB|[A-Z])\b/gu;

/** Sentences that are rightly the same as in English. */
const alike: ReadonlySet<string> = new Set([]);

const gapsOf = (text: string): ReadonlySet<string> =>
  new Set(pieces(text).flatMap((piece) => ('name' in piece ? [piece.name] : [])));

const ownText = (text: string): string =>
  pieces(text)
    .map((piece) => ('text' in piece ? piece.text : ' {} '))
    .join('')
    .replace(everywhere, ' {} ');

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}’-]*|\{\}/gu) ?? [];

/** Whether more than two words in a row stand in both. */
function sharesWords(text: string, english: string): boolean {
  const theirs = ` ${wordsIn(english).join(' ')} `;
  const own = wordsIn(text);
  return own.some((_, at) => {
    const row = own.slice(at, at + 3);
    return row.length === 3 && !row.includes('{}') && theirs.includes(` ${row.join(' ')} `);
  });
}

/** The ids that a translation must have: each English one, those with plural forms in every form of the language. */
export function idsFor(language: string, english: Sentences): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const ids = Object.keys(english).flatMap((id) => {
    const base = id.replace(ending, '');
    return base === id || !(`${base}_other` in english) ? [id] : forms.map((form) => `${base}_${form}`);
  });
  return [...new Set(ids)];
}

/** The English sentence that this id translates; null where there is none. */
function englishOf(id: string, language: string, english: Sentences): string | null {
  const base = id.replace(ending, '');
  const form = ending.exec(id)?.[1];
  if (base === id) return english[id] ?? null;
  const isForm = new Intl.PluralRules(language).resolvedOptions().pluralCategories.some((one) => one === form);
  // A sentence with a number may need forms where English needs none.
  const plain = english[base] !== undefined && gapsOf(english[base]).has('n') ? english[base] : null;
  return isForm ? (english[`${base}_other`] ?? plain) : null;
}

function faultsOf(id: string, text: string, language: string, english: Sentences): string[] {
  const source = englishOf(id, language, english);
  if (source === null) return ['is no sentence of ours'];
  if (text.trim() === '') return ['is empty'];
  const faults: string[] = [];
  const [gaps, theirs] = [gapsOf(text), gapsOf(source)];
  const mayLack = (name: string) => name === 'n' && /_(?:one|two)$/.test(id);
  for (const name of theirs) if (!gaps.has(name) && !mayLack(name)) faults.push(`lacks {${name}}`);
  for (const name of gaps) if (!theirs.has(name)) faults.push(`has {${name}}, which nothing fills`);
  // Where English does, the space belongs to what is put together.
  if (text !== text.trim() && source === source.trim()) faults.push('begins or ends with a space');
  // The mark of the capture line is the one straight quote there is.
  if (/['"]/.test(text) && !/(?:^|\s)"(?=[\s,.:]|$)/.test(source)) faults.push('has straight quotes');
  if (/!/.test(text)) faults.push('exclaims');
  if (/(?!\n)[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u.test(text)) faults.push('has control characters');
  if (!alike.has(id) && sharesWords(ownText(text), ownText(source))) faults.push('is English in part');
  if (language === 'he' && /\p{Script=Latin}/u.test(ownText(text))) faults.push('has Latin letters');
  return faults;
}

/** What is wrong with the sentences there are, each with its id. `english` is the same file in English. */
export function translationFaults(language: string, translation: Sentences, english: Sentences): string[] {
  return Object.entries(translation).flatMap(([id, text]) =>
    faultsOf(id, text, language, english).map((fault) => `${id} ${fault}: ${text}`),
  );
}
