import { useState } from 'preact/hooks';
import { isHeard, theirsIsIn } from '../../core/assessment.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Version } from '../../core/upkeep.ts';
import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { HeardWords } from './heard-words.tsx';
import { HiddenView } from './hidden-view.tsx';
import { LevelSegments } from './level-choice.tsx';
import { useViews } from './use-views.ts';

export interface ViewStepProps {
  records: MeetingRecords;
  /** Texts that lost when two windows edited the same words. */
  versions?: readonly Version[];
  autoFocus?: boolean;
  /** Ends the step. */
  onDone?: () => void;
}

/** In Meet: how the other one sees my work, asked first; mine stays hidden until it is in. */
export function TheirViewStep({ records, versions = [], autoFocus = false, onDone }: ViewStepProps) {
  const say = useSay();
  const { them, name, choose } = useViews(records);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const heard = isHeard(them) || typed.trim() !== '';
  if (!records.person) return null;
  return (
    <div class="view-step">
      {!theirsIsIn(records) && <p class="ui muted">{say('assessment.stays-hidden', { name })}</p>}
      <div class="level-segments view-segments">
        <LevelSegments
          legend={say('assessment.theirs', { name })}
          value={them?.level ?? null}
          onChoose={(level) => choose('them', level)}
        />
      </div>
      <HeardWords records={records} name={name} versions={versions} autoFocus={autoFocus} onTyped={setTyped} />
      {onDone && !theirsIsIn(records) && (
        <>
          <div class="row wrap view-ends">
            <Button small onClick={() => (heard ? onDone() : setAsked(true))}>
              {say('assessment.is-in', { name })}
            </Button>
            <HiddenView records={records} />
          </div>
          <p class="ui" role="status">
            {asked && !heard && say('assessment.nothing-heard')}
          </p>
        </>
      )}
    </div>
  );
}
