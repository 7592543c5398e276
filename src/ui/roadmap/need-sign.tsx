import { Check } from 'lucide';
import type { NeedState } from '../../core/roadmap/roadmap.ts';
import { useSay } from '../messages.tsx';
import { Circle } from '../parts/circle.tsx';
import { Icon } from '../parts/icon.tsx';

function Sign({ state }: { state: NeedState }) {
  if (state === 'met') return <Icon of={Check} />;
  return state === 'gap' ? '?' : <Circle fill={state === 'hoped' ? 'dashed' : 'half'} turns />;
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
