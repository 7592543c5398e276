/** Records of a roadmap for the tests of its rules: small, complete, and changed where a test needs it. */
import type { Benefit, Milestone, Need, Opportunity } from '../../../src/core/plan.ts';
import { id } from '../records.ts';

const stamp = '001764000000000-0000-0123456789ab';
const kept = (n: number) => ({ id: id(n), createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps: {} });
const shared = { lane: 'shared', laneUntil: null } as const;

export const today = '2026-11-25';

export const milestone = (n: number, day: string | null, change: Partial<Milestone> = {}): Milestone => ({
  ...kept(n),
  ...shared,
  visionId: id(1),
  title: `Milestone ${n}`,
  day,
  grain: 'month',
  state: 'open',
  reachedOn: null,
  order: `a${n}`,
  ...change,
});

export const need = (n: number, milestoneId: string, change: Partial<Need> = {}): Need => ({
  ...kept(n),
  ...shared,
  milestoneId,
  kind: 'skill',
  text: `Need ${n}`,
  met: false,
  competencyId: null,
  order: `a${n}`,
  ...change,
});

export const way = (n: number, needId: string, change: Partial<Opportunity> = {}): Opportunity => ({
  ...kept(n),
  ...shared,
  needId,
  text: `Way ${n}`,
  source: '',
  expiresOn: null,
  state: 'found',
  commitmentId: null,
  order: `a${n}`,
  ...change,
});

export const gain = (n: number, opportunityId: string, change: Partial<Benefit> = {}): Benefit => ({
  ...kept(n),
  ...shared,
  opportunityId,
  text: `Gain ${n}`,
  matterId: null,
  order: `a${n}`,
  ...change,
});
