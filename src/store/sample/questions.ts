/** What was asked, and what was answered. */
import type { Fields } from '../../core/model.ts';
import { before, dana, last, long, ruth, ruthLast } from './ids.ts';
import { dayMs, hidden, type SampleBook } from './rows.ts';

/** Adds question number `n`, to Dana unless told, written down `said` days ago. */
export function addQuestion(
  { add, nextOrder, now }: SampleBook,
  n: number,
  text: string,
  more: Partial<Fields<'questions'>> = {},
  said = 30,
): string {
  return add(
    'questions',
    n,
    {
      personId: dana,
      text,
      state: 'open',
      askedIn: [],
      answer: '',
      answeredIn: null,
      meetingId: null,
      theme: null,
      bankKey: null,
      needId: null,
      order: nextOrder(),
      ...hidden,
      ...more,
    },
    now - said * dayMs,
  );
}

export function addQuestions(book: SampleBook): void {
  const { say } = book;
  const question = (n: number, text: string, more: Partial<Fields<'questions'>> = {}, said = 30) =>
    addQuestion(book, n, text, more, said);
  question(400, say('sample.what-would-ready-me-to'), {
    state: 'asked',
    askedIn: [before, last],
    answer: say('sample.let-me-think-about-it'),
    theme: 'next-step',
  });
  question(401, say('sample.what-could-be-improved-in'), { theme: 'feedback' }, 2);
  question(402, say('sample.who-here-learned-budgeting-on'), { theme: 'skills' }, 84);
  question(
    403,
    say('sample.how-do-you-see-my'),
    { state: 'answered', answeredIn: last, answer: say('sample.you-hold-the-plan-together'), theme: 'how-you-see-me' },
    60,
  );
  question(
    404,
    say('sample.what-matters-most-to-you'),
    { state: 'answered', answeredIn: long, answer: say('sample.fewer-surprises-at-month-end'), theme: 'priorities' },
    84,
  );
  question(
    405,
    say('sample.what-does-the-board-look'),
    {
      personId: ruth,
      state: 'answered',
      answeredIn: ruthLast,
      answer: say('sample.cancelled-trains-then-cost-per'),
      theme: 'company',
    },
    92,
  );
  question(406, say('sample.what-would-you-put-on'), { personId: ruth }, 10);
}
