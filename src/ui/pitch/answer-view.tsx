import { useState } from 'preact/hooks';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { askWords, leadWords, openPitch, sizesOf } from '../../core/pitch.ts';
import type { Pitch } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { PanelCapture } from '../panel/panel-capture.tsx';
import type { TabViewProps } from '../panel/panel-view.tsx';
import { usePlaces } from '../panel/place.ts';
import { PlaceFrame } from '../panel/place-frame.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerSign } from './answer-sign.tsx';
import { AnswerMeta } from './asked-before.tsx';

interface AnsweredProps {
  pitch: Pitch;
  records: MeetingRecords;
  onChange: () => void;
}

/** An ask that was answered in this talk: what it came to, and the ways back. */
function Answered({ pitch, records, onChange }: AnsweredProps) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const words = leadWords(pitch);
  const smaller = pitch.lead === 'smaller' ? '' : askWords(pitch, 'smaller');
  const offersSmaller = pitch.answer === 'no' && smaller !== '' && openPitch(records) === null;
  return (
    <section class="sec" aria-label={words}>
      <Line as="div" margin={<AnswerSign kind={pitch.answer ?? 'vague'} />}>
        <p class="voice" dir="auto">
          {words}
        </p>
        <AnswerMeta pitch={pitch} />
        <div class="row wrap answered-ways">
          <TextButton onClick={onChange}>{say('pitch.change-answer')}</TextButton>
          <TextButton
            onClick={() => void act(() => actions.takeAnswerBack(pitch.id), say('pitch.taken-back', { text: words }))}
          >
            {say('pitch.take-back')}
          </TextButton>
        </div>
        {offersSmaller && (
          <div class="smaller-offer">
            <p class="ui">
              {say('pitch.smaller-offer')} <bdi dir="auto">{smaller}</bdi>
            </p>
            <Button
              small
              onClick={() =>
                void act(() => actions.askAgain(pitch.id, 'smaller'), say('pitch.lead-told', { text: smaller }))
              }
            >
              {say('pitch.ask-smaller')}
            </Button>
          </div>
        )}
      </Line>
    </section>
  );
}

/** The ask whose answer is to be taken down: the one that is open, else one that was told and waits. */
function askAtHand(records: MeetingRecords): Pitch | null {
  const open = openPitch(records);
  if (open) return sizesOf(open).length > 0 ? open : null;
  const { pitch, meeting } = records;
  if (pitch === null || pitch.deletedAt !== null) return null;
  return pitch.answer !== null && pitch.meetingId === meeting.id ? null : pitch;
}

/** What was the answer: the asks of this talk, answered and not, and what each answer is turned into. */
export function AnswerView({ shown: { records }, findDay }: TabViewProps) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { go } = usePlaces();
  const [changing, setChanging] = useState<Id | null>(null);
  const [asked, setAsked] = useState<Id | null>(null);
  const { meeting } = records;
  const answered = records.asks
    .filter(({ meetingId, answer }) => meetingId === meeting.id && answer !== null)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const atHand = askAtHand(records);
  const shownAnswers = answered.filter(({ id }) => id !== changing);
  const forms = [...answered.filter(({ id }) => id === changing), ...(atHand && changing === null ? [atHand] : [])];
  const total = answered.length + (atHand ? 1 : 0);
  return (
    <PlaceFrame
      title={say('pitch.what-answer')}
      count={total > 1 ? say('panel.n-of-m', { n: answered.length, total }) : null}
      foot={<PanelCapture records={records} findDay={findDay} />}
    >
      {shownAnswers.map((pitch) => (
        <Answered
          key={pitch.id}
          pitch={pitch}
          records={records}
          onChange={() => {
            setAsked(null);
            setChanging(pitch.id);
          }}
        />
      ))}
      {forms.map((pitch) => (
        <AnswerForm
          key={`${pitch.id} ${changing === pitch.id}`}
          records={records}
          pitch={pitch}
          changing={changing === pitch.id}
          asked={asked === pitch.id}
          onKept={(given) => {
            // After the question was asked there is more to hear.
            const more = given.kind === 'vague' && given.asked && asked !== pitch.id ? pitch.id : null;
            setAsked(more);
            setChanging(more);
          }}
        />
      ))}
      {atHand && changing === null && atHand.state === 'open' && (
        <section class="sec">
          <Line as="div">
            <TextButton
              onClick={() =>
                void act(() => actions.askTold(atHand.id, meeting.id), say('pitch.told', { text: leadWords(atHand) }))
              }
            >
              {say('pitch.told-only')}
            </TextButton>
          </Line>
        </section>
      )}
      {total === 0 && (
        <section class="sec">
          <Line as="div">
            <p class="ui muted">
              {say('pitch.no-ask')}{' '}
              <TextButton onClick={() => go({ at: 'pitch' })}>{say('pitch.write-ask')}</TextButton>
            </p>
          </Line>
        </section>
      )}
    </PlaceFrame>
  );
}
