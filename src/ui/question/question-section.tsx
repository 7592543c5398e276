import { Check, CircleDashed } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import type { Relationship } from '../../core/people.ts';
import type { Id } from '../../core/record.ts';
import type { Verdict } from '../../core/verdict.ts';
import words from '../../locales/en/one-question.json';
import reasons from '../../locales/en/reasons.json';
import { useActions } from '../actions.ts';
import { MoreWords, Text, useSay } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { useChoosing } from '../parts/use-choosing.ts';
import { VerdictSign } from '../parts/verdict-sign.tsx';

const others = ['skip-level', 'mentor', 'peer', 'report'] as const satisfies readonly Relationship[];

/** "Who is it with?" where the calendar gives no name. Its words survive closing like all others. */
function WhoField({ draftKey, value, onInput }: { draftKey: string; value: string; onInput: (name: string) => void }) {
  const say = useSay();
  const actions = useActions();
  const id = useId();
  const typed = useRef(false);
  useEffect(() => {
    void actions.readDraft(draftKey).then((draft) => {
      if (!typed.current && draft !== '') onInput(draft);
    });
  }, [actions, draftKey]);
  return (
    <div class="who-field">
      <label class="label" for={id}>
        {say('popup.ask-who')}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        dir="auto"
        autocomplete="off"
        value={value}
        onInput={(event) => {
          typed.current = true;
          onInput(event.currentTarget.value);
          actions.keepDraft(draftKey, event.currentTarget.value);
        }}
      />
    </div>
  );
}

interface AnswersProps {
  name: string | null;
  onAnswer: (answer: Relationship | 'not-one-on-one') => void;
  onLater: () => void;
}

function Answers({ name, onAnswer, onLater }: AnswersProps) {
  const say = useSay();
  const { choosing, choose, first, opener } = useChoosing();
  if (choosing) {
    return (
      <fieldset class="answers">
        <legend class="label">{name ? say('popup.ask-relation', { name }) : say('popup.ask-relation-unnamed')}</legend>
        {others.map((relation, index) => (
          <Button key={relation} buttonRef={index === 0 ? first : null} onClick={() => onAnswer(relation)}>
            {say(`popup.answer-${relation}`)}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => choose(false)}>
          {say('popup.answer-back')}
        </Button>
      </fieldset>
    );
  }
  return (
    <div class="answers">
      <Button kind="primary" onClick={() => onAnswer('manager')}>
        {say('popup.answer-manager')}
      </Button>
      <Button buttonRef={opener} onClick={() => choose(true)}>
        {say('popup.answer-other')}
      </Button>
      <Button onClick={() => onAnswer('not-one-on-one')}>{say('popup.answer-no')}</Button>
      <Button kind="quiet" onClick={onLater}>
        {say('popup.answer-later')}
      </Button>
    </div>
  );
}

export interface QuestionProps {
  readonly records: Pick<MeetingRecords, 'meeting' | 'series' | 'person'>;
  readonly verdict: Verdict;
  readonly onLater: (seriesId: Id) => void;
}

function Question({ records, verdict, onLater }: QuestionProps) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const { series, person, meeting } = records;
  const full = person?.name || verdict.other?.name || null;
  const name = full === null ? null : firstName(full);
  const draftKey = `who:${series.id}`;
  const [who, setWho] = useState('');

  const putOff = () => {
    // Where this cannot be kept, the question comes back with the next opening; nothing is lost by that.
    actions.askLater(series.id).catch(() => undefined);
    onLater(series.id);
  };

  const answer = async (given: Relationship | 'not-one-on-one') => {
    const typed = who.trim();
    const told =
      given === 'not-one-on-one' ? say('popup.answered-no') : say('popup.answered', { what: say(`popup.is-${given}`) });
    const kept = await act(() => actions.answerSeries(series.id, given, typed === '' ? undefined : typed), told);
    if (kept) actions.keepDraft(draftKey, '');
  };

  return (
    <>
      <section class="sec now question">
        <Line as="div" margin={<VerdictSign sureness={verdict.sureness} />}>
          <h2>{name ? say('popup.ask', { name }) : say('popup.ask-unnamed')}</h2>
          <p class="ui muted">
            {say(`popup.sure-${verdict.sureness}`)} {say(series.recurring ? 'popup.ask-series' : 'popup.ask-once')}
          </p>
          {full === null && <WhoField draftKey={draftKey} value={who} onInput={setWho} />}
          <Answers name={name} onAnswer={(given) => void answer(given)} onLater={putOff} />
        </Line>
      </section>
      {verdict.reasons.length > 0 && (
        <Section title={say('popup.why')}>
          <Lines>
            {verdict.reasons.map((reason) => {
              const unseen = reason.id === 'reason.guests-not-seen';
              return (
                <Line
                  key={reason.id}
                  margin={
                    <span class="mk">
                      <Icon of={unseen ? CircleDashed : Check} />
                    </span>
                  }
                >
                  <span class="ui">
                    {unseen ? (
                      <>
                        {say('popup.guests-not-seen')}{' '}
                        <TextButton onClick={() => actions.openMeetingInCalendar(meeting.id)}>
                          {say('popup.open-event')}
                        </TextButton>
                      </>
                    ) : (
                      <Text m={reason} />
                    )}
                  </span>
                </Line>
              );
            })}
          </Lines>
        </Section>
      )}
    </>
  );
}

const sentences = { ...words, ...reasons };

/** The one question, answered once for the whole series, and why it is asked. Its sentences come along with it. */
export function QuestionSection(props: QuestionProps) {
  return (
    <MoreWords catalogue={sentences}>
      <Question {...props} />
    </MoreWords>
  );
}
