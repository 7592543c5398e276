import { AssessmentSection } from '../assessment/assessment-section.tsx';
import { ChecklistSection } from '../checklists/checklist-section.tsx';
import { ItemsOffer } from '../letters/items-offer.tsx';
import { NewsSection } from '../news/news-section.tsx';
import { AskSection } from './ask-section.tsx';
import { GoalPart } from './goal-part.tsx';
import { PanelCapture } from './panel-capture.tsx';
import { PageFrame } from './panel-frame.tsx';
import type { TabViewProps } from './panel-view.tsx';
import { PromiseSection } from './promise-section.tsx';
import { QuestionSection } from './question-section.tsx';
import { SeriesQuestion } from './series-question.tsx';
import { TopicSection } from './topic-section.tsx';

/** Before the talk: what to have done, what is open, what to ask and raise, and the ask. */
export function PrepareView({ shown, findDay }: TabViewProps) {
  const { records } = shown;
  return (
    <PageFrame tab="prepare" foot={<PanelCapture records={records} findDay={findDay} />}>
      <NewsSection news={shown.news ?? []} />
      <SeriesQuestion shown={shown} />
      {shown.season}
      <ChecklistSection records={records} stages={['propose', 'prepare']} />
      <GoalPart goal="commitments">
        <PromiseSection records={records} />
      </GoalPart>
      <QuestionSection records={records} />
      <GoalPart goal="topics">
        <TopicSection records={records} />
      </GoalPart>
      <ItemsOffer records={records} />
      <AssessmentSection records={records} />
      <AskSection records={records} />
      {shown.timing}
    </PageFrame>
  );
}
