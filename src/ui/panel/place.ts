/** Places inside a stage of the panel: a view of its own with a way back, while head and tabs stay. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Goal } from '../../core/checklist-item.ts';
import type { Id } from '../../core/record.ts';
import type { LetterKind } from '../../core/sent.ts';
import type { Tab } from './panel-state.ts';

export type Place =
  /** The bank, what is suggested, what was asked before. */
  | { readonly at: 'questions' }
  | { readonly at: 'assessment' }
  | { readonly at: 'pitch' }
  /** What was the answer to the ask. */
  | { readonly at: 'answer' }
  /** Earlier one-on-ones with the same person. */
  | { readonly at: 'earlier' }
  | { readonly at: 'letter'; readonly kind: LetterKind; readonly aboutId: Id | null };

export interface Places {
  readonly place: Place | null;
  /** To a place of `tab`, of the one that is open unless told. */
  readonly go: (place: Place, tab?: Tab) => void;
  /** Where something can be done about an item of a checklist: a place, or a part of a tab. */
  readonly reach: (goal: Goal) => void;
  readonly back: () => void;
}

const nowhere: Places = { place: null, go: () => undefined, reach: () => undefined, back: () => undefined };

export const PlacesContext = createContext<Places>(nowhere);

/** The way to places and back. Outside the panel it leads nowhere. */
export const usePlaces = (): Places => useContext(PlacesContext);
