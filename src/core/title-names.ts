/** Who is named in a title, and whether two are: "Ana / Ben", "Catch-up with Ana". */
import type { Knowledge } from './knowledge.ts';
import { foldedWords } from './title-fold.ts';
import { type Cut, partsOf } from './title-parts.ts';
import {
  couldBe,
  isInitialsOf,
  type KnownPerson,
  knownNames,
  type Named,
  namedIn,
  ownNames,
  type Wanted,
  writingOf,
} from './title-people.ts';

export interface NamedOther {
  readonly name: string;
  readonly person: KnownPerson | null;
}

export interface TitleNames {
  /** The user is named. */
  readonly user: boolean;
  /** The other one of two, where the title names the user, or maybe the user, and one other. */
  readonly pair: (NamedOther & { readonly loose: boolean }) | null;
  /** The one other person that the title names. `plain`: beside that it says no more than that people talk. */
  readonly one: (NamedOther & { readonly accompanied: boolean; readonly plain: boolean }) | null;
  /** Names three or more. */
  readonly many: boolean;
  /** Names two, neither of whom is the user. */
  readonly others: boolean;
  /** Reads as two names, whoever they are. */
  readonly two: boolean;
}

interface Piece {
  readonly text: string;
  readonly cut: Cut | null;
  readonly named: Named;
}

const keyOf = (named: Named): string =>
  named.who === 'known'
    ? `known ${named.person.name}`
    : named.who === 'somebody'
      ? `name ${foldedWords(named.name).join(' ')}`
      : named.who;
const isPerson = ({ named }: Piece) => ['user', 'known', 'somebody'].includes(named.who);
const joins = (cut: Cut | null) => cut === 'join' || cut === 'comma' || cut === 'with';

/** "RV / HG" names two only where both are the initials of somebody known. */
function withInitials(pieces: readonly Piece[], own: Wanted, known: readonly Wanted[]): readonly Piece[] {
  const initials = pieces.map((piece): Named | null => {
    if (own.words.length > 1 && isInitialsOf(piece.text, own)) return { who: 'user', whole: true };
    const of = known.filter((one) => isInitialsOf(piece.text, one));
    const person = of.length === 1 ? of[0]?.person : null;
    return person ? { who: 'known', person, whole: true } : null;
  });
  const named = pieces.filter((piece, at) => initials[at] || piece.named.who === 'user' || piece.named.who === 'known');
  if (named.length !== 2) return pieces;
  return pieces.map((piece, at) => ({ ...piece, named: initials[at] ?? piece.named }));
}

/** "Okoro, Tamsin / Vale, Robin" are two: where each side of one sign has a comma, the comma is within a name. */
function surnamesFirst(pieces: readonly Piece[]): readonly Piece[] {
  const cuts = pieces.map(({ cut }) => cut);
  if (pieces.length < 4 || cuts[1] !== 'comma' || cuts[2] !== 'join' || cuts[3] !== 'comma') return pieces;
  const joined = (a: Piece | undefined, b: Piece | undefined): Piece[] => {
    if (!a || !b) return [];
    const certain = [a, b].find(({ named }) => named.who === 'user' || named.who === 'known');
    const name = a.named.who === 'somebody' && b.named.who === 'somebody' ? `${b.named.name} ${a.named.name}` : null;
    return [{ ...a, named: certain?.named ?? (name ? { who: 'somebody', name } : a.named) }];
  };
  return [...joined(pieces[0], pieces[1]), ...joined(pieces[2], pieces[3]), ...pieces.slice(4)];
}

/** People who stand beside each other with no more than a sign or a word between them, in runs. */
function runsOf(pieces: readonly Piece[]): (readonly Piece[])[] {
  const runs: Piece[][] = [];
  pieces.forEach((piece, at) => {
    if (!isPerson(piece)) return;
    const before = pieces[at - 1];
    const last = runs.at(-1);
    if (last && before && joins(piece.cut) && isPerson(before)) last.push(piece);
    else runs.push([piece]);
  });
  return runs;
}

/** True where somebody is joined to something that is no name: "Mira / Budget". */
function joinedToThing(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, at) => {
    const before = pieces[at - 1];
    const thing = (one: Piece) => one.named.who === 'nobody';
    return (
      before !== undefined &&
      piece.cut === 'join' &&
      ((thing(piece) && isPerson(before)) || (thing(before) && isPerson(piece)))
    );
  });
}

function otherOf(named: Named): NamedOther | null {
  if (named.who === 'known') return { name: named.person.name, person: named.person };
  return named.who === 'somebody' ? { name: named.name, person: null } : null;
}

function pairOf(pieces: readonly Piece[], own: Wanted): TitleNames['pair'] {
  if (joinedToThing(pieces)) return null;
  const people = pieces.filter(isPerson);
  const distinct = [...new Map(people.map((piece) => [keyOf(piece.named), piece])).values()];
  const known = distinct.filter(({ named }) => named.who === 'known');
  const user = distinct.find(({ named }) => named.who === 'user');
  const [first] = known;
  // Both are sure: it does not matter how the title puts it.
  if (user && first && known.length === 1) {
    const more = runsOf(pieces).some((run) => run.length > 1 && run.some(({ named }) => named.who === 'somebody'));
    const other = otherOf(first.named);
    return other && !more ? { ...other, loose: false } : null;
  }
  const run = runsOf(pieces).find((each) => new Set(each.map(({ named }) => keyOf(named))).size === 2);
  const loose = run === undefined || run.some(({ cut }, at) => at > 0 && cut !== 'join');
  const two = run ?? (pieces.length === 2 && people.length === 2 ? people : []);
  const [a, b] = two;
  if (!a || !b) return null;
  const self = a.named.who === 'user' ? a : b.named.who === 'user' ? b : null;
  const sure = self ?? [a, b].find(({ named }) => named.who === 'known');
  const rest = sure === a ? b : a;
  if (!sure || rest.named.who !== 'somebody') return null;
  if (self) return { name: rest.named.name, person: null, loose };
  const other = otherOf(sure.named);
  return other && couldBe(rest.named.name, own) ? { ...other, loose } : null;
}

function oneOf(pieces: readonly Piece[]): TitleNames['one'] {
  const people = pieces.filter((piece) => isPerson(piece) && piece.named.who !== 'user');
  const known = people.filter(({ named }) => named.who === 'known');
  const accompanied = people.filter(({ cut }) => cut === 'with');
  const chosen = [known, accompanied, people].find(
    (each) => new Set(each.map(({ named }) => keyOf(named))).size === 1,
  )?.[0];
  const other = chosen ? otherOf(chosen.named) : null;
  if (!chosen || !other) return null;
  const rest = pieces.filter((piece) => piece !== chosen);
  const plain =
    (chosen.named.who !== 'known' || chosen.named.whole) &&
    rest.every(
      ({ named }) =>
        named.who === 'filler' || (named.who === 'user' && named.whole) || keyOf(named) === keyOf(chosen.named),
    );
  return { ...other, accompanied: chosen.cut === 'with', plain };
}

/** "Robin-Priya" is two where one half is somebody's name and the other is not: "Anna-Lena" is one. */
function hyphenOpened(title: string, people: readonly Wanted[]): string {
  return title.replace(
    /(?<!\p{L})(\p{Lu}[\p{Ll}\p{M}]+)-(\p{Lu}[\p{Ll}\p{M}]+)(?!\p{L})/gu,
    (all, a: string, b: string) => {
      const bearers = [a, b].map((half) => people.filter(({ words }) => words.includes(foldedWords(half)[0] ?? '')));
      const [left = [], right = []] = bearers;
      return left.length + right.length > 0 && !left.some((one) => right.includes(one)) ? `${a} / ${b}` : all;
    },
  );
}

/** Everybody that `title` names. */
export function namesIn(title: string, knowledge: Knowledge): TitleNames {
  const own = ownNames(knowledge);
  const known = knownNames(knowledge);
  const writing = writingOf(title, own);
  const read = partsOf(hyphenOpened(title.slice(0, 500), [own, ...known])).map(
    ({ text, cut }): Piece => ({ text, cut, named: namedIn(text, own, known, writing) }),
  );
  const pieces = surnamesFirst(withInitials(read, own, known).filter(({ named }) => named.who !== 'filler'));
  const people = pieces.filter(isPerson);
  const user = people.some(({ named }) => named.who === 'user');
  const runs = runsOf(pieces).map((run) => new Set(run.map(({ named }) => keyOf(named))).size);
  const sure = new Set(
    people.filter(({ named }) => named.who === 'known' || named.who === 'user').map(({ named }) => keyOf(named)),
  );
  const pair = pairOf(pieces, own);
  const longest = Math.max(0, ...runs);
  return {
    user,
    pair,
    one: oneOf(pieces),
    many: longest > 2 || sure.size > 2 || pieces.some(({ named }) => named.who === 'several'),
    others: !user && pair === null && longest === 2 && own.words.length > 0,
    two: longest === 2 || (pieces.length === 2 && people.length === 2),
  };
}

/** The other person's name as the title gives it, in full where it is a known person; null where it gives none. */
export function otherName(title: string, knowledge: Knowledge): string | null {
  const { pair, one, many, others } = namesIn(title, knowledge);
  return many || others ? null : ((pair ?? one)?.name ?? null);
}
