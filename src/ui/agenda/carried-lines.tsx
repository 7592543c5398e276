import { type CarriedQuestion, carriedQuestions, carriedTopics } from '../../core/carried.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Topic } from '../../core/meetings.ts';
import type { Question } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import type { HeldQuestions } from '../panel/held-questions.ts';
import { TextButton } from '../parts/button.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';

interface QuestionLineProps {
  carried: CarriedQuestion;
  /** The one that is first on the list now; null where this is it. */
  first: Question | null;
  held: HeldQuestions;
}

function QuestionLine({ carried: { question, time, asked }, first, held }: QuestionLineProps) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const { id, text } = question;
  const askFirst = () =>
    void act(() => actions.reorder('questions', id, null, first?.id ?? null), say('agenda.first-told', { text }));
  const notCarried = () =>
    asked
      ? held.set(question, 'open')
      : void act(() => actions.carryOver(held.meetingId, [id], false), say('panel.outcome-open-kept', { text }));
  return (
    <Line margin={<Mark kind="question" />}>
      <div class="item">
        <div class="grow" dir="auto">
          {text}
        </div>
        <Menu
          name={say('panel.more-for', { text })}
          items={[
            { key: 'answered', label: say('panel.outcome-answered'), onChoose: () => held.set(question, 'answered') },
            ...(first ? [{ key: 'first', label: say('agenda.ask-first'), onChoose: askFirst }] : []),
            { key: 'open', label: say('agenda.not-carried'), onChoose: notCarried },
            { key: 'dropped', label: say('panel.question-drop'), onChoose: () => held.set(question, 'dropped') },
          ]}
        />
      </div>
      <MetaLine>
        {say(asked ? 'agenda.carried-asked' : 'panel.carried')}
        {time >= 3 && (
          <>
            {say(time === 3 ? 'agenda.time-3' : time === 4 ? 'agenda.time-4' : 'agenda.time-often', { n: time })}{' '}
            {first ? (
              <TextButton onClick={askFirst}>
                {say('agenda.ask-first-then')}
                <Of what={text} />
              </TextButton>
            ) : (
              say('agenda.is-first')
            )}
          </>
        )}
      </MetaLine>
    </Line>
  );
}

function TopicLine({ topic }: { topic: Topic }) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const { title, state } = topic;
  const done = () =>
    void act(
      () => actions.editTopic(topic.meetingId, { id: topic.id, kind: topic.kind }, { state: 'done' }),
      say('panel.topic-done-told', { text: title }),
    );
  return (
    <Line margin={<Mark kind="topic" />}>
      <div dir="auto">{title}</div>
      <MetaLine>
        {say(state === 'parked' ? 'agenda.parked' : 'panel.not-raised')}
        <TextButton onClick={done}>
          {say('panel.talked-about')}
          <Of what={title} />
        </TextButton>
      </MetaLine>
    </Line>
  );
}

/** What goes along to the next talk: questions without an answer, then topics. */
export function CarriedLines({ records, held }: { records: MeetingRecords; held: HeldQuestions }) {
  const [first = null] = records.questions.items;
  return (
    <>
      {carriedQuestions(records).map((carried) => (
        <QuestionLine
          key={carried.question.id}
          carried={carried}
          first={first?.id === carried.question.id ? null : first}
          held={held}
        />
      ))}
      {carriedTopics(records).map((topic) => (
        <TopicLine key={topic.id} topic={topic} />
      ))}
    </>
  );
}
