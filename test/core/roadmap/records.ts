/** A small roadmap for tests: two milestones, a need of each state. */
import type { Matter } from '../../../src/core/people.ts';
import type { Benefit, Milestone, Need, Opportunity, Vision } from '../../../src/core/plan.ts';
import type { Kept } from '../../../src/core/record.ts';
import { type Roadmap, type RoadmapRecords, roadmapOf } from '../../../src/core/roadmap/roadmap.ts';
import { dana, id } from '../records.ts';

const stamp = '001764000000000-0000-0123456789ab';
const kept = (n: number): Kept => ({ id: id(n), createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps: {} });
const hidden = { lane: 'private', laneUntil: null } as const;

export const today = '2026-11-25';
export const visionOf = (change: Partial<Vision> = {}): Vision => ({
  ...kept(900),
  mine: 'Plan the North',
  toTell: 'Lead planning',
  employerId: null,
  ...hidden,
  ...change,
});
export const milestone = (
  n: number,
  title: string,
  day: string | null,
  change: Partial<Milestone> = {},
): Milestone => ({
  ...kept(n),
  visionId: id(900),
  title,
  day,
  grain: 'month',
  state: 'open',
  reachedOn: null,
  order: `a${n}`,
  ...hidden,
  ...change,
});
export const need = (n: number, of: number, text: string, change: Partial<Need> = {}): Need => ({
  ...kept(n),
  milestoneId: id(of),
  kind: 'skill',
  text,
  met: false,
  competencyId: null,
  order: `a${n}`,
  ...hidden,
  ...change,
});
export const way = (n: number, of: number, text: string, change: Partial<Opportunity> = {}): Opportunity => ({
  ...kept(n),
  needId: id(of),
  text,
  source: '',
  expiresOn: null,
  state: 'found',
  commitmentId: null,
  order: `a${n}`,
  ...hidden,
  ...change,
});
export const gain = (n: number, of: number, text: string, matterId: string | null = null): Benefit => ({
  ...kept(n),
  opportunityId: id(of),
  text,
  matterId,
  order: `a${n}`,
  ...hidden,
});

export const matter = (n: number, text: string): Matter => ({
  ...kept(n),
  personId: dana.id,
  kind: 'worries',
  text,
  how: 'said',
  learntOn: null,
  source: '',
  checkedOn: null,
  order: `a${n}`,
});

/** Two milestones: a way found and a gap under the first, a need met and one hoped for under the second. */
export const records = {
  vision: visionOf(),
  milestones: [milestone(910, 'Own the plan', '2027-03-31'), milestone(911, 'Lead a team', '2027-10-31')],
  needs: [
    need(920, 910, 'Run a review'),
    need(921, 910, 'Seen by the board', { kind: 'exposure' }),
    need(922, 911, 'Coach well', { met: true }),
    need(923, 911, 'A post that opens', { kind: 'means' }),
  ],
  opportunities: [
    way(930, 920, 'The December review'),
    way(931, 922, 'An hour with Tomás', { state: 'taken' }),
    way(932, 923, 'Ruth’s plan', { state: 'hoped' }),
  ],
  benefits: [gain(940, 930, 'Two days back')],
  questions: [],
  commitments: [],
} satisfies RoadmapRecords;

export const roadmap = (change: Partial<RoadmapRecords> = {}): Roadmap => roadmapOf({ ...records, ...change }, today);
