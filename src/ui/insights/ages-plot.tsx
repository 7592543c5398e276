import { scaleLinear } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { type AgedItem, type AgeRow, ageFinding, ageOf, agesOf } from '../../core/insights/ages.ts';
import { lengthTicks } from '../../core/insights/length.ts';
import { useWords } from '../messages.tsx';
import type { Drawn, Space } from './drawing.tsx';
import { formatLength, sayFinding } from './insight-words.ts';
import type { PlotOf } from './insights-shown.ts';
import { Plot, TooFew } from './plot.tsx';
import { rowsFor } from './rows.ts';
import { asMarks, Stacks } from './stacks.tsx';
import { textWidth } from './text-room.ts';

const rowHeight = 44;
const column = 17;
const room = rowHeight - 8;
const mostListed = 40;
// Under four weeks the axis would be finer than what it says.
const leastDays = 28;

/** Items side by side in columns as wide as a mark, so that none hides another. */
function columnsOf({ items }: AgeRow, place: (days: number) => number, start: number, end: number) {
  const last = Math.floor((end - start) / column);
  const stacks = new Map<number, number>();
  for (const { days } of items) {
    const at = Math.min(last, Math.round((place(days) - start) / column));
    stacks.set(at, (stacks.get(at) ?? 0) + 1);
  }
  return [...stacks].map(([at, n]) => ({ at: start + at * column, n }));
}

const linkOf = ({ kind, id, personId }: AgedItem) =>
  kind === 'question' ? (personId === null ? null : `#/people/${personId}`) : `#/commitments/${id}`;

function Oldest({ item }: { item: AgedItem }) {
  const { say } = useWords();
  const href = linkOf(item);
  const words = say('insights.open-oldest', { text: item.text });
  return <p class="oldest">{href ? <a href={href}>{words}</a> : words}</p>;
}

/** How long things have been open: what I owe, what is owed to me, what I mean to ask. The oldest is named. */
export function AgesPlot({ facts, nameOf }: PlotOf) {
  const words = useWords();
  const { say, today, locale } = words;
  const found = useMemo(() => agesOf(facts.open, today), [facts.open, today]);
  const title = say('insights.open-title');
  if (!found) return <TooFew title={title} why={say('insights.open-none')} />;
  const { rows: kinds, oldest } = found;
  const kindName = ({ kind }: Pick<AgeRow, 'kind'>) => say(`insights.open-row-${kind}`);

  const draw = (space: Space): Drawn => {
    const rows = rowsFor(kinds.map(kindName), space.width, rowHeight);
    const start = rows.start + column / 2;
    const end = space.width - column / 2;
    const span = Math.max(leastDays, oldest.days);
    const across = scaleLinear().domain([0, span]).range([start, end]);
    const columns = kinds.map((row) => columnsOf(row, across, start, end));
    const highest = (at: number) => Math.max(0, ...(columns[at] ?? []).map(({ n }) => n));
    // Marks are as big in each row; a row with too many for marks stands for itself.
    const mostMarks = Math.max(2, ...columns.map((_, at) => highest(at)).filter((n) => asMarks(n, room)));
    const ticks = lengthTicks(span, space.width - rows.start < 340 ? 2 : 3);
    const newAtEdge = textWidth(say('insights.open-new')) > start;
    return {
      height: rows.height + 26,
      shapes: (
        <>
          {[{ days: 0, length: null }, ...ticks].map(({ days, length }) => {
            const at = across(days);
            const name = length ? formatLength(length, locale) : say('insights.open-new');
            const atStart = length === null && newAtEdge;
            const atEnd = at + textWidth(name) / 2 > space.width;
            return (
              <g key={days}>
                <path class="grid" d={`M${space.x(at)} 2V${rows.height}`} />
                <text
                  x={space.x(atEnd ? space.width : atStart ? 0 : at)}
                  y={rows.height + 18}
                  text-anchor={atEnd ? 'end' : atStart ? 'start' : 'middle'}
                >
                  {name}
                </text>
              </g>
            );
          })}
          {kinds.map((row, at) => (
            <g key={row.kind}>
              <text class="name" x={space.x(0)} y={rows.nameAt(at)} text-anchor="start">
                {rows.name(kindName(row))}
              </text>
              <Stacks
                space={space}
                kind={row.kind}
                stacks={columns[at] ?? []}
                step={column}
                foot={rows.middle(at) + room / 2}
                room={room}
                most={row.kind === 'question' ? Math.max(2, highest(at)) : Math.max(highest(at), mostMarks)}
                centred
              />
            </g>
          ))}
        </>
      ),
    };
  };

  return (
    <Plot
      title={title}
      finding={sayFinding(ageFinding(found, nameOf), words)}
      about={say('insights.open-about')}
      draw={draw}
      facts={() => {
        const items = kinds.flatMap((row) => row.items).toSorted((a, b) => b.days - a.days);
        const rest = items.length - mostListed;
        return {
          head: [
            say('insights.open-what'),
            say('insights.open-kind'),
            say('insights.person'),
            say('insights.open-age'),
          ],
          rows: [
            ...items
              .slice(0, mostListed)
              .map((item) => [
                item.text,
                kindName(item),
                (item.personId === null ? null : nameOf(item.personId)) ?? '',
                item.days === 0 ? say('insights.open-new') : formatLength(ageOf(item.days), locale),
              ]),
            ...(rest > 0 ? [[say('insights.open-more', { n: rest }), '', '', '']] : []),
          ],
        };
      }}
    >
      <Oldest item={oldest} />
    </Plot>
  );
}
