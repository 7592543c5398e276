import { useState } from 'preact/hooks';
import type { ObjectivesPlace } from '../../core/objectives/objectives-place.ts';
import type { Objective } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { useDragOrder } from '../parts/use-drag-order.ts';
import { type NewPlace, useRowMoves } from '../parts/use-row-moves.ts';
import { ObjectiveRow } from './objective-row.tsx';
import type { FocusOn, OpenedObjective } from './objectives-shown.ts';

const page = 40;

export interface ListProps {
  shown: ObjectivesPlace;
  opened: OpenedObjective | null;
  focus: FocusOn | null;
  onOpen: (id: Id | null) => void;
  onAddLine: (id: Id) => void;
  onAskLinkable: () => void;
}

type RowsProps = ListProps & { objectives: readonly Objective[] };

const rowProps = (one: Objective, { shown, opened, focus, onOpen, onAddLine, onAskLinkable }: ListProps) => ({
  one,
  shown,
  opened: opened?.id === one.id ? opened : undefined,
  focus,
  onOpen,
  onAddLine: () => onAddLine(one.id),
  onAskLinkable,
});

/** Those of one horizon: open ones in the user's order, by keys and by dragging, then those reached lately. */
export function HorizonSection({ horizon, objectives, ...list }: RowsProps & { horizon: Objective['horizon'] }) {
  const { say, formatNumber } = useWords();
  const actions = useActions();
  const act = useAct();
  const [most, setMost] = useState(page);
  const open = objectives.filter(({ state }) => state === 'open');
  const ids = open.map(({ id }) => id);
  const move = (id: Id, { after, before, place }: NewPlace) => {
    const text = open.find((one) => one.id === id)?.text ?? '';
    void act(() => actions.placeObjective(id, after, before), say('objectives.moved', { text, place }));
  };
  const moves = useRowMoves(ids, move);
  const drag = useDragOrder(ids, move);
  if (objectives.length === 0) return null;
  const all = [...open, ...objectives.filter(({ state }) => state !== 'open')];
  const shown = all.filter(({ id }, index) => index < most || id === list.opened?.id);
  return (
    <Section title={say(`objectives.horizon-${horizon}`)} count={formatNumber(objectives.length)} class="horizon">
      <div
        onKeyDownCapture={(event) => {
          const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
          const one = open.find(({ id }) => id === row?.dataset['row']);
          if (one) moves.onKey(event, one.id, one.text);
        }}
      >
        <Lines drag={drag}>
          {shown.map((one) => (
            <ObjectiveRow
              key={one.id}
              {...rowProps(one, list)}
              moves={one.state === 'open' ? moves.items(one.id, one.text) : null}
            />
          ))}
        </Lines>
      </div>
      {all.length > shown.length && (
        <Line as="div">
          <TextButton onClick={() => setMost(most + page)}>
            {say('objectives.more', { n: all.length - shown.length })}
          </TextButton>
        </Line>
      )}
    </Section>
  );
}

/** What was reached long ago or let go, folded until somebody wants to see it. */
export function OverSection({ objectives, ...list }: RowsProps) {
  const { say } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const [most, setMost] = useState(page);
  if (objectives.length === 0) return null;
  const open = unfolded || objectives.some(({ id }) => id === list.opened?.id);
  const shown = objectives.filter(({ id }, index) => index < most || id === list.opened?.id);
  return (
    <section class="sec horizon" aria-label={say('objectives.over')}>
      <Line as="div" class="over-head">
        <button type="button" class="link" aria-expanded={open} onClick={() => setUnfolded(!open)}>
          {say('objectives.over-count', { n: objectives.length })}
        </button>
      </Line>
      {open && (
        <Lines>
          {shown.map((one) => (
            <ObjectiveRow key={one.id} {...rowProps(one, list)} moves={null} />
          ))}
        </Lines>
      )}
      {open && objectives.length > shown.length && (
        <Line as="div">
          <TextButton onClick={() => setMost(most + page)}>
            {say('objectives.more', { n: objectives.length - shown.length })}
          </TextButton>
        </Line>
      )}
    </section>
  );
}
