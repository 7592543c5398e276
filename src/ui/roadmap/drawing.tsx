import { type Tick, ticksOf } from '../../core/roadmap/ticks.ts';
import type { TimeScale } from '../../core/roadmap/time-scale.ts';
import { useWords } from '../messages.tsx';
import { axisAt, type Stairs } from './stairs.ts';

interface DrawingProps {
  scale: TimeScale;
  stairs: Stairs;
  /** The same in words. */
  name: string;
}

const tickPath = ({ x, labelled }: Tick) => `M${x} ${labelled ? axisAt - 8 : axisAt - 2}V${axisAt + 2.5}`;

/** Axis, today and staircase. Right to left it is drawn as in a mirror. */
function Lines({ scale, stairs, name, ticks }: DrawingProps & { ticks: readonly Tick[] }) {
  const { width, now, axisEnd } = scale;
  const { height, lines, here, end } = stairs;
  return (
    <svg
      class="rm-lines turn"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
    >
      <path class="rm-axis-line" d={`M0 ${axisAt}H${axisEnd}${ticks.map(tickPath).join('')}`} />
      {axisEnd < width && <path class="rm-axis-line open" d={`M${axisEnd} ${axisAt}H${width}`} />}
      {now > 0 && here && <path class="rm-today" d={`M${now} ${axisAt}V${here.y}`} />}
      <path class="rm-now" d={`M${Math.max(now, 1)} ${axisAt - 8}V${axisAt}`} />
      {lines.map(({ path, look }) => (
        <path key={path} class={`rm-stair ${look}`} d={path} />
      ))}
      {end && <circle class="rm-end" cx={end.x} cy={end.y} r="5" />}
      {here && <circle class="rm-here" cx={here.x} cy={here.y} r="5" />}
    </svg>
  );
}

/** The picture above the words: lines, and what stands on the axis. */
export function Drawing({ scale, stairs, name }: DrawingProps) {
  const { say, formatDay } = useWords();
  const ticks = ticksOf(scale);
  const place = (x: number) => ({ '--rm-x': `${x}px` });
  return (
    <div class="rm-drawing">
      <Lines scale={scale} stairs={stairs} name={name} ticks={ticks} />
      <div aria-hidden="true" class="rm-axis-words meta">
        <span class="now" style={place(scale.now)}>
          {say('roadmap.now')}
        </span>
        {ticks
          .filter(({ labelled }) => labelled)
          .map(({ day, x, level }) => (
            <span key={day} style={place(x)}>
              {formatDay(day, level === 'year' ? 'year' : 'month')}
            </span>
          ))}
      </div>
    </div>
  );
}
