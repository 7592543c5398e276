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

/** The day alone: the one thing of a season that changes often. */
export function ChangeDate({ shown }: { shown: OnView }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const { season } = shown;
  return (
    <DayChoice
      label={say('season.day')}
      day={season.decidedOn}
      set={say('season.set')}
      onDay={(decidedOn) =>
        void act(() => actions.editSeason(season.id, { decidedOn }), say('season.day-told', { day: decidedOn }))
      }
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
    <section class="season-edit" aria-label={say('season.edit')}>
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
      <ChangeDate shown={shown} />
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
    </section>
  );
}
