/** Whether the guest list still makes two. Nothing follows by itself: the user is asked. */
import type { EventFacts, Guest, GuestList } from '../facts.ts';
import { countGuests } from '../guest-count.ts';
import type { Knowledge } from '../knowledge.ts';
import { nameFromAddress } from '../names.ts';

export type GuestChange =
  | { readonly kind: 'guests'; readonly added: readonly Guest[] }
  | { readonly kind: 'replaced'; readonly other: Guest }
  /** Two again. */
  | { readonly kind: 'pair' };

const othersOf = (list: GuestList | null, knowledge: Knowledge): readonly Guest[] | null =>
  list?.state === 'complete' ? countGuests(list.guests, knowledge).others : null;

const addressesOf = (guests: readonly Guest[] | null) =>
  guests
    ?.map(({ address }) => address)
    .sort()
    .join(' ');

export const nameOfGuest = ({ name, address }: Guest): string => name ?? nameFromAddress(address);

/**
 * Compares two guest lists of one event. `person` is the other one of the series as far as known. Null when nothing is
 * new, or when a list is not complete.
 */
export function compareGuests(
  before: EventFacts['guests'],
  now: EventFacts['guests'],
  knowledge: Knowledge,
  person: { readonly name: string; readonly addresses: readonly string[] } | null,
): GuestChange | null {
  const then = othersOf(before, knowledge);
  const others = othersOf(now, knowledge);
  if (others === null || addressesOf(then) === addressesOf(others)) return null;
  const [other] = others;
  if (others.length > 1) {
    if (then !== null && then.length > 1) return null;
    const known = new Set(then?.map(({ address }) => address) ?? person?.addresses ?? []);
    const added = others.filter((guest) => !known.has(guest.address));
    return { kind: 'guests', added: added.length < others.length ? added : others };
  }
  if (other === undefined) return null;
  if (then !== null && then.length > 1) return { kind: 'pair' };
  // The same name at a new address is the same person, as far as anybody can tell.
  const same = person === null || person.addresses.length === 0 || person.addresses.includes(other.address);
  if (same || (other.name !== null && other.name === person.name)) return null;
  const alias = knowledge.known.find((one) => one.addresses.includes(other.address))?.name === person.name;
  return alias ? null : { kind: 'replaced', other };
}
