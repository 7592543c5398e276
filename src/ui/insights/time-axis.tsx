import { scaleLinear } from 'd3-scale';
import { daysBetween } from '../../core/day.ts';
import { monthStarts, type Stretch } from '../../core/insights/period.ts';
import type { Day } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import type { Space } from './drawing.tsx';
import { formatYear } from './insight-words.ts';

/** Places of days between `start` and `end` (px, counted from where reading begins). */
export function timeScale(stretch: Stretch, start: number, end: number): (day: Day) => number {
  const scale = scaleLinear()
    .domain([0, Math.max(1, daysBetween(stretch.from, stretch.to))])
    .range([start, end]);
  return (day) => scale(daysBetween(stretch.from, day));
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120];
const labelRoom = 62;

interface TimeAxisProps {
  space: Space;
  stretch: Stretch;
  start: number;
  end: number;
  /** Baseline of the words. */
  y: number;
}

/** Months or years along the foot of a drawing, as many as have room. */
export function TimeAxis({ space, stretch, start, end, y }: TimeAxisProps) {
  const { formatDay, locale } = useWords();
  const place = timeScale(stretch, start, end);
  const room = Math.max(1, Math.floor((end - start) / labelRoom));
  const step = steps.find((months) => monthStarts(stretch, months).length <= room) ?? 120;
  const severalYears = stretch.from.slice(0, 4) !== stretch.to.slice(0, 4);
  const edge = 14;
  return (
    <>
      {monthStarts(stretch, step).map((day) => {
        const at = place(day);
        const isYear = step >= 12 || (severalYears && day.slice(5, 7) === '01');
        return (
          <text
            key={day}
            x={space.x(at)}
            y={y}
            text-anchor={at < edge ? 'start' : at > space.width - edge ? 'end' : 'middle'}
          >
            {isYear ? formatYear(day, locale) : formatDay(day, 'month')}
          </text>
        );
      })}
    </>
  );
}
