import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { wantsAnotherWay } from '../../core/questions/another-way.ts';
import { notesOn } from '../../core/questions/notes.ts';
import { listedAlike } from '../../core/questions/shelf.ts';
import type { Question } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { AddField, AddMark } from '../parts/add-field.tsx';
import { TextButton } from '../parts/button.tsx';
import { LaneMenu } from '../parts/lane-menu.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { rowId } from '../questions/row-id.ts';
import { EditableText } from './editable-text.tsx';
import { usePlaces } from './place.ts';
import { type Reorder, useReorder } from './use-reorder.ts';

interface RowProps {
  question: Question;
  records: MeetingRecords;
  reorder: Reorder;
}

function Row({ question, records, reorder }: RowProps) {
  const { say, today, zone } = useWords();
  const act = useAct();
  const actions = useActions();
  const { go } = usePlaces();
  const { id, text } = question;
  const { meeting, previous, person } = records;
  const set = (state: 'answered' | 'dropped') => () =>
    void act(() => actions.setQuestionState(id, state, meeting.id), say(`panel.question-${state}-told`, { text }));
  const name = firstName(person?.name ?? '');
  return (
    <Line margin={<Mark kind="question" />} row={id} grip>
      <div class="item" id={rowId(id)} tabIndex={-1} onKeyDownCapture={(event) => reorder.onKey(event, id, text)}>
        <div class="grow">
          <EditableText
            label={say('mark.question')}
            text={text}
            draftKey={`question:${id}`}
            onSave={(next) => actions.editQuestion(id, next)}
          />
          <MetaLine>
            {notesOn(question, { previous, name, today, zone }).map((note) => (
              <Text key={note.id} m={note} />
            ))}
            <LaneMenu
              item={question}
              text={text}
              onChange={(lane, until) =>
                void act(() => actions.setLane('questions', id, lane, until), say(`panel.lane-${lane}-told`))
              }
            />
          </MetaLine>
        </div>
        <Menu
          name={say('panel.more-for', { text })}
          items={[
            ...reorder.items(id, text),
            { key: 'answered', label: say('panel.question-answered'), onChoose: set('answered') },
            ...(wantsAnotherWay(question)
              ? [
                  {
                    key: 'another-way',
                    label: say('questions.another-way'),
                    onChoose: () => go({ at: 'questions' }),
                  },
                ]
              : []),
            { key: 'dropped', label: say('panel.question-drop'), onChoose: set('dropped') },
            {
              key: 'remove',
              label: say('panel.remove'),
              onChoose: () => void act(() => actions.removeItem('questions', id), say('panel.removed', { text })),
            },
          ]}
        />
      </div>
    </Line>
  );
}

/** "Add one, or choose from the bank". */
function AddQuestion({ records, listed }: { records: MeetingRecords; listed: readonly Question[] }) {
  const { say } = useWords();
  const actions = useActions();
  const { go } = usePlaces();
  const meetingId = records.meeting.id;
  return (
    <Line class="add" margin={<AddMark />}>
      <div class="add-question">
        <AddField
          label={say('panel.add-question')}
          placeholder={say('questions.add-one')}
          draftKey={`add-question:${meetingId}`}
          onAdd={(text) => actions.addQuestion(meetingId, text)}
          done={say('panel.question-added')}
          check={(text) => (listedAlike(listed, text) ? say('questions.listed-already') : null)}
        />
        <TextButton onClick={() => go({ at: 'questions' })}>{say('questions.or-bank')}</TextButton>
      </div>
    </Line>
  );
}

/** Where nobody is known yet, what was written down for this meeting. */
function listOf({ person, questions, asked }: MeetingRecords): MeetingRecords['questions'] {
  if (person !== null) return questions;
  const items = asked.filter(({ state, deletedAt }) => deletedAt === null && (state === 'open' || state === 'asked'));
  return { items, total: items.length };
}

/** What to ask, in the user's order, with what became of it so far. */
export function QuestionSection({ records }: { records: MeetingRecords }) {
  const { say } = useWords();
  const { items, total } = listOf(records);
  const reorder = useReorder(
    'questions',
    items.map(({ id, text }) => ({ id, text })),
  );
  return (
    <Section title={say('panel.questions')} {...(total > 0 ? { count: say('panel.to-ask', { n: total }) } : {})}>
      <Lines drag={reorder.drag}>
        {items.map((question) => (
          <Row key={question.id} question={question} records={records} reorder={reorder} />
        ))}
        {total > items.length && (
          <Line>
            <span class="meta">{say('panel.not-shown', { n: total - items.length })}</span>
          </Line>
        )}
        <AddQuestion records={records} listed={items} />
      </Lines>
    </Section>
  );
}
