/** What may be said of an event: what is so, or nothing. */
import type { EventFacts, Reply } from '../../../src/core/facts.ts';
import { dayTime } from '../../replica/calendar-days.ts';
import { shownTitle } from '../../replica/page/label.ts';
import { isStacked } from '../../replica/page/placed-events.ts';
import { MIRA } from '../../replica/sample-people.ts';
import type { Moment, ScenarioEvent } from '../../replica/scenario.ts';
import { sureOf } from './read.ts';
import type { Scene } from './scene.ts';

export type Field = 'title' | 'time' | 'reply' | 'guests' | 'calendar' | 'verdict';

export interface FalseClaim {
  readonly field: Field;
  /** Title of the event as it is. */
  readonly event: string;
  readonly said: string;
}

const replies = {
  accepted: 'accepted',
  declined: 'declined',
  needs: 'unanswered',
  tentative: 'tentative',
  none: 'none',
};

/** Two people, the user one of them, as the calendar itself has it. */
function isOneOnOne(event: ScenarioEvent): boolean {
  const people = event.guests.filter((guest) => !guest.group).length;
  return event.hiddenGuests === 0 && people === 2 && people === event.guests.length;
}

const absolute = ({ day, minute }: Moment) => dayTime(day) / 60_000 + minute;

function isTimeTrue({ when }: EventFacts, event: ScenarioEvent): boolean {
  const { start, end } = event;
  const { day, startMinute, endDay, endMinute, allDay } = when;
  if (day !== null && day !== start.day) return false;
  if (allDay) return isStacked(event) && (endDay === null || endDay === end.day);
  if (event.allDay) return startMinute === null && endMinute === null;
  if (day !== null && startMinute !== null && startMinute !== start.minute) return false;
  // A task's label says when it is due, and nothing of a length.
  return (
    event.kind === 'task' ||
    endDay === null ||
    endMinute === null ||
    absolute({ day: endDay, minute: endMinute }) === absolute(end)
  );
}

function areGuestsTrue({ guests }: EventFacts, event: ScenarioEvent): boolean {
  if (guests === null || guests.state === 'unsettled') return true;
  const named = event.hiddenGuests === 0 ? event.guests : [];
  if (guests.state === 'none') return named.length === 0 && event.hiddenGuests === 0;
  if (guests.state === 'hidden')
    return guests.stated === null || guests.stated === (event.hiddenGuests || named.length);
  // A group is never a meeting of two, whoever else is in the list.
  if (guests.state === 'group') return true;
  const real = new Map(named.map((guest) => [guest.address, guest]));
  return (
    guests.guests.length === real.size &&
    guests.guests.every(({ address, name, status, organiser }) => {
      const guest = real.get(address);
      if (!guest) return false;
      const statusTrue = status === 'unknown' || status === replies[guest.status];
      return statusTrue && (name === null || name === guest.name) && (!organiser || guest.organiser);
    })
  );
}

/** Everything in `facts` that is neither so nor unknown. An id that no event has may not be a one-on-one of its own. */
export function falseClaims(facts: EventFacts, { events, scenario }: Scene): FalseClaim[] {
  const event = events.get(facts.key.raw);
  const sure = sureOf(facts);
  const claimsTwo = sure === 'certain' || sure === 'likely';
  if (!event) {
    const known = scenario.events.some((one) => one.title === facts.title && isOneOnOne(one));
    return claimsTwo && !known ? [{ field: 'verdict', event: '(none)', said: `${sure}: ${facts.title}` }] : [];
  }
  const claims: FalseClaim[] = [];
  const wrong = (field: Field, said: unknown) =>
    claims.push({ field, event: event.title, said: JSON.stringify(said).slice(0, 300) });
  const own = event.calendar === MIRA.address;
  const reply: Reply = own ? (replies[event.reply] as Reply) : 'none';
  if (facts.title !== '' && facts.title !== shownTitle(event, scenario)) wrong('title', facts.title);
  if (!isTimeTrue(facts, event)) wrong('time', facts.when);
  if (facts.reply !== 'unknown' && facts.reply !== reply) wrong('reply', facts.reply);
  if (facts.ownCalendar !== null && facts.ownCalendar !== own) wrong('calendar', facts.ownCalendar);
  if (!areGuestsTrue(facts, event)) wrong('guests', facts.guests);
  if (claimsTwo && !isOneOnOne(event)) wrong('verdict', sure);
  return claims;
}
