/** Whose name a part of a title is: the user's, a known person's, or one that could be anybody's. */
import type { Knowledge } from './knowledge.ts';
import { foldedWords, foldTitle, readableTitle, wordFinder, wordSet } from './title-fold.ts';
import { appraisalWords, oneOnOneSigns, oneOnOneWords, talkSigns, talkWords } from './title-words.ts';
import { fillerWords, honorifics, nameSakes, notPeople } from './title-words-around-names.ts';

export type KnownPerson = Knowledge['known'][number];

/** Whom a part names. `whole`: it says nothing else. */
export type Named =
  | { readonly who: 'user'; readonly whole: boolean }
  | { readonly who: 'known'; readonly person: KnownPerson; readonly whole: boolean }
  | { readonly who: 'somebody'; readonly name: string }
  | { readonly who: 'several' }
  | { readonly who: 'filler' }
  | { readonly who: 'nobody' };

const nobodies = wordSet(notPeople);
const sakes = wordFinder(nameSakes);
// Scandinavian and other names that also stand in a phrase such as "tu per tu".
const stillNames: ReadonlySet<string> = new Set(['per', 'tu', 'mus', 'bir', 'vis', 'en', 'na']);
const fillers: ReadonlySet<string> = new Set(
  [
    ...wordSet(
      [...oneOnOneWords, ...oneOnOneSigns, ...talkWords, ...talkSigns, ...appraisalWords, ...fillerWords].filter(
        (phrase) => !phrase.endsWith('*'),
      ),
    ),
  ]
    .flatMap((phrase) => phrase.split(' '))
    .filter((word) => !stillNames.has(word)),
);
const roleAccounts = new Set(['info', 'mail', 'hello', 'contact', 'office', 'admin', 'team', 'work', 'me', 'user']);
const nameWord = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u;
/** Chinese, Japanese and Korean letters begin here. */
const firstWide = 0x2e80;
const isWide = (text: string) => text.charCodeAt(0) >= firstWide;
/** Endings that names take in Slavic, Baltic, Finnic, Hungarian, Turkish and Germanic languages. */
const endings =
  /^(?:s|'?s|a|u|y|i|e|o|em|em|om|ou|ei|ie|iem|owi|ovi|ovou|ia|ą|ę|ем|ом|ым|им|ой|ою|ею|у|ю|а|я|и|ы|ін|n|in|en|lle|n kanssa|val|vel|sal|sel|lal|lel|nal|nel|mal|mel|al|el|la|le|yla|yle|nin|un|dan|den|um|ul|lui|ei)$/u;

/** True for a word that stands around names and is none. */
export function isFiller(word: string): boolean {
  return fillers.has(word) || /^\d+(?:st|nd|rd|th|min|mins|m|h)?$/.test(word);
}

function sameWord(word: string, name: string): boolean {
  if (word === name) return true;
  if (isWide(name)) return name.length > 1 && (word.startsWith(name) || word.endsWith(name));
  if (word[0] !== name[0] || name.length < 3 || word.length > name.length + 3) return false;
  if (word.startsWith(name)) return endings.test(word.slice(name.length));
  const stem = name.slice(0, -1);
  return (
    /[aeioyąаяоеий]$/u.test(name) && stem.length > 2 && word.startsWith(stem) && endings.test(word.slice(stem.length))
  );
}

/** Names written without a space, as `한유리`, are called by their first or last two signs. */
function shortForms(name: readonly string[]): readonly string[] {
  const [only] = name;
  if (name.length !== 1 || only === undefined || !isWide(only) || only.length < 3) return name;
  return [...name, only.slice(0, 2), only.slice(-2)];
}

/** A name that can be looked for. */
export interface Wanted {
  readonly person: KnownPerson | null;
  readonly words: readonly string[];
}

/** The user's names: as signed in, and as the own addresses hold them. */
export function ownNames(knowledge: Knowledge): Wanted {
  const accounts = [knowledge.account, ...knowledge.ownAddresses]
    .flatMap((address) => (address.split('@')[0] ?? '').split(/[._+\-\d]+/))
    .filter((part) => part.length > 2 && !roleAccounts.has(part));
  const words = [...knowledge.ownNames, ...accounts].flatMap((name) => [...shortForms(foldedWords(name))]);
  return { person: null, words: [...new Set(words)].filter((word) => word.length > 1 && !nobodies.has(word)) };
}

// Hundreds of titles are judged with the same people.
const wanted = new WeakMap<KnownPerson, Wanted>();

/** The names of everybody known. */
export function knownNames({ known }: Knowledge): readonly Wanted[] {
  return known.map((person) => {
    const before = wanted.get(person);
    if (before) return before;
    const one: Wanted = { person, words: shortForms(foldedWords(person.name)) };
    wanted.set(person, one);
    return one;
  });
}

/** How many words of a part are this name's. An initial counts beside a name in full: "Robin V.", "J. Whitcombe". */
function matched(words: readonly string[], { words: names }: Wanted): readonly string[] {
  const full = words.filter((word) => names.some((name) => (name.length > 1 || isWide(name)) && sameWord(word, name)));
  if (full.length === 0) return full;
  return words.filter(
    (word) => full.includes(word) || (word.length === 1 && names.some((name) => name.startsWith(word))),
  );
}

function bestOf(words: readonly string[], people: readonly Wanted[]): { one: Wanted; words: readonly string[] }[] {
  const found = people.map((one) => ({ one, words: matched(words, one) })).filter((each) => each.words.length > 0);
  const most = Math.max(0, ...found.map((each) => each.words.length));
  const within = (a: readonly string[], b: readonly string[]) =>
    a.length < b.length && a.every((word) => b.includes(word));
  return found.filter((each) => each.words.length === most || !found.some((other) => within(each.words, other.words)));
}

interface Word {
  readonly written: string;
  readonly folded: readonly string[];
}

function wordsOf(text: string): Word[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/['’]s$/u, '').replace(/^[.,;"“”'#@!?]+|[,;"“”'!?]+$/gu, ''))
    .map((word) => (isWide(word) ? word.replace(honorifics, '') : word))
    .filter((word) => word !== '')
    .map((written) => ({ written, folded: foldedWords(written) }));
}

/** How a title writes names. `shouted`: all of it in capitals. `lower`: the user's own name in small letters. */
export interface Writing {
  readonly shouted: boolean;
  readonly lower: boolean;
}

/** Reads how `title` writes names. */
export function writingOf(title: string, own: Wanted): Writing {
  const text = readableTitle(title);
  const lower = text
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => /^\p{Ll}/u.test(word) && own.words.includes(foldTitle(word)));
  return { shouted: text === text.toUpperCase(), lower };
}

const asNames = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|(?:de|da|von|van|der|den|bin|al|el|la|le|di|dos|ter)$)/u;

/** What is left of a part as a name, once filler is gone; null where it cannot be one. */
function nameIn(read: readonly Word[], { shouted, lower }: Writing): string | null {
  const kept = read.filter(({ folded }) => !folded.every(isFiller));
  if (kept.length === 0 || kept.length > 3) return null;
  const small = lower && kept.length === 1;
  if (!kept.every(({ written }) => nameWord.test(written) && (small || asNames.test(written)))) return null;
  const words = kept.flatMap(({ folded }) => folded);
  if (words.some((word) => nobodies.has(word)) || sakes(words)) return null;
  // "QBR" and "UX" are written as no name is, unless the whole title is.
  if (!shouted && kept.some(({ written }) => written.length > 2 && /^\p{Lu}+$/u.test(written))) return null;
  if (kept.some(({ written }) => isWide(written) && written.length > 5)) return null;
  const name = kept.map(({ written }) => written).join(' ');
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 || /\p{Lo}/u.test(letters) ? name : null;
}

/** Whom one part of a title names. */
export function namedIn(text: string, own: Wanted, known: readonly Wanted[], writing: Writing): Named {
  const read = wordsOf(text);
  const words = read.flatMap(({ folded }) => folded);
  const found = bestOf(words, [own, ...known]);
  const [first] = found;
  if (first === undefined && words.every(isFiller)) return { who: 'filler' };
  if (found.length > 1) {
    // The user is called like somebody known: then neither is meant for sure.
    return { who: found.every((each) => each.words.join() === first?.words.join()) ? 'nobody' : 'several' };
  }
  if (first) {
    const whole = words.every((word) => first.words.includes(word) || isFiller(word) || word.length === 1);
    return first.one.person === null ? { who: 'user', whole } : { who: 'known', person: first.one.person, whole };
  }
  const name = nameIn(read, writing);
  return name === null ? { who: 'nobody' } : { who: 'somebody', name };
}

/** True where `text` is the initials of a name: "RV" of Robin Vale. */
export function isInitialsOf(text: string, { words }: Wanted): boolean {
  if (text.length > 8 || !/^\p{Lu}\.?\s?\p{Lu}{1,2}\.?$/u.test(text)) return false;
  return foldedWords(text).join('') === words.map((word) => word[0] ?? '').join('');
}

/** True where `name` could be a short form of one of the user's names. */
export function couldBe(name: string, { words }: Wanted): boolean {
  const [first = ''] = foldedWords(name);
  return words.length === 0 || words.some((word) => word.slice(0, 2) === first.slice(0, 2));
}
