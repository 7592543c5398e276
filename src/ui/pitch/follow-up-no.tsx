import { useState } from 'preact/hooks';
import { askWords } from '../../core/pitch.ts';
import type { NoReason } from '../../core/plan.ts';
import { useWords } from '../messages.tsx';
import { Segments } from '../parts/segments.tsx';
import { DraftedField } from './drafted-field.tsx';
import { FollowUpFrame, type FollowUpProps, KeepAnswer } from './follow-up-frame.tsx';
import { useDrafted } from './use-drafted.ts';

const reasons: readonly NoReason[] = ['me', 'time', 'money'];

/** After a no: what it is about, and what would change it. */
export function NoFollowUp({ pitch, size, heard, onKeep }: FollowUpProps) {
  const { say } = useWords();
  const former = pitch.answer === 'no' ? pitch : null;
  const [reason, setReason] = useState<NoReason | null>(former?.reason ?? null);
  const change = useDrafted(`answer:${pitch.id}:change`, former?.condition ?? '');
  const keep = async () => {
    if (await onKeep({ kind: 'no', size, heard, reason, change: change.text })) change.clear();
  };
  const smaller = size === 'smaller' ? '' : askWords(pitch, 'smaller');
  return (
    <FollowUpFrame title={say('pitch.follow-no')} mark="question">
      <Segments
        legend={say('pitch.reason')}
        options={reasons.map((value) => ({ value, label: say(`pitch.reason-${value}`) }))}
        value={reason}
        onChoose={setReason}
      />
      <DraftedField label={say('pitch.change')} words={change} onEnter={() => void keep()} />
      {smaller !== '' && <p class="meta">{say('pitch.smaller-then')}</p>}
      <KeepAnswer onClick={() => void keep()} />
    </FollowUpFrame>
  );
}
