import { curveStepAfter, line } from 'd3-shape';
import { levels } from '../../core/assessment.ts';
import type { Seen } from '../../core/assessment-calibration.ts';
import { fewestCompared, viewedBy, viewsFinding, viewsWith } from '../../core/insights/views.ts';
import type { Level } from '../../core/standing.ts';
import { useWords } from '../messages.tsx';
import type { Drawn, Space } from './drawing.tsx';
import { sayFinding } from './insight-words.ts';
import type { PlotOf } from './insights-shown.ts';
import { Cross, Key } from './marks.tsx';
import { Plot, TooFew } from './plot.tsx';
import { fitting, textWidth } from './text-room.ts';
import { TimeAxis, timeScale } from './time-axis.tsx';

const firstLevel = 30;
const between = 50;
const foot = firstLevel + 2 * between;
// Both lines are to be seen where they agree.
const apart = 2.5;
const guessBefore = 12;

const levelY = (level: Level) => foot - levels.indexOf(level) * between;

type Side = 'me' | 'them';
interface Point {
  readonly at: number;
  readonly y: number;
}

/** The words at the end of each line: the higher one's above it, the other's below. */
function endsOf(mine: Point | undefined, theirs: Point | undefined): Record<Side, number> {
  const mineAbove = !mine || !theirs || mine.y <= theirs.y;
  return { me: (mine?.y ?? 0) + (mineAbove ? -11 : 20), them: (theirs?.y ?? 0) + (mineAbove ? 20 : -11) };
}

/** How I see my work, how somebody else does, and what I expected them to say, over time. */
export function ViewsPlot({ facts, period, nameOf }: PlotOf) {
  const words = useWords();
  const { say, formatDay } = words;
  const who = viewedBy(facts.assessments, facts.people);
  const found = who === null ? null : viewsWith(facts.assessments, who, period);
  const title = say('insights.views-title');
  if (!found) return <TooFew title={title} why={say('insights.views-few', { n: fewestCompared })} />;
  const { seen } = found;
  const name = nameOf(found.personId) ?? say('insights.the-other');
  const [first] = seen;
  const last = seen.at(-1);
  const stretch = { from: first?.day ?? period.from, to: last?.day ?? period.to };

  const draw = (space: Space): Drawn => {
    const start = 12 + Math.max(...levels.map((level) => textWidth(say(`level.${level}`))));
    const from = start + 22;
    const to = space.width - 16;
    const place = timeScale(stretch, from, to);
    const r = Math.max(2.5, Math.min(4.5, (to - from) / seen.length / 3));
    const points = (side: Side, by: number): Point[] =>
      seen.flatMap((one) => (one[side] ? [{ at: place(one.day), y: levelY(one[side]) + by }] : []));
    const mine = points('me', -apart);
    const theirs = points('them', apart);
    const way = line<Point>()
      .x(({ at }) => space.x(at))
      .y(({ y }) => y)
      .curve(curveStepAfter);
    const ends = endsOf(mine.at(-1), theirs.at(-1));
    const label = (side: Side, point: Point | undefined, text: string) =>
      point && (
        <text class="name strong" x={space.x(Math.min(space.width, point.at + 6))} y={ends[side]} text-anchor="end">
          {fitting(text, (space.width - start) / 2)}
        </text>
      );
    return {
      height: foot + 40,
      shapes: (
        <>
          {levels.map((level) => (
            <g key={level}>
              <path class="grid" d={`M${space.x(start)} ${levelY(level)}H${space.x(space.width)}`} />
              <text x={space.x(0)} y={levelY(level) + 4} text-anchor="start">
                {say(`level.${level}`)}
              </text>
            </g>
          ))}
          <path class="line" d={way(mine) ?? ''} />
          <path class="line dashes" d={way(theirs) ?? ''} />
          {seen.map(
            ({ day, guess }) =>
              guess && (
                <g key={day}>
                  <circle class="ground" cx={space.x(place(day) - guessBefore)} cy={levelY(guess)} r={6} />
                  <Cross x={space.x(place(day) - guessBefore)} y={levelY(guess)} r={3.5} />
                </g>
              ),
          )}
          {mine.map(({ at, y }) => (
            <circle key={at} class="full" cx={space.x(at)} cy={y} r={r} />
          ))}
          {theirs.map(({ at, y }) => (
            <circle key={at} class="hollow" cx={space.x(at)} cy={y} r={r - 0.25} />
          ))}
          {label('me', mine.at(-1), say('insights.you'))}
          {label('them', theirs.at(-1), name)}
          <TimeAxis space={space} stretch={stretch} start={from} end={to} y={foot + 34} />
        </>
      ),
    };
  };

  const levelWord = (level: Seen['me']) => (level ? say(`level.${level}`) : say('insights.views-none'));
  return (
    <Plot
      title={title}
      finding={sayFinding(viewsFinding(found, name), words)}
      about={say('insights.views-about', { name })}
      draw={draw}
      facts={() => ({
        head: [say('insights.views-day'), say('insights.you'), name, say('insights.views-col-guess')],
        rows: seen.map(({ day, me, them, guess }) => [
          formatDay(day, 'date'),
          levelWord(me),
          levelWord(them),
          levelWord(guess),
        ]),
      })}
    >
      {seen.some(({ guess }) => guess) && (
        <p class="plot-keys">
          <Key look="cross">{say('insights.views-guess', { name })}</Key>
        </p>
      )}
    </Plot>
  );
}
