import { Footprints } from 'lucide';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { openPitch } from '../../core/pitch.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';

/** In Meet: the part of the vision to tell, the near-term steps, and the plan to be shown. */
export function VisionStep({ records }: { records: MeetingRecords }) {
  const say = useSay();
  const actions = useActions();
  const { person, vision, pitch } = records;
  const toTell = vision?.toTell.trim() ?? '';
  const steps = (openPitch(records) ?? pitch)?.steps ?? [];
  const shared = vision?.lane === 'shared';
  return (
    <div class="vision-step">
      {toTell !== '' && (
        <p class="voice" dir="auto">
          {toTell}
        </p>
      )}
      {steps.length > 0 && (
        <ol class="said-steps">
          {steps.map((step, index) => (
            <li key={index} dir="auto">
              {step}
            </li>
          ))}
        </ol>
      )}
      {person && (
        <div class="row wrap">
          <Button small icon={Footprints} onClick={() => actions.openWorkspace(`plan/so-far/${person.id}`)}>
            {say('pitch.show-plan')}
          </Button>
          <span class="meta">{say(shared ? 'pitch.plan-shows' : 'pitch.plan-shows-less')}</span>
        </div>
      )}
    </div>
  );
}
