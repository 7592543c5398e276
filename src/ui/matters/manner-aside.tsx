import { Pencil, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { mannerKinds } from '../../core/matters/served.ts';
import { firstName } from '../../core/names.ts';
import type { Matter, Person } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { IconButton, TextButton } from '../parts/button.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { MatterEditor } from './matter-editor.tsx';

interface MannerProps {
  kind: (typeof mannerKinds)[number];
  person: Person;
  lines: readonly Matter[];
}

function Manner({ kind, person, lines }: MannerProps) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const [editing, setEditing] = useState(false);
  const title = say(`matters.manner-${kind}`, { name: firstName(person.name) });
  return (
    <section aria-label={title}>
      <div class="side-line">
        <h2 class="label">{title}</h2>
        <IconButton
          icon={lines.length === 0 ? Plus : Pencil}
          name={say('matters.edit-of', { text: title })}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        />
      </div>
      {lines.length === 0 && !editing && <p class="meta">{say('matters.manner-none')}</p>}
      {lines.map((line) =>
        editing ? (
          <div key={line.id} class="manner-edit">
            <MatterEditor matter={line} person={person} />
            <TextButton onClick={() => void act(() => actions.removeMatter(line.id), say('matters.removed'))}>
              {say('matters.remove-of', { text: line.text })}
            </TextButton>
          </div>
        ) : (
          <p key={line.id} class="ui" dir="auto">
            {line.text}
          </p>
        ),
      )}
      {editing && (
        <AddField
          label={title}
          draftKey={`manner:${kind}:${person.id}`}
          onAdd={(text) => actions.addMatter(person.id, { kind, how: 'seen', text })}
          done={say('matters.added')}
          onEscape={() => setEditing(false)}
        />
      )}
    </section>
  );
}

/** How to deal with somebody, and when that was last looked over. */
export function MannerAside({ person, matters }: { person: Person; matters: readonly Matter[] }) {
  const { say, formatDay, today } = useWords();
  const actions = useActions();
  const act = useAct();
  const checked = matters.reduce<string | null>(
    (latest, { checkedOn }) => (checkedOn !== null && (latest === null || checkedOn > latest) ? checkedOn : latest),
    null,
  );
  return (
    <aside class="beside manner">
      {mannerKinds.map((kind) => (
        <Manner key={kind} kind={kind} person={person} lines={matters.filter((one) => one.kind === kind)} />
      ))}
      {matters.length > 0 && (
        <p class="meta row wrap looked-over">
          {checked !== null && say('matters.checked-on', { date: formatDay(checked, 'date') })}
          {checked !== today && (
            <TextButton onClick={() => void act(() => actions.checkMatters(person.id), say('matters.checked'))}>
              {say('matters.check')}
            </TextButton>
          )}
        </p>
      )}
    </aside>
  );
}
