import { useState } from 'preact/hooks';
import { QuestionSection } from '../question/question-section.tsx';
import type { PanelShown } from './panel-state.ts';

/** The one question, where the series has no answer yet. Put off, it stays away until the panel is opened again. */
export function SeriesQuestion({ shown: { records, asking } }: { shown: PanelShown }) {
  const [later, setLater] = useState(false);
  if (!asking || later) return null;
  return <QuestionSection records={records} verdict={asking} onLater={() => setLater(true)} />;
}
