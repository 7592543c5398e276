import { useCallback, useEffect, useRef } from 'preact/hooks';
import { isAboutDifference } from '../../core/assessment-difference.ts';
import { withoutHiddenBacking } from '../../core/assessment-evidence.ts';
import { paceOf } from '../../core/pace.ts';
import { currentStep, talkOf } from '../../core/talk.ts';
import { DoorPlanSection } from '../meet/door-plan-section.tsx';
import { DoorSection } from '../meet/door-section.tsx';
import { hasOwnFields, StepBody } from '../meet/step-body.tsx';
import { useDoor } from '../meet/use-door.ts';
import { useTalk } from '../meet/use-talk.ts';
import { useWords } from '../messages.tsx';
import { NewsSection } from '../news/news-section.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { AskedSection } from './asked-section.tsx';
import { useHeldQuestions } from './held-questions.ts';
import { PanelCapture } from './panel-capture.tsx';
import { PageFrame } from './panel-frame.tsx';
import type { TabViewProps } from './panel-view.tsx';
import { useStepKeys } from './step-keys.ts';
import { TalkClock } from './talk-clock.tsx';
import { ClosedStep, OpenStep } from './talk-step.tsx';
import { TopicNotes } from './topic-notes.tsx';
import { useReorder } from './use-reorder.ts';
import { WrittenSection } from './written-section.tsx';

/** During the talk: the door, the clock, the steps in their order, and one line for everything. */
export function MeetView({ shown, onTab, findDay }: TabViewProps) {
  const { records, versions } = shown;
  const { say, now } = useWords();
  const held = useHeldQuestions(records);
  const questions = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const steps = talkOf(records);
  const talk = useTalk(records.meeting.id, steps, list);
  const { open, current } = talk;
  const door = useDoor(shown, steps, () => current && talk.openStep(current.id));
  const pace = paceOf(records, steps, { now, openId: open?.id ?? null });
  const own = steps.filter(({ kind }) => kind === 'own').map((step) => ({ id: step.id, text: talk.titleOf(step) }));
  const reorder = useReorder('topics', own);
  const setList = useCallback(
    (element: HTMLOListElement | null) => {
      list.current = element;
      reorder.drag.ref(element);
    },
    [reorder.drag.ref],
  );
  useStepKeys(talk.end);

  // While the door is asked about, the talk has not begun.
  const unfolded = door.plan || (door.shown && !talk.chosen) ? null : open;
  useEffect(() => {
    if (talk.arrive !== null && talk.arrive === unfolded?.id) talk.arrived();
  });
  const asked = { ...held, list: held.list.filter((one) => !isAboutDifference(one)) };
  const toAsk = asked.list.filter((question) => asked.outcomeOf(question) === 'open').length;
  const ask = steps.find(({ id }) => id === pace?.ask?.id);
  const last = steps.find(({ kind }) => kind === 'wrap-up');

  return (
    <PageFrame
      tab="meet"
      above={
        pace && (
          <TalkClock
            records={records}
            pace={pace}
            onAsk={() => ask && talk.openStep(ask.id)}
            onParkAsk={() => ask && talk.setState(ask, 'parked')}
            onWrapUp={() => last && talk.openStep(last.id)}
          />
        )
      }
      foot={
        door.plan ? (
          <div class="bar wrap">
            {door.plan.ask ? (
              <>
                <Button kind="primary" onClick={door.park}>
                  {say('meet.door-park')}
                </Button>
                <Button onClick={door.goOn}>{say('meet.door-raise')}</Button>
              </>
            ) : (
              <Button kind="primary" onClick={door.goOn}>
                {say('meet.door-go-on')}
              </Button>
            )}
          </div>
        ) : (
          <PanelCapture records={records} topicId={open?.id ?? null} findDay={findDay} />
        )
      }
    >
      <NewsSection news={shown.news ?? []} />
      {door.shown && <DoorSection name={door.name} seen={door.seen} onSeen={door.answer} />}
      {door.plan ? (
        <DoorPlanSection plan={door.plan} records={records} />
      ) : (
        <>
          <ol class="steps-list" ref={setList} aria-label={say('panel.talk')}>
            {steps.map((step) =>
              step.id === unfolded?.id ? (
                <OpenStep
                  key={step.id}
                  step={step}
                  n={talk.numberOf(step)}
                  onEnd={talk.end}
                  onReopen={() => talk.setState(step, 'open')}
                  onFold={current && current.id !== step.id ? talk.fold : null}
                  reorder={own.length > 1 ? reorder : null}
                >
                  <StepBody
                    kind={step.kind}
                    records={records}
                    versions={versions}
                    autoFocus={talk.arrive === step.id}
                    onDone={() => (step.state === 'open' ? talk.end('done') : talk.setState(step, 'done'))}
                  />
                  {step.kind === 'advice' && toAsk > 0 && (
                    <p class="ui step-questions">
                      <TextButton onClick={() => questions.current?.focus()}>
                        {say('meet.to-questions', { n: toAsk })}
                      </TextButton>
                    </p>
                  )}
                  {(!hasOwnFields(step.kind) || (step.topic?.notes ?? '') !== '') && (
                    <TopicNotes
                      meetingId={records.meeting.id}
                      topic={{ id: step.id, kind: step.kind }}
                      record={step.topic}
                      label={say('panel.notes-label', { text: talk.titleOf(step) })}
                      versions={versions}
                      autoFocus={talk.arrive === step.id && !hasOwnFields(step.kind)}
                    />
                  )}
                </OpenStep>
              ) : (
                <ClosedStep
                  key={step.id}
                  step={step}
                  n={talk.numberOf(step)}
                  onOpen={() => talk.openStep(step.id)}
                  movable={step.kind === 'own' && own.length > 1}
                  onKeyDown={(event) => step.kind === 'own' && reorder.onKey(event, step.id, talk.titleOf(step))}
                />
              ),
            )}
          </ol>
          {!currentStep(steps) && (
            <Line as="div" class="talk-over">
              <p class="ui">
                {say('panel.talk-over')}{' '}
                <TextButton onClick={() => onTab('wrap-up')}>{say('panel.to-wrap-up')}</TextButton>
              </p>
            </Line>
          )}
          <div ref={questions} tabIndex={-1}>
            <AskedSection held={asked} title={say('panel.your-questions')} />
          </div>
        </>
      )}
      <WrittenSection records={withoutHiddenBacking(records)} />
    </PageFrame>
  );
}
