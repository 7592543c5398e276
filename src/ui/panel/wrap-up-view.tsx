import { wrapUpOf } from '../../core/wrap-up.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { AgreedSection } from '../pitch/agreed-section.tsx';
import { AskedSection } from './asked-section.tsx';
import { useHeldQuestions } from './held-questions.ts';
import { NextSection } from './next-section.tsx';
import { PanelCapture } from './panel-capture.tsx';
import { PageFrame } from './panel-frame.tsx';
import { hasBegun } from './panel-state.ts';
import type { TabViewProps } from './panel-view.tsx';
import { PromisedSection } from './promised-section.tsx';

function CloseBar({ shown: { records }, onTab }: Pick<TabViewProps, 'shown' | 'onTab'>) {
  const { say, now, today, zone } = useWords();
  const act = useAct();
  const actions = useActions();
  const { id, closedAt } = records.meeting;
  if (closedAt !== null) {
    return (
      <div class="bar wrap">
        <Button kind="primary" onClick={() => onTab('follow-up')}>
          {say('panel.to-follow-up')}
        </Button>
        <Button onClick={() => void act(() => actions.reopenMeeting(id), say('panel.reopened'))}>
          {say('panel.reopen')}
        </Button>
        <span class="meta aside">{say('panel.closed-at', { time: closedAt })}</span>
      </div>
    );
  }
  if (!hasBegun(records, now, today, zone)) {
    return (
      <div class="bar">
        <span class="meta">{say('panel.not-begun')}</span>
      </div>
    );
  }
  return (
    <div class="bar">
      <Button kind="primary" onClick={() => void act(() => actions.closeMeeting(id), say('panel.closed'))}>
        {say('panel.close')}
      </Button>
      <span class="meta aside">{say('panel.close-later')}</span>
    </div>
  );
}

/** The end of the talk: who does what by when, what was answered, what goes along to the next time. */
export function WrapUpView({ shown, onTab, findDay }: TabViewProps) {
  const { say } = useWords();
  const { records } = shown;
  const wrapUp = wrapUpOf(records);
  const held = useHeldQuestions(records);
  return (
    <PageFrame
      tab="wrap-up"
      foot={
        <>
          <PanelCapture records={records} findDay={findDay} />
          <CloseBar shown={shown} onTab={onTab} />
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
      <PromisedSection records={records} wrapUp={wrapUp} />
      <AgreedSection records={records} />
      <AskedSection held={held} title={say('panel.questions')} />
      <NextSection records={records} />
    </PageFrame>
  );
}
