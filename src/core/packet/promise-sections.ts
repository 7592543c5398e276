/** Promises: mine that were delivered, and for a new manager those that are open both ways. */
import { deliveryMessage } from '../delivery.ts';
import { firstName } from '../names.ts';
import type { Commitment } from '../words.ts';
import { type Built, type Given, gated, ungrouped } from './built.ts';
import { keptFigures, keptMessage } from './kept.ts';
import { type SheetLine, sheetLine } from './sheet.ts';

const byDay = (a: string | null, b: string | null) => ((a ?? '9999') < (b ?? '9999') ? -1 : 1);

function deliveredLine(one: Commitment, { words: { say, date } }: Given): SheetLine {
  const message = deliveryMessage(one);
  return sheetLine(one.id, one.text, {
    date: date(one.deliveredOn ?? ''),
    more: message ? [{ label: '', text: say(message.id, message.values) }] : [],
  });
}

/** How they were kept in a sentence, and one by one what was delivered in these days. */
export function deliveredSection(given: Given): Built {
  const { facts, choices, words } = given;
  const { days, gate } = facts;
  const isDelivered = ({ state, deliveredOn }: Commitment) =>
    state === 'delivered' && deliveredOn !== null && days.from <= deliveredOn && deliveredOn <= days.to;
  const { leaves, stays } = gated('commitments', facts.commitments, given, ({ text }) => text);
  const held = new Set(facts.commitments.filter(isDelivered).map(({ id }) => id));
  const message = keptMessage(keptFigures(leaves, days, gate.today));
  const delivered = leaves.filter(isDelivered).toSorted((a, b) => byDay(b.deliveredOn, a.deliveredOn));
  return {
    shape: 'dated',
    intro: message ? [words.say(message.id, message.values)] : [],
    parts: choices.listed ? ungrouped(delivered.map((one) => deliveredLine(one, given))) : [],
    stays: stays.filter(({ id }) => held.has(id)),
    count: delivered.length,
  };
}

/** What is open with the manager until now, soonest due first. */
export function openSection(given: Given): Built {
  const { facts, words } = given;
  const { leaves, stays } = gated('commitments', facts.commitments, given, ({ text }) => text);
  const lines = (owner: Commitment['owner']) =>
    leaves
      .filter((one) => one.owner === owner)
      .toSorted((a, b) => byDay(a.due, b.due))
      .map((one) =>
        sheetLine(one.id, one.text, { date: one.due === null ? words.say('packet.undated') : words.date(one.due) }),
      );
  const [mine, theirs] = [lines('me'), lines('them')];
  const name = firstName(facts.manager?.name ?? '');
  return {
    shape: 'dated',
    intro: [],
    parts: [
      ...(mine.length > 0 ? [{ head: words.say('packet.from-me'), lines: mine }] : []),
      ...(theirs.length > 0 ? [{ head: words.say('packet.from-them', { name }), lines: theirs }] : []),
    ],
    stays,
  };
}
