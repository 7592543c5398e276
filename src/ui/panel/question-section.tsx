import { questionState } from '../../core/brief.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Id } from '../../core/record.ts';
import type { Question } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { LaneMenu } from '../parts/lane-menu.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { AddLine } from './add-line.tsx';
import { EditableText } from './editable-text.tsx';
import { type Reorder, useReorder } from './use-reorder.ts';

interface RowProps {
  question: Question;
  meetingId: Id;
  reorder: Reorder;
}

function Row({ question, meetingId, reorder }: RowProps) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { id, text } = question;
  const set = (state: 'answered' | 'dropped') => () =>
    void act(() => actions.setQuestionState(id, state, meetingId), say(`panel.question-${state}-told`, { text }));
  return (
    <Line margin={<Mark kind="question" />}>
      <div class="item" onKeyDownCapture={(event) => reorder.onKey(event, id, text)}>
        <div class="grow">
          <EditableText
            label={say('mark.question')}
            text={text}
            draftKey={`question:${id}`}
            onSave={(next) => actions.editQuestion(id, next)}
          />
          <MetaLine>
            <Text m={questionState(question).message} />
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

/** What to ask, in the user's order, with what became of it so far. */
export function QuestionSection({ records }: { records: MeetingRecords }) {
  const { say } = useWords();
  const actions = useActions();
  const { items, total } = records.questions;
  const reorder = useReorder(
    'questions',
    items.map(({ id }) => id),
  );
  const meetingId = records.meeting.id;
  return (
    <Section title={say('panel.questions')} {...(total > 0 ? { count: say('panel.to-ask', { n: total }) } : {})}>
      <Lines>
        {items.map((question) => (
          <Row key={question.id} question={question} meetingId={meetingId} reorder={reorder} />
        ))}
        {total > items.length && (
          <Line>
            <span class="meta">{say('panel.not-shown', { n: total - items.length })}</span>
          </Line>
        )}
        <AddLine
          label={say('panel.add-question')}
          draftKey={`add-question:${meetingId}`}
          onAdd={(text) => actions.addQuestion(meetingId, text)}
          done={say('panel.question-added')}
        />
      </Lines>
    </Section>
  );
}
