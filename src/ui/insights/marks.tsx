/** The marks of all drawings: full is mine or held, hollow is theirs or moved, dashed is what did not come to be. */
import type { OpenKind } from '../../core/insights/facts.ts';
import type { Space } from './drawing.tsx';

// The sign of a question is the key that is typed for one.
const questionSign = '?';

interface MarkProps {
  kind: OpenKind;
  /** From the left, and from the top: its middle. */
  x: number;
  y: number;
  size: number;
}

/** One item: a full square of mine, a hollow one of theirs, the sign of a question. */
export function ItemMark({ kind, x, y, size }: MarkProps) {
  if (kind === 'question')
    return (
      <text class="question-mark" x={x} y={y + 6} text-anchor="middle">
        {questionSign}
      </text>
    );
  const inset = kind === 'mine' ? 0 : 0.75;
  const edge = size - 2 * inset;
  return (
    <rect
      class={kind === 'mine' ? 'full' : 'hollow'}
      x={x - size / 2 + inset}
      y={y - size / 2 + inset}
      width={edge}
      height={edge}
      rx={1.5}
    />
  );
}

export function Cross({ x, y, r = 4 }: { x: number; y: number; r?: number }) {
  return <path class="cross" d={`M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`} />;
}

interface BarProps {
  space: Space;
  /** Where it begins, counted from where reading begins. */
  at: number;
  width: number;
  /** Its foot and its top. */
  foot: number;
  top: number;
  look: 'full' | 'hollow' | 'dashed';
}

/** A bar; none where it would be empty. */
export function Bar({ space, at, width, foot, top, look }: BarProps) {
  const inset = look === 'full' ? 0 : 0.75;
  const height = foot - top - 2 * inset;
  if (height <= 0) return null;
  const across = Math.max(1, width - 2 * inset);
  return <rect class={look} x={space.left(at + inset, across)} y={top + inset} width={across} height={height} />;
}

/** What a mark stands for, below a drawing. */
export function Key({
  look,
  children,
}: {
  look: 'full' | 'hollow' | 'dashed' | 'dot' | 'ring' | 'cross';
  children: string;
}) {
  return (
    <span class="plot-key">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {look === 'dot' && <circle class="full" cx={6} cy={6} r={4.5} />}
        {look === 'ring' && <circle class="hollow" cx={6} cy={6} r={4} />}
        {look === 'cross' && <Cross x={6} y={6} r={3.5} />}
        {(look === 'full' || look === 'hollow' || look === 'dashed') && (
          <rect class={look} x={1} y={1} width={10} height={10} rx={1} />
        )}
      </svg>
      <span dir="auto">{children}</span>
    </span>
  );
}
