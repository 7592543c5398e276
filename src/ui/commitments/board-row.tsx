import { useId, useRef, useState } from 'preact/hooks';
import { groupOf } from '../../core/board.ts';
import { commitmentState } from '../../core/brief.ts';
import { dayOf } from '../../core/day.ts';
import { deliveryMessage, slipsOf } from '../../core/delivery.ts';
import { stampTime } from '../../core/hybrid-clock.ts';
import { startDay } from '../../core/stage.ts';
import type { Commitment } from '../../core/words.ts';
import { Text, useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Of } from '../parts/of.tsx';
import type { BoardShown, RowDetails as Details, RowPart } from './board-shown.ts';
import { marginDay, nameIn, whoText } from './commitment-words.ts';
import { RowDetails } from './row-details.tsx';
import { rowFrom, rowKeyOf } from './row-keys.ts';
import { type Dragged, useDragRow } from './use-board-drag.ts';
import { useCommitmentActs } from './use-commitment-acts.ts';

/** Who, since when, how often moved, how it goes, and what is pressing. */
function Meta({ one, shown }: { one: Commitment; shown: BoardShown }) {
  const { say, formatDay, today, zone } = useWords();
  const name = nameIn(shown.people, one.personId);
  const who = whoText(one, name, say);
  const delivered = one.state === 'delivered';
  const how = delivered ? deliveryMessage(one) : null;
  const state = delivered ? null : commitmentState(one, today);
  const slips = slipsOf(one).length;
  const progress = delivered ? undefined : shown.progress.get(one.id);
  const said =
    (one.meetingId !== null ? shown.saidOn.get(one.meetingId) : undefined) ?? dayOf(stampTime(one.createdAt), zone);
  return (
    <MetaLine>
      {who !== null && <bdi>{who}</bdi>}
      {!delivered && <span>{say('commitments.said', { date: formatDay(said, 'day-month') })}</span>}
      {slips > 0 && <span>{say('commitments.moved', { n: slips })}</span>}
      {!delivered && one.earlyBy !== null && (
        <span>{say('commitments.meant-for', { date: formatDay(one.earlyBy, 'day-month') })}</span>
      )}
      {how && <Text m={how} />}
      {state && state.tone !== 'plain' && one.due !== null && (
        <span class={state.tone}>
          <Text m={state.message} />
        </span>
      )}
      {progress && <bdi>{progress.text}</bdi>}
    </MetaLine>
  );
}

/** What can be done about something that is late and owed to the user. */
function LateActions({ one, shown, raised }: { one: Commitment; shown: BoardShown; raised: boolean }) {
  const { say, today, zone } = useWords();
  const acts = useCommitmentActs(shown.settings);
  if (one.personId === null) return null;
  const next = shown.next.get(one.personId);
  return (
    <div class="row wrap late-actions">
      <a class="btn plain small" href={`#/letter/nudge/${one.personId}/${one.id}`}>
        {say('commitments.nudge')}
        <Of what={one.text} />
      </a>
      {next && (
        <Button small disabled={raised} onClick={() => void acts.raise(one)}>
          {say(
            raised
              ? 'commitments.raised'
              : startDay(next, zone) === today
                ? 'commitments.raise-today'
                : 'commitments.raise-next',
          )}
          <Of what={one.text} />
        </Button>
      )}
    </div>
  );
}

export interface BoardRowProps {
  one: Commitment;
  shown: BoardShown;
  /** What the row shows besides while it is open; null while that is loading; undefined while it is closed. */
  details: Details | null | undefined;
  /** The one row that Tab comes to. */
  current: boolean;
  onCurrent: () => void;
  onOpen: (open: boolean) => void;
  onDrag: (dragged: Dragged | null) => void;
}

export function BoardRow({ one, shown, details, current, onCurrent, onOpen, onDrag }: BoardRowProps) {
  const words = useWords();
  const { say, today } = words;
  const acts = useCommitmentActs(shown.settings);
  const detailsId = useId();
  const row = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<{ part: RowPart; n: number } | null>(null);
  const isOpen = details !== undefined;
  const group = groupOf(one, today);
  const delivered = group === 'delivered';
  const mine = one.owner === 'me';
  useDragRow(row, delivered || isOpen ? null : { id: one.id, owner: one.owner, from: group }, onDrag);

  const toggle = () => {
    setFocus(null);
    onOpen(!isOpen);
  };
  const onRowKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) return close();
    const key = rowKeyOf(event);
    if (!key || !button.current) return;
    event.preventDefault();
    if ('go' in key) rowFrom(button.current, key.go)?.focus();
    else if ('deliver' in key) {
      if (delivered) return;
      // The row goes to another place, so the next one takes the focus.
      (rowFrom(button.current, 'next') ?? rowFrom(button.current, 'previous'))?.focus();
      void acts.deliver(one);
    } else {
      setFocus((before) => ({ part: key.open, n: (before?.n ?? 0) + 1 }));
      onOpen(true);
    }
  };
  const close = () => {
    button.current?.focus();
    onOpen(false);
  };
  const day = delivered ? one.deliveredOn : one.due;
  const lastYear = delivered && day !== null && day.slice(0, 4) !== today.slice(0, 4);
  return (
    <Line
      class={`row-line${group === 'this-week' && one.due === today ? ' now' : ''}${isOpen ? ' open' : ''}`}
      margin={
        <span class="meta num day">
          {day === null ? say('commitments.margin-none') : marginDay(day, words)}
          {lastYear && <small>{day.slice(0, 4)}</small>}
        </span>
      }
    >
      <div class="board-row" ref={row}>
        <Mark kind={mine ? 'mine' : 'theirs'} done={delivered} />
        <div class="grow">
          <button
            type="button"
            class={delivered ? 'row-text done' : 'row-text'}
            data-row={one.id}
            ref={button}
            tabIndex={current ? 0 : -1}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onFocus={onCurrent}
            onKeyDown={onRowKey}
            onClick={toggle}
          >
            <bdi dir="auto">{one.text}</bdi>
          </button>
          <Meta one={one} shown={shown} />
          {!isOpen && group === 'late' && !mine && one.words !== one.text && one.words.trim() !== '' && (
            <p class="said" dir="auto">
              <q>{one.words}</q>
            </p>
          )}
          {!delivered && !mine && (group === 'late' || isOpen) && (
            <LateActions one={one} shown={shown} raised={details?.raised ?? shown.raised.has(one.id)} />
          )}
          {isOpen && (
            <RowDetails
              id={detailsId}
              one={one}
              name={nameIn(shown.people, one.personId)}
              details={details ?? null}
              settings={shown.settings}
              focus={focus}
              onClose={close}
            />
          )}
        </div>
      </div>
    </Line>
  );
}
