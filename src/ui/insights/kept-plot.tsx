import { scaleBand, scaleLinear } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { fewestDecided, type KeptPart, keptFinding, promisesKept } from '../../core/insights/kept.ts';
import { useWords } from '../messages.tsx';
import type { Drawn, Space } from './drawing.tsx';
import { partFullName, partName, sayFinding } from './insight-words.ts';
import type { PlotOf } from './insights-shown.ts';
import { Bar, Key } from './marks.tsx';
import { Plot, TooFew } from './plot.tsx';
import { textWidth } from './text-room.ts';

const top = 16;
const foot = 136;
const height = 160;
const widest = 26;
const mostLines = 4;

const mostIn = (parts: readonly KeptPart[]) =>
  Math.max(1, ...parts.flatMap(({ mine, theirs }) => [mine.of, theirs.of]));

/** Promises kept, part by part: mine full, theirs hollow, dashed what was promised and not kept in time. */
export function KeptPlot({ facts, period, nameOf }: PlotOf) {
  const words = useWords();
  const { say, today, formatNumber } = words;
  const found = useMemo(() => promisesKept(facts.promises, period, today), [facts.promises, period, today]);
  const title = say('insights.kept-title');
  if (!found) return <TooFew title={title} why={say('insights.kept-few', { n: fewestDecided })} />;
  const { parts, whose, moved, mine, theirs } = found;
  const name = whose === null ? null : nameOf(whose);
  const { grain } = period;

  const draw = (space: Space): Drawn => {
    const up = scaleLinear()
      .domain([0, mostIn(parts)])
      .nice(3)
      .range([foot, top]);
    const lines = [3, 2, 1]
      .map((n) => up.ticks(n).filter(Number.isInteger))
      .find((ticks) => ticks.length <= mostLines) ?? [0];
    const start = 12 + Math.max(...lines.map((n) => textWidth(formatNumber(n))));
    const across = scaleBand()
      .domain(parts.map(({ from }) => from))
      .range([start, space.width])
      .paddingInner(0.3)
      .paddingOuter(0.2);
    // One side alone stands in the middle.
    const sides = mine.of > 0 && theirs.of > 0 ? 2 : 1;
    const gap = sides === 2 ? Math.min(6, across.bandwidth() / 8) : 0;
    const both = Math.min(across.bandwidth(), sides * widest + gap);
    const wide = Math.max(2, (both - gap) / sides);
    const years = new Set(parts.map(({ from }) => from.slice(0, 4)));
    const nameOfPart = years.size > 1 ? partFullName : partName;
    const names = parts.map(({ from }) => nameOfPart(from, grain, words));
    const every = Math.ceil((Math.max(...names.map(textWidth)) + 8) / across.step());
    return {
      height,
      shapes: (
        <>
          {lines.map((n) => (
            <g key={n}>
              <path class="grid" d={`M${space.x(start)} ${up(n)}H${space.x(space.width)}`} />
              <text x={space.x(start - 8)} y={up(n) + 4} text-anchor="end">
                {formatNumber(n)}
              </text>
            </g>
          ))}
          {parts.map((part, index) => {
            const middle = (across(part.from) ?? 0) + across.bandwidth() / 2;
            const first = middle - both / 2;
            const second = middle + both / 2 - wide;
            const bar = { space, width: wide };
            return (
              <g key={part.from}>
                <Bar {...bar} at={first} foot={up(part.mine.kept)} top={up(part.mine.of)} look="dashed" />
                <Bar {...bar} at={first} foot={foot} top={up(part.mine.kept)} look="full" />
                <Bar {...bar} at={second} foot={up(part.theirs.kept)} top={up(part.theirs.of)} look="dashed" />
                <Bar {...bar} at={second} foot={foot} top={up(part.theirs.kept)} look="hollow" />
                {index % every === 0 && (
                  <text x={space.x(middle)} y={height - 6} text-anchor="middle">
                    {names[index]}
                  </text>
                )}
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
      finding={sayFinding(keptFinding(found, name), words)}
      about={say(`insights.kept-about-${grain}`)}
      draw={draw}
      facts={() => ({
        head: [
          say('insights.kept-part'),
          say('insights.kept-col-mine'),
          say('insights.kept-col-mine-of'),
          say('insights.kept-col-theirs'),
          say('insights.kept-col-theirs-of'),
        ],
        rows: parts.map((part) => [
          partFullName(part.from, grain, words),
          ...[part.mine.kept, part.mine.of, part.theirs.kept, part.theirs.of].map(formatNumber),
        ]),
      })}
    >
      <p class="plot-keys">
        <Key look="full">{say('insights.you')}</Key>
        {theirs.of > 0 && <Key look="hollow">{name ?? say('insights.others')}</Key>}
        <Key look="dashed">{say('insights.kept-missed')}</Key>
      </p>
      <p>{moved === 0 ? say('insights.kept-rule') : say('insights.kept-moved', { n: moved })}</p>
    </Plot>
  );
}
