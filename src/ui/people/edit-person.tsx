import { useState } from 'preact/hooks';
import { type Person, type Relationship, relationships } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { Choice } from '../workspace/choice.tsx';
import { EntryList } from '../workspace/entry-list.tsx';

const addressForm = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

function Addresses({ person, others }: { person: Person; others: readonly Person[] }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const wrong = (text: string): string | null => {
    const address = text.trim().toLowerCase();
    if (!addressForm.test(address)) return say('people.address-wrong');
    const owner = others.find(({ addresses }) => addresses.includes(address));
    return owner ? say('people.address-taken', { name: owner.name || say('people.unnamed') }) : null;
  };
  return (
    <div>
      <h3 class="label">{say('people.addresses')}</h3>
      <EntryList
        entries={person.addresses.map((text) => ({ text }))}
        onRemove={(text) =>
          void act(
            () =>
              actions.setAddresses(
                person.id,
                person.addresses.filter((one) => one !== text),
              ),
            say('people.address-removed', { text }),
          )
        }
      />
      <AddField
        label={say('people.address-add')}
        draftKey={`address:${person.id}`}
        check={wrong}
        onAdd={(text) => actions.setAddresses(person.id, [...person.addresses, text])}
        done={say('people.address-added')}
      />
    </div>
  );
}

/** Two records that are one person: this one goes over into the other. */
function Join({ person, others }: { person: Person; others: readonly Person[] }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const [into, setInto] = useState('');
  const other = others.find(({ id }) => id === into);
  if (others.length === 0) return null;
  return (
    <div class="join">
      <Choice
        label={say('people.join')}
        options={[
          { value: '', label: say('people.join-nobody') },
          ...others.map(({ id, name, addresses }) => ({
            value: id,
            label: name || (addresses[0] ?? say('people.unnamed')),
          })),
        ]}
        value={into}
        onChoose={setInto}
      />
      {other && (
        <>
          <p class="meta">
            {say('people.join-then', { name: person.name || say('people.unnamed'), other: other.name })}
          </p>
          <Button
            small
            onClick={() =>
              void act(
                () => actions.joinPeople(person.id, other.id),
                say('people.joined', { name: person.name, other: other.name }),
              ).then((kept) => {
                if (kept) location.hash = `#/people/${other.id}`;
              })
            }
          >
            {say('people.join-do')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Who somebody is. Each change is kept at once. */
export function EditPerson({ person, others }: { person: Person; others: readonly Person[] }) {
  const { say, today } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const unknown = 'unknown';
  return (
    <section class="edit-person" aria-label={say('people.edit-person')}>
      <Field
        label={say('people.name')}
        value={person.name}
        draftKey={`person:${person.id}`}
        onSave={async (text) => {
          const name = text.trim();
          if (name !== '' && name !== person.name)
            tellDone(say('people.renamed', { name }), await actions.editPerson(person.id, { name }));
        }}
      />
      <Choice<Relationship | typeof unknown>
        label={say('people.relation')}
        options={[
          ...relationships.map((value) => ({ value, label: say(`relation.${value}`) })),
          { value: unknown, label: say('relation.unknown') },
        ]}
        value={person.relationship ?? unknown}
        onChoose={(value) =>
          void act(
            () => actions.editPerson(person.id, { relationship: value === unknown ? null : value }),
            say('people.relation-told', { name: person.name }),
          )
        }
      />
      <Addresses person={person} others={others} />
      <Join person={person} others={others} />
      <div>
        <Button
          small
          onClick={() =>
            void act(
              () => actions.editPerson(person.id, { archivedOn: person.archivedOn === null ? today : null }),
              say(person.archivedOn === null ? 'people.archived-told' : 'people.unarchived-told', {
                name: person.name,
              }),
            )
          }
        >
          {say(person.archivedOn === null ? 'people.archive' : 'people.unarchive')}
        </Button>
        <p class="meta">{say('people.archive-about')}</p>
      </div>
      {person.relationship === 'manager' && (
        <p class="ui">
          <a class="link" href={`#/people/employers?manager=${person.id}`}>
            {say('people.new-manager')}
          </a>
        </p>
      )}
    </section>
  );
}
