/** Evidence and feedback of a year, by competency. */
import type { Fields } from '../../core/model.ts';
import { before, dana, forecasting, leading, models, peak, plans, ruth, sayingNo, stormProof, tomas } from './ids.ts';
import { dayMs, hidden, type SampleBook, shared } from './rows.ts';
import { addNote, addView } from './talk.ts';

/** Adds evidence number `n`, of `days` ago. */
export function addProof(
  { add, ago }: SampleBook,
  n: number,
  days: number,
  text: string,
  competencyIds: string[],
  more: Partial<Fields<'evidence'>> = {},
): string {
  return add('evidence', n, {
    day: ago(days),
    text,
    situation: '',
    behaviour: '',
    impact: '',
    proof: '',
    objectiveIds: [],
    competencyIds,
    personId: null,
    meetingId: null,
    ...shared,
    ...more,
  });
}

/** As it was first written down, in a word and with nothing around it. */
export function addFirstEvidence(book: SampleBook): void {
  const { say } = book;
  const bare = { personId: dana, ...hidden };
  addProof(book, 480, 28, say('sample.rerouted-crews-in-the-kiruna'), [], {
    ...bare,
    meetingId: before,
  });
  addProof(book, 481, 146, say('sample.summer-plan-ready-three-weeks'), [], bare);
  addProof(book, 482, 16, say('sample.trained-two-dispatchers-on-the'), [], bare);
}

export function addEvidence(book: SampleBook): void {
  const { say } = book;
  const evidence = (n: number, days: number, text: string, of: string[], more: Partial<Fields<'evidence'>> = {}) =>
    addProof(book, n, days, text, of, more);
  evidence(480, 28, say('sample.rerouted-crews-in-the-kiruna'), [plans], {
    personId: dana,
    meetingId: before,
    situation: say('sample.the-line-at-kiruna-closed'),
    behaviour: say('sample.called-three-depots-moved-two'),
    impact: say('sample.no-train-cancelled-and-one'),
    objectiveIds: [peak],
    matterIds: [stormProof],
    backs: 'outstanding',
  });
  evidence(481, 146, say('sample.summer-plan-ready-three-weeks'), [plans], {
    objectiveIds: [peak],
    backs: 'strong',
  });
  evidence(482, 16, say('sample.trained-two-dispatchers-on-the'), [models]);
  evidence(720, 18, say('sample.winter-rota-taken-over-by'), [plans], {
    objectiveIds: [peak],
    backs: 'strong',
  });
  evidence(721, 68, say('sample.crew-model-taken-up-by'), [models], {
    objectiveIds: [forecasting],
    proof: 'https://intranet.halden.example/depots/crew-model',
    backs: 'outstanding',
  });
  evidence(722, 53, say('sample.forecast-for-october-within-two'), [models], { objectiveIds: [forecasting] });
  evidence(723, 188, say('sample.spring-model-run-with-jun'), [models], { objectiveIds: [forecasting] });
  evidence(724, 222, say('sample.easter-plan-without-a-late'), [plans], { objectiveIds: [peak] });
  evidence(725, 259, say('sample.taught-the-spring-forecast-to'), [leading]);
  evidence(726, 296, say('sample.first-model-of-crew-hours'), [models], { ...hidden });
}

/** Adds feedback number `n`, heard `days` ago. */
export function addFeedback(
  book: SampleBook,
  n: number,
  days: number,
  text: string,
  personId: string,
  competencyIds: string[],
): string {
  return addNote(book, n, { personId, kind: 'feedback', text, at: book.now - days * dayMs, competencyIds });
}

export function addYearOfFeedback(book: SampleBook): void {
  const { say } = book;
  addFeedback(book, 730, 133, say('sample.your-summer-plan-was-the'), ruth, [plans]);
  addFeedback(book, 731, 62, say('sample.the-model-is-the-first'), tomas, [models]);
  addFeedback(book, 732, 91, say('sample.i-would-like-you-to'), dana, [sayingNo]);
  addFeedback(book, 733, 252, say('sample.the-two-new-ones-learned'), dana, [leading]);
}

export function addYearOfViews(book: SampleBook): void {
  const { ago } = book;
  addView(book, 740, { by: 'them', level: 'developing', day: ago(252) });
  addView(book, 741, { by: 'me', level: 'strong', day: ago(252) });
  addView(book, 742, { by: 'them', level: 'developing', day: ago(190) });
  addView(book, 743, { by: 'me', level: 'strong', day: ago(190) });
  addView(book, 744, { by: 'them', level: 'strong', day: ago(133) });
  addView(book, 745, { by: 'me', level: 'strong', day: ago(133) });
}
