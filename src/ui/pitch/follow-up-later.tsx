/** After a "not now" and after a vague answer: a day, and a question with one. */
import { useState } from 'preact/hooks';
import { askAgainDay, provingDay, talkFrom } from '../../core/answer-dates.ts';
import { addToDay } from '../../core/day.ts';
import { answerItemId } from '../../core/identity.ts';
import { spanOf } from '../../core/stage.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { DayChoice } from './day-choice.tsx';
import { DraftedField } from './drafted-field.tsx';
import { FollowUpFrame, type FollowUpProps, KeepAnswer } from './follow-up-frame.tsx';
import { useDrafted } from './use-drafted.ts';

export function NotNowFollowUp({ records, pitch, size, heard, onKeep }: FollowUpProps) {
  const { say, today, zone } = useWords();
  const suggested = askAgainDay(records, heard, today, zone);
  // Until somebody chooses, it follows what was heard.
  const [chosen, setChosen] = useState(pitch.answer === 'not-now' ? pitch.askAgainOn : null);
  const day = chosen ?? suggested;
  return (
    <FollowUpFrame title={say('pitch.follow-not-now')} mark="topic">
      <DayChoice label={say('pitch.again-when')} day={day} offered={[suggested]} onChoose={setChosen} />
      <p class="meta">{say('pitch.again-then')}</p>
      <KeepAnswer onClick={() => void onKeep({ kind: 'not-now', size, heard, askAgainOn: day })} />
    </FollowUpFrame>
  );
}

const minute = 60_000;

export function VagueFollowUp({ records, pitch, size, heard, onKeep }: FollowUpProps) {
  const { say, now, today, zone, formatDay } = useWords();
  const [by, setBy] = useState<string | null>(provingDay(today, records.settings));
  const date = formatDay(by ?? provingDay(today, records.settings), 'date');
  const former = records.asked.find(({ id }) => id === answerItemId(pitch.id, 'question'));
  const question = useDrafted(`answer:${pitch.id}:question`, former?.text ?? say('pitch.vague-question', { date }));
  const next = talkFrom(records, addToDay(today, 1), zone);
  const span = spanOf(records.meeting);
  const left = span && now >= span.start && now < span.end ? Math.ceil((span.end - now) / minute) : null;
  const keep = async (asked: boolean) => {
    const again = asked ? by : (next ?? by);
    if (await onKeep({ kind: 'vague', size, heard, question: question.text, asked, askAgainOn: again }))
      question.clear();
  };
  return (
    <FollowUpFrame title={say('pitch.follow-vague')} mark="question">
      <DraftedField label={say('pitch.question')} words={question} voice />
      <DayChoice label={say('pitch.by-day')} day={by} offered={[]} onChoose={setBy} />
      <p class="ui muted">
        {left !== null && say('pitch.still-have', { n: left })}{' '}
        {next === null ? say('pitch.leads-next') : say('pitch.leads-on', { date: formatDay(next, 'date') })}
      </p>
      <div class="row wrap">
        <Button kind="primary" onClick={() => void keep(true)}>
          {say('pitch.asked-it')}
        </Button>
        <Button onClick={() => void keep(false)}>
          {next === null ? say('pitch.keep-next') : say('pitch.keep-for', { date: formatDay(next, 'day-month') })}
        </Button>
      </div>
    </FollowUpFrame>
  );
}
