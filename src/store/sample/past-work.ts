/**
 * What was done over the year beside the talks: evidence, the logs of objectives, letters. Two competencies stay without a
 * result and the objective furthest away without a line for long, so that the plan's pages have something to find.
 */
import { addFeedback, addProof } from './evidence.ts';
import { catchUpBack, dana, forecasting, leading, models, peak, runReview, tomas, tomasLast } from './ids.ts';
import { addLetter } from './letters.ts';
import { addProgress } from './objectives.ts';
import type { SampleBook } from './rows.ts';

export function addPastEvidence(book: SampleBook): void {
  const { say } = book;
  addProof(book, 729, 95, say('sample.led-juns-two-analysts-for'), [leading], { backs: 'developing' });
  addFeedback(book, 735, 94, say('sample.the-two-of-them-asked'), tomas, [leading]);
  addFeedback(book, 736, 186, say('sample.you-explain-a-model-so'), dana, [models]);
}

export function addPastProgress(book: SampleBook): void {
  const { say } = book;
  addProgress(book, 714, runReview, 58, say('sample.sat-in-on-danas-review'), 20);
  addProgress(book, 715, runReview, 20, say('sample.agenda-talked-through-with-jun'), 40);
  addProgress(book, 716, forecasting, 220, say('sample.course-begun'), 20);
  addProgress(book, 717, forecasting, 150, say('sample.first-forecast-without-jun'), 60);
  addProgress(book, 718, forecasting, 68, say('sample.spring-model-run-alone'), 100);
  addProgress(book, 950, peak, 280, say('sample.asked-what-went-wrong-last'), 10);
}

export function addPastLetters(book: SampleBook): void {
  const { ago, say } = book;
  addLetter(book, 543, {
    kind: 'thank-you',
    meetingId: catchUpBack(4),
    sentOn: ago(55),
    confirmedOn: ago(54),
    subject: say('sample.thank-you-and-what-we'),
    body: say('sample.hello-dana-thank-you-for-today'),
  });
  addLetter(book, 544, {
    kind: 'update',
    sentOn: ago(21),
    subject: say('sample.where-the-winter-plan-stands'),
    body: say('sample.hello-dana-the-second-version'),
  });
  addLetter(book, 545, {
    kind: 'request',
    sentOn: ago(300),
    confirmedOn: ago(299),
    subject: say('sample.half-an-hour-every-two'),
    body: say('sample.hello-dana-i-would-like'),
  });
  addLetter(book, 546, {
    kind: 'thank-you',
    personId: tomas,
    meetingId: tomasLast,
    sentOn: ago(26),
    confirmedOn: ago(26),
    subject: say('sample.thank-you-for-the-hour'),
    body: say('sample.hello-tomas-thank-you-for'),
  });
}
