import { FirstQuestions } from '../questions/first-questions.tsx';
import { type QuestionProps, QuestionSection } from './question-section.tsx';

export type { QuestionProps };

/** The one question, and what to begin with if the answer is yes. For the popup: the panel has the whole bank. */
export function QuestionAndStart(props: QuestionProps) {
  return (
    <>
      <QuestionSection {...props} />
      <FirstQuestions />
    </>
  );
}
