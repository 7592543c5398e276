/** Who of a guest list is a person, and not the user. */
import type { Guest } from './facts.ts';
import { domainOf, isNoteTaker, isRoom, isUncountable, mailbox, spelledName } from './guest-addresses.ts';
import type { Knowledge } from './knowledge.ts';

export interface GuestCount {
  /** Each person once, however many addresses are listed. */
  readonly others: readonly Guest[];
  readonly userListed: boolean;
  /** A row of which nobody can say how many people it is. */
  readonly uncountable: boolean;
  /** Two addresses were taken for one because they bear the same full name. True only where that made a difference. */
  readonly sameName: boolean;
  /** Others who bear the user's own full name: maybe the user's second address. Not among `others`. */
  readonly maybeUser: boolean;
}

const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/gu, ' ');

/** The full names that a guest goes by; a first name alone is no sign of being the same. */
function fullNames({ address, name }: Pick<Guest, 'address' | 'name'>): string[] {
  const written = name !== null && !name.includes('@') && /\S\s+\S/u.test(name) ? plain(name) : null;
  return [written, spelledName(address)].filter((one) => one !== null);
}

function sharesName(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => b.includes(name));
}

/** Everybody who is neither the user nor a room or note-taker, each mailbox once, each known person once. */
function peopleOf(
  guests: readonly Guest[],
  knowledge: Knowledge,
): { people: Guest[]; userListed: boolean; uncountable: boolean } {
  const own = new Set([knowledge.account, ...knowledge.ownAddresses].map(mailbox));
  const ownDomain = domainOf(knowledge.account);
  const seen = new Map<string, Guest>();
  let userListed = false;
  let uncountable = false;
  for (const guest of guests) {
    const box = mailbox(guest.address);
    if (own.has(box)) userListed = true;
    else if (isRoom(guest.address) || isNoteTaker(guest, knowledge.noteTakers, ownDomain)) continue;
    else if (isUncountable(guest.address)) uncountable = true;
    else {
      const person = knowledge.known.findIndex((one) => one.addresses.some((address) => mailbox(address) === box));
      const key = person < 0 ? box : `known:${person}`;
      if (!seen.has(key)) seen.set(key, guest);
    }
  }
  return { people: [...seen.values()], userListed, uncountable };
}

/** Takes the user, rooms, note-takers and second addresses out of a guest list. */
export function countGuests(guests: readonly Guest[], knowledge: Knowledge): GuestCount {
  const { people, userListed, uncountable } = peopleOf(guests, knowledge);
  const mine = [
    ...knowledge.ownNames.filter((name) => /\S\s+\S/u.test(name)).map(plain),
    ...[knowledge.account, ...knowledge.ownAddresses].flatMap((address) => spelledName(address) ?? []),
  ];
  const strangers = people.filter((guest) => !sharesName(fullNames(guest), mine));
  const others = strangers.filter(
    (guest, at) => !strangers.slice(0, at).some((earlier) => sharesName(fullNames(earlier), fullNames(guest))),
  );
  return {
    others,
    userListed,
    uncountable,
    sameName: others.length < strangers.length,
    maybeUser: strangers.length < people.length,
  };
}
