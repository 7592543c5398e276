import { AnswerView } from '../ui/pitch/answer-view.tsx';
import type { PlaceProps } from './panel-places.tsx';

/** What was the answer. All it shows is in the meeting's records, and its sentences are the panel's. */
export function AnswerPlace({ shown, onTab, findDay }: PlaceProps) {
  return <AnswerView shown={shown} onTab={onTab} findDay={findDay} />;
}
