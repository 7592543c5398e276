import { scaleLinear } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import {
  type DayCount,
  type DeliveryDays,
  deliveryDays,
  deliveryFinding,
  fewestDelivered,
} from '../../core/insights/delivery-days.ts';
import { useWords } from '../messages.tsx';
import type { Drawn, Space } from './drawing.tsx';
import { sayFinding } from './insight-words.ts';
import type { PlotOf } from './insights-shown.ts';
import { Plot, TooFew } from './plot.tsx';
import { rowsFor } from './rows.ts';
import { Stacks } from './stacks.tsx';

const ranges = [3, 7, 14, 28];
const rowHeight = 68;

/** How far the axis reaches to either side: what lies further out stands at its ends. */
function reachOf(counts: readonly DayCount[]): number {
  const furthest = Math.max(0, ...counts.map(({ days }) => Math.abs(days)));
  return ranges.find((range) => range >= furthest) ?? 28;
}

/** How many of one side stand at each day, those beyond the ends at the ends. */
function stacksOf(counts: readonly DayCount[], side: 'mine' | 'theirs', reach: number): Map<number, number> {
  const stacks = new Map<number, number>();
  for (const count of counts) {
    if (count[side] === 0) continue;
    const days = Math.max(-reach, Math.min(reach, count.days));
    stacks.set(days, (stacks.get(days) ?? 0) + count[side]);
  }
  return stacks;
}

function useDays() {
  const { say } = useWords();
  return (days: number) => {
    if (days === 0) return say('insights.days-on');
    return days < 0 ? say('insights.days-early', { n: -days }) : say('insights.days-late', { n: days });
  };
}

const sidesOf = ({ mine, theirs }: DeliveryDays) =>
  (['mine', 'theirs'] as const).filter((side) => (side === 'mine' ? mine : theirs).length > 0);

/** How many days early or late promises were delivered: mine full, theirs hollow, the day itself in the middle. */
export function DaysPlot({ facts, period, nameOf }: PlotOf) {
  const words = useWords();
  const { say, formatNumber } = words;
  const sayDays = useDays();
  const found = useMemo(() => deliveryDays(facts.promises, period), [facts.promises, period]);
  const title = say('insights.days-title');
  if (!found) return <TooFew title={title} why={say('insights.days-few', { n: fewestDelivered })} />;
  const { counts, whose } = found;
  const name = whose === null ? null : nameOf(whose);
  const reach = reachOf(counts);
  const beyond = counts.some(({ days }) => Math.abs(days) > reach);
  const sides = sidesOf(found);
  const sideName = (side: 'mine' | 'theirs') =>
    side === 'mine' ? say('insights.you') : (name ?? say('insights.others'));

  const draw = (space: Space): Drawn => {
    const rows = rowsFor(sides.map(sideName), space.width, rowHeight);
    const across = scaleLinear()
      .domain([-reach - 0.5, reach + 0.5])
      .range([rows.start, space.width]);
    const step = across(1) - across(0);
    const stacks = sides.map((side) => stacksOf(counts, side, reach));
    const most = Math.max(1, ...stacks.flatMap((each) => [...each.values()]));
    return {
      height: rows.height + 24,
      shapes: (
        <>
          {[-reach, 0, reach].map((days) => (
            <g key={days}>
              <path class={days === 0 ? 'grid strong-line' : 'grid'} d={`M${space.x(across(days))} 4V${rows.height}`} />
              <text
                x={space.x(days === reach ? space.width : days === -reach ? rows.start : across(days))}
                y={rows.height + 18}
                text-anchor={days === reach ? 'end' : days === -reach ? 'start' : 'middle'}
              >
                {sayDays(days)}
              </text>
            </g>
          ))}
          {sides.map((side, at) => {
            const base = rows.middle(at) + rowHeight / 2;
            return (
              <g key={side}>
                <text class="name" x={space.x(0)} y={rows.start === 0 ? rows.nameAt(at) : base - 6} text-anchor="start">
                  {rows.name(sideName(side))}
                </text>
                <path class="grid" d={`M${space.x(rows.start)} ${base}H${space.x(space.width)}`} />
                <Stacks
                  space={space}
                  kind={side}
                  stacks={[...(stacks[at] ?? [])].map(([days, n]) => ({ at: across(days), n }))}
                  step={step}
                  foot={base - 2}
                  room={rowHeight - 8}
                  most={most}
                />
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
      finding={sayFinding(deliveryFinding(found, name), words)}
      about={say('insights.days-about')}
      draw={draw}
      facts={() => ({
        head: [say('insights.kept-part'), ...sides.map(sideName)],
        rows: counts.map((count) => [sayDays(count.days), ...sides.map((side) => formatNumber(count[side]))]),
      })}
    >
      {beyond && <p>{say('insights.days-more', { n: reach })}</p>}
    </Plot>
  );
}
