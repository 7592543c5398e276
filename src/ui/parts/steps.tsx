import { stepsOf } from '../../core/readiness.ts';
import { useSay } from '../messages.tsx';

/** Readiness as four rising bars. `alone` gives it a name where no words stand beside it. */
export function Steps({ done, total, alone = false }: { done: number; total: number; alone?: boolean }) {
  const say = useSay();
  const filled = stepsOf(done, total);
  return (
    <svg
      class="steps turn"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      role="img"
      aria-hidden={!alone}
      aria-label={say('ready.of', { done, total })}
    >
      {[0, 1, 2, 3].map((bar) =>
        bar < filled ? (
          <rect key={bar} x={0.5 + bar * 4} y={12 - bar * 4} width="3" height={4 + bar * 4} fill="currentColor" />
        ) : (
          <rect
            key={bar}
            x={1 + bar * 4}
            y={12.5 - bar * 4}
            width="2"
            height={3 + bar * 4}
            fill="none"
            stroke="currentColor"
            stroke-width="1"
          />
        ),
      )}
    </svg>
  );
}
