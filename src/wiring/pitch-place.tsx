import { PitchView } from '../ui/pitch/pitch-view.tsx';
import type { PlaceProps } from './panel-places.tsx';

/** The pitch. All it shows is in the meeting's records, and its sentences are the panel's. */
export function PitchPlace({ shown, onTab, findDay }: PlaceProps) {
  return <PitchView shown={shown} onTab={onTab} findDay={findDay} />;
}
