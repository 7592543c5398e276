/** What an editor brings to the page of the roadmap. Without one the page is only read. */
import type { ComponentChildren } from 'preact';
import type { Id } from '../../core/record.ts';
import type { RoadmapSlots } from './roadmap-slots.ts';

/** The id of what opens the words of where one wants to be. */
export const editVisionId = 'edit-vision';

export interface RoadmapEditing {
  readonly slots: RoadmapSlots;
  /** Opens a milestone, or a need, by its id. */
  readonly onOpen: (id: Id) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Begins a new milestone. */
  readonly onAddMilestone: () => void;
  /** Begins with where one wants to be; also what stands in the title is changed by it. */
  readonly onEditVision: () => void;
  /** Between title and picture, while the vision or a new milestone is written; null else. */
  readonly above?: ComponentChildren;
  /** Below the picture: gaps that are questions, keys. */
  readonly foot?: ComponentChildren;
}
