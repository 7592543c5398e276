import { askFirst, timesWith } from '../../core/questions/notes.ts';
import type { Outcome } from '../../core/questions/outcome.ts';
import type { Question } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { rowId } from '../questions/row-id.ts';
import { AnswerField } from './answer-field.tsx';
import type { HeldQuestions } from './held-questions.ts';

const outcomes = ['answered', 'asked', 'carried', 'open'] as const satisfies readonly Outcome[];

/** Which time it is; from the third on it wants to be asked before the others. */
function Waiting({ question, held }: { question: Question; held: HeldQuestions }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { id, text } = question;
  const times = timesWith(question, held.meetingId);
  if (times < 2) return null;
  const first = held.list.find((other) => held.outcomeOf(other) === 'open');
  const offer = askFirst(question, held.meetingId) && first && first.id !== id;
  return (
    <MetaLine>
      <span class={askFirst(question, held.meetingId) ? 'soon' : undefined}>
        {times > 3
          ? say('questions.time-often', { n: times })
          : say(times === 3 ? 'questions.time-3' : 'questions.time-2')}
      </span>
      {question.answer.trim() !== '' && <bdi>{say('questions.last-said', { text: question.answer.trim() })}</bdi>}
      {offer && (
        <TextButton
          onClick={() =>
            void act(() => actions.reorder('questions', id, null, first.id), say('questions.first-told', { text }))
          }
        >
          {say('questions.ask-first')}
          <Of what={text} />
        </TextButton>
      )}
    </MetaLine>
  );
}

function Settle({ question, held, choices }: { question: Question; held: HeldQuestions; choices: readonly Outcome[] }) {
  const { say } = useWords();
  return (
    <div class="row wrap outcomes">
      {choices.map((to) => (
        <Button key={to} small onClick={() => held.set(question, to)}>
          {say(`panel.outcome-${to}`)}
          <Of what={question.text} />
        </Button>
      ))}
    </div>
  );
}

function Row({ question, held, closing }: { question: Question; held: HeldQuestions; closing: boolean }) {
  const { say } = useWords();
  const outcome = held.outcomeOf(question);
  const { text } = question;
  return (
    <Line margin={<Mark kind="question" />} class={outcome === 'answered' ? 'settled' : ''}>
      <div class="item" id={rowId(question.id)} tabIndex={-1}>
        <div class="grow" dir="auto">
          {text}
        </div>
        <Menu
          name={say('panel.more-for', { text })}
          items={[
            ...outcomes
              .filter((to) => to !== outcome)
              .map((to) => ({ key: to, label: say(`panel.outcome-${to}`), onChoose: () => held.set(question, to) })),
            { key: 'dropped', label: say('panel.question-drop'), onChoose: () => held.set(question, 'dropped') },
          ]}
        />
      </div>
      {outcome === 'open' ? (
        <>
          <Waiting question={question} held={held} />
          <Settle
            question={question}
            held={held}
            choices={closing ? ['answered', 'asked', 'carried'] : ['answered', 'asked']}
          />
        </>
      ) : (
        <MetaLine>
          {say(`panel.outcome-${outcome}-told`)}
          {outcome === 'asked' && say('panel.carried')}
        </MetaLine>
      )}
      {(outcome === 'answered' || outcome === 'asked') && (
        <AnswerField key={outcome} question={question} held={held} outcome={outcome} />
      )}
    </Line>
  );
}

interface AskedSectionProps {
  held: HeldQuestions;
  title: string;
  /** At the end of the talk, where no question is left without a state. */
  closing?: boolean;
}

/** The questions of this meeting, each with one press to say what became of it. */
export function AskedSection({ held, title, closing = false }: AskedSectionProps) {
  const { say, formatRow } = useWords();
  const { list } = held;
  if (list.length === 0) return null;
  const counted = (outcome: Outcome) => list.filter((question) => held.outcomeOf(question) === outcome).length;
  const open = counted('open');
  const along = counted('asked') + counted('carried');
  const parts = [
    ...(open > 0 ? [say('panel.to-ask', { n: open })] : []),
    ...(along > 0 ? [say('questions.carried-count', { n: along })] : []),
  ];
  return (
    <Section title={title} count={parts.length === 0 ? say('panel.all-settled') : formatRow(parts)}>
      <Lines>
        {list.map((question) => (
          <Row key={question.id} question={question} held={held} closing={closing} />
        ))}
      </Lines>
    </Section>
  );
}
