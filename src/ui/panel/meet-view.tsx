import { useEffect, useRef, useState } from 'preact/hooks';
import { isAboutDifference } from '../../core/assessment-difference.ts';
import { withoutHiddenBacking } from '../../core/assessment-evidence.ts';
import type { Id } from '../../core/record.ts';
import { currentStep, type TalkStep, talkOf } from '../../core/talk.ts';
import { useActions } from '../actions.ts';
import { hasOwnFields, StepBody } from '../meet/step-body.tsx';
import { useWords } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { AskedSection } from './asked-section.tsx';
import { useHeldQuestions } from './held-questions.ts';
import { PanelCapture } from './panel-capture.tsx';
import { PageFrame } from './panel-frame.tsx';
import type { TabViewProps } from './panel-view.tsx';
import { type StepEnd, useStepKeys } from './step-keys.ts';
import { TalkClock } from './talk-clock.tsx';
import { ClosedStep, OpenStep } from './talk-step.tsx';
import { TopicNotes } from './topic-notes.tsx';
import { WrittenSection } from './written-section.tsx';

/** The step after `id` that is still open, else the first open one. */
export function nextOpenStep(steps: readonly TalkStep[], id: Id): TalkStep | null {
  const at = steps.findIndex((step) => step.id === id);
  const others = [...steps.slice(at + 1), ...steps.slice(0, Math.max(0, at))];
  return others.find(({ state }) => state === 'open') ?? null;
}

/** During the talk: the clock, the steps in their order, and one line for everything. */
export function MeetView({ shown: { records, versions }, onTab, findDay }: TabViewProps) {
  const { say, sayMessage } = useWords();
  const act = useAct();
  const actions = useActions();
  const held = useHeldQuestions(records);
  const steps = talkOf(records);
  // The step that was opened by hand; null follows the talk.
  const [chosen, setChosen] = useState<Id | null>(null);
  // Where the focus goes with the next step: into its notes when it was in the notes of the one before.
  const [arrive, setArrive] = useState<Id | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const current = currentStep(steps);
  const open = steps.find(({ id }) => id === chosen) ?? current;

  useEffect(() => {
    if (arrive !== null && arrive === open?.id) setArrive(null);
  }, [arrive, open?.id]);

  const titleOf = ({ title }: TalkStep) => (typeof title === 'string' ? title : sayMessage(title));
  // Arriving is no matter of the talk, so it has no number.
  const counted = steps.filter(({ kind }) => kind !== 'arrive');
  const numberOf = (step: TalkStep) => counted.indexOf(step) + 1;
  const setState = (step: TalkStep, state: StepEnd | 'open') =>
    act(
      () => actions.editTopic(records.meeting.id, { id: step.id, kind: step.kind }, { state }),
      say(`panel.step-${state}-told`, { text: titleOf(step) }),
    );
  const end = async (state: StepEnd) => {
    if (open?.state !== 'open' || (state === 'parked' && open.kind !== 'own')) return;
    const next = nextOpenStep(steps, open.id);
    const inStep = list.current?.contains(document.activeElement) ?? false;
    if (next && inStep) setArrive(next.id);
    if (await setState(open, state)) setChosen(next?.id ?? null);
    else setArrive(null);
  };
  const openStep = (id: Id) => {
    setChosen(id);
    setArrive(id);
  };
  useStepKeys((state) => void end(state));

  return (
    <PageFrame
      tab="meet"
      above={<TalkClock records={records} />}
      foot={<PanelCapture records={records} topicId={open?.id ?? null} findDay={findDay} />}
    >
      <ol class="steps-list" ref={list} aria-label={say('panel.talk')}>
        {steps.map((step) =>
          step.id === open?.id ? (
            <OpenStep
              key={step.id}
              step={step}
              n={numberOf(step)}
              onEnd={(state) => void end(state)}
              onReopen={() => void setState(step, 'open')}
              onFold={current && current.id !== step.id ? () => setChosen(null) : null}
            >
              <StepBody
                kind={step.kind}
                records={records}
                versions={versions}
                autoFocus={arrive === step.id}
                onDone={() => void (step.state === 'open' ? end('done') : setState(step, 'done'))}
              />
              {(!hasOwnFields(step.kind) || (step.topic?.notes ?? '') !== '') && (
                <TopicNotes
                  meetingId={records.meeting.id}
                  topic={{ id: step.id, kind: step.kind }}
                  record={step.topic}
                  label={say('panel.notes-label', { text: titleOf(step) })}
                  versions={versions}
                  autoFocus={arrive === step.id && !hasOwnFields(step.kind)}
                />
              )}
            </OpenStep>
          ) : (
            <ClosedStep key={step.id} step={step} n={numberOf(step)} onOpen={() => openStep(step.id)} />
          ),
        )}
      </ol>
      {!current && (
        <Line as="div" class="talk-over">
          <p class="ui">
            {say('panel.talk-over')} <TextButton onClick={() => onTab('wrap-up')}>{say('panel.to-wrap-up')}</TextButton>
          </p>
        </Line>
      )}
      <AskedSection
        held={{ ...held, list: held.list.filter((one) => !isAboutDifference(one)) }}
        title={say('panel.your-questions')}
      />
      <WrittenSection records={withoutHiddenBacking(records)} />
    </PageFrame>
  );
}
