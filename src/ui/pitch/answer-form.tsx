import { Flag } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { type AnswerGiven, answerKinds } from '../../core/answer.ts';
import { decodeAnswer } from '../../core/answer-decode.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { askWords, sizesOf } from '../../core/pitch.ts';
import type { AnswerKind, AskSize, Pitch } from '../../core/plan.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line } from '../parts/line.tsx';
import { Segments } from '../parts/segments.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { AnswerSign } from './answer-sign.tsx';
import { DraftedField } from './drafted-field.tsx';
import { NotNowFollowUp, VagueFollowUp } from './follow-up-later.tsx';
import { NoFollowUp } from './follow-up-no.tsx';
import { YesFollowUp, YesIfFollowUp } from './follow-up-promise.tsx';
import { useDrafted } from './use-drafted.ts';

const followUps = {
  yes: YesFollowUp,
  'yes-if': YesIfFollowUp,
  'not-now': NotNowFollowUp,
  no: NoFollowUp,
  vague: VagueFollowUp,
} as const;

interface KindsProps {
  kind: AnswerKind | null;
  onChoose: (kind: AnswerKind) => void;
  heard: string;
}

/** Five kinds of answer, each with what comes of it; what was heard marks the one it sounds like. */
function Kinds({ kind, onChoose, heard }: KindsProps) {
  const { say } = useWords();
  const group = useId();
  const like = decodeAnswer(heard);
  return (
    <fieldset class="kinds">
      <legend class="vh">{say('pitch.kinds')}</legend>
      {answerKinds.map((one) => (
        <label key={one} class={one === kind ? 'choice on' : 'choice'}>
          <input type="radio" class="vh" name={group} checked={one === kind} onChange={() => onChoose(one)} />
          <AnswerSign kind={one} />
          <span>
            <b>{say(`pitch.answer-${one}`)}</b>
            <span class="meta block">{say(`pitch.answer-${one}-then`)}</span>
            {like?.kind === one && (
              <span class="meta block sounds-like">
                {say('pitch.sounds-like')} <Text m={like.why} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface AnswerFormProps {
  records: MeetingRecords;
  pitch: Pitch;
  /** True for an ask that was answered already and is taken down anew. */
  changing: boolean;
  /** True right after the question that follows a vague answer was asked. */
  asked: boolean;
  /** Told once the answer is kept. */
  onKept: (given: AnswerGiven) => void;
}

/** One ask: the size it was told in, the words heard, what they come to, and the follow-up which that needs. */
export function AnswerForm({ records, pitch, changing, asked, onKept }: AnswerFormProps) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const sizes = sizesOf(pitch);
  const [size, setSize] = useState<AskSize>(sizes.includes(pitch.lead) ? pitch.lead : (sizes[0] ?? 'ask'));
  const [kind, setKind] = useState<AnswerKind | null>(changing && !asked ? pitch.answer : null);
  const heard = useDrafted(`answer:${pitch.id}:heard`, changing ? pitch.heard : '');
  const name = firstName(records.person?.name ?? '');
  const FollowUp = kind === null ? null : followUps[kind];
  const keep = async (given: AnswerGiven): Promise<boolean> => {
    const told = say('pitch.kept', { kind: say(`pitch.answer-${given.kind}`), text: askWords(pitch, size) });
    const kept = await act(() => actions.answerAsk(pitch.id, given, records.meeting.id), told);
    if (!kept) return false;
    heard.clear();
    onKept(given);
    return true;
  };
  return (
    <>
      <section class="sec answer-form" aria-label={say('pitch.what-answer')}>
        <Line
          as="div"
          margin={
            <span class="mk">
              <Icon of={Flag} />
            </span>
          }
        >
          <p class="voice" dir="auto">
            {askWords(pitch, size)}
          </p>
          {sizes.length > 1 && (
            <Segments
              legend={say('pitch.size-asked')}
              options={sizes.map((value) => ({ value, label: say(`pitch.size-name-${value}`) }))}
              value={size}
              onChoose={setSize}
            />
          )}
          {asked && <p class="ui">{say('pitch.asked-then')}</p>}
          <DraftedField label={say('pitch.heard', { name })} words={heard} voice autoFocus={changing} />
          <Kinds kind={kind} onChoose={setKind} heard={heard.text} />
        </Line>
      </section>
      {FollowUp && (
        <FollowUp
          key={`${kind} ${size}`}
          records={records}
          pitch={pitch}
          size={size}
          heard={heard.text}
          onKeep={keep}
        />
      )}
    </>
  );
}
