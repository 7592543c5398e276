/** What there is, in the few kinds that a person thinks in. */
import type { Kind } from './model.ts';
import type { Day } from './record.ts';

export const dataGroups = {
  people: ['people', 'matters', 'employers'],
  meetings: ['meetings', 'series'],
  written: ['notes', 'topics', 'questions'],
  promises: ['commitments'],
  plan: [
    'objectives',
    'visions',
    'milestones',
    'needs',
    'opportunities',
    'benefits',
    'pitches',
    'objections',
    'seasons',
    'competencies',
  ],
  evidence: ['evidence', 'assessments'],
  letters: ['letters'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;
export type DataGroup = keyof typeof dataGroups;

/** Every kind that is the user's own words or the calendar's; ticks, receipts and settings are none that one counts. */
export const countedKinds: readonly Kind[] = Object.values(dataGroups).flat();

export interface DataCounts {
  readonly groups: Readonly<Record<DataGroup, number>>;
  readonly total: number;
  /** The day of the first meeting; null where there is none. */
  readonly since: Day | null;
}
