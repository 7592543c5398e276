import { useMemo } from 'preact/hooks';
import { type Grain, partAt, partsOf, type Stretch } from '../../core/insights/period.ts';
import { fewestMeetings, type RhythmRow, rhythmFinding, rhythmLead, rhythmRows } from '../../core/insights/rhythm.ts';
import type { Beat } from '../../core/people-list.ts';
import { useWords } from '../messages.tsx';
import type { Drawn, Space } from './drawing.tsx';
import { sayFinding } from './insight-words.ts';
import type { PlotOf } from './insights-shown.ts';
import { Bar, Cross, Key } from './marks.tsx';
import { Plot, TooFew } from './plot.tsx';
import { rowsFor } from './rows.ts';
import { TimeAxis, timeScale } from './time-axis.tsx';

const rowHeight = 32;
const mostRows = 8;
const mostDays = 12;
// A year of weekly ones. More dots than these run into one another.
const mostDots = 54;
const leastBar = 6;
const beats = ['held', 'moved', 'cancelled'] as const satisfies readonly Beat[];

function Dot({ beat, x, y, r }: { beat: Beat; x: number; y: number; r: number }) {
  if (beat === 'held') return <circle class="full" cx={x} cy={y} r={r} />;
  if (beat === 'moved') return <circle class="hollow" cx={x} cy={y} r={r - 0.75} />;
  return (
    <>
      <rect class="ground" x={x - r} y={y - r} width={2 * r} height={2 * r} />
      <Cross x={x} y={y} r={r - 0.5} />
    </>
  );
}

interface Counted extends Stretch {
  readonly counts: Record<Beat, number>;
}

function countedBy(grain: Grain, row: RhythmRow, stretch: Stretch): Counted[] {
  const parts = partsOf(stretch, grain).map((part) => ({ ...part, counts: { held: 0, moved: 0, cancelled: 0 } }));
  for (const { day, beat } of row.meetings) {
    const part = parts[partAt(parts, grain, day)];
    if (part) part.counts[beat] += 1;
  }
  return parts;
}

const sumOf = ({ counts }: Counted) => counts.held + counts.moved + counts.cancelled;

/** Too many for dots: bars by month, quarter or year, held below, moved and cancelled upon it. */
function bars(
  rows: readonly RhythmRow[],
  stretch: Stretch,
  start: number,
  space: Space,
  middle: (at: number) => number,
) {
  const wide = (grain: Grain) => (space.width - start) / partsOf(stretch, grain).length;
  const grain = (['month', 'quarter', 'year'] as const).find((one) => wide(one) >= leastBar) ?? 'year';
  const counted = rows.map((row) => countedBy(grain, row, stretch));
  const most = Math.max(1, ...counted.flat().map(sumOf));
  const step = wide(grain);
  const up = (rowHeight - 6) / most;
  return counted.map((parts, at) => {
    const base = middle(at) + rowHeight / 2 - 3;
    return parts.map(({ from, counts }, index) => {
      const bar = { space, at: start + index * step, width: Math.min(16, step - 1.5) };
      const held = base - counts.held * up;
      const moved = held - counts.moved * up;
      return (
        <g key={`${at} ${from}`}>
          <Bar {...bar} foot={base} top={held} look="full" />
          <Bar {...bar} foot={held} top={moved} look="hollow" />
          <Bar {...bar} foot={moved} top={moved - counts.cancelled * up} look="dashed" />
        </g>
      );
    });
  });
}

/** Every one-on-one on a line per person: held, moved, cancelled. */
export function RhythmPlot({ facts, period, nameOf, lead }: PlotOf) {
  const words = useWords();
  const { say, formatNumber, formatDay, formatRow } = words;
  const found = useMemo(() => rhythmRows(facts.meetings, period), [facts.meetings, period]);
  const leading = found && rhythmLead(found, lead);
  const title = say('insights.rhythm-title');
  if (!found || !leading) return <TooFew title={title} why={say('insights.rhythm-few', { n: fewestMeetings })} />;
  const name = ({ personId }: RhythmRow) => nameOf(personId) ?? say('insights.unnamed');
  // The heading's person is always among those that are drawn.
  const shown = [leading, ...found.filter((row) => row !== leading)].slice(0, mostRows);
  const busiest = Math.max(...shown.map(({ meetings }) => meetings.length));
  const dots = busiest <= mostDots;

  const draw = (space: Space): Drawn => {
    const rows = rowsFor(shown.map(name), space.width, rowHeight);
    const from = rows.start + 8;
    const to = space.width - 6;
    const place = timeScale(period, from, to);
    const r = Math.max(2.75, Math.min(4.5, (to - from) / busiest / 2 - 0.25));
    return {
      height: rows.height + 24,
      shapes: (
        <>
          {shown.map((row, at) => (
            <g key={row.personId}>
              <text class="name" x={space.x(0)} y={rows.nameAt(at)} text-anchor="start">
                {rows.name(name(row))}
              </text>
              <path
                class="grid"
                d={`M${space.x(rows.start)} ${rows.middle(at) + (dots ? 0 : rowHeight / 2 - 3)}H${space.x(space.width)}`}
              />
              {dots &&
                row.meetings.map(({ day, beat }, index) => (
                  <Dot key={`${index} ${day}`} beat={beat} x={space.x(place(day))} y={rows.middle(at)} r={r} />
                ))}
            </g>
          ))}
          {!dots && bars(shown, period, from, space, rows.middle)}
          <TimeAxis space={space} stretch={period} start={from} end={to} y={rows.height + 18} />
        </>
      ),
    };
  };

  const cell = (row: RhythmRow, beat: Beat) => {
    const n = formatNumber(row.counts[beat]);
    if (beat === 'held' || row.counts[beat] === 0 || row.counts[beat] > mostDays) return n;
    const days = row.meetings.filter((one) => one.beat === beat).map(({ day }) => formatDay(day, 'day-month'));
    return say('insights.rhythm-days', { n, days: formatRow(days) });
  };
  return (
    <Plot
      title={title}
      finding={sayFinding(rhythmFinding(leading, name(leading)), words)}
      about={
        shown.length < found.length
          ? say('insights.rhythm-about-some', { n: shown.length, of: found.length })
          : say('insights.rhythm-about')
      }
      draw={draw}
      facts={() => ({
        head: [say('insights.person'), ...beats.map((beat) => say(`insights.rhythm-col-${beat}`))],
        rows: found.map((row) => [name(row), ...beats.map((beat) => cell(row, beat))]),
      })}
    >
      <p class="plot-keys">
        <Key look={dots ? 'dot' : 'full'}>{say('insights.rhythm-held')}</Key>
        <Key look={dots ? 'ring' : 'hollow'}>{say('insights.rhythm-moved')}</Key>
        <Key look={dots ? 'cross' : 'dashed'}>{say('insights.rhythm-cancelled')}</Key>
      </p>
    </Plot>
  );
}
