import type { JSX } from 'preact';
import type { RoadmapBesides } from '../../../core/roadmap/besides.ts';
import type { RoadmapPlace } from '../../../core/roadmap/roadmap.ts';
import { type RoadmapEditor, useRoadmapEditor } from './use-roadmap-editor.tsx';

interface WithEditorProps {
  place: RoadmapPlace;
  more: RoadmapBesides;
  children: (editor: RoadmapEditor) => JSX.Element;
}

/** Gives its child what editing the roadmap wants, once the records are there. */
export function WithEditor({ place, more, children }: WithEditorProps) {
  return children(useRoadmapEditor(place, more));
}
