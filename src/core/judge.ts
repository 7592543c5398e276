/** The whole judgement: what is settled without the title, and else what the title says. */
import type { EventFacts } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import type { Message } from './message.ts';
import { type NamedPair, nameIn, pairIn, readsAsPair } from './title-names.ts';
import { clueOf } from './titles.ts';
import { notSeen, settle, type Verdict, verdict } from './verdict.ts';

function otherOf(named: NamedPair | null, knowledge: Knowledge): Verdict['other'] {
  const name = knowledge.person?.name ?? named?.other ?? null;
  if (name === null) return null;
  const known = knowledge.known.filter((one) => one.name === name);
  const address = known.length === 1 ? (known[0]?.addresses[0] ?? null) : null;
  return { name, address };
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

/** Judges one event by its title. The other one of a series that was answered is looked for in the title as well. */
function judgeTitle(facts: EventFacts, knowledge: Knowledge): Verdict {
  if (knowledge.answer === 'yes') {
    const named = pairIn(facts.title, knowledge) ?? nameIn(facts.title, knowledge);
    return verdict('certain', [{ id: 'reason.you-said-so' }], otherOf(named, knowledge));
  }
  if (clueOf(facts.title) === 'against') return verdict('no', [{ id: 'reason.title-against' }]);
  const alone = facts.guests?.state === 'none' || facts.reply === 'none';
  if (alone && facts.ownCalendar !== false) return nobodyInvited(facts, knowledge);
  return byTitle(facts, knowledge);
}

/** Judges one event. Pure: the same facts and knowledge give the same verdict, so it can be judged again at any time. */
export function judge(facts: EventFacts, knowledge: Knowledge): Verdict {
  return settle(facts, knowledge) ?? judgeTitle(facts, knowledge);
}
