import type { TargetedInputEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ObjectivesPlace } from '../../core/objectives/objectives-place.ts';
import type { Worded } from '../../core/objectives/wording.ts';
import type { Objective } from '../../core/plan.ts';
import { DayChoice } from '../commitments/day-choice.tsx';
import { useWords } from '../messages.tsx';
import { Field } from '../parts/field.tsx';
import { Segments } from '../parts/segments.tsx';
import { Choice } from '../workspace/choice.tsx';
import { ProgressChoice } from './progress-choice.tsx';
import { useObjectiveActs } from './use-objective-acts.ts';
import { WordingHelp } from './wording-help.tsx';

const none = '';
const horizons = ['short', 'long'] as const;

export interface WhatAndWhenProps {
  one: Objective;
  shown: ObjectivesPlace;
  /** First name of who will look at the result; null where nobody is known. */
  name: string | null;
}

/** Its words, how one will know, its days, and how much of it is done. */
export function WhatAndWhen({ one, shown, name }: WhatAndWhenProps) {
  const { say } = useWords();
  const acts = useObjectiveActs(one);
  const [typed, setTyped] = useState<Partial<Worded>>({});
  useEffect(() => setTyped({}), [one]);
  // The help follows the words before they are saved.
  const follow =
    (field: 'text' | 'success' | 'measure') =>
    ({ target }: TargetedInputEvent<HTMLElement>) => {
      if (target instanceof HTMLTextAreaElement) setTyped((before) => ({ ...before, [field]: target.value }));
    };
  const milestones = shown.milestones.map(({ milestone }) => ({ value: milestone.id, label: milestone.title }));
  return (
    <>
      <div data-part="text" onInput={follow('text')}>
        <Field
          label={say('objectives.text')}
          wraps
          voice
          value={one.text}
          draftKey={`objective:${one.id}`}
          onSave={async (text) => {
            const words = text.trim();
            if (words !== '' && words !== one.text) await acts.save({ text: words });
          }}
        />
      </div>
      <div onInput={follow('success')}>
        <Field
          label={say('objectives.success')}
          multiline
          value={one.success}
          draftKey={`objective-success:${one.id}`}
          onSave={(success) => acts.save({ success: success.trim() })}
        />
      </div>
      <div onInput={follow('measure')}>
        <Field
          label={say('objectives.measure')}
          wraps
          value={one.measure}
          draftKey={`objective-measure:${one.id}`}
          onSave={(measure) => acts.save({ measure: measure.trim() })}
        />
      </div>
      <WordingHelp of={{ ...one, ...typed }} draftKey={`objective-hints:${one.id}`} name={name} />
      <div class="detail-pair">
        <DayChoice
          label={say('objectives.due')}
          day={one.due}
          set={say('objectives.set')}
          onDay={(due) => void acts.edit({ due })}
          none={{ label: say('objectives.no-due'), onNone: () => void acts.edit({ due: null }) }}
        />
        <DayChoice
          label={say('objectives.started')}
          day={one.startedOn}
          set={say('objectives.set')}
          {...(one.due === null ? {} : { max: one.due })}
          onDay={(startedOn) => void acts.edit({ startedOn })}
          none={{ label: say('objectives.no-start'), onNone: () => void acts.edit({ startedOn: null }) }}
        />
      </div>
      <Segments
        legend={say('objectives.horizon')}
        hideLegend={false}
        options={horizons.map((value) => ({ value, label: say(`objectives.horizon-${value}`) }))}
        value={one.horizon}
        onChoose={(horizon) => void acts.edit({ horizon })}
      />
      <ProgressChoice value={one.progress} onSet={(progress) => void acts.edit({ progress })} />
      {milestones.length > 0 && (
        <Choice
          label={say('objectives.milestone')}
          options={[{ value: none, label: say('objectives.milestone-none') }, ...milestones]}
          value={one.milestoneId ?? none}
          onChoose={(id) => void acts.edit({ milestoneId: id === none ? null : id })}
        />
      )}
    </>
  );
}
