/** Is it a one-on-one? Judges facts by what is known, says how sure it is, and why. */
import { daysBetween } from './day.ts';
import type { EntryKind, EventFacts, GuestList, When } from './facts.ts';
import { countGuests } from './guest-count.ts';
import type { Knowledge } from './knowledge.ts';
import type { Message } from './message.ts';
import { type NamedPair, nameIn, pairIn, readsAsPair } from './title-names.ts';
import { clueOf } from './titles.ts';

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
const notSeen: Message = { id: 'reason.guests-not-seen' };

function verdict(sureness: Sureness, reasons: readonly Message[], other: Verdict['other'] = null): Verdict {
  return { sureness, reasons, other };
}

function spansDays(when: When): boolean {
  if (when.day === null || when.endDay === null || when.endDay <= when.day) return false;
  if (daysBetween(when.day, when.endDay) > 1) return true;
  // Over midnight is not over days: 23:30 to 0:30 is a talk.
  return when.startMinute === null || when.endMinute === null || when.endMinute >= when.startMinute;
}

function otherOf(named: NamedPair | null, knowledge: Knowledge): Verdict['other'] {
  const name = knowledge.person?.name ?? named?.other ?? null;
  if (name === null) return null;
  const known = knowledge.known.filter((one) => one.name === name);
  const address = known.length === 1 ? (known[0]?.addresses[0] ?? null) : null;
  return { name, address };
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

function supports(facts: EventFacts, knowledge: Knowledge): Message[] {
  const accepted = facts.reply === 'accepted';
  const found: Message[] = [];
  if (accepted && knowledge.recurring) found.push({ id: 'reason.accepted-repeats' });
  else if (accepted) found.push({ id: 'reason.accepted' });
  else if (knowledge.recurring) found.push({ id: 'reason.repeats' });
  const { minutes } = knowledge;
  if (minutes !== null && minutes >= 15 && minutes <= 60) found.push({ id: 'reason.lasts', values: { n: minutes } });
  return found;
}

function nobodyInvited(facts: EventFacts, knowledge: Knowledge): Verdict {
  if (facts.ownCalendar === null) return verdict('unknown', [{ id: 'reason.calendar-not-known' }, notSeen]);
  const named = pairIn(facts.title, knowledge) ?? nameIn(facts.title, knowledge);
  return named !== null || readsAsPair(facts.title)
    ? verdict('unknown', [{ id: 'reason.noted-talk' }], otherOf(named, knowledge))
    : verdict('no', [{ id: 'reason.no-guests' }]);
}

function byTitle(facts: EventFacts, knowledge: Knowledge): Verdict {
  const clue = clueOf(facts.title);
  const pair = pairIn(facts.title, knowledge);
  const named = pair ?? nameIn(facts.title, knowledge);
  const other = otherOf(named, knowledge);
  const backing = supports(facts, knowledge);
  const likely = (why: Message) => verdict('likely', [why, ...backing, notSeen], other);
  if (clue === 'says') return likely({ id: 'reason.title-says' });
  if (pair !== null) return likely({ id: 'reason.title-pair', values: { name: pair.other } });
  if (knowledge.person !== null) return likely({ id: 'reason.series-person', values: { name: knowledge.person.name } });
  const weak = clue === 'personal' || clue === 'plain';
  if (weak && named !== null && backing.length > 0)
    return likely({ id: 'reason.title-name', values: { name: named.other } });
  const all = facts.reply === 'accepted' && knowledge.recurring && backing.length === 2;
  if (clue === 'personal' && all) return likely({ id: 'reason.title-sounds' });
  return verdict('unknown', [{ id: 'reason.title-silent' }, ...backing, notSeen]);
}

/** Judges one event. Pure: the same facts and knowledge give the same verdict, so it can be judged again at any time. */
export function judge(facts: EventFacts, knowledge: Knowledge): Verdict {
  const guests = facts.guests === null ? null : byGuests(facts, facts.guests, knowledge);
  if (knowledge.answer !== null) {
    const other = guests?.other ?? otherOf(pairIn(facts.title, knowledge) ?? nameIn(facts.title, knowledge), knowledge);
    const said: Message = { id: 'reason.you-said-so' };
    return knowledge.answer === 'yes' ? verdict('certain', [said], other) : verdict('no', [said]);
  }
  if (guests !== null) return guests;
  const entry = entryReasons[facts.entry];
  if (entry !== undefined) return verdict('no', [entry]);
  if (facts.when.allDay) return verdict('no', [{ id: 'reason.all-day' }]);
  if (spansDays(facts.when)) return verdict('no', [{ id: 'reason.several-days' }]);
  if (facts.ownCalendar === false && knowledge.person === null)
    return verdict('unknown', [{ id: 'reason.other-calendar' }, notSeen]);
  if (clueOf(facts.title) === 'against') return verdict('no', [{ id: 'reason.title-against' }]);
  const alone = facts.guests?.state === 'none' || facts.reply === 'none';
  if (alone && facts.ownCalendar !== false) return nobodyInvited(facts, knowledge);
  return byTitle(facts, knowledge);
}
