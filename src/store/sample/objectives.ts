/** Objectives with what was written down of their progress. */
import type { Fields } from '../../core/model.ts';
import { dana, peak, planNorth } from './ids.ts';
import { dayMs, hidden, idOf, type SampleBook, shared } from './rows.ts';
import { addNote } from './talk.ts';

/** Adds a line to the log of an objective: `days` ago, with how much was done then. */
export function addProgress(
  book: SampleBook,
  n: number,
  aboutId: string,
  days: number,
  text: string,
  percent: number | null,
): string {
  const at = book.now - days * dayMs;
  return addNote(book, n, { personId: null, aboutId, kind: 'progress', text, at, progress: percent });
}

export function addObjectives(book: SampleBook): void {
  const { add, ago, ahead, nextOrder, say } = book;
  const objective = (n: number, text: string, fields: Partial<Fields<'objectives'>>) =>
    add('objectives', n, {
      text,
      horizon: 'short',
      success: '',
      measure: '',
      startedOn: ago(140),
      due: null,
      state: 'open',
      reachedOn: null,
      progress: null,
      agreedWith: null,
      agreedOn: null,
      milestoneId: null,
      employerId: null,
      order: nextOrder(),
      ...shared,
      ...fields,
    });
  objective(701, say('sample.run-one-review-alone'), {
    measure: say('sample.the-december-peak-review-prepared'),
    success: say('sample.dana-reads-the-notes-and'),
    due: ahead(23),
    agreedWith: dana,
    agreedOn: ago(140),
    milestoneId: idOf(610),
  });
  objective(700, say('sample.own-the-winter-peak-plan'), {
    measure: say('sample.no-train-cancelled-for-want'),
    startedOn: ago(315),
    due: ahead(126),
    progress: 80,
    agreedWith: dana,
    agreedOn: ago(315),
    milestoneId: idOf(610),
  });
  objective(702, say('sample.forecasting-second-level'), {
    measure: say('sample.the-spring-model-run-without'),
    startedOn: ago(250),
    due: ago(66),
    state: 'reached',
    reachedOn: ago(68),
    progress: 100,
  });
  objective(703, say('sample.plan-the-north'), {
    horizon: 'long',
    measure: say('sample.the-post-and-home-by'),
    startedOn: ago(200),
    due: ahead(1132),
    milestoneId: idOf(613),
    ...hidden,
  });
  addProgress(book, 710, peak, 210, say('sample.crew-list-agreed-with-the'), 30);
  addProgress(book, 711, peak, 96, say('sample.first-version-with-dana'), 55);
  addProgress(book, 712, peak, 7, say('sample.second-version-delivered'), 80);
  addProgress(book, 713, planNorth, 83, say('sample.asked-tomas-how-the-north'), null);
}
