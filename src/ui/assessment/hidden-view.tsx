import { Eye, Lock } from 'lucide';
import { useState } from 'preact/hooks';
import { evidenceOf } from '../../core/assessment-evidence.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useSay } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { useViews } from './use-views.ts';

/** What I wrote of my own work, to be said in two sentences: why, and what backs it. */
export function OwnWords({ records }: { records: MeetingRecords }) {
  const { me } = useViews(records);
  const backing = evidenceOf(me, records.recentEvidence).slice(0, 3);
  if (!me || (me.words.trim() === '' && backing.length === 0)) return null;
  return (
    <div class="own-words">
      {me.words.trim() !== '' && (
        <p class="voice" dir="auto">
          {me.words}
        </p>
      )}
      <ul>
        {backing.map(({ id, text }) => (
          <li key={id}>
            <Mark kind="evidence" />
            <bdi dir="auto">{text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Says that mine is hidden, and shows it to whoever asks for it all the same. */
export function HiddenView({ records }: { records: MeetingRecords }) {
  const say = useSay();
  const { me } = useViews(records);
  const [anyway, setAnyway] = useState(false);
  if (!me?.level) return <span class="meta">{say('assessment.mine-none')}</span>;
  return (
    <>
      <span class="lane">
        <Icon of={anyway ? Eye : Lock} size={12} />
        {anyway ? say('assessment.mine-shown', { level: say(`level.${me.level}`) }) : say('assessment.hidden')}
      </span>
      <button type="button" class="meta-btn meta" aria-expanded={anyway} onClick={() => setAnyway(!anyway)}>
        {say(anyway ? 'assessment.hide' : 'assessment.show-anyway')}
      </button>
      {anyway && <OwnWords records={records} />}
    </>
  );
}
