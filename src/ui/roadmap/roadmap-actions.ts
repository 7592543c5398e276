/** What a person can do with the roadmap: vision, milestones, needs, ways and gains. Part of `Actions`. */
import type { Milestone, Vision } from '../../core/plan.ts';
import type { Day, Id, Lane } from '../../core/record.ts';
import type { NeedSaved } from '../../core/roadmap/need-form.ts';
import type { Undo } from '../actions.ts';

export type MilestoneWords = Pick<Milestone, 'title' | 'day' | 'grain' | 'lane' | 'laneUntil'>;

export interface RoadmapActions {
  /** The two texts of the vision at this employer. There is no way to share `mine`. */
  writeVision(employerId: Id | null, edit: { mine?: string; toTell?: string }): Promise<Undo>;
  /** Who may see the part of the vision to tell. */
  setVisionLane(employerId: Id | null, lane: Lane, until: Vision['laneUntil']): Promise<Undo>;
  addMilestone(employerId: Id | null, words: MilestoneWords): Promise<Undo>;
  editMilestone(id: Id, words: MilestoneWords): Promise<Undo>;
  setMilestoneState(id: Id, state: Milestone['state']): Promise<Undo>;
  /** Places a milestone between two others, which counts among those of one day and of none. */
  moveMilestone(id: Id, after: Id | null, before: Id | null): Promise<Undo>;
  /** With all that hangs on it. */
  removeMilestone(id: Id): Promise<Undo>;
  /** At the end of the milestone, with its ways and gains. */
  addNeed(milestoneId: Id, need: NeedSaved): Promise<Undo>;
  /** Keeps a need with its ways and gains; once it is no gap any more, its unasked question leaves the list. */
  saveNeed(id: Id, need: NeedSaved): Promise<Undo>;
  setNeedMet(id: Id, met: boolean): Promise<Undo>;
  /** Not met, and every way gone. */
  makeGap(id: Id): Promise<Undo>;
  /** Into a milestone, between two of its needs, null at the ends. */
  moveNeed(id: Id, milestoneId: Id, after: Id | null, before: Id | null): Promise<Undo>;
  removeNeed(id: Id): Promise<Undo>;
  /** Makes gaps questions for this person, each once. */
  askGaps(personId: Id, questions: readonly { readonly needId: Id; readonly text: string }[]): Promise<Undo>;
  /** Makes a gap a promise of the user's own, once while that is open. */
  findOut(needId: Id, text: string, due: Day | null): Promise<Undo>;
}
