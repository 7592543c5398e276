import { Plus, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { firstName } from '../../core/names.ts';
import { type Matter, matterKinds, type Person } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { Button, IconButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { Of } from '../parts/of.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { VerdictSign } from '../parts/verdict-sign.tsx';
import { Choice } from '../workspace/choice.tsx';

const hows = ['said', 'seen', 'guess'] as const satisfies readonly Matter['how'][];
const signs = { said: 'certain', seen: 'likely', guess: 'unknown' } as const;

function MatterLine({ matter, name }: { matter: Matter; name: string }) {
  const { say } = useWords();
  return (
    <li>
      <p class="voice" dir="auto">
        {matter.text}
      </p>
      <p class="meta how">
        {say(`people.matter-${matter.kind}`)} · <VerdictSign sureness={signs[matter.how]} />{' '}
        {say(`how.${matter.how}`, { name })}
      </p>
    </li>
  );
}

function MatterEdit({ matter, name }: { matter: Matter; name: string }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const changed = say('people.matter-changed');
  return (
    <li class="matter-edit">
      <Field
        label={say('people.matter-text')}
        hideLabel
        voice
        value={matter.text}
        draftKey={`matter:${matter.id}`}
        onSave={async (text) => {
          const words = text.trim();
          if (words !== '' && words !== matter.text)
            tellDone(changed, await actions.editMatter(matter.id, { text: words }));
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
        <IconButton
          icon={Trash2}
          name={say('people.matter-remove', { text: matter.text })}
          onClick={() => void act(() => actions.removeMatter(matter.id), say('people.matter-removed'))}
        />
      </div>
    </li>
  );
}

/** What matters to the other one, and how the user knows. It can never be anything but private. */
export function MattersSection({ person, matters }: { person: Person; matters: readonly Matter[] }) {
  const { say } = useWords();
  const actions = useActions();
  const [editing, setEditing] = useState(false);
  const name = firstName(person.name);
  return (
    <section aria-label={say('people.matters', { name })}>
      <div class="side-line">
        <h2 class="label">{say('people.matters', { name })}</h2>
        <Button
          small
          kind="quiet"
          {...(editing ? {} : { icon: Plus })}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {say(editing ? 'people.done' : 'people.edit')}
          <Of what={say('people.matters', { name })} />
        </Button>
      </div>
      {matters.length === 0 && !editing && <p class="meta">{say('people.matters-none', { name })}</p>}
      <ul class="matters">
        {matters.map((matter) =>
          editing ? (
            <MatterEdit key={matter.id} matter={matter} name={name} />
          ) : (
            <MatterLine key={matter.id} matter={matter} name={name} />
          ),
        )}
      </ul>
      {editing && (
        <AddField
          label={say('people.matter-add')}
          placeholder={say('people.matter-example')}
          draftKey={`matter:new:${person.id}`}
          onAdd={(text) => actions.addMatter(person.id, { kind: 'measured-on', how: 'guess', text })}
          done={say('people.matter-added')}
        />
      )}
      <p class="row wrap">
        <LaneTag lane="private" />
        <a class="link" href={`#/people/${person.id}/matters`}>
          {say('people.matters-page')}
        </a>
      </p>
    </section>
  );
}
