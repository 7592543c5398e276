import { Check } from 'lucide';
import { firstName } from '../../core/names.ts';
import type { Day } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import type { LetterAtWork } from './use-letter.ts';

interface Step {
  readonly key: 'sent' | 'confirmed' | 'answered';
  readonly day: Day | null;
  readonly toggle: () => void;
}

/** Said, mailed, confirmed. The next one is asked for; a step that was taken can be taken back. */
export function Trail({ at, asking }: { at: LetterAtWork; asking: boolean }) {
  const { say } = useWords();
  const { letter, sentOn, confirmedOn } = at;
  const thanks = letter.kind === 'thank-you';
  const name = firstName(letter.to);
  const steps: readonly Step[] = [
    { key: 'sent', day: sentOn, toggle: () => (sentOn === null ? at.setSent(null) : at.takeSentBack()) },
    {
      key: thanks ? 'confirmed' : 'answered',
      day: confirmedOn,
      toggle: () => at.setConfirmed(confirmedOn === null),
    },
  ];
  const next = steps.find(({ day }) => day === null)?.key;
  return (
    <ol class="trail">
      <li class="done">
        <Icon of={Check} size={14} />
        {say(thanks ? 'letters.trail-said' : 'letters.trail-written')}
      </li>
      {steps.map(({ key, day, toggle }) => (
        <li key={key} class={day !== null ? 'done' : key === next ? 'next' : ''}>
          <button
            type="button"
            aria-pressed={day !== null}
            class={asking && key === 'sent' && day === null ? 'asking' : undefined}
            // What never went out can be answered by nobody.
            disabled={key === 'answered' && sentOn === null}
            onClick={toggle}
          >
            {day !== null && <Icon of={Check} size={14} />}
            {day === null && key === next ? say(`letters.trail-${key}-ask`) : say(`letters.trail-${key}`)}
            {key !== 'sent' && key === next && name !== '' && (
              <span class="vh">{say('letters.trail-by', { name })}</span>
            )}
            {day !== null && <span class="meta">{say('letters.trail-on', { day })}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
