import { GripVertical } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Employer } from '../../core/people.ts';
import type { Competency } from '../../core/standing.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import type { RowMoves } from '../parts/use-row-moves.ts';
import { Choice } from '../workspace/choice.tsx';

/** Chooses the one that this becomes part of. */
function Join({ one, others, onDone }: { one: Competency; others: readonly Competency[]; onDone: () => void }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const [into, setInto] = useState(others[0]?.id ?? '');
  const chosen = others.find(({ id }) => id === into);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('select')?.focus(), []);
  const close = () => {
    box.current?.closest('.item')?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what was opened here, wherever in it the focus is.
    <div
      class="row wrap ev-join"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <Choice
        label={say('evidence.join-into', { name: one.name })}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={into}
        onChoose={setInto}
      />
      <Button
        small
        onClick={() => {
          if (!chosen) return;
          void act(
            () => actions.joinCompetencies(one.id, chosen.id),
            say('evidence.joined', { name: one.name, into: chosen.name }),
          );
          onDone();
        }}
      >
        {say('evidence.join-now')}
      </Button>
      <Button small kind="quiet" onClick={close}>
        {say('evidence.close')}
      </Button>
    </div>
  );
}

export interface CompetencyRowProps {
  one: Competency;
  all: readonly Competency[];
  /** The employer of now, who may have named it. */
  employer: Employer | null;
  employers: readonly Employer[];
  /** What points to it; null while that is counted. */
  use: { readonly lines: number; readonly needs: number } | null;
  moves: RowMoves;
}

/** A competency: its name put right in place, who named it, what points to it. */
export function CompetencyRow({ one, all, employer, employers, use, moves }: CompetencyRowProps) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const [joining, setJoining] = useState(false);
  const others = all.filter(({ id }) => id !== one.id);
  const mine = one.source === 'mine';
  const firm = employers.find(({ id }) => id === one.employerId)?.name ?? '';
  const lines = use?.lines ?? 0;
  const changed = say('evidence.competency-changed', { name: one.name });
  return (
    <Line
      row={one.id}
      grip
      margin={
        <span class="mk ev-grip">
          <Icon of={GripVertical} />
        </span>
      }
    >
      {/* The row's keys go through it: Alt with an arrow moves it. */}
      <div class="item" onKeyDownCapture={(event) => moves.onKey(event, one.id, one.name)}>
        <div class="grow">
          <Field
            label={say('evidence.competency-name')}
            hideLabel
            inPlace
            value={one.name}
            draftKey={`competency:${one.id}`}
            onSave={async (text) => {
              const name = text.trim();
              if (name !== '' && name !== one.name)
                tellDone(say('evidence.competency-changed', { name }), await actions.editCompetency(one.id, { name }));
            }}
          />
          <MetaLine>
            <span>
              {mine
                ? say('evidence.named-by-you')
                : firm === ''
                  ? say('evidence.named-by-employer')
                  : say('evidence.named-by', { name: firm })}
            </span>
            {use && <span>{say('evidence.use-lines', { n: use.lines })}</span>}
            {use && use.needs > 0 && <span>{say('evidence.use-needs', { n: use.needs })}</span>}
          </MetaLine>
          {joining && others.length > 0 && <Join one={one} others={others} onDone={() => setJoining(false)} />}
        </div>
        <Menu
          name={say('evidence.more-for', { text: one.name })}
          items={[
            ...moves.items(one.id, one.name),
            {
              key: 'source',
              label: say(mine ? 'evidence.is-employers' : 'evidence.is-mine'),
              onChoose: () =>
                void act(
                  () =>
                    actions.editCompetency(
                      one.id,
                      mine
                        ? { source: 'employer', employerId: employer?.id ?? null }
                        : { source: 'mine', employerId: null },
                    ),
                  changed,
                ),
            },
            ...(others.length > 0
              ? [{ key: 'join', label: say('evidence.join'), onChoose: () => setJoining(true) }]
              : []),
            {
              key: 'remove',
              label: lines === 0 ? say('evidence.remove') : say('evidence.remove-used', { n: lines }),
              onChoose: () =>
                void act(() => actions.removeCompetency(one.id), say('evidence.removed', { text: one.name })),
            },
          ]}
        />
      </div>
    </Line>
  );
}
