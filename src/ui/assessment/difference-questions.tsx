import {
  type DifferenceQuestion,
  differenceOf,
  isAboutDifference,
  questionsAbout,
} from '../../core/assessment-difference.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useActions } from '../actions.ts';
import { useWords, Words } from '../messages.tsx';
import { Field } from '../parts/field.tsx';
import { useViews } from './use-views.ts';

interface Asked {
  readonly key: string;
  readonly text: string;
  readonly answer: string;
}

/** The three questions for this difference, and before them those of an earlier level that were answered already. */
function useAsked(records: MeetingRecords): Asked[] {
  const { sayMessage } = useWords();
  const difference = differenceOf(useViews(records));
  const wanted: DifferenceQuestion[] = difference ? questionsAbout(difference) : [];
  const kept = records.asked.filter(
    (one) => one.deletedAt === null && one.answeredIn === records.meeting.id && isAboutDifference(one),
  );
  const others = kept.filter(({ bankKey, answer }) => answer !== '' && !wanted.some(({ key }) => key === bankKey));
  return [
    ...others.map(({ bankKey, text, answer }) => ({ key: bankKey ?? '', text, answer })),
    ...wanted.map(({ key, text }) => {
      const known = kept.find(({ bankKey }) => bankKey === key);
      return { key, text: known?.text ?? sayMessage(text), answer: known?.answer ?? '' };
    }),
  ];
}

/** What to ask about the difference, each with a field for the answer, which is kept as that of any question. */
export function DifferenceQuestions({ records, autoFocus }: { records: MeetingRecords; autoFocus: boolean }) {
  const { say } = useWords();
  const actions = useActions();
  const asked = useAsked(records);
  const { id } = records.meeting;
  return (
    <ol class="difference-questions">
      {asked.map(({ key, text, answer }, index) => (
        <li key={key}>
          <p class="ui">
            <Words
              id="assessment.ask"
              values={{
                text: (
                  <q class="voice" dir="auto">
                    {text}
                  </q>
                ),
              }}
            />
          </p>
          <Field
            label={say('assessment.answer', { text })}
            hideLabel
            multiline
            voice
            value={answer}
            draftKey={`difference:${id}:${key}`}
            placeholder={say('assessment.answer-empty')}
            onSave={(words) => actions.answerDifference(id, { key, text }, words)}
            autoFocus={autoFocus && index === 0}
          />
        </li>
      ))}
    </ol>
  );
}
