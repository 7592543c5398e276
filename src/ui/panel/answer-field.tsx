import type { Question } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Field } from '../parts/field.tsx';
import type { HeldQuestions } from './held-questions.ts';

interface AnswerFieldProps {
  question: Question;
  held: HeldQuestions;
  /** `asked`: what was said instead of an answer. */
  outcome: 'answered' | 'asked';
}

/** What the answer was, or what was said instead, saved while one types. */
export function AnswerField({ question, held, outcome }: AnswerFieldProps) {
  const { say } = useWords();
  const actions = useActions();
  const answered = outcome === 'answered';
  return (
    <div class="notes">
      <Field
        label={say(answered ? 'panel.answer-label' : 'questions.said-label', { text: question.text })}
        hideLabel
        multiline
        voice
        value={question.answer}
        draftKey={`question:${question.id}:answer`}
        placeholder={say(answered ? 'panel.answer-placeholder' : 'questions.said-placeholder')}
        onSave={async (answer) => {
          await actions.setQuestionState(question.id, outcome, held.meetingId, answer);
          if (answered) held.remember({ ...question, answer });
        }}
      />
    </div>
  );
}
