import { useState } from 'preact/hooks';
import { firstName } from '../../core/names.ts';
import { type Matter, matterKinds, type Person } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { PickDay } from '../parts/pick-day.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { Choice } from '../workspace/choice.tsx';

const hows = ['said', 'seen', 'guess'] as const satisfies readonly Matter['how'][];

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
  const changed = say('matters.changed');
  const save = async (edit: { text?: string; source?: string }) =>
    tellDone(changed, await actions.editMatter(matter.id, edit));
  return (
    <div class="matter-editor">
      <Field
        label={say('people.matter-text')}
        hideLabel
        voice
        autoFocus={autoFocus}
        {...(onEscape ? { onEscape } : {})}
        value={matter.text}
        draftKey={`matter:${matter.id}`}
        onSave={async (text) => {
          const words = text.trim();
          if (words !== '' && words !== matter.text) await save({ text: words });
        }}
      />
      <div class="row wrap">
        <Choice
          label={say('people.matter-kind')}
          options={matterKinds.map((value) => ({ value, label: say(`people.matter-${value}`) }))}
          value={matter.kind}
          onChoose={(kind) => void act(() => actions.editMatter(matter.id, { kind }), changed)}
        />
        <Choice
          label={say('people.matter-how')}
          options={hows.map((value) => ({ value, label: say(`how.${value}`, { name }) }))}
          value={matter.how}
          onChoose={(how) => void act(() => actions.editMatter(matter.id, { how }), changed)}
        />
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
          if (text.trim() !== matter.source) await save({ source: text.trim() });
        }}
      />
    </div>
  );
}
