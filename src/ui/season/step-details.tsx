import { Check, Trash2 } from 'lucide';
import type { SeasonStepKind } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import type { PlacedStep } from '../../core/season/plan-season.ts';
import { stepKinds } from '../../core/season/step-kinds.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { Choice } from '../workspace/choice.tsx';
import { peopleOptions } from './people-options.ts';
import type { OnView } from './season-shown.ts';

interface StepDetailsProps {
  placed: PlacedStep;
  shown: OnView;
  onClose: () => void;
}

/** A step opened in its place: its words, its kind, with whom, and where it is put. */
export function StepDetails({ placed, shown, onClose }: StepDetailsProps) {
  const { say, formatDay } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const { step, on, pinned, personId } = placed;
  const { season, plan, people, nameOf } = shown;
  const edit = (change: Parameters<typeof actions.editSeasonStep>[2], words: string) =>
    void act(() => actions.editSeasonStep(season.id, step.id, change), words);
  const others = personId === null ? [] : (plan.others.get(personId) ?? []);
  const theirs = personId === season.personId ? plan.own : others;
  const meetings = theirs.filter(({ off, meetingId }) => !off && meetingId !== null);
  const here = on && !pinned ? say('season.placed-on', { date: formatDay(on.day, 'date') }) : say('season.placed');
  // A pin may lie on somebody else's one-on-one.
  const foreign = pinned && on && !meetings.some(({ meetingId }) => meetingId === on.meetingId) ? [on] : [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what was opened here, wherever in it the focus is.
    <div
      class="step-details"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <Field
        label={say('season.text')}
        value={step.text}
        draftKey={`season-step:${step.id}`}
        wraps
        voice={step.what === 'ask' || step.what === 'small-ask'}
        autoFocus
        onEnter={onClose}
        onSave={async (text) => {
          const words = text.trim();
          if (words === '' || words === step.text) return;
          tellDone(
            say('season.step-edited', { text: words }),
            await actions.editSeasonStep(season.id, step.id, { text: words }),
          );
        }}
      />
      <div class="season-choices">
        <Choice<SeasonStepKind>
          label={say('season.what')}
          options={stepKinds.map((value) => ({ value, label: say(`season.what-${value}`) }))}
          value={step.what}
          onChoose={(what) =>
            edit({ what }, say('season.what-told', { what: say(`season.what-${what}`), text: step.text }))
          }
        />
        <Choice<Id>
          label={say('season.with')}
          options={[
            { value: '', label: nameOf(season.personId) || say('season.own-person') },
            ...peopleOptions(people, step.personId).filter(({ value }) => value !== season.personId),
          ]}
          value={step.personId === season.personId ? '' : (step.personId ?? '')}
          onChoose={(value) =>
            edit(
              { personId: value === '' ? null : value, meetingId: null },
              say('season.with-told', { name: nameOf(value === '' ? season.personId : value), text: step.text }),
            )
          }
        />
        {!step.done && (
          <Choice<Id>
            label={say('season.where')}
            options={[
              { value: '', label: here },
              ...[...foreign, ...meetings].map((one) => ({
                value: one.meetingId ?? '',
                label: say('season.put-on', { date: formatDay(one.day, 'date') }),
              })),
            ]}
            value={pinned ? (step.meetingId ?? '') : ''}
            onChoose={(value) => {
              const day = meetings.find(({ meetingId }) => meetingId === value)?.day;
              edit(
                { meetingId: value === '' ? null : value },
                day ? say('season.put-told', { day, text: step.text }) : say('season.placed-told', { text: step.text }),
              );
            }}
          />
        )}
      </div>
      <div class="row wrap">
        <Button
          small
          icon={Check}
          onClick={() =>
            edit({ done: !step.done }, say(step.done ? 'season.undone-told' : 'season.done-told', { text: step.text }))
          }
        >
          {say(step.done ? 'season.not-done' : 'season.done')}
        </Button>
        <Button
          small
          icon={Trash2}
          onClick={() =>
            void act(
              () => actions.removeSeasonStep(season.id, step.id),
              say('season.step-removed', { text: step.text }),
            )
          }
        >
          {say('season.remove-step')}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {say('season.close')}
        </Button>
      </div>
    </div>
  );
}
