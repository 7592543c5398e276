/**
 * Is it a one-on-one? What the user's answer, the guest list and the kind of entry settle, without reading the title.
 * The usual brief needs no more; judge.ts reads the title too.
 */
import { daysBetween } from './day.ts';
import type { EntryKind, EventFacts, GuestList, When } from './facts.ts';
import { countGuests } from './guest-count.ts';
import type { Knowledge } from './knowledge.ts';
import type { Message } from './message.ts';

export type { Knowledge } from './knowledge.ts';

export type Sureness = 'certain' | 'likely' | 'no' | 'unknown';

export interface Verdict {
  readonly sureness: Sureness;
  /** Also says what is missing: `reason.guests-not-seen`. */
  readonly reasons: readonly Message[];
  /** The other one of the two, as far as known. */
  readonly other: { readonly name: string | null; readonly address: string | null } | null;
}

const entryReasons: Partial<Record<EntryKind, Message>> = {
  task: { id: 'reason.task' },
  'working-location': { id: 'reason.working-location' },
  holiday: { id: 'reason.holiday' },
  'out-of-office': { id: 'reason.out-of-office' },
};
export const notSeen: Message = { id: 'reason.guests-not-seen' };

export function verdict(sureness: Sureness, reasons: readonly Message[], other: Verdict['other'] = null): Verdict {
  return { sureness, reasons, other };
}

function spansDays(when: When): boolean {
  if (when.day === null || when.endDay === null || when.endDay <= when.day) return false;
  if (daysBetween(when.day, when.endDay) > 1) return true;
  // Over midnight is not over days: 23:30 to 0:30 is a talk.
  return when.startMinute === null || when.endMinute === null || when.endMinute >= when.startMinute;
}

/** The verdict that a guest list gives, or null when it gives none. */
function byGuests(facts: EventFacts, list: GuestList, knowledge: Knowledge): Verdict | null {
  if (list.state === 'group') return verdict('unknown', [{ id: 'reason.group' }]);
  if (list.state === 'hidden') {
    return list.stated !== null && list.stated > 2
      ? verdict('no', [{ id: 'reason.many-guests', values: { n: list.stated } }])
      : verdict('unknown', [{ id: 'reason.guests-hidden' }]);
  }
  if (list.state !== 'complete') return null;
  const { others, userListed, calendarListed } = countGuests(list.guests, knowledge);
  const [other] = others;
  if (other === undefined && !calendarListed) return verdict('no', [{ id: 'reason.nobody-else' }]);
  if (others.length > 1) return verdict('no', [{ id: 'reason.more-people', values: { n: others.length } }]);
  if (other === undefined || calendarListed) return verdict('unknown', [{ id: 'reason.group' }]);
  const invited = userListed || facts.ownCalendar === true || !['none', 'unknown'].includes(facts.reply);
  if (!invited) return verdict('unknown', [{ id: 'reason.you-not-listed' }]);
  const known = knowledge.known.find((one) => one.addresses.includes(other.address));
  const name = known?.name ?? other.name ?? knowledge.person?.name ?? null;
  const reason = { id: 'reason.two-people', values: { name: name ?? other.address } };
  return verdict('certain', [reason], { name, address: other.address });
}

/** True when the title has to be read to know who the other one is. */
function needsName(guests: Verdict | null, { person }: Knowledge): boolean {
  return person === null && (guests === null || guests.other === null);
}

/** The other one of a series that is known already. */
function knownOther({ person, known }: Knowledge): Verdict['other'] {
  if (person === null) return null;
  const named = known.filter((one) => one.name === person.name);
  return { name: person.name, address: named.length === 1 ? (named[0]?.addresses[0] ?? null) : null };
}

/** The verdict where the title need not be read, else null. */
export function settle(facts: EventFacts, knowledge: Knowledge): Verdict | null {
  const guests = facts.guests === null ? null : byGuests(facts, facts.guests, knowledge);
  if (knowledge.answer === 'no') return verdict('no', [{ id: 'reason.you-said-so' }]);
  if (knowledge.answer === 'yes') {
    if (needsName(guests, knowledge)) return null;
    return verdict('certain', [{ id: 'reason.you-said-so' }], guests?.other ?? knownOther(knowledge));
  }
  if (guests !== null) return guests;
  const entry = entryReasons[facts.entry];
  if (entry !== undefined) return verdict('no', [entry]);
  if (facts.when.allDay) return verdict('no', [{ id: 'reason.all-day' }]);
  if (spansDays(facts.when)) return verdict('no', [{ id: 'reason.several-days' }]);
  if (facts.ownCalendar === false && knowledge.person === null) {
    return verdict('unknown', [{ id: 'reason.other-calendar' }, notSeen]);
  }
  return null;
}

/** The verdict, reading the title only where it has to, and loading what reads titles only then. */
export async function judgeLazily(facts: EventFacts, knowledge: Knowledge): Promise<Verdict> {
  const settled = settle(facts, knowledge);
  if (settled) return settled;
  const { judge } = await import('./judge.ts');
  return judge(facts, knowledge);
}
