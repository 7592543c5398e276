import { Plus, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { firstName } from '../../core/names.ts';
import type { Matter, Person } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { MatterKind, MatterText } from '../matters/matter-words.tsx';
import { signOf } from '../matters/matters-shown.ts';
import { useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { Button, IconButton } from '../parts/button.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { VerdictSign } from '../parts/verdict-sign.tsx';

function MatterLine({ matter, name }: { matter: Matter; name: string }) {
  const { say } = useWords();
  return (
    <li>
      <p class="voice" dir="auto">
        {matter.text}
      </p>
      <p class="meta how">
        {say(`people.matter-${matter.kind}`)} · <VerdictSign sureness={signOf[matter.how]} />{' '}
        {say(`how.${matter.how}`, { name })}
      </p>
    </li>
  );
}

function MatterEdit({ matter, name }: { matter: Matter; name: string }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  return (
    <li class="matter-edit">
      <MatterText matter={matter} />
      <div class="row wrap">
        <MatterKind matter={matter} name={name} />
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
