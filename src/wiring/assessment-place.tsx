/** How the user's work is seen, as a place of the panel. All it shows is loaded with the meeting already. */
import { AssessmentView } from '../ui/assessment/assessment-view.tsx';
import type { PlaceProps } from './panel-places.tsx';

export function AssessmentPlace({ shown, findDay }: PlaceProps) {
  return <AssessmentView records={shown.records} findDay={findDay} />;
}
