import type { OpenKind } from '../../core/insights/facts.ts';
import { useWords } from '../messages.tsx';
import type { Space } from './drawing.tsx';
import { Bar, ItemMark } from './marks.tsx';

export interface StacksProps {
  space: Space;
  kind: OpenKind;
  /** How many stand where: the middle of each, counted from where reading begins. */
  stacks: readonly { readonly at: number; readonly n: number }[];
  /** From one stack to the next. */
  step: number;
  foot: number;
  /** How high they may grow. */
  room: number;
  /** The highest stack of all that are compared with each other. */
  most: number;
  /** Marks lie around the middle of the room instead of on its foot. */
  centred?: boolean;
}

const biggest = 16;
const smallest = 7;
// A sign has no smaller size to be read in.
const smallestSign = 12;

/** Whether `n` marks one upon the other have room. */
export const asMarks = (n: number, room: number): boolean => n === 0 || room / n >= smallest;

/** Items as marks one upon the other; as bars with a number on the highest, where they are too many. */
export function Stacks({ space, kind, stacks, step, foot, room, most, centred = false }: StacksProps) {
  const { formatNumber } = useWords();
  const unit = Math.min(biggest, step, room / Math.max(1, most));
  if (unit >= (kind === 'question' ? smallestSign : smallest)) {
    return (
      <>
        {stacks.flatMap(({ at, n }) =>
          Array.from({ length: n }, (_, up) => (
            <ItemMark
              key={`${at} ${up}`}
              kind={kind}
              x={space.x(at)}
              y={(centred ? foot - (room - unit * n) / 2 : foot) - unit * (up + 0.5)}
              size={unit - Math.max(2, unit / 6)}
            />
          )),
        )}
      </>
    );
  }
  const highest = stacks.reduce((best, one) => (one.n > (best?.n ?? 0) ? one : best), stacks[0]);
  const width = Math.max(2, Math.min(biggest, step) - 2);
  // The number stands over its bar.
  const top = (n: number) => foot - Math.max(2, ((room - 14) * n) / most);
  return (
    <>
      {stacks.map(({ at, n }) => (
        <Bar
          key={at}
          space={space}
          at={at - width / 2}
          width={width}
          foot={foot}
          top={top(n)}
          look={kind === 'mine' ? 'full' : 'hollow'}
        />
      ))}
      {highest && (
        <text class="strong" x={space.x(highest.at)} y={top(highest.n) - 4} text-anchor="middle">
          {formatNumber(highest.n)}
        </text>
      )}
    </>
  );
}
