/** The places of the panel, each loaded when somebody goes there. */
import type { ComponentChildren, ComponentType } from 'preact';
import type { TabViewProps } from '../ui/panel/panel-view.tsx';
import type { Place } from '../ui/panel/place.ts';
import { lateView } from './late-view.tsx';

/** What every place is given. */
export interface PlaceProps extends TabViewProps {
  readonly place: Place;
}

/** Each is a `lateView` of a file in `wiring` that loads what its place shows. */
const places: Partial<Record<Place['at'], ComponentType<PlaceProps>>> = {
  assessment: lateView(async () => (await import('./assessment-place.tsx')).AssessmentPlace),
  letter: lateView(async () => (await import('./letter-place.tsx')).LetterPlace),
  pitch: lateView(async () => (await import('./pitch-place.tsx')).PitchPlace),
  answer: lateView(async () => (await import('./answer-place.tsx')).AnswerPlace),
  earlier: lateView(async () => (await import('./earlier-place.tsx')).EarlierPlace),
  questions: lateView(async () => (await import('./questions-place.tsx')).QuestionsPlace),
};

/** Draws a place; a stage that has none for it yet shows nothing. */
export function drawPlace(place: Place, props: TabViewProps): ComponentChildren {
  const View = places[place.at];
  return View ? <View key={props.shown.records.meeting.id} place={place} {...props} /> : null;
}
