import type { Side } from '../../core/assessment.ts';
import { levels } from '../../core/assessment.ts';
import type { Level } from '../../core/standing.ts';

export type Marks = Readonly<Partial<Record<Side, Level | null>>>;

const inset = 8;
const middle = 8;

function Cross({ at, arm, cut }: { at: number; arm: number; cut: boolean }) {
  const d = `M${at - arm} ${middle - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`;
  return <path class={cut ? 'cut' : 'guess'} d={d} fill="none" stroke="currentColor" stroke-width="1.75" />;
}

/**
 * One line from developing to outstanding: a full dot for me, a ring for the other one, a cross for what I guessed. On one
 * place they stand inside each other. It says nothing by itself: the words stand beside it.
 */
export function LevelLine({ me = null, them = null, guess = null, width = 100 }: Marks & { width?: number }) {
  const places: Readonly<Record<Level, number>> = { developing: inset, strong: width / 2, outstanding: width - inset };
  const both = me !== null && me === them;
  return (
    <svg class="level-line turn" width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
      <path class="axis" d={`M${places.developing} ${middle}H${places.outstanding}`} stroke="currentColor" />
      {levels.map((level) => (
        <path key={level} class="axis" d={`M${places[level]} ${middle - 2}v4`} stroke="currentColor" />
      ))}
      {them && (
        <circle
          class="ring"
          cx={places[them]}
          cy={middle}
          r={both || guess === them ? 7 : 5}
          stroke="currentColor"
          stroke-width="1.75"
        />
      )}
      {me && <circle cx={places[me]} cy={middle} r={both ? 4.25 : 5.5} fill="currentColor" />}
      {guess && (
        <Cross at={places[guess]} arm={guess === me ? (both ? 2 : 2.5) : guess === them ? 3 : 4} cut={guess === me} />
      )}
    </svg>
  );
}

/** The sign of one side, for the margin. */
export function SideMark({ side }: { side: Side }) {
  return (
    <svg class="mk side-mark" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      {side === 'me' && <circle cx="9" cy="9" r="5.5" fill="currentColor" />}
      {side === 'them' && <circle cx="9" cy="9" r="5" fill="none" stroke="currentColor" stroke-width="1.75" />}
      {side === 'guess' && <path d="m5 5 8 8m0-8-8 8" fill="none" stroke="currentColor" stroke-width="1.75" />}
    </svg>
  );
}
