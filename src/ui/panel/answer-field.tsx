import type { Question } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Field } from '../parts/field.tsx';
import type { HeldQuestions } from './held-questions.ts';

/** What the answer was, saved while one types. */
export function AnswerField({ question, held }: { question: Question; held: HeldQuestions }) {
  const { say } = useWords();
  const actions = useActions();
  return (
    <div class="notes">
      <Field
        label={say('panel.answer-label', { text: question.text })}
        hideLabel
        multiline
        voice
        value={question.answer}
        draftKey={`question:${question.id}:answer`}
        placeholder={say('panel.answer-placeholder')}
        onSave={async (answer) => {
          await actions.setQuestionState(question.id, 'answered', held.meetingId, answer);
          held.remember({ ...question, answer });
        }}
      />
    </div>
  );
}
