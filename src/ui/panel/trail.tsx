import { Check } from 'lucide';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { useAct } from '../parts/undo-bar.tsx';

/** Said, mailed, confirmed. The next one is asked for; a step that was taken can be taken back. */
export function Trail({ records, asking }: { records: MeetingRecords; asking: boolean }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { id, mailedOn, confirmedOn } = records.meeting;
  const days = { mailed: mailedOn, confirmed: confirmedOn };
  const next = mailedOn === null ? 'mailed' : confirmedOn === null ? 'confirmed' : null;
  return (
    <ol class="trail">
      <li class="done">
        <Icon of={Check} size={14} />
        {say('panel.trail-said')}
      </li>
      {(['mailed', 'confirmed'] as const).map((step) => {
        const day = days[step];
        const done = day !== null;
        return (
          <li key={step} class={done ? 'done' : step === next ? 'next' : ''}>
            <button
              type="button"
              aria-pressed={done}
              class={asking && step === 'mailed' && !done ? 'asking' : undefined}
              onClick={() =>
                void act(
                  () => actions.setFollowUp(id, step, !done),
                  say(done ? `panel.trail-${step}-undone` : `panel.trail-${step}-told`),
                )
              }
            >
              {done && <Icon of={Check} size={14} />}
              {step === next ? say(`panel.trail-${step}-ask`) : say(`panel.trail-${step}`)}
              {day !== null && <span class="meta">{say('panel.trail-on', { day })}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
