import { questionState } from '../../core/brief.ts';
import type { Question } from '../../core/words.ts';
import { Text, useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { AnswerField } from './answer-field.tsx';
import { type HeldQuestions, type Outcome, outcomeIn } from './held-questions.ts';

function Row({ question, held }: { question: Question; held: HeldQuestions }) {
  const { say } = useWords();
  const outcome = outcomeIn(question, held.meetingId);
  const set = (to: Outcome | 'dropped') => held.set(question, to);
  const { text } = question;
  return (
    <Line margin={<Mark kind="question" />} class={outcome === 'answered' ? 'settled' : ''}>
      <div class="item">
        <div class="grow" dir="auto">
          {text}
        </div>
        <Menu
          name={say('panel.more-for', { text })}
          items={[
            ...(['answered', 'asked', 'open'] as const)
              .filter((to) => to !== outcome)
              .map((to) => ({ key: to, label: say(`panel.outcome-${to}`), onChoose: () => set(to) })),
            { key: 'dropped', label: say('panel.question-drop'), onChoose: () => set('dropped') },
          ]}
        />
      </div>
      {outcome === 'open' ? (
        <>
          {question.askedIn.length > 0 && (
            <MetaLine>
              <Text m={questionState(question).message} />
            </MetaLine>
          )}
          <div class="row wrap outcomes">
            <Button small onClick={() => set('answered')}>
              {say('panel.outcome-answered')}
              <span class="vh">: {text}</span>
            </Button>
            <Button small onClick={() => set('asked')}>
              {say('panel.outcome-asked')}
              <span class="vh">: {text}</span>
            </Button>
          </div>
        </>
      ) : (
        <MetaLine>
          {say(`panel.outcome-${outcome}-told`)}
          {outcome === 'asked' && say('panel.carried')}
        </MetaLine>
      )}
      {outcome === 'answered' && <AnswerField question={question} held={held} />}
    </Line>
  );
}

/** The questions of this meeting, each with one press to say what became of it. */
export function AskedSection({ held, title }: { held: HeldQuestions; title: string }) {
  const { say } = useWords();
  const { list } = held;
  if (list.length === 0) return null;
  const open = list.filter((question) => outcomeIn(question, held.meetingId) === 'open').length;
  return (
    <Section title={title} count={open === 0 ? say('panel.all-settled') : say('panel.to-ask', { n: open })}>
      <Lines>
        {list.map((question) => (
          <Row key={question.id} question={question} held={held} />
        ))}
      </Lines>
    </Section>
  );
}
