/** The roadmap as one tree: vision, milestones, needs, ways, gains, and what is under way to close a gap. */
import type { Matter, Person } from '../people.ts';
import type { Benefit, Milestone, Need, Opportunity, Vision } from '../plan.ts';
import type { Day } from '../record.ts';
import type { Commitment, Question } from '../words.ts';

export type NeedState = 'met' | 'found' | 'hoped' | 'gap';

/** An opportunity here that meets a need, and what the employer gains by it. */
export interface RoadmapWay {
  readonly opportunity: Opportunity;
  readonly benefit: Benefit | null;
  /** Its day is over and it was not taken. */
  readonly expired: boolean;
}

export interface RoadmapNeed {
  readonly need: Need;
  readonly state: NeedState;
  readonly ways: readonly RoadmapWay[];
  /** What was made of its gap: questions not yet answered, and open promises of mine. */
  readonly questions: readonly Question[];
  readonly commitments: readonly Commitment[];
}

export interface RoadmapMilestone {
  readonly milestone: Milestone;
  readonly needs: readonly RoadmapNeed[];
}

export interface Roadmap {
  readonly vision: Vision | null;
  /** By day, those without one last; dropped ones are left out. */
  readonly milestones: readonly RoadmapMilestone[];
}

/** Live records; each list in the user's order. */
export interface RoadmapRecords {
  readonly vision: Vision | null;
  readonly milestones: readonly Milestone[];
  readonly needs: readonly Need[];
  readonly opportunities: readonly Opportunity[];
  readonly benefits: readonly Benefit[];
  /** Open and asked ones that close a gap. */
  readonly questions: readonly Question[];
  /** Open ones that close a gap. */
  readonly commitments: readonly Commitment[];
}

/** Everything the page of the roadmap shows. */
export interface RoadmapPlace extends Roadmap {
  /** The one whose questions gaps become: the manager, else nobody. */
  readonly asked: Person | null;
  /** What matters to that person, for the gains. */
  readonly matters: readonly Matter[];
  /** Everybody who is not archived, for the lanes and questions. */
  readonly people: readonly Person[];
}

const isExpired = ({ expiresOn, state }: Opportunity, today: Day) =>
  expiresOn !== null && expiresOn < today && state !== 'taken';

/** How far a need is: a way that has expired or is gone counts no more. `today` is in the user's zone. */
export function needStateOf(need: Pick<Need, 'met'>, ways: readonly Opportunity[], today: Day): NeedState {
  if (need.met) return 'met';
  const states = ways.filter((way) => !isExpired(way, today)).map(({ state }) => state);
  if (states.includes('found') || states.includes('taken')) return 'found';
  return states.includes('hoped') ? 'hoped' : 'gap';
}

const never = '9999-12-31';

/** Builds the tree. */
export function roadmapOf(records: RoadmapRecords, today: Day): Roadmap {
  const needOf = (need: Need): RoadmapNeed => {
    const ways = records.opportunities.filter(({ needId }) => needId === need.id);
    return {
      need,
      state: needStateOf(need, ways, today),
      ways: ways.map((opportunity) => ({
        opportunity,
        benefit: records.benefits.find(({ opportunityId }) => opportunityId === opportunity.id) ?? null,
        expired: isExpired(opportunity, today),
      })),
      questions: records.questions.filter(({ needId }) => needId === need.id),
      commitments: records.commitments.filter(({ needId }) => needId === need.id),
    };
  };
  return {
    vision: records.vision,
    milestones: records.milestones
      .filter(({ state }) => state !== 'dropped')
      .toSorted((a, b) => ((a.day ?? never) < (b.day ?? never) ? -1 : (a.day ?? never) > (b.day ?? never) ? 1 : 0))
      .map((milestone) => ({
        milestone,
        needs: records.needs.filter(({ milestoneId }) => milestoneId === milestone.id).map(needOf),
      })),
  };
}

/** How many needs of each state there are. */
export function countNeeds(milestones: readonly RoadmapMilestone[]): Readonly<Record<NeedState, number>> {
  const counts = { met: 0, found: 0, hoped: 0, gap: 0 };
  for (const { needs } of milestones) for (const { state } of needs) counts[state] += 1;
  return counts;
}
