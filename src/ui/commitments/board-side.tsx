import { useId, useRef, useState } from 'preact/hooks';
import { type BoardGroup, boardGroups, type BoardSide as Side } from '../../core/board.ts';
import type { Id } from '../../core/record.ts';
import type { Commitment } from '../../core/words.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Leaf, Line } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { BoardRow } from './board-row.tsx';
import type { BoardShown, RowDetails } from './board-shown.ts';
import { type Dragged, useDropGroup } from './use-board-drag.ts';
import { useCommitmentActs } from './use-commitment-acts.ts';

export type BoardFilter = 'open' | 'delivered' | 'all';

const page = 20;
// Of open ones, as many more: few people have that many in a group, and drawing a thousand takes its time.
const openPages = 2;
// With the open ones, a few to remember that they were kept.
const few = 3;

interface Shared {
  shown: BoardShown;
  opened: { readonly id: Id; readonly details: RowDetails | null } | null;
  onOpen: (id: Id | null) => void;
  current: Id | null;
  onCurrent: (id: Id) => void;
  dragged: Dragged | null;
  onDrag: (dragged: Dragged | null) => void;
}

interface GroupProps extends Shared {
  owner: Side['owner'];
  /** Id of the side's heading: both sides have groups of the same names. */
  sideId: string;
  group: BoardGroup;
  items: readonly Commitment[];
  /** How many there are; null where that is not known. */
  count: number | null;
  onMore: (() => void) | null;
}

function BoardSection({ owner, sideId, group, items, count, onMore, ...shared }: GroupProps) {
  const { say, formatNumber } = useWords();
  const id = useId();
  const acts = useCommitmentActs(shared.shown.settings);
  const element = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  useDropGroup(
    element,
    { owner, group },
    {
      onOver: setOver,
      onDrop: (dragged) => {
        const one = shared.shown.open.find((commitment) => commitment.id === dragged.id);
        if (one) acts.put(one, group);
      },
    },
  );
  return (
    <section
      class={over ? 'sec board-group over' : 'sec board-group'}
      aria-labelledby={`${sideId} ${id}`}
      ref={element}
      data-group={group}
    >
      <Line as="div" class="hd">
        <h3 id={id} class={group === 'late' ? 'late' : undefined}>
          {say(`commitments.group-${group}`)}
        </h3>
        {count !== null && <span class="n">{formatNumber(count)}</span>}
      </Line>
      {items.length === 0 ? (
        <Line as="div">
          <p class="meta">{say('commitments.put-here')}</p>
        </Line>
      ) : (
        <ul class="lines">
          {items.map((one) => (
            <BoardRow
              key={one.id}
              one={one}
              shown={shared.shown}
              details={shared.opened?.id === one.id ? shared.opened.details : undefined}
              current={shared.current === one.id}
              onCurrent={() => shared.onCurrent(one.id)}
              onOpen={(open) => shared.onOpen(open ? one.id : null)}
              onDrag={shared.onDrag}
            />
          ))}
        </ul>
      )}
      {onMore && (
        <Line as="div">
          <Button small kind="quiet" onClick={onMore}>
            {say('commitments.more')}
            <Of what={say(`commitments.group-${group}`)} />
          </Button>
        </Line>
      )}
    </section>
  );
}

export interface BoardSideProps extends Shared {
  side: Side;
  title: string;
  filter: BoardFilter;
  /** Reads delivered ones of an earlier year; null where there are none. */
  onEarlier: (() => void) | null;
}

/** One side of the board, in its groups. While a row is dragged, empty groups stand there too, to take it. */
export function BoardSide({ side, title, filter, onEarlier, ...shared }: BoardSideProps) {
  const { say, today } = useWords();
  const id = useId();
  const [most, setMost] = useState(page);
  const earlier = () => {
    setMost(most + page);
    onEarlier?.();
  };
  const dragging = shared.dragged?.owner === side.owner;
  const groups = boardGroups.flatMap((group) => {
    const all = side.groups.find((one) => one.group === group)?.items ?? [];
    const isDelivered = group === 'delivered';
    if (!isDelivered && filter === 'delivered') return [];
    const target = dragging && group !== 'late';
    const older = isDelivered && filter !== 'open' ? onEarlier : null;
    if (all.length === 0 && !target && !older) return [];
    // What a link leads to is drawn, however far down it stands.
    const linked = all.findIndex(({ id: one }) => one === shared.opened?.id) + 1;
    const known = Math.max(linked, isDelivered ? (filter === 'open' ? few : most) : most * openPages);
    const left = all.length > known && !(isDelivered && filter === 'open');
    const onMore = left ? () => setMost(most + page) : older && earlier;
    return [{ group, items: all.slice(0, known), count: isDelivered && onEarlier ? null : all.length, onMore }];
  });
  return (
    <section class="board-side" aria-labelledby={id} data-side={side.owner}>
      <div class="side-head">
        <h2 id={id}>{title}</h2>
        <span class="meta num">{say('commitments.n-open', { n: side.open })}</span>
      </div>
      <Leaf>
        {groups.length === 0 ? (
          <Line as="div" class="board-empty">
            <p class="muted">{say(side.owner === 'me' ? 'commitments.none-mine' : 'commitments.none-theirs')}</p>
          </Line>
        ) : (
          groups.map((one) => <BoardSection key={one.group} owner={side.owner} sideId={id} {...one} {...shared} />)
        )}
      </Leaf>
      <span class="vh" role="status">
        {dragging ? say('commitments.dragging', { day: today }) : ''}
      </span>
    </section>
  );
}
