import { Check } from 'lucide';
import type { NeedState } from '../../core/roadmap/roadmap.ts';
import { useSay } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';

function Ring({ dashed }: { dashed: boolean }) {
  return (
    <svg class="turn" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle
        cx="7"
        cy="7"
        r="5.25"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-dasharray={dashed ? '2.2 1.92' : undefined}
      />
      {!dashed && <path d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />}
    </svg>
  );
}

function Sign({ state }: { state: NeedState }) {
  if (state === 'met') return <Icon of={Check} />;
  return state === 'gap' ? '?' : <Ring dashed={state === 'hoped'} />;
}

/** How far a need is: check, half circle, dashed circle, question mark. `named` where no word stands beside it. */
export function NeedSign({ state, named = true }: { state: NeedState; named?: boolean }) {
  const say = useSay();
  return named ? (
    <span class={`mk rm-sign ${state}`} role="img" aria-label={say(`roadmap.${state}`)}>
      <Sign state={state} />
    </span>
  ) : (
    <span class={`mk rm-sign ${state}`} aria-hidden="true">
      <Sign state={state} />
    </span>
  );
}

/** What the signs mean. */
export function NeedLegend() {
  const say = useSay();
  return (
    <ul class="rm-legend meta" aria-label={say('roadmap.legend')}>
      {(['met', 'found', 'hoped', 'gap'] as const).map((state) => (
        <li key={state}>
          <NeedSign state={state} named={false} />
          {say(`roadmap.legend-${state}`)}
        </li>
      ))}
    </ul>
  );
}
