import { dueAgain } from '../../core/answer.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { leadWords, openPitch } from '../../core/pitch.ts';
import type { Pitch } from '../../core/plan.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { AnswerSign } from './answer-sign.tsx';

/** What a told ask came to: the kind of the answer and the day. */
export function AnswerMeta({ pitch }: { pitch: Pitch }) {
  const { say, formatDay } = useWords();
  return (
    <MetaLine>
      <b class="answer-kind">{say(pitch.answer === null ? 'pitch.not-answered' : `pitch.answer-${pitch.answer}`)}</b>
      {pitch.answeredOn !== null && <span>{formatDay(pitch.answeredOn, 'date')}</span>}
      {pitch.reason !== null && <span>{say(`pitch.reason-${pitch.reason}-short`)}</span>}
      {pitch.condition !== '' && <bdi dir="auto">{pitch.condition}</bdi>}
      {pitch.state === 'made' && pitch.askAgainOn !== null && (
        <span>{say('pitch.again-on', { day: pitch.askAgainOn })}</span>
      )}
    </MetaLine>
  );
}

/** One press opens a told ask again, where no other is open. */
export function AskAgainButton({ pitch, records }: { pitch: Pitch; records: MeetingRecords }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const open = openPitch(records);
  const words = leadWords(pitch);
  if (open !== null) return <span class="meta">{say('pitch.again-after', { text: leadWords(open) })}</span>;
  return (
    <Button
      small
      onClick={() => void act(() => actions.askAgain(pitch.id, 'same'), say('pitch.again-told', { text: words }))}
    >
      {say('pitch.again')}
      <Of what={words} />
    </Button>
  );
}

/** The asks to this person that were told, the latest first, with what was answered. */
export function AskedBefore({ records }: { records: MeetingRecords }) {
  const { say, formatNumber, today } = useWords();
  const asks = records.asks.filter(({ deletedAt }) => deletedAt === null);
  const due = dueAgain(asks, today);
  if (asks.length === 0) return null;
  return (
    <Section title={say('pitch.asked-before')} count={formatNumber(asks.length)}>
      <Lines>
        {asks.map((pitch) => (
          <Line key={pitch.id} margin={<AnswerSign kind={pitch.answer ?? 'vague'} />}>
            <div dir="auto">{leadWords(pitch)}</div>
            <AnswerMeta pitch={pitch} />
            {pitch.heard !== '' && (
              <p class="voice heard" dir="auto">
                <q>{pitch.heard}</q>
              </p>
            )}
            {pitch.state === 'made' && (
              <div class={due.includes(pitch) ? 'row wrap again' : 'row wrap again early'}>
                <AskAgainButton pitch={pitch} records={records} />
              </div>
            )}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
