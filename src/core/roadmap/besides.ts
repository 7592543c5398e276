/** What the editor of the roadmap needs beside the tree. */
import type { Meeting } from '../meetings.ts';
import type { Milestone } from '../plan.ts';
import type { Id } from '../record.ts';
import type { Competency } from '../standing.ts';
import type { Commitment, Question } from '../words.ts';

export interface RoadmapBesides {
  /** Where the user works, whose gain each way is; null while unknown. */
  readonly employer: { readonly id: Id; readonly name: string } | null;
  readonly competencies: readonly Competency[];
  /** What others have promised and not yet delivered: a way may rest on it. */
  readonly promised: readonly Commitment[];
  /** By need: the question about it that has an answer in words, the newest where there are several. */
  readonly answered: ReadonlyMap<Id, Question>;
  /** Milestones that were let go. */
  readonly dropped: readonly Milestone[];
  /** The next one-on-one with the person whom gaps are asked. */
  readonly next: Meeting | null;
}
