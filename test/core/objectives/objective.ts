/** An objective for the rules' tests, changed where a test needs it. */
import type { Objective } from '../../../src/core/plan.ts';
import { id } from '../records.ts';

export const today = '2026-11-25';

/** Written down on 24 November 2025, Berlin time. */
export const objective = (change: Partial<Objective> = {}, n = 900): Objective => ({
  id: id(n),
  createdAt: '001764000000000-0000-0123456789ab',
  updatedAt: '001764000000000-0000-0123456789ab',
  deletedAt: null,
  stamps: {},
  text: 'Own the winter peak plan',
  horizon: 'short',
  success: '',
  measure: '',
  startedOn: null,
  due: null,
  state: 'open',
  reachedOn: null,
  progress: null,
  agreedWith: null,
  agreedOn: null,
  milestoneId: null,
  employerId: null,
  order: 'a0',
  lane: 'shared',
  laneUntil: null,
  ...change,
});
