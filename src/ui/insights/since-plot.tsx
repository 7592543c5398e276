import { scaleLinear } from 'd3-scale';
import { type CareerRow, careerFinding, careerRows } from '../../core/insights/career.ts';
import { lengthOf, lengthTicks } from '../../core/insights/length.ts';
import { useWords } from '../messages.tsx';
import type { Drawn, Space } from './drawing.tsx';
import { formatAgo, formatLength, sayFinding } from './insight-words.ts';
import type { PlotOf } from './insights-shown.ts';
import { Plot, TooFew } from './plot.tsx';
import { rowsFor } from './rows.ts';
import { textWidth } from './text-room.ts';

const rowHeight = 32;
const mostRows = 8;
const leastDays = 91;

/** For each person a line from today back to when career was last a matter. */
export function SincePlot({ facts, nameOf }: PlotOf) {
  const words = useWords();
  const { say, today, locale } = words;
  const rows = careerRows(facts.career, facts.people, today);
  const name = ({ personId }: CareerRow) => nameOf(personId) ?? say('insights.unnamed');
  const finding = careerFinding(rows, name);
  const title = say('insights.since-title');
  if (!finding) return <TooFew title={title} why={say('insights.since-few')} />;
  const shown = rows.slice(0, mostRows);
  const ago = ({ days }: CareerRow) => {
    if (days === null) return say('insights.since-never');
    return days === 0 ? say('insights.since-today') : formatAgo(lengthOf(days), locale);
  };

  const draw = (space: Space): Drawn => {
    const lines = rowsFor(shown.map(name), space.width, rowHeight);
    const longest = Math.max(leastDays, ...shown.map(({ days }) => days ?? 0));
    const across = scaleLinear()
      .domain([0, longest])
      .range([lines.start + 6, space.width - 8]);
    const ticks = lengthTicks(longest, space.width - lines.start < 340 ? 2 : 3);
    return {
      height: lines.height + 24,
      shapes: (
        <>
          {[{ days: 0, length: null }, ...ticks].map(({ days, length }) => {
            const at = across(days);
            const text = length ? formatLength(length, locale) : say('insights.since-today');
            const atEnd = at + textWidth(text) / 2 > space.width;
            return (
              <g key={days}>
                <path class="grid" d={`M${space.x(at)} 2V${lines.height}`} />
                <text
                  x={space.x(length ? (atEnd ? space.width : at) : lines.start)}
                  y={lines.height + 18}
                  text-anchor={length ? (atEnd ? 'end' : 'middle') : 'start'}
                >
                  {text}
                </text>
              </g>
            );
          })}
          {shown.map((row, index) => {
            const y = lines.middle(index);
            const at = across(row.days ?? 0);
            const text = ago(row);
            const before = at + 14 + textWidth(text) > space.width;
            return (
              <g key={row.personId}>
                <text class="name" x={space.x(0)} y={lines.nameAt(index)} text-anchor="start">
                  {lines.name(name(row))}
                </text>
                {row.days !== null && (
                  <>
                    <path class="line" d={`M${space.x(across(0))} ${y}H${space.x(at)}`} />
                    <circle class="full" cx={space.x(at)} cy={y} r={4.5} />
                  </>
                )}
                <text
                  class={row.stale ? 'on-line stale' : 'on-line'}
                  x={space.x(before ? at - 4 : at + (row.days === null ? 6 : 12))}
                  y={before ? y - 7 : y + 4}
                  text-anchor={before ? 'end' : 'start'}
                >
                  {text}
                </text>
              </g>
            );
          })}
        </>
      ),
    };
  };

  return (
    <Plot
      title={title}
      finding={sayFinding(finding, words)}
      about={say('insights.since-about')}
      draw={draw}
      facts={() => ({
        head: [say('insights.person'), say('insights.since-col')],
        rows: rows.map((row) => [name(row), ago(row)]),
      })}
    />
  );
}
