/** From the rows of a guest list to guests, and to a list that says how much of it can be believed. */
import type { Guest, GuestList } from '../core/facts.ts';
import type { GuestRow } from '../core/page-reading.ts';
import { isRoom } from './room-address.ts';

/** Status words of row labels. They are localised; only the English ones are evidenced (2026-09). */
const statusWords = new Map<string, Guest['status']>([
  ['attending', 'accepted'],
  ['not attending', 'declined'],
  ['declined', 'declined'],
  ['maybe', 'tentative'],
  ['maybe attending', 'tentative'],
  ['tentative', 'tentative'],
  ['awaiting', 'unanswered'],
]);
const roleWords = new Set(['organizer', 'organiser', 'optional']);

const addressForm = /^[^\s@<>()",;]+@[^\s@<>()",;]+$/;

export interface GuestRows {
  readonly guests: readonly Guest[];
  readonly rooms: number;
  readonly group: boolean;
  /** A row without an address that can be read: nobody can say how many there are. */
  readonly unclear: boolean;
}

function statusIn(
  label: string,
  shown: readonly string[],
  language: string | null,
): { name: string; status: Guest['status'] } {
  if (!language?.startsWith('en') || label === '') return { name: '', status: 'unknown' };
  const fields = label.split(', ');
  let status: Guest['status'] = 'unanswered';
  while (fields.length > 1) {
    const last = fields.at(-1)?.trim().toLowerCase() ?? '';
    const known = statusWords.get(last);
    if (known === undefined && !roleWords.has(last)) break;
    if (known !== undefined) status = known;
    fields.pop();
  }
  const name = fields.join(', ');
  // What is left is a name with a comma, or ends in a word not known yet: then the status is not known either.
  const open = fields.length > 1 && status === 'unanswered' && !shown.includes(name);
  return { name, status: open ? 'unknown' : status };
}

/** The name in sight that begins the row's label; Google repeats the address where there is no name. */
function nameOf(label: string, shown: readonly string[], named: string, address: string): string | null {
  const inLabel = shown.filter((text) => text.length > 1 && label.startsWith(text)).sort((a, b) => b.length - a.length);
  const name = inLabel[0] ?? (named.length <= 200 ? named : '');
  return name === '' || name.toLowerCase() === address ? null : name.slice(0, 512);
}

/** Sorts rows into people, rooms and groups. `language` is the page's, for the words of replies. */
export function sortRows(rows: readonly GuestRow[], language: string | null): GuestRows {
  const guests = new Map<string, Guest>();
  const rooms = new Set<string>();
  let unclear = false;
  for (const { address, label, shown, organiser, group } of rows) {
    if (address === '') unclear ||= !group;
    else if (!addressForm.test(address) || address.length > 320) unclear = true;
    else if (isRoom(address)) rooms.add(address);
    else {
      const known = guests.get(address);
      const { name, status } = statusIn(label, shown, language);
      const guest = known ?? { address, name: nameOf(label, shown, name, address), organiser, status };
      guests.set(address, { ...guest, organiser: guest.organiser || organiser });
    }
  }
  return { guests: [...guests.values()], rooms: rooms.size, group: rows.some(({ group }) => group), unclear };
}

/** The one number in a head such as `2 guests`, in any language that writes it in these digits; null else. */
export function statedNumber(head: string): number | null {
  const digits = /^\D*(\d{1,4}|\d{1,3}(?:[.,'\u00a0\u202f]\d{3})+)\D*$/.exec(head.slice(0, 80))?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(/\D/g, ''));
}

/** More than a list of facts can carry: treated as a list that the page does not show. */
const mostGuests = 500;

/**
 * Rows and number to a list. `settled`: the page has had the time to bring everything. Nothing is `complete` or `none`
 * that a row arriving late could change.
 */
export function guestList(rows: GuestRows, stated: number | null, settled: boolean): GuestList {
  const { guests, rooms } = rows;
  const list = (state: GuestList['state']): GuestList => ({
    state,
    guests: guests.slice(0, mostGuests),
    stated,
    rooms,
  });
  if (rows.group) return list('group');
  if (guests.length > mostGuests) return { state: 'hidden', guests: [], stated: stated ?? guests.length, rooms };
  if (rows.unclear) return list('unsettled');
  if (guests.length === 0 && rooms === 0) {
    if (!settled || stated === null || stated === 0) return list('unsettled');
    return list('hidden');
  }
  return list(stated === guests.length ? 'complete' : 'unsettled');
}
