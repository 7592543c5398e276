/** The roadmap: vision, milestones, needs, ways and gains, carried out by the store. */
import { askGaps, findOut } from '../store/roadmap-edits/gaps.ts';
import {
  addMilestone,
  editMilestone,
  moveMilestone,
  removeMilestone,
  setMilestoneState,
} from '../store/roadmap-edits/milestones.ts';
import { addNeed, makeGap, moveNeed, removeNeed, saveNeed, setNeedMet } from '../store/roadmap-edits/needs.ts';
import { setVisionLane, writeVision } from '../store/roadmap-edits/vision.ts';
import type { RoadmapActions } from '../ui/roadmap/roadmap-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

export const roadmapActions = {
  writeVision: (employerId, edit) => undoable(writeVision(employerId, edit)),
  setVisionLane: (employerId, lane, until) => undoable(setVisionLane(employerId, lane, until)),
  addMilestone: (employerId, words) => undoable(addMilestone(employerId, words)),
  editMilestone: (id, words) => undoable(editMilestone(id, words)),
  setMilestoneState: (id, state) => undoable(setMilestoneState(id, state, today())),
  moveMilestone: (id, after, before) => undoable(moveMilestone(id, after, before)),
  removeMilestone: (id) => undoable(removeMilestone(id)),
  addNeed: (milestoneId, need) => undoable(addNeed(milestoneId, need)),
  saveNeed: (id, need) => undoable(saveNeed(id, need, today())),
  setNeedMet: (id, met) => undoable(setNeedMet(id, met, today())),
  makeGap: (id) => undoable(makeGap(id)),
  moveNeed: (id, milestoneId, after, before) => undoable(moveNeed(id, milestoneId, after, before)),
  removeNeed: (id) => undoable(removeNeed(id)),
  askGaps: (personId, questions) => undoable(askGaps(personId, questions)),
  findOut: (needId, text, due) => undoable(findOut(needId, text, due)),
} satisfies RoadmapActions;
