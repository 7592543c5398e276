import type { Day } from '../../core/record.ts';
import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';

export interface SampleBarProps {
  /** The day it was made on, where that is not today. */
  from: Day | null;
  /** What could not be done. */
  failed: 'fill' | 'wipe' | null;
  /** Something is under way. */
  busy: boolean;
  onAnew: () => void;
  onWipe: () => void;
}

/** Stands above every page of the sample: whose data this is, and the one click out of it. */
export function SampleBar({ from, failed, busy, onAnew, onWipe }: SampleBarProps) {
  const say = useSay();
  return (
    <aside class="sample-bar" aria-label={say('sample.bar-name')}>
      <p role="status">
        <b>{say('sample.bar')}</b>
        {from !== null && failed === null && <span>{say('sample.bar-from', { day: from })}</span>}
        {failed !== null && <span>{say(`sample.bar-failed-${failed}`)}</span>}
      </p>
      {from !== null && (
        <Button kind="quiet" small disabled={busy} onClick={onAnew}>
          {say('sample.bar-anew')}
        </Button>
      )}
      <Button small disabled={busy} onClick={onWipe}>
        {say('sample.bar-wipe')}
      </Button>
    </aside>
  );
}
