/** Names in titles: pairs such as "Ana / Ben", and "… with Ana". */
import type { Knowledge } from './knowledge.ts';
import { asWords, foldTitle, readableTitle, wordSet } from './title-fold.ts';
import { fillerWords, notPeople } from './title-words-around-names.ts';
import { clueOf, withoutCore } from './titles.ts';

type Known = Knowledge['known'][number];

export interface NamedPair {
  readonly other: string;
  readonly person: Known | null;
}

interface Side {
  readonly text: string;
  readonly isUser: boolean;
  readonly person: Known | null;
}

const fillers = wordSet(fillerWords);
const nobodies = wordSet(notPeople);
const roleAccounts = new Set(['info', 'mail', 'hello', 'contact', 'office', 'admin', 'team', 'work', 'me']);
const topicBreak = /\s[-–—]\s|[:：]\s*(?!\d)|[()[\]【】]/u;
const joiner = /\s*(?:<-*>|[↔⇔⟷|/&+×・]|\s[xX]\s|,\s)\s*|\s(?:and|und|et|y|e|i|och|og|en|и|ve)\s/u;
const accompaniment =
  /(?:^|[\s:])(?:with|w\/|mit|avec|con|com|med|met|z|с)\s+([\p{L}\p{M}'’.-]+(?:\s+[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*){0,2})/iu;
const nameWord = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u;

function words(text: string): string[] {
  return asWords(foldTitle(text)).trim().split(' ');
}

function userWords(knowledge: Knowledge): ReadonlySet<string> {
  const accounts = [knowledge.account, ...knowledge.ownAddresses]
    .flatMap((address) => (address.split('@')[0] ?? '').split(/[._+\-\d]+/))
    .filter((part) => !roleAccounts.has(part));
  const found = [...accounts, ...knowledge.ownNames].flatMap(words);
  return new Set(found.filter((word) => word.length > 1 && !nobodies.has(word)));
}

function personNamed(text: string, knowledge: Knowledge): Known | null {
  const wanted = words(text);
  const exact = knowledge.known.filter((person) => words(person.name).join(' ') === wanted.join(' '));
  if (exact.length === 1) return exact[0] ?? null;
  if (wanted.length !== 1) return null;
  const byFirst = knowledge.known.filter((person) => words(person.name)[0] === wanted[0]);
  return byFirst.length === 1 ? (byFirst[0] ?? null) : null;
}

/** The name that is left of one side once filler and "1:1" are gone; null where it cannot be a name. */
function nameOf(part: string): string | null {
  const kept = withoutCoreAsWritten(part)
    .split(/\s+/)
    .map((word) => word.replace(/^[.,;"“”]+|[,;"“”]+$/gu, ''))
    .filter((word) => word !== '' && !words(word).every((piece) => fillers.has(piece) || /^\d*$/.test(piece)));
  if (kept.length === 0 || kept.length > 3) return null;
  if (!kept.every((word) => nameWord.test(word) && !nobodies.has(foldTitle(word)))) return null;
  const letters = kept[0]?.replace(/[^\p{L}]/gu, '') ?? '';
  return letters.length > 1 || /\p{Lo}/u.test(letters) ? kept.join(' ') : null;
}

// The core form is found in folded text; where folding keeps the length, the same places are cut from the written one.
function withoutCoreAsWritten(part: string): string {
  const folded = foldTitle(part);
  if (withoutCore(folded) === folded) return part;
  return part.replace(/[1１]\s?[^\s1１]{1,3}\s?[1１](?:['’]?s\b)?/giu, ' ');
}

function startsLikeName(text: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text);
}

function sideOf(text: string, own: ReadonlySet<string>, knowledge: Knowledge): Side {
  const parts = words(text);
  const first = parts[0] ?? '';
  const isUser = own.has(first) && (parts.length === 1 || parts.every((part) => own.has(part)));
  return { text, isUser, person: isUser ? null : personNamed(text, knowledge) };
}

function isFiller(part: string): boolean {
  return asWords(withoutCore(foldTitle(part)))
    .trim()
    .split(' ')
    .every((word) => word === '' || fillers.has(word));
}

function sides(segment: string): [string, string] | null {
  const parts = segment.split(joiner).filter((part) => part.trim() !== '' && !isFiller(part));
  const [left, right] = parts;
  if (parts.length !== 2 || left === undefined || right === undefined) return null;
  const names = [nameOf(left), nameOf(right)] as const;
  return names[0] !== null && names[1] !== null ? [names[0], names[1]] : null;
}

/** The pair that a title names, when one side is the user or a known person and both can be names; else null. */
export function pairIn(title: string, knowledge: Knowledge): NamedPair | null {
  const own = userWords(knowledge);
  for (const segment of readableTitle(title).split(topicBreak)) {
    const found = sides(segment);
    if (found === null) continue;
    const [left, right] = found.map((name) => sideOf(name, own, knowledge));
    if (left === undefined || right === undefined || (left.isUser && right.isUser)) continue;
    if (left.person !== null && right.person !== null) continue;
    const other = left.isUser || right.person !== null ? right : right.isUser || left.person !== null ? left : null;
    const rest = other === left ? right : left;
    if (other === null || ![other, rest].every((side) => side.isUser || side.person || startsLikeName(side.text)))
      continue;
    return { other: other.person?.name ?? other.text, person: other.person };
  }
  return null;
}

/** True when a part of the title reads as two names, whoever they are: "Call: Sam + Pat". */
export function readsAsPair(title: string): boolean {
  return readableTitle(title)
    .split(topicBreak)
    .some((segment) => sides(segment)?.every(startsLikeName) === true);
}

/** The one person that a title names beside the user ("1:1 with Ana", "Ana weekly" where Ana is known), else null. */
export function nameIn(title: string, knowledge: Knowledge): NamedPair | null {
  const own = userWords(knowledge);
  const text = readableTitle(title);
  const accompanied = accompaniment.exec(text)?.[1];
  const bare = withoutCoreAsWritten(text) !== text && clueOf(title) === 'says';
  const candidates = accompanied === undefined ? text.split(topicBreak) : [accompanied];
  for (const candidate of candidates) {
    const name = nameOf(candidate);
    if (name === null || joiner.test(candidate)) continue;
    const side = sideOf(name, own, knowledge);
    if (side.isUser) continue;
    if (side.person !== null) return { other: side.person.name, person: side.person };
    if (accompanied !== undefined && startsLikeName(name)) return { other: name, person: null };
    if (bare && startsLikeName(name)) return { other: name, person: null };
  }
  return null;
}

/** The other person's name as the title gives it, in full where it is a known person; null where it gives none. */
export function otherName(title: string, knowledge: Knowledge): string | null {
  return (pairIn(title, knowledge) ?? nameIn(title, knowledge))?.other ?? null;
}
