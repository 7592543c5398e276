import type { EvidencePlace } from '../../core/evidence/evidence-place.ts';
import { proofAddress } from '../../core/evidence/proof.ts';
import { firstName } from '../../core/names.ts';
import type { Evidence, Level } from '../../core/standing.ts';
import { useActions } from '../actions.ts';
import { DayChoice } from '../commitments/day-choice.tsx';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { LaneMenu } from '../parts/lane-menu.tsx';
import { Of } from '../parts/of.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { Choice } from '../workspace/choice.tsx';
import { nameOf } from './finding-words.ts';
import { Tied } from './tied.tsx';

const parts = ['situation', 'behaviour', 'impact'] as const;
const levels = ['none', 'developing', 'strong', 'outstanding'] as const;

type Props = { one: Evidence; shown: EvidencePlace };

/** What was the situation, what did I do, what came of it, and where one can see it. */
function InFull({ one }: { one: Evidence }) {
  const { say } = useWords();
  const actions = useActions();
  const tellDone = useTellDone();
  const address = proofAddress(one.proof);
  const told = say('evidence.changed', { text: one.text });
  return (
    <>
      {parts.map((part) => (
        <Field
          key={part}
          label={say(`evidence.${part}`)}
          placeholder={say(`evidence.${part}-example`)}
          multiline
          voice
          value={one[part]}
          draftKey={`evidence:${one.id}:${part}`}
          onSave={async (text) => tellDone(told, await actions.editEvidence(one.id, { [part]: text }))}
        />
      ))}
      <div class="field-box">
        <Field
          label={say('evidence.proof')}
          placeholder={say('evidence.proof-example')}
          value={one.proof}
          draftKey={`evidence:${one.id}:proof`}
          onSave={async (text) => tellDone(told, await actions.editEvidence(one.id, { proof: text.trim() }))}
        />
        <p class="ui ev-proof" role="status">
          {address !== null && (
            <a class="link" href={address} target="_blank" rel="noreferrer noopener">
              {say('evidence.open-proof')}
            </a>
          )}
          {address === null && one.proof !== '' && say('evidence.proof-no-address')}
        </p>
      </div>
    </>
  );
}

/** What it shows, what it is for, what it serves. */
function Ties({ one, shown }: Props) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const told = say('evidence.changed', { text: one.text });
  const tie = (to: 'competencyIds' | 'objectiveIds' | 'matterIds', on: boolean) => (id: string) =>
    void act(() => actions.tieEvidence(one.id, to, id, on), told);
  const chosen = <T extends { readonly id: string }>(options: readonly T[], ids: readonly string[]) =>
    options.filter(({ id }) => ids.includes(id));
  const objectives = shown.objectives.map(({ id, text }) => ({ id, name: text }));
  const matters = shown.matters.map(({ id, personId, text }) => {
    const person = nameOf(shown.people, personId);
    return { id, name: person === null ? text : say('evidence.matter-of', { person, text }) };
  });
  return (
    <>
      <Tied
        label={say('evidence.competencies')}
        add={say('evidence.competency-add')}
        chosen={chosen(shown.competencies, one.competencyIds)}
        options={shown.competencies}
        onAdd={tie('competencyIds', true)}
        onRemove={tie('competencyIds', false)}
        create={{
          label: say('evidence.competency-new'),
          draftKey: `evidence:${one.id}:competency`,
          onCreate: (name) => actions.tieNewCompetency('evidence', one.id, name),
          done: told,
        }}
      />
      <Tied
        label={say('evidence.objectives')}
        add={say('evidence.objective-add')}
        chosen={chosen(objectives, one.objectiveIds)}
        options={objectives}
        onAdd={tie('objectiveIds', true)}
        onRemove={tie('objectiveIds', false)}
      />
      <Tied
        label={say('evidence.matters')}
        add={say('evidence.matter-add')}
        chosen={chosen(matters, one.matterIds ?? [])}
        options={matters}
        onAdd={tie('matterIds', true)}
        onRemove={tie('matterIds', false)}
      />
    </>
  );
}

/** Everything about one result of mine, opened in its place. */
export function ResultDetails({ one, shown }: Props) {
  const { say, today } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const told = say('evidence.changed', { text: one.text });
  const people = [...new Map([...shown.people.values()].map((person) => [person.id, person])).values()].filter(
    ({ archivedOn, name, id }) => name !== '' && (archivedOn === null || id === one.personId),
  );
  const withId = one.personId === null ? '' : (shown.people.get(one.personId)?.id ?? '');
  const level = (value: (typeof levels)[number]): Level | null => (value === 'none' ? null : value);
  return (
    <>
      <Field
        label={say('evidence.text')}
        wraps
        value={one.text}
        draftKey={`evidence:${one.id}`}
        onSave={async (text) => {
          const words = text.trim();
          if (words === '' || words === one.text) return;
          tellDone(say('evidence.changed', { text: words }), await actions.editEvidence(one.id, { text: words }));
        }}
      />
      <DayChoice
        label={say('evidence.day')}
        day={one.day}
        set={say('evidence.set')}
        max={today}
        onDay={(day) => void act(() => actions.placeEvidence(one.id, { day }), told)}
      />
      <InFull one={one} />
      <div class="ev-pairs">
        <Ties one={one} shown={shown} />
        <Choice
          label={say('evidence.with')}
          options={[
            { value: '', label: say('evidence.with-nobody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={withId}
          onChoose={(id) => void act(() => actions.placeEvidence(one.id, { personId: id === '' ? null : id }), told)}
        />
        <Choice
          label={say('evidence.backs-level')}
          options={levels.map((value) => ({
            value,
            label: value === 'none' ? say('evidence.backs-none') : say(`level.${value}`),
          }))}
          value={one.backs ?? 'none'}
          onChoose={(value) => void act(() => actions.placeEvidence(one.id, { backs: level(value) }), told)}
        />
      </div>
      <div class="row wrap ev-end">
        <LaneMenu
          item={one}
          text={one.text}
          onChange={(lane, until) =>
            void act(() => actions.setLane('evidence', one.id, lane, until), say('evidence.lane-told'))
          }
        />
        {one.meetingId !== null && withId !== '' && (
          <a class="link ui" href={`#/people/${withId}?meeting=${one.meetingId}`}>
            {say('evidence.said-in', { name: firstName(shown.people.get(withId)?.name ?? '') })}
          </a>
        )}
        <Button
          small
          kind="quiet"
          onClick={() =>
            void act(() => actions.removeItem('evidence', one.id), say('evidence.removed', { text: one.text }))
          }
        >
          {say('evidence.remove')}
          <Of what={one.text} />
        </Button>
      </div>
    </>
  );
}
