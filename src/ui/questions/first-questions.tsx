import bankWords from '../../locales/en/question-bank.json';
import questionWords from '../../locales/en/questions.json';
import { MoreWords, useWords } from '../messages.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';

/** What to ask in a first one-on-one, whoever it is with. */
const first = [
  'bank.how-you-see-me.so-far',
  'bank.next-step.ready-me',
  'bank.priorities.matters-most',
] as const satisfies readonly (keyof typeof bankWords)[];
const catalogue = { ...questionWords, ...bankWords };

function Three() {
  const { say } = useWords();
  const total = Object.keys(bankWords).length;
  return (
    <Section title={say('questions.start-here')} count={say('questions.start-of', { n: first.length, total })}>
      <Lines tight>
        {first.map((id) => (
          <Line key={id} margin={<Mark kind="question" />}>
            {say(id)}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

/** Where nobody has said yet whether it is a one-on-one: three questions to begin with. */
export function FirstQuestions() {
  return (
    <MoreWords catalogue={catalogue}>
      <Three />
    </MoreWords>
  );
}
