import type { Beat } from '../../core/people-list.ts';
import { useWords } from '../messages.tsx';

const step = 11.5;

function Dot({ beat, x }: { beat: Beat; x: number }) {
  if (beat === 'held') return <circle cx={x} cy="7" r="3.5" fill="currentColor" />;
  if (beat === 'moved') return <circle cx={x} cy="7" r="3" fill="none" stroke="currentColor" stroke-width="1.5" />;
  return <path class="off" d={`M${x - 3} 4l6 6m0-6-6 6`} stroke="currentColor" stroke-width="1.5" fill="none" />;
}

/** The last meetings, oldest first: full was held, a ring was moved, a cross was cancelled. */
export function Rhythm({ beats }: { beats: readonly Beat[] }) {
  const { say, formatRow } = useWords();
  if (beats.length === 0) return <span class="meta">{say('people.none-yet')}</span>;
  const count = (beat: Beat) => beats.filter((one) => one === beat).length;
  const parts = (['held', 'moved', 'cancelled'] as const)
    .filter((beat) => count(beat) > 0)
    .map((beat) => say(`people.n-${beat}`, { n: count(beat) }));
  const width = 12 + (beats.length - 1) * step;
  return (
    <svg
      class="rhythm turn"
      width={width}
      height="14"
      viewBox={`0 0 ${width} 14`}
      role="img"
      aria-label={formatRow(parts)}
    >
      {beats.map((beat, at) => (
        <Dot key={at} beat={beat} x={6 + at * step} />
      ))}
    </svg>
  );
}

/** What the dots mean. */
export function RhythmLegend() {
  const { say } = useWords();
  return (
    <ul class="legend meta" aria-label={say('people.legend')}>
      {(['held', 'moved', 'cancelled'] as const).map((beat) => (
        <li key={beat}>
          <svg class="rhythm" width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
            <Dot beat={beat} x={6} />
          </svg>
          {say(`people.${beat}`)}
        </li>
      ))}
    </ul>
  );
}
