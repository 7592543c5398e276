/** Who of a guest list is a person, and not the user. */
import type { Guest } from './facts.ts';
import type { Knowledge } from './knowledge.ts';

// Note-takers that join as guests. A colleague at one of these companies shares the user's own domain and stays a person.
const botDomains = [
  ...[
    'fireflies.ai',
    'read.ai',
    'otter.ai',
    'fathom.video',
    'tldv.io',
    'avoma.com',
    'gong.io',
    'grain.com',
    'grain.co',
  ],
  ...['meetgeek.ai', 'sembly.ai', 'fellow.app', 'fellow.ai', 'supernormal.com', 'notta.ai', 'tactiq.io', 'krisp.ai'],
  ...['circleback.ai', 'granola.ai', 'meetjamie.ai', 'bluedothq.com', 'chorus.ai', 'airgram.io', 'rewatch.com'],
  ...['spinach.io', 'spinach.ai', 'noty.ai', 'nyota.ai', 'laxis.com', 'jamie.ai', 'claap.io', 'modjo.ai', 'leexi.ai'],
];
const roomDomain = 'resource.calendar.google.com';
const calendarDomain = 'group.calendar.google.com';

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** An address in the form in which two spellings of one mailbox are the same. */
function mailbox(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  const domain = lower.slice(at + 1);
  const local = lower.slice(0, at).split('+')[0] ?? '';
  // Gmail ignores dots, and googlemail.com is its older name.
  return domain === 'gmail.com' || domain === 'googlemail.com'
    ? `${local.replaceAll('.', '')}@gmail.com`
    : `${local}@${domain}`;
}

function isWithin(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

function isBot(address: string, ownDomain: string): boolean {
  const domain = domainOf(address);
  if (domain === ownDomain) return false;
  return botDomains.some((bot) => isWithin(domain, bot)) || /^(?:notetaker|note-taker|notes-bot)@/.test(address);
}

export interface GuestCount {
  /** Each person once, however many addresses are listed. */
  readonly others: readonly Guest[];
  readonly userListed: boolean;
  /** A team's calendar is among the guests: it may stand for many. */
  readonly calendarListed: boolean;
}

/** Takes the user, rooms, note-takers and second addresses of known people out of a guest list. */
export function countGuests(guests: readonly Guest[], knowledge: Knowledge): GuestCount {
  const own = new Set([knowledge.account, ...knowledge.ownAddresses].map(mailbox));
  const ownDomain = domainOf(knowledge.account);
  const seen = new Map<string, Guest>();
  let userListed = false;
  let calendarListed = false;
  for (const guest of guests) {
    const box = mailbox(guest.address);
    if (own.has(box)) userListed = true;
    else if (isWithin(domainOf(box), calendarDomain)) calendarListed = true;
    else if (!isWithin(domainOf(box), roomDomain) && !isBot(guest.address, ownDomain)) {
      const person = knowledge.known.findIndex((one) => one.addresses.some((address) => mailbox(address) === box));
      const key = person < 0 ? box : `known:${person}`;
      if (!seen.has(key)) seen.set(key, guest);
    }
  }
  return { others: [...seen.values()], userListed, calendarListed };
}
