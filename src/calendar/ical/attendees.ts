/** Who is invited, and what the user replied. */
import type { Guest, GuestList, Reply } from '../../core/facts.ts';
import { type Properties, type Property, parameterOf } from './properties.ts';

const mostGuests = 500;
const roomDomain = /@resource\.calendar\.google\.com$/;
const groupDomain = /@(?:[^@]+\.)?calendar\.google\.com$/;

const statuses: Readonly<Record<string, Guest['status']>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'unanswered',
};

function addressOf({ values }: Property): string | null {
  const address = String(values[0] ?? '')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return /^[^@\s]+@[^@\s]+$/.test(address) && address.length <= 320 ? address : null;
}

function guestOf(property: Property, address: string, organiser: boolean): Guest {
  const name = parameterOf(property, 'cn').trim();
  return {
    address,
    name: name === '' || name.toLowerCase() === address ? null : name.slice(0, 512),
    organiser,
    status: statuses[parameterOf(property, 'partstat').toUpperCase()] ?? 'unknown',
  };
}

export interface Invited {
  /** Null where the file names nobody: public addresses leave the guests out. */
  readonly list: GuestList | null;
  readonly reply: Reply;
  /** The user is among the guests, or organises with guests. */
  readonly userListed: boolean;
}

/**
 * `own` are the user's addresses in lower case. `organiserComes`: the writer does not list an organiser who takes part
 * (Outlook); Google does, and names another one only where that one stays away.
 */
export function invitedIn(properties: Properties, own: ReadonlySet<string>, organiserComes: boolean): Invited {
  const [organising] = properties.get('ORGANIZER') ?? [];
  const organiser = organising ? addressOf(organising) : null;
  const guests = new Map<string, Guest>();
  let rooms = 0;
  let group = false;
  let unclear = false;
  for (const property of properties.get('ATTENDEE') ?? []) {
    const kind = parameterOf(property, 'cutype').toUpperCase();
    const address = addressOf(property);
    if (parameterOf(property, 'role').toUpperCase() === 'NON-PARTICIPANT') continue;
    if (kind === 'RESOURCE' || kind === 'ROOM' || (address !== null && roomDomain.test(address))) rooms += 1;
    else if (address === null) unclear = true;
    else if (!guests.has(address)) {
      group ||= kind === 'GROUP' || groupDomain.test(address) || Number(parameterOf(property, 'x-num-guests')) > 0;
      guests.set(address, guestOf(property, address, address === organiser));
    }
  }
  const present = guests.size + rooms > 0 || unclear;
  if (present && organising && organiser !== null && organiserComes && !guests.has(organiser))
    if (!groupDomain.test(organiser))
      guests.set(organiser, { ...guestOf(organising, organiser, true), status: 'accepted' });

  const mine = [...guests.values()].find((guest) => own.has(guest.address));
  const reply: Reply = !mine ? 'none' : mine.status === 'unknown' ? 'unanswered' : mine.status;
  const all = [...guests.values()];
  const list = (state: GuestList['state'], some: readonly Guest[] = all): GuestList => ({
    state,
    guests: [...some],
    stated: all.length,
    rooms,
  });
  if (!present) return { list: null, reply: 'none', userListed: false };
  const userListed = mine !== undefined;
  if (group) return { list: list('group', all.slice(0, mostGuests)), reply, userListed };
  if (all.length > mostGuests) return { list: list('hidden', []), reply, userListed };
  return { list: list(unclear ? 'unsettled' : 'complete'), reply, userListed };
}
