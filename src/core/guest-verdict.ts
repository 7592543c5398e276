/** What the kind of entry, its length and its guests say, without reading the title. */
import { daysBetween } from './day.ts';
import type { EntryKind, EventFacts, Guest, When } from './facts.ts';
import { countGuests, type GuestCount } from './guest-count.ts';
import type { Knowledge } from './knowledge.ts';
import type { Message } from './message.ts';
import { type Verdict, verdict } from './verdict.ts';

const entryReasons: Partial<Record<EntryKind, Message>> = {
  task: { id: 'reason.task' },
  'working-location': { id: 'reason.working-location' },
  holiday: { id: 'reason.holiday' },
  'out-of-office': { id: 'reason.out-of-office' },
};

function spansDays(when: When): boolean {
  if (when.day === null || when.endDay === null || when.endDay <= when.day) return false;
  if (daysBetween(when.day, when.endDay) > 1) return true;
  // Over midnight is not over days: 23:30 to 0:30 is a talk.
  return when.startMinute === null || when.endMinute === null || when.endMinute >= when.startMinute;
}

/** All that takes a day or more is no talk, however few are invited. */
function tooLong(facts: EventFacts): Message | null {
  if (facts.when.allDay) return { id: 'reason.all-day' };
  return spansDays(facts.when) ? { id: 'reason.several-days' } : null;
}

/** Two people, as far as the list goes. Whether that is certain hangs on who the other one is, and on how the list was read. */
function byTwo(facts: EventFacts, other: Guest, count: GuestCount, knowledge: Knowledge): Verdict {
  const known = knowledge.known.find((one) => one.addresses.includes(other.address));
  const name = known?.name ?? other.name ?? knowledge.person?.name ?? null;
  const values = { name: name ?? other.address };
  const who = { name, address: other.address };
  const two: Message = { id: 'reason.two-people', values };
  const long = tooLong(facts);
  if (long !== null) return verdict('unknown', [two, long], who);
  if (count.sameName || count.maybeUser) {
    return verdict('likely', [two, { id: count.sameName ? 'reason.same-name' : 'reason.your-name' }], who);
  }
  return verdict('certain', [two], who);
}

/** The verdict that a guest list gives, or null when it gives none. Whether it is one of the user's is not asked here. */
export function byGuests(facts: EventFacts, knowledge: Knowledge): Verdict | null {
  const list = facts.guests;
  if (list === null) return null;
  if (list.state === 'group') return verdict('unknown', [{ id: 'reason.group' }]);
  if (list.state === 'hidden') {
    return list.stated !== null && list.stated > 2
      ? verdict('no', [{ id: 'reason.many-guests', values: { n: list.stated } }])
      : verdict('unknown', [{ id: 'reason.guests-hidden' }]);
  }
  if (list.state !== 'complete') return null;
  const count = countGuests(list.guests, knowledge);
  const [other] = count.others;
  if (count.others.length > 1) return verdict('no', [{ id: 'reason.more-people', values: { n: count.others.length } }]);
  if (count.uncountable) return verdict('unknown', [{ id: 'reason.group' }]);
  if (other === undefined) {
    return count.maybeUser
      ? verdict('unknown', [{ id: 'reason.your-name' }])
      : verdict('no', [{ id: 'reason.nobody-else' }]);
  }
  const invited = count.userListed || facts.ownCalendar === true || !['none', 'unknown'].includes(facts.reply);
  return invited ? byTwo(facts, other, count, knowledge) : verdict('unknown', [{ id: 'reason.you-not-listed' }]);
}

/** What the entry and its guests rule out, or leave open, whatever the title says; else null. */
export function byFacts(facts: EventFacts, knowledge: Knowledge): Verdict | null {
  const entry = entryReasons[facts.entry];
  if (entry !== undefined) return verdict('no', [entry]);
  const guests = byGuests(facts, knowledge);
  if (guests !== null) return guests.sureness === 'no' || guests.sureness === 'unknown' ? guests : null;
  const long = tooLong(facts);
  return long === null ? null : verdict('no', [long]);
}
