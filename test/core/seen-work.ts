/** Views of somebody's work and evidence, small and complete, changed where a test needs it. */
import type { Assessment, Evidence, Level } from '../../src/core/standing.ts';
import { dana, id, meeting } from './records.ts';

const stamp = '001764000000000-0000-0123456789ab';
const open = {
  deletedAt: null,
  stamps: {},
  createdAt: stamp,
  updatedAt: stamp,
  lane: 'private',
  laneUntil: null,
} as const;

/** A view of today's meeting (`2026-11-25`) unless told otherwise. */
export const view = (
  by: Assessment['by'],
  level: Level | null,
  day = '2026-11-25',
  change: Partial<Assessment> = {},
): Assessment => ({
  ...open,
  id: id(700),
  personId: dana.id,
  meetingId: meeting.id,
  by,
  level,
  words: '',
  evidenceIds: [],
  day,
  ...change,
});

export const evidence = (n: number, day: string, change: Partial<Evidence> = {}): Evidence => ({
  ...open,
  id: id(n),
  day,
  text: `Evidence ${n}`,
  situation: '',
  behaviour: '',
  impact: '',
  proof: '',
  objectiveIds: [],
  competencyIds: [],
  personId: dana.id,
  meetingId: null,
  ...change,
});
