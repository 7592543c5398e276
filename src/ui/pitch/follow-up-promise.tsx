/** After a yes, and after a yes with a condition: who does what by when. */
import { useState } from 'preact/hooks';
import { promiseFrom } from '../../core/answer.ts';
import { talkFrom } from '../../core/answer-dates.ts';
import { addToDay } from '../../core/day.ts';
import { answerItemId } from '../../core/identity.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { askWords } from '../../core/pitch.ts';
import type { Pitch } from '../../core/plan.ts';
import { quickDays } from '../../core/quick-days.ts';
import type { Owner } from '../../core/words.ts';
import { useWords } from '../messages.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { Segments } from '../parts/segments.tsx';
import { DayChoice } from './day-choice.tsx';
import { DraftedField } from './drafted-field.tsx';
import { FollowUpFrame, type FollowUpProps, KeepAnswer } from './follow-up-frame.tsx';
import { useDrafted } from './use-drafted.ts';

function OwnerChoice({
  records,
  owner,
  onChoose,
}: {
  records: MeetingRecords;
  owner: Owner;
  onChoose: (owner: Owner) => void;
}) {
  const { say } = useWords();
  const name = firstName(records.person?.name ?? '');
  return (
    <Segments
      legend={say('pitch.who')}
      hideLegend={false}
      options={[
        { value: 'me', label: say('you') },
        { value: 'them', label: name },
      ]}
      value={owner}
      onChoose={onChoose}
    />
  );
}

/** What a former answer promised, so that changing it starts from there. */
function formerPromise({ promised }: MeetingRecords, pitch: Pitch) {
  return promised.find(({ id, deletedAt }) => deletedAt === null && id === answerItemId(pitch.id, 'promise')) ?? null;
}

export function YesFollowUp({ records, pitch, size, heard, onKeep }: FollowUpProps) {
  const { say, today, zone } = useWords();
  const former = pitch.answer === 'yes' ? formerPromise(records, pitch) : null;
  const days = quickDays(today, records.settings);
  const [owner, setOwner] = useState<Owner>(former?.owner ?? 'them');
  const [due, setDue] = useState(former ? former.due : (talkFrom(records, addToDay(today, 1), zone) ?? days[1]));
  const promise = useDrafted(`answer:${pitch.id}:promise`, former?.text ?? promiseFrom(askWords(pitch, size), owner));
  const keep = async () => {
    if (await onKeep({ kind: 'yes', size, heard, owner, promise: promise.text, due })) promise.clear();
  };
  return (
    <FollowUpFrame title={say('pitch.follow-yes')} mark={owner === 'me' ? 'mine' : 'theirs'}>
      <OwnerChoice records={records} owner={owner} onChoose={setOwner} />
      <DraftedField label={say('pitch.promise')} words={promise} onEnter={() => void keep()} />
      <DayChoice label={say('panel.by-when')} day={due} offered={days} onChoose={setDue} />
      <p class="meta">
        {say('pitch.into-mail')} <LaneTag lane="shared" />
      </p>
      <KeepAnswer onClick={() => void keep()} />
    </FollowUpFrame>
  );
}

export function YesIfFollowUp({ records, pitch, size, heard, onKeep }: FollowUpProps) {
  const { say, today, zone } = useWords();
  const former = pitch.answer === 'yes-if' ? pitch : null;
  const days = quickDays(today, records.settings);
  const [owner, setOwner] = useState<Owner>((former && formerPromise(records, pitch)?.owner) ?? 'me');
  const [due, setDue] = useState(former ? former.askAgainOn : (talkFrom(records, addToDay(today, 1), zone) ?? days[1]));
  const condition = useDrafted(`answer:${pitch.id}:condition`, former?.condition ?? '');
  const decides = useDrafted(`answer:${pitch.id}:decides`, former?.decides ?? firstName(records.person?.name ?? ''));
  const [asked, setAsked] = useState(false);
  const keep = async () => {
    if (condition.text.trim() === '') {
      setAsked(true);
      return;
    }
    const terms = { owner, condition: condition.text, decides: decides.text, due };
    if (!(await onKeep({ kind: 'yes-if', size, heard, ...terms }))) return;
    condition.clear();
    decides.clear();
  };
  return (
    <FollowUpFrame title={say('pitch.follow-yes-if')} mark={owner === 'me' ? 'mine' : 'theirs'}>
      <DraftedField label={say('pitch.condition')} words={condition} onEnter={() => void keep()} />
      <p class="soon" role="status">
        {asked && condition.text.trim() === '' && say('pitch.condition-missing')}
      </p>
      <OwnerChoice records={records} owner={owner} onChoose={setOwner} />
      <DayChoice label={say('panel.by-when')} day={due} offered={days} onChoose={setDue} />
      <DraftedField label={say('pitch.decides')} words={decides} onEnter={() => void keep()} />
      <p class="meta">
        {say('pitch.into-mail-and-plan')} <LaneTag lane="shared" />
      </p>
      <KeepAnswer onClick={() => void keep()} />
    </FollowUpFrame>
  );
}
