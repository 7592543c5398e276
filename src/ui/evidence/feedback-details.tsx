import type { EvidencePlace } from '../../core/evidence/evidence-place.ts';
import type { Note } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { LaneMenu } from '../parts/lane-menu.tsx';
import { Of } from '../parts/of.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { nameOf } from './finding-words.ts';
import { Tied } from './tied.tsx';

/** What somebody said, opened in its place: the words, which competencies they speak of, who may see it. */
export function FeedbackDetails({ one, shown }: { one: Note; shown: EvidencePlace }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const told = say('evidence.changed', { text: one.text });
  const ids = one.competencyIds ?? [];
  const person = one.personId === null ? undefined : shown.people.get(one.personId);
  return (
    <>
      <Field
        label={say('evidence.heard')}
        wraps
        voice
        value={one.text}
        draftKey={`note:${one.id}`}
        onSave={async (text) => {
          const words = text.trim();
          if (words !== '' && words !== one.text)
            tellDone(say('evidence.changed', { text: words }), await actions.editNote(one.id, words));
        }}
      />
      <Tied
        label={say('evidence.competencies')}
        add={say('evidence.competency-add')}
        chosen={shown.competencies.filter(({ id }) => ids.includes(id))}
        options={shown.competencies}
        onAdd={(id) => void act(() => actions.tieFeedback(one.id, id, true), told)}
        onRemove={(id) => void act(() => actions.tieFeedback(one.id, id, false), told)}
        create={{
          label: say('evidence.competency-new'),
          draftKey: `note:${one.id}:competency`,
          onCreate: (name) => actions.tieNewCompetency('notes', one.id, name),
          done: told,
        }}
      />
      <div class="row wrap ev-end">
        <LaneMenu
          item={one}
          text={one.text}
          onChange={(lane, until) =>
            void act(() => actions.setLane('notes', one.id, lane, until), say('evidence.lane-told'))
          }
        />
        {one.meetingId !== null && person && (
          <a class="link ui" href={`#/people/${person.id}?meeting=${one.meetingId}`}>
            {say('evidence.said-in', { name: nameOf(shown.people, person.id) ?? '' })}
          </a>
        )}
        <Button
          small
          kind="quiet"
          onClick={() =>
            void act(() => actions.removeItem('notes', one.id), say('evidence.removed', { text: one.text }))
          }
        >
          {say('evidence.remove')}
          <Of what={one.text} />
        </Button>
      </div>
    </>
  );
}
