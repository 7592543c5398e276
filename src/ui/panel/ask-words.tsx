import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { useSay } from '../messages.tsx';

/** The ask as it was prepared, to be said aloud. */
export function AskWords({ records: { pitch, person } }: { records: MeetingRecords }) {
  const say = useSay();
  if (!pitch || pitch.ask === '') return null;
  return (
    <div class="ask-words">
      <p class="voice" dir="auto">
        {pitch.ask}
      </p>
      {pitch.benefit !== '' && (
        <p class="ui muted">
          {say('panel.benefit-lead', { name: firstName(person?.name ?? '') })} <bdi dir="auto">{pitch.benefit}</bdi>
        </p>
      )}
    </div>
  );
}
