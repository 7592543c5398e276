/** What every part of the editor needs: the records, what can be done, and how it is told. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RoadmapBesides } from '../../../core/roadmap/besides.ts';
import type { RoadmapPlace } from '../../../core/roadmap/roadmap.ts';
import type { Undoing } from './use-last-undo.ts';
import type { RoadmapActs } from './use-roadmap-acts.ts';

export interface EditingParts {
  readonly place: RoadmapPlace;
  readonly more: RoadmapBesides;
  readonly acts: RoadmapActs;
  readonly undoing: Undoing;
}

export const EditingContext = createContext<EditingParts | null>(null);

export function useEditing(): EditingParts {
  const parts = useContext(EditingContext);
  if (!parts) throw new Error('A part of the roadmap’s editor was rendered without EditingContext');
  return parts;
}
