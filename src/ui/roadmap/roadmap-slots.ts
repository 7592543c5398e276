/** Where an editor takes the place of what the picture of the roadmap shows, and what it adds to it. */
import type { ComponentChildren } from 'preact';
import type { RoadmapMilestone, RoadmapNeed } from '../../core/roadmap/roadmap.ts';

export interface RoadmapSlots {
  /** Stands for the head of a milestone; null where it is shown as usual. */
  milestone(of: RoadmapMilestone): ComponentChildren | null;
  /** Stands for a need. */
  need(need: RoadmapNeed, of: RoadmapMilestone): ComponentChildren | null;
  /** Below the needs of a milestone, where a new one is written. */
  end(of: RoadmapMilestone): ComponentChildren | null;
  /** Last within a milestone's head, while it is shown as usual: its menu. */
  headTools?(of: RoadmapMilestone): ComponentChildren | null;
  /** Last within a need's block, while it is shown as usual: what it lacks, the way on from a gap, its menu. */
  needTools?(need: RoadmapNeed, of: RoadmapMilestone): ComponentChildren | null;
}
