/**
 * The plan as it may be shown on a shared screen: what the lanes let through and nothing else. What is not yet known
 * becomes a question, because the other one may know it.
 */
import { type GateTime, type Laned, split } from './lanes.ts';
import type { Message } from './message.ts';
import { leadWords } from './pitch.ts';
import type { Benefit, Milestone, Need, Opportunity, Pitch, Vision } from './plan.ts';
import type { Day, Id } from './record.ts';
import { type NeedState, type RoadmapMilestone, roadmapOf } from './roadmap/roadmap.ts';

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
  readonly benefits: readonly Benefit[];
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
  /** The same for the drawing, with the ways and what is gained by them. */
  readonly roadmap: readonly RoadmapMilestone[];
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

// Where one heard of a way, and which promise it rests on, has no lane of its own.
const untold = (way: Opportunity): Opportunity => ({ ...way, source: '', commitmentId: null });

/** What may be shown at this moment, in the order in which it is told. */
export function planSoFarOf(records: PlanRecords, at: GateTime): PlanSoFar {
  const through = <T extends Laned>(items: readonly T[]) => split(items, at).leaves;
  const [vision] = through(records.vision ? [records.vision] : []);
  const [pitch] = through(records.pitch && records.pitch.deletedAt === null ? [records.pitch] : []);
  const { milestones: roadmap } = roadmapOf(
    {
      vision: null,
      milestones: through(live(records.milestones)),
      needs: through(live(records.needs)),
      opportunities: through(live(records.opportunities)).map(untold),
      benefits: through(live(records.benefits)).map((benefit) => ({ ...benefit, matterId: null })),
      questions: [],
      commitments: [],
    },
    at.today,
  );
  const milestones = roadmap.map(({ milestone: { id, title, day, state }, needs }) => ({
    id,
    title,
    day,
    reached: state === 'reached',
    needs: needs.map(({ need, state: how }) => ({ id: need.id, text: need.text, kind: need.kind, state: how })),
  }));
  const words = pitch ? leadWords(pitch) : '';
  return {
    toTell: vision && vision.text.trim() !== '' ? vision.text.trim() : null,
    steps: (pitch?.steps ?? []).filter((step) => step.trim() !== ''),
    ask: pitch && words !== '' ? { words, benefit: pitch.benefit, ease: pitch.ease } : null,
    milestones,
    roadmap,
    questions: questionsFor(milestones),
  };
}
