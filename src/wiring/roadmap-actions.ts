/** The roadmap: vision, milestones, needs, ways and gains, carried out by the store. */
import type { RoadmapActions } from '../ui/roadmap/roadmap-actions.ts';

export const roadmapActions = {} satisfies RoadmapActions;
