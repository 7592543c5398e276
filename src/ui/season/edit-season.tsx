import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Season } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { DayChoice } from '../commitments/day-choice.tsx';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { LaneMenu } from '../parts/lane-menu.tsx';
import { Segments } from '../parts/segments.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { Choice } from '../workspace/choice.tsx';
import { peopleOptions } from './people-options.ts';
import type { OnView } from './season-shown.ts';

export const seasonKinds = ['promotion', 'budget', 'review'] as const;

/** What is opened under the title: Escape closes it, wherever in it the focus is. */
function Tool({ name, onClose, children }: { name: string; onClose: () => void; children: ComponentChildren }) {
  return (
    <section
      class="season-edit"
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </section>
  );
}

/** The day alone: the one thing of a season that changes often. It closes once it is set. */
export function ChangeDate({ shown, onClose }: { shown: OnView; onClose: () => void }) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <Tool name={say('season.change-date')} onClose={onClose}>
      <div ref={box}>
        <DecidedOn shown={shown} onSet={onClose} />
      </div>
    </Tool>
  );
}

function DecidedOn({ shown, onSet }: { shown: OnView; onSet?: () => void }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const { season } = shown;
  return (
    <DayChoice
      label={say('season.day')}
      day={season.decidedOn}
      set={say('season.set')}
      onDay={async (decidedOn) => {
        const kept = await act(
          () => actions.editSeason(season.id, { decidedOn }),
          say('season.day-told', { day: decidedOn }),
        );
        if (kept) onSet?.();
      }}
    />
  );
}

/** What a season is: each change is kept at once. */
export function EditSeason({ shown, onClose }: { shown: OnView; onClose: () => void }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const { season, people, nameOf } = shown;
  const saveText = (field: 'title' | 'said') => async (text: string) => {
    const words = text.trim();
    if (words === season[field] || (field === 'title' && words === '')) return;
    tellDone(
      say('season.edited', { text: words || season.title }),
      await actions.editSeason(season.id, { [field]: words }),
    );
  };
  return (
    <Tool name={say('season.edit')} onClose={onClose}>
      <Field
        label={say('season.title')}
        value={season.title}
        draftKey={`season-title:${season.id}`}
        autoFocus
        onSave={saveText('title')}
      />
      <Choice<Id>
        label={say('season.person')}
        options={[{ value: '', label: say('season.no-person') }, ...peopleOptions(people, season.personId)]}
        value={season.personId ?? ''}
        onChoose={(value) =>
          void act(
            () => actions.editSeason(season.id, { personId: value === '' ? null : value }),
            value === '' ? say('season.person-none-told') : say('season.person-told', { name: nameOf(value) }),
          )
        }
      />
      <Field
        label={say('season.said')}
        value={season.said}
        draftKey={`season-said:${season.id}`}
        wraps
        onSave={saveText('said')}
      />
      <DecidedOn shown={shown} />
      <Segments<Season['kind']>
        legend={say('season.kind')}
        hideLegend={false}
        options={seasonKinds.map((value) => ({ value, label: say(`season.kind-${value}`) }))}
        value={season.kind}
        onChoose={(kind) =>
          void act(
            () => actions.editSeason(season.id, { kind }),
            say('season.kind-told', { kind: say(`season.kind-${kind}`) }),
          )
        }
      />
      <div class="row wrap season-end">
        <LaneMenu
          item={season}
          text={season.title}
          onChange={(lane, laneUntil) =>
            void act(
              () => actions.editSeason(season.id, { lane, laneUntil }),
              say('season.lane-told', { lane: say(`lane.${lane}`) }),
            )
          }
        />
        <Button small kind="quiet" onClick={onClose}>
          {say('season.close')}
        </Button>
      </div>
    </Tool>
  );
}
