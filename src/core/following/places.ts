/** Where a meeting is seen: under which account, on which calendar of the user's own. */
import type { EventFacts } from '../facts.ts';

export interface Place {
  /** Signed-in address. */
  readonly account: string;
  readonly calendar: string;
  readonly facts: EventFacts;
}

export interface PlaceNews {
  readonly kind: 'account' | 'calendar';
  readonly was: string;
  readonly is: string;
}

const ownReplies: ReadonlySet<string> = new Set(['accepted', 'tentative', 'declined', 'unanswered']);

/** A colleague's calendar shown beside one's own repeats the event; it never tells the user's own reply. */
const isOwn = ({ facts }: Place) => facts.ownCalendar === true || ownReplies.has(facts.reply);
const nameOf = ({ calendar, facts }: Place) => facts.calendarName ?? calendar;

/**
 * What is new about the place `here`, seen for the first time beside those `before`: another account; or another of the
 * user's own calendars, where a full look (`inSight`, raw ids; null where it was none) shows it there and nowhere before.
 */
export function newPlace(here: Place, before: readonly Place[], inSight: readonly string[] | null): PlaceNews | null {
  const pages = before.filter(({ facts }) => facts.seenIn !== 'file' && facts.seenIn !== 'hand');
  const [first] = pages;
  if (!first || here.facts.seenIn === 'file' || here.account === '') return null;
  const same = pages.filter(({ account }) => account === here.account);
  if (same.length === 0) return { kind: 'account', was: first.account, is: here.account };
  const own = same.filter(isOwn);
  const left = own.at(-1);
  if (!left || !isOwn(here) || left.calendar === here.calendar || inSight === null) return null;
  if (!inSight.includes(here.facts.key.raw) || own.some(({ facts }) => inSight.includes(facts.key.raw))) return null;
  return { kind: 'calendar', was: nameOf(left), is: nameOf(here) };
}
