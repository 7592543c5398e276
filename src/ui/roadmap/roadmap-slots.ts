/** Where an editor takes the place of what the picture of the roadmap shows. */
import type { ComponentChildren } from 'preact';
import type { RoadmapMilestone, RoadmapNeed } from '../../core/roadmap/roadmap.ts';

export interface RoadmapSlots {
  /** Stands for the head of a milestone; null where it is shown as usual. */
  milestone(of: RoadmapMilestone): ComponentChildren | null;
  /** Stands for a need. */
  need(need: RoadmapNeed, of: RoadmapMilestone): ComponentChildren | null;
  /** Below the needs of a milestone, where a new one is written. */
  end(of: RoadmapMilestone): ComponentChildren | null;
}
