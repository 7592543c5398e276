import { carriedQuestions } from '../../core/carried.ts';
import { type WrapUp, wrapUpOf } from '../../core/wrap-up.ts';
import { useActions } from '../actions.ts';
import { CloseBar } from '../agenda/close-bar.tsx';
import { FormatSection } from '../agenda/format-section.tsx';
import { ChecklistSection } from '../checklists/checklist-section.tsx';
import { Text, useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { AgreedSection } from '../pitch/agreed-section.tsx';
import { AskedSection } from './asked-section.tsx';
import { GoalPart } from './goal-part.tsx';
import { useHeldQuestions } from './held-questions.ts';
import { NextSection } from './next-section.tsx';
import { PanelCapture } from './panel-capture.tsx';
import { PageFrame } from './panel-frame.tsx';
import type { TabViewProps } from './panel-view.tsx';
import { PromisedSection } from './promised-section.tsx';

/** One press for all questions that nothing was said about. */
function CarryAll({ wrapUp: { unsettled }, meetingId }: { wrapUp: WrapUp; meetingId: string }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  if (unsettled.length === 0) return null;
  const ids = unsettled.map(({ id }) => id);
  return (
    <Line as="div" class="carry-all">
      <Button
        small
        onClick={() =>
          void act(() => actions.carryOver(meetingId, ids, true), say('agenda.carried-told', { n: ids.length }))
        }
      >
        {say('agenda.carry', { n: ids.length })}
      </Button>
    </Line>
  );
}

/** The end of the talk: who does what by when, what was answered, what goes along to the next time. */
export function WrapUpView({ shown, onTab, findDay, sender = '' }: TabViewProps & { sender?: string }) {
  const { say } = useWords();
  const { records } = shown;
  const wrapUp = wrapUpOf(records);
  const held = useHeldQuestions(records);
  // What was asked stays in sight with the words of the answer that was none; the rest stands under the next time alone.
  const unasked = carriedQuestions(records).filter(({ asked }) => !asked);
  const carried = new Set(unasked.map(({ question }) => question.id));
  const here = { ...held, list: held.list.filter(({ id }) => !carried.has(id)) };
  return (
    <PageFrame
      tab="wrap-up"
      foot={
        <>
          <PanelCapture records={records} findDay={findDay} />
          <CloseBar shown={shown} wrapUp={wrapUp} onTab={onTab} />
        </>
      }
    >
      <div class="sec">
        <Line as="div">
          <p class="voice strong headline">
            <Text m={wrapUp.headline} />
          </p>
        </Line>
      </div>
      <GoalPart goal="wrap-up">
        <PromisedSection records={records} wrapUp={wrapUp} />
      </GoalPart>
      <AgreedSection records={records} />
      <FormatSection records={records} />
      <AskedSection held={here} title={say('panel.questions')} closing />
      <CarryAll wrapUp={wrapUp} meetingId={records.meeting.id} />
      <ChecklistSection records={records} stages={['wrap-up']} />
      <GoalPart goal="next">
        <NextSection shown={shown} held={held} sender={sender} />
      </GoalPart>
    </PageFrame>
  );
}
