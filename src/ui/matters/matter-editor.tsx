import { useState } from 'preact/hooks';
import { firstName } from '../../core/names.ts';
import type { Matter, Person } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { PickDay } from '../parts/pick-day.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { MatterKind, MatterText } from './matter-words.tsx';

interface MatterEditorProps {
  matter: Matter;
  person: Person;
  autoFocus?: boolean;
  onEscape?: () => void;
}

/** One line, to be put right: its words, what it is, how, since when and from what it is known. */
export function MatterEditor({ matter, person, autoFocus = false, onEscape }: MatterEditorProps) {
  const { say, formatDay } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const [picking, setPicking] = useState(false);
  const name = firstName(person.name);
  const changed = say('people.matter-changed');
  return (
    <div class="matter-editor">
      <MatterText matter={matter} autoFocus={autoFocus} {...(onEscape ? { onEscape } : {})} />
      <div class="row wrap">
        <MatterKind matter={matter} name={name} />
        <div class="field-box">
          <span class="label">{say('matters.learnt')}</span>
          {picking ? (
            <PickDay
              label={say('matters.learnt')}
              day={matter.learntOn}
              onSet={(learntOn) => {
                setPicking(false);
                void act(() => actions.editMatter(matter.id, { learntOn }), changed);
              }}
              onEscape={() => setPicking(false)}
            />
          ) : (
            <TextButton onClick={() => setPicking(true)}>
              {matter.learntOn === null
                ? say('matters.learnt-unset')
                : say('matters.learnt-set', { date: formatDay(matter.learntOn, 'date') })}
            </TextButton>
          )}
        </div>
      </div>
      <Field
        label={say('matters.from')}
        placeholder={say('matters.from-example')}
        {...(onEscape ? { onEscape } : {})}
        value={matter.source}
        draftKey={`matter-source:${matter.id}`}
        onSave={async (text) => {
          const source = text.trim();
          if (source !== matter.source) tellDone(changed, await actions.editMatter(matter.id, { source }));
        }}
      />
    </div>
  );
}
