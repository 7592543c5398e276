/**
 * The plan as it may be shown on a shared screen: what the lanes let through and nothing else. What is not yet known
 * becomes a question, because the other one may know it.
 */
import { type GateTime, type Laned, split } from './lanes.ts';
import type { Message } from './message.ts';
import { leadWords } from './pitch.ts';
import type { Milestone, Need, Opportunity, Pitch, Vision } from './plan.ts';
import type { Day, Id } from './record.ts';
import { type NeedState, needStateOf } from './roadmap/roadmap.ts';

/** The part of a vision that can be shared. It has no way to hold the private one. */
export interface Tellable extends Laned {
  readonly text: string;
}

/** The part to tell, with the lane that is its own. What is mine stays behind. */
export function tellable({ toTell, lane, laneUntil }: Vision): Tellable {
  return { text: toTell, lane, laneUntil };
}

export interface PlanRecords {
  readonly vision: Tellable | null;
  readonly pitch: Pitch | null;
  readonly milestones: readonly Milestone[];
  readonly needs: readonly Need[];
  readonly opportunities: readonly Opportunity[];
}

export interface ShownNeed {
  readonly id: Id;
  readonly text: string;
  readonly kind: Need['kind'];
  readonly state: NeedState;
}

export interface ShownMilestone {
  readonly id: Id;
  readonly title: string;
  readonly day: Day | null;
  readonly reached: boolean;
  readonly needs: readonly ShownNeed[];
}

/** What only the other one may know. */
export type Unknown = 'business' | 'industry' | 'team';
export interface ClosingQuestion {
  readonly about: Unknown;
  readonly ask: Message;
}

export interface PlanSoFar {
  /** Null while the part to tell is not shared. */
  readonly toTell: string | null;
  readonly steps: readonly string[];
  readonly ask: { readonly words: string; readonly benefit: string; readonly ease: string } | null;
  readonly milestones: readonly ShownMilestone[];
  readonly questions: readonly ClosingQuestion[];
}

const live = <T extends { readonly deletedAt: string | null }>(items: readonly T[]) =>
  items.filter(({ deletedAt }) => deletedAt === null);

const areaOf: Readonly<Record<Need['kind'], Unknown>> = {
  skill: 'team',
  knowledge: 'industry',
  exposure: 'business',
  approval: 'business',
  means: 'business',
};
const mostPerArea = 2;

/** Every gap as a question; where an area has none, the one that is always worth asking. */
function questionsFor(milestones: readonly ShownMilestone[]): ClosingQuestion[] {
  const gaps = milestones.flatMap(({ needs }) => needs.filter(({ state }) => state === 'gap'));
  const undated = milestones.find(({ day, reached }) => day === null && !reached);
  return (['business', 'industry', 'team'] as const).flatMap((about) => {
    const asked: Message[] = gaps
      .filter(({ kind }) => areaOf[kind] === about)
      .map(({ kind, text }) => ({ id: `pitch.gap-${kind}`, values: { text } }));
    if (about === 'business' && undated) asked.push({ id: 'pitch.gap-date', values: { text: undated.title } });
    const chosen = asked.length > 0 ? asked.slice(0, mostPerArea) : [{ id: `pitch.open-${about}` }];
    return chosen.map((ask) => ({ about, ask }));
  });
}

/** What may be shown at this moment, in the order in which it is told. */
export function planSoFarOf(records: PlanRecords, at: GateTime): PlanSoFar {
  const through = <T extends Laned>(items: readonly T[]) => split(items, at).leaves;
  const [vision] = through(records.vision ? [records.vision] : []);
  const [pitch] = through(records.pitch && records.pitch.deletedAt === null ? [records.pitch] : []);
  const needs = through(live(records.needs));
  const ways = through(live(records.opportunities));
  const stateOf = (need: Need) =>
    needStateOf(
      need,
      ways.filter(({ needId }) => needId === need.id),
      at.today,
    );
  const milestones = through(live(records.milestones))
    .filter(({ state }) => state !== 'dropped')
    .map(({ id, title, day, state }) => ({
      id,
      title,
      day,
      reached: state === 'reached',
      needs: needs
        .filter(({ milestoneId }) => milestoneId === id)
        .map((need) => ({ id: need.id, text: need.text, kind: need.kind, state: stateOf(need) })),
    }));
  const words = pitch ? leadWords(pitch) : '';
  return {
    toTell: vision && vision.text.trim() !== '' ? vision.text.trim() : null,
    steps: (pitch?.steps ?? []).filter((step) => step.trim() !== ''),
    ask: pitch && words !== '' ? { words, benefit: pitch.benefit, ease: pitch.ease } : null,
    milestones,
    questions: questionsFor(milestones),
  };
}
