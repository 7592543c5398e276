import { useState } from 'preact/hooks';
import type { SeasonStepKind } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import { byTime } from '../../core/season/occasion.ts';
import type { PlacedStep } from '../../core/season/plan-season.ts';
import { stepKinds } from '../../core/season/step-kinds.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { AddField, AddMark } from '../parts/add-field.tsx';
import { Icon, type IconData } from '../parts/icon.tsx';
import { Leaf, Line, MetaLine } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { useDragOrder } from '../parts/use-drag-order.ts';
import { type NewPlace, useRowMoves } from '../parts/use-row-moves.ts';
import { Choice } from '../workspace/choice.tsx';
import type { OnView } from './season-shown.ts';
import { Clauses, StepRow } from './step-row.tsx';

// Drawn here: an icon of the set would come into the popup's first picture, whoever uses it.
const target: IconData = [10, 6, 2].map((r) => ['circle', { cx: 12, cy: 12, r }] as const);

/** From the decision back to today; what has no day stands first, where it is seen. */
export function rowsOf(placed: readonly PlacedStep[]): PlacedStep[] {
  const open = placed.filter(({ step }) => !step.done).toReversed();
  const laid = open.filter(({ on }) => on !== null);
  return [...open.filter(({ on }) => on === null), ...laid.toSorted((a, b) => (a.on && b.on ? byTime(b.on, a.on) : 0))];
}

function Decision({ shown, onEdit }: { shown: OnView; onEdit: () => void }) {
  const { say, formatDay } = useWords();
  const { season, nameOf } = shown;
  const name = nameOf(season.personId);
  return (
    <Line
      class="step decision"
      margin={
        <div class="step-day num">
          <b>{formatDay(season.decidedOn, 'day-month')}</b>
          <span>{say('season.decided')}</span>
        </div>
      }
    >
      <div class="season-step">
        <span class="mk">
          <Icon of={target} />
        </span>
        <div class="grow">
          <button type="button" class="row-text" onClick={onEdit}>
            {season.said.trim() === '' ? (
              <span class="meta">{say('season.said-missing')}</span>
            ) : (
              <Clauses text={season.said} />
            )}
          </button>
          <MetaLine>
            {say(`season.kind-${season.kind}`)}
            {name !== '' && <bdi>{name}</bdi>}
          </MetaLine>
        </div>
      </div>
    </Line>
  );
}

function AddStep({ shown }: { shown: OnView }) {
  const { say } = useWords();
  const actions = useActions();
  const [what, setWhat] = useState<SeasonStepKind>('advice');
  const { season } = shown;
  return (
    <Line class="step add-step" margin={<AddMark />}>
      <div class="season-choices">
        <Choice<SeasonStepKind>
          label={say('season.what')}
          options={stepKinds.map((value) => ({ value, label: say(`season.what-${value}`) }))}
          value={what}
          onChoose={setWhat}
        />
        <div class="add-words">
          <AddField
            label={say('season.add-step')}
            draftKey={`season-add:${season.id}`}
            button={say('season.add')}
            onAdd={(text) => actions.addSeasonStep(season.id, { what, text, personId: null })}
            done={say('season.step-added')}
          />
        </div>
      </div>
    </Line>
  );
}

export interface StepListProps {
  shown: OnView;
  opened: Id | null;
  onOpen: (id: Id | null) => void;
  onEdit: () => void;
}

/** The season from the end to today, each step with its day in the margin. */
export function StepList({ shown, opened, onOpen, onEdit }: StepListProps) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { season, plan } = shown;
  const rows = rowsOf(plan.placed);
  const done = plan.placed.filter(({ step }) => step.done);
  const ids = rows.map(({ step }) => step.id);
  const move = (id: Id, { after }: NewPlace) => {
    const next = ids.filter((one) => one !== id);
    next.splice(after === null ? 0 : next.indexOf(after) + 1, 0, id);
    const text = plan.placed.find(({ step }) => step.id === id)?.step.text ?? '';
    // What is read first comes last.
    void act(() => actions.orderSeasonSteps(season.id, next.toReversed()), say('season.moved', { text }));
  };
  const moves = useRowMoves(ids, move);
  const drag = useDragOrder(ids, move);
  const last = rows.find(({ on }) => on !== null);
  const row = (placed: PlacedStep) => (
    <StepRow
      key={placed.step.id}
      placed={placed}
      shown={shown}
      last={placed === last}
      opened={opened === placed.step.id}
      onOpen={onOpen}
      moves={placed.step.done ? null : moves}
    />
  );
  return (
    <>
      <Leaf class="season-leaf">
        <ul ref={drag.ref} aria-label={say('season.steps')}>
          <Decision shown={shown} onEdit={onEdit} />
          {rows.map(row)}
          <AddStep shown={shown} />
        </ul>
      </Leaf>
      {done.length > 0 && (
        <details class="season-fold">
          <summary class="label">{say('season.done-steps', { n: done.length })}</summary>
          <Leaf class="season-leaf">
            <ul aria-label={say('season.done-steps', { n: done.length })}>{done.map(row)}</ul>
          </Leaf>
        </details>
      )}
    </>
  );
}
