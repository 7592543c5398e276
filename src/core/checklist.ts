/** The checklist of a meeting's stage: what is done, and what is left. Ticks follow from the records wherever they can. */
import { type ChecklistItem, type ItemFacts, promises } from './checklist-item.ts';
import { byPlace, type OwnHand, ownHandIn, ownKey, templateOrder, withinOrder } from './checklist-order.ts';
import { type ItemKey, ruleOf } from './checklist-rules.ts';
import { fillers, promiseRoom, templateOf } from './checklist-templates.ts';
import { dayOf } from './day.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Message } from './message.ts';
import { followUpDue, type Moment, momentOf, proposeBy, stageOf, startDay } from './stage.ts';
import type { Stage } from './upkeep.ts';

export type { ChecklistItem, Goal } from './checklist-item.ts';

export interface Checklist {
  readonly stage: Stage;
  /** The stage more closely. */
  readonly moment: Moment;
  readonly items: readonly ChecklistItem[];
  /** What the user hid, in order. */
  readonly hidden: readonly ChecklistItem[];
  readonly done: number;
  readonly total: number;
  /** Short names of what is not done, in order. */
  readonly left: readonly Message[];
}

type Drawn = Omit<ChecklistItem, 'order' | 'done'>;

function drawn(key: ItemKey, facts: ItemFacts): Drawn {
  const rule = ruleOf(key);
  const name = rule.step?.(facts) ?? key;
  const itself = rule.done?.(facts) ?? false;
  return {
    key,
    text: { id: `item.${name}` },
    short: { id: `left.${name}` },
    detail: itself ? null : (rule.detail?.(facts) ?? null),
    itself,
    byHand: !rule.done,
    goTo: rule.goTo ?? null,
    own: null,
  };
}

/** The product's items, each with its place and whether it is hidden. */
function builtIn(facts: ItemFacts, hand: OwnHand) {
  const { records, stage } = facts;
  const due = promises(facts, promiseRoom(stage));
  const keys = templateOf(stage, records.person?.relationship ?? null, records.meeting.cancelled);
  return keys.flatMap((key, index) => {
    const place = hand.placeOf(key);
    const order = place?.order ?? templateOrder(index);
    if (key !== 'promises') {
      const fits = due.length < (fillers[key] ?? 99) && (ruleOf(key).when?.(facts) ?? true);
      return fits ? [{ ...drawn(key, facts), order, hidden: place?.hidden ?? false }] : [];
    }
    return due.map((one, nth) => {
      const own = hand.placeOf(one.key);
      return {
        ...one,
        byHand: false,
        goTo: 'commitments' as const,
        own: null,
        order: own?.order ?? withinOrder(order, nth),
        hidden: own?.hidden ?? place?.hidden ?? false,
      };
    });
  });
}

function added(hand: OwnHand) {
  return hand.added.map(({ id, text, order }) => {
    const key = ownKey(id);
    const place = hand.placeOf(key);
    const words: Message = { id: 'item.words', values: { text } };
    const short: Message = text.length <= 24 ? { id: 'left.words', values: { text } } : { id: 'left.own' };
    const still = { detail: null, itself: false, byHand: true, goTo: null };
    return { key, text: words, short, own: id, order: place?.order ?? order, hidden: place?.hidden ?? false, ...still };
  });
}

/**
 * The checklist at `now` (ms since 1970) in `zone`. A tick by hand adds to what is known: it can finish an item that
 * nothing in the records finishes ("no ask this time"). Taking it back leaves what the records say.
 */
export function checklistOf(records: MeetingRecords, now: number, zone: string): Checklist {
  const { meeting, person, settings } = records;
  const stage = stageOf(meeting, now, zone, settings);
  const facts: ItemFacts = {
    records,
    stage,
    today: dayOf(now, zone),
    meetingDay: startDay(meeting, zone),
    proposeBy: proposeBy(meeting, zone, settings),
    followUpDue: followUpDue(meeting, zone, settings),
  };
  const scope = { stage, relationship: person?.relationship ?? null, meetingId: meeting.id };
  const hand = ownHandIn(records.ownItems, scope);
  const ticked = new Set(
    records.checks
      .filter((one) => one.meetingId === meeting.id && one.deletedAt === null && one.ticked)
      .map(({ item }) => item),
  );
  const all = [...builtIn(facts, hand), ...added(hand)]
    .map((one) => ({ ...one, done: one.itself || ticked.has(one.key) }))
    .sort(byPlace);
  const items = all.filter(({ hidden }) => !hidden);
  const open = items.filter(({ done }) => !done);
  return {
    stage,
    moment: momentOf(meeting, now, zone, settings),
    items,
    hidden: all.filter(({ hidden }) => hidden),
    done: items.length - open.length,
    total: items.length,
    left: open.map(({ short }) => short),
  };
}
