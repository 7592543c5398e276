import { Check, CircleHelp, X } from 'lucide';
import type { Guest, Room } from '../scenario.ts';
import { type PageContext, wordsOf } from './context.ts';
import { icon, make } from './element.ts';

/** `1 yes, 1 awaiting`. */
export function guestCounts(guests: readonly Guest[], page: PageContext): string {
  const { counts } = wordsOf(page);
  const number = (status: Guest['status']) => guests.filter((guest) => guest.status === status).length;
  return (['accepted', 'declined', 'tentative', 'needs'] as const)
    .flatMap((status) => (number(status) > 0 ? [`${number(status)} ${counts[status]}`] : []))
    .join(', ');
}

/** The tree of guests as bubble and event page show it; `extra` rows go in after the guests. */
export function guestTree(
  guests: readonly Guest[],
  extra: readonly HTMLElement[],
  page: PageContext,
  label?: string,
): HTMLElement {
  const organiserFirst = guests.toSorted((a, b) => Number(b.organiser) - Number(a.organiser));
  const rows = organiserFirst.map((guest) => guestRow(guest, page));
  return make(
    'div',
    { class: 'Xvj6Zc', role: 'tree', 'aria-label': label ?? wordsOf(page).guestTree },
    ...rows,
    ...extra,
  );
}

/** `<name or address>[, status][, Organizer][, Optional]`; who has not answered has no status word. */
function rowLabel(guest: Guest, page: PageContext): string {
  const words = wordsOf(page);
  const parts = [guest.name || guest.address];
  if (guest.status !== 'needs' && guest.status !== 'none') parts.push(words.status[guest.status]);
  if (guest.organiser) parts.push(words.organiser);
  if (guest.optional) parts.push(words.optional);
  return parts.join(', ');
}

function guestRow(guest: Guest, page: PageContext): HTMLElement {
  const words = wordsOf(page);
  const shown = guest.name || guest.address;
  const note = guest.organiser ? words.organiser : guest.optional ? words.optional : null;
  const row = make(
    'div',
    {
      class: 'f4CJ7e',
      role: 'treeitem',
      tabindex: -1,
      id: guest.organiser ? 'xDtlDlgOrg' : undefined,
      'data-email': guest.address,
      'data-id': guest.address,
      'data-hovercard-id': guest.address,
      'data-is-expandable': guest.group ? 'true' : undefined,
      'aria-label': rowLabel(guest, page),
    },
    avatar(shown, guest.status),
    make(
      'div',
      { class: 'toMWg', 'aria-hidden': 'true' },
      make('div', { class: 'nfgPM' }, guest.group ? `${shown} (${guest.group.members})` : shown),
      note ? make('div', { class: 'KbTpAc' }, note) : null,
    ),
  );
  return row;
}

function avatar(name: string, status: Guest['status']): HTMLElement {
  const hue = [...name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0) * 7, 0) % 360;
  const face = make('div', { class: 'jPtXgd', 'aria-hidden': 'true', style: `background-color: hsl(${hue} 30% 45%)` });
  face.append(([...name][0] ?? '').toUpperCase());
  const glyph = { accepted: Check, declined: X, tentative: CircleHelp, needs: null, none: null }[status];
  if (glyph) face.append(make('span', { class: `ZpQxvd ${status}` }, icon(glyph, 10)));
  return face;
}

/** Rooms in the bubble. Guessed: nobody has seen the real rows (November 2026). */
export function roomRows(rooms: readonly Room[], page: PageContext): HTMLElement[] {
  const inTree = page.scenario.roomsInBubble === 'among-guests';
  const named = page.scenario.roomsInBubble !== 'without-address';
  return rooms.map((room) =>
    make(
      'div',
      {
        class: 'Tn0bVe',
        role: inTree ? 'treeitem' : undefined,
        'data-email': named ? room.address : undefined,
        'data-id': named ? room.address : undefined,
        'aria-label': room.name,
      },
      room.name,
    ),
  );
}
