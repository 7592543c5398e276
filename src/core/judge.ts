/** The whole judgement: what is settled without the title, and else what the title says. */
import type { EventFacts } from './facts.ts';
import { isElsewhere, isShared } from './guest-belonging.ts';
import { byFacts, byGuests } from './guest-verdict.ts';
import type { Knowledge } from './knowledge.ts';
import type { Message } from './message.ts';
import { namesIn, type TitleNames } from './title-names.ts';
import { ruleFor } from './title-rules.ts';
import { clueOf, type TitleClue } from './titles.ts';
import { settle, type Verdict, verdict } from './verdict.ts';

const notSeen: Message = { id: 'reason.guests-not-seen' };

interface Read {
  readonly clue: TitleClue;
  readonly names: TitleNames;
  /** The words of the user's rule that makes it a one-on-one, null without one. */
  readonly rule: string | null;
}

function otherOf({ pair, one, many, others }: TitleNames, knowledge: Knowledge): Verdict['other'] {
  const named = many || others ? null : ((pair ?? one)?.name ?? null);
  const name = knowledge.person?.name ?? named;
  if (name === null) return null;
  const known = knowledge.known.filter((one) => one.name === name);
  const address = known.length === 1 ? (known[0]?.addresses[0] ?? null) : null;
  return { name, address };
}

const yourRule = (words: string): Message => ({ id: 'reason.your-rule', values: { words } });

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

/**
 * Two people are invited. A title that speaks of something else does not make it none (a monthly lunch with the manager
 * may be the one-on-one) and does not leave it certain (an interview has two as well): the user says.
 */
function withTwo(two: Verdict, { clue, names, rule }: Read, knowledge: Knowledge): Verdict {
  const { other } = two;
  const address = other?.address ?? '';
  const values = { name: other?.name ?? address };
  const familiar = knowledge.known.some(({ addresses }) => addresses.includes(address));
  if (!familiar && isShared(address)) return verdict('unknown', [{ id: 'reason.shared-address', values }]);
  const also = (sureness: Verdict['sureness'], reason: Message) => verdict(sureness, [...two.reasons, reason], other);
  if (rule !== null) return also(two.sureness, yourRule(rule));
  if (clue.against) return also('unknown', { id: 'reason.title-differs' });
  if (clue.group && !clue.says && names.pair === null) return also('unknown', { id: 'reason.title-group' });
  const told = familiar || clue.says || names.pair !== null;
  if (two.sureness !== 'certain' || told || !isElsewhere(address, knowledge.account)) return two;
  return also('likely', { id: 'reason.outside', values });
}

function nobodyInvited(facts: EventFacts, { names, rule }: Read, knowledge: Knowledge): Verdict {
  if (rule !== null) return verdict('likely', [yourRule(rule)], otherOf(names, knowledge));
  if (facts.ownCalendar === null) return verdict('unknown', [{ id: 'reason.calendar-not-known' }, notSeen]);
  return names.pair !== null || names.one !== null || names.two
    ? verdict('unknown', [{ id: 'reason.noted-talk' }], otherOf(names, knowledge))
    : verdict('no', [{ id: 'reason.no-guests' }]);
}

/** Why the title makes it likely; null where it does not. */
function speaksFor(
  { clue, names, rule }: Read,
  backing: readonly Message[],
  facts: EventFacts,
  knowledge: Knowledge,
): Message | null {
  const steady = knowledge.recurring && facts.reply === 'accepted';
  const { pair, one } = names;
  if (rule !== null) return yourRule(rule);
  if (clue.says) return { id: 'reason.title-says' };
  if (
    pair !== null &&
    (!pair.loose || pair.person !== null || clue.talk || steady) &&
    !(clue.group && pair.person === null)
  ) {
    return { id: 'reason.title-pair', values: { name: pair.name } };
  }
  if (clue.group) return null;
  if (knowledge.person !== null) return { id: 'reason.series-person', values: { name: knowledge.person.name } };
  if (clue.appraisal && one !== null && (one.accompanied || one.person !== null)) {
    return { id: 'reason.title-name', values: { name: one.name } };
  }
  const meets = clue.talk ? one?.accompanied === true || knowledge.recurring : steady;
  return one?.person && one.plain && meets && backing.length > 0
    ? { id: 'reason.title-name', values: { name: one.name } }
    : null;
}

/** Why the title cannot be taken at its word, however much it sounds like a one-on-one; null where it can. */
function speaksAgainst({ clue, names }: Read, knowledge: Knowledge): Message | null {
  if (names.many) return { id: 'reason.title-many' };
  if (names.others && knowledge.person === null) return { id: 'reason.title-others' };
  if (clue.group && names.pair === null && names.one?.person == null && knowledge.person === null)
    return { id: 'reason.title-group' };
  if (clue.doubt || (clue.open && !clue.says)) return { id: 'reason.title-open' };
  return null;
}

function byTitle(facts: EventFacts, read: Read, knowledge: Knowledge): Verdict {
  const { clue, names, rule } = read;
  if (clue.against && rule === null) return verdict('no', [{ id: 'reason.title-against' }]);
  const alone = facts.guests?.state === 'none' || facts.reply === 'none';
  if (alone && facts.ownCalendar !== false) return nobodyInvited(facts, read, knowledge);
  // On somebody else's calendar it is the user's only where the title or the series says so.
  if (facts.ownCalendar === false && knowledge.person === null && !(names.user && !names.many)) {
    return verdict('unknown', [{ id: 'reason.other-calendar' }, notSeen]);
  }
  const backing = supports(facts, knowledge);
  const why = speaksFor(read, backing, facts, knowledge);
  const against = rule === null ? speaksAgainst(read, knowledge) : null;
  if (against?.id === 'reason.title-group' && !clue.says) return verdict('no', [{ id: 'reason.title-group' }]);
  if (against !== null) return verdict('unknown', [against, ...backing, notSeen]);
  if (why !== null) return verdict('likely', [why, ...backing, notSeen], otherOf(names, knowledge));
  return verdict('unknown', [{ id: 'reason.title-silent' }, ...backing, notSeen]);
}

/** What the user said, with the other one as the guests or the title give it. */
function answered(facts: EventFacts, knowledge: Knowledge): Verdict {
  const settled = settle(knowledge);
  if (settled?.sureness === 'no') return settled;
  const other =
    byGuests(facts, knowledge)?.other ?? settled?.other ?? otherOf(namesIn(facts.title, knowledge), knowledge);
  return verdict('certain', [{ id: 'reason.you-said-so' }], other);
}

/** Judges one event. Pure: the same facts and knowledge give the same verdict, so it can be judged again at any time. */
export function judge(facts: EventFacts, knowledge: Knowledge): Verdict {
  if (knowledge.answer !== null) return answered(facts, knowledge);
  const rule = ruleFor(facts.title, knowledge.titleRules);
  if (rule?.is === 'none') return verdict('no', [yourRule(rule.words)]);
  const found = byFacts(facts, knowledge);
  const lifted = rule !== null && facts.guests?.state === 'hidden' && found?.sureness === 'unknown';
  if (found !== null && !lifted) return found;
  const names = namesIn(facts.title, knowledge);
  const read: Read = { clue: clueOf(facts.title), names, rule: rule?.words ?? null };
  const two = lifted ? null : byGuests(facts, knowledge);
  return two === null ? byTitle(facts, read, knowledge) : withTwo(two, read, knowledge);
}
