/** A year of promises that are settled, both ways: early ones, late ones, and more of them kept as the year goes on. */
import { catchUpBack, dana, forecasting, jun, last, peak, runReview, ruth, tomas } from './ids.ts';
import { junBack, ruthBefore, tomasBack } from './past-meetings.ts';
import { addPromise } from './promises.ts';
import type { SampleBook } from './rows.ts';

interface Settled {
  readonly who: string;
  /** The one-on-one it was made in, and how many days ago that was. */
  readonly in: string;
  readonly said: number;
  readonly text: string;
  /** Days after it was made: by when, and when it came. */
  readonly due: number;
  readonly came: number;
  /** It was put off once, from so many days after it was made. */
  readonly first?: number;
  readonly objective?: string;
}

const withDana = (fortnights: number) => ({ who: dana, in: catchUpBack(fortnights), said: fortnights * 14 });

export function addPastPromises(book: SampleBook): void {
  const { ago, ahead, say } = book;
  const settle = (by: 'me' | 'them', from: number, all: readonly Settled[]) => {
    for (const [at, { who, said, text, due, came, first, objective, in: meeting }] of all.entries())
      addPromise(book, from + at, {
        by,
        who,
        text,
        in: meeting,
        said,
        due: ago(said - due),
        delivered: ago(said - came),
        ...(first === undefined
          ? {}
          : { slips: [{ from: ago(said - first), to: ago(said - due), on: ago(said - first + 1) }] }),
        ...(objective === undefined ? {} : { objective }),
      });
  };
  settle('me', 800, [
    { ...withDana(20), text: say('sample.crew-hours-of-the-northern'), due: 14, came: 17 },
    { ...withDana(19), text: say('sample.list-of-the-trains-that'), due: 10, came: 9 },
    { ...withDana(18), text: say('sample.easter-plan-first-version'), due: 21, came: 20, objective: peak },
    { ...withDana(17), text: say('sample.notes-from-the-dispatchers-week'), due: 7, came: 11 },
    { ...withDana(16), text: say('sample.two-lines-on-the-easter'), due: 14, came: 14 },
    { ...withDana(15), text: say('sample.ask-the-depots-for-their'), due: 14, came: 13, objective: peak },
    { ...withDana(14), text: say('sample.costs-of-the-night-shift'), due: 17, came: 20, first: 10 },
    { ...withDana(13), text: say('sample.spring-model-with-its-errors'), due: 14, came: 12, objective: forecasting },
    { ...withDana(13), text: say('sample.a-page-on-what-the'), due: 28, came: 28 },
    { ...withDana(11), text: say('sample.summer-plan-to-the-board'), due: 29, came: 8 },
    { ...withDana(10), text: say('sample.who-covers-for-me-in'), due: 14, came: 13 },
    { ...withDana(9), text: say('sample.numbers-for-the-lease-in'), due: 21, came: 23, first: 14 },
    { ...withDana(8), text: say('sample.draft-of-the-crew-model'), due: 21, came: 18, objective: forecasting },
    { ...withDana(7), text: say('sample.winter-plan-first-version'), due: 14, came: 2, objective: peak },
    { ...withDana(6), text: say('sample.short-note-on-what-went'), due: 7, came: 7 },
    { ...withDana(5), text: say('sample.crew-model-to-the-depot'), due: 7, came: 2, objective: forecasting },
    { who: ruth, in: ruthBefore, said: 181, text: say('sample.one-page-for-the-board'), due: 21, came: 18 },
    { who: tomas, in: tomasBack(4), said: 111, text: say('sample.write-down-three-jobs-i'), due: 28, came: 27 },
    { who: tomas, in: tomasBack(2), said: 55, text: say('sample.ask-dana-for-one-review'), due: 14, came: 13 },
    { who: jun, in: junBack(4), said: 130, text: say('sample.check-the-spring-numbers'), due: 7, came: 6 },
    { who: jun, in: junBack(2), said: 61, text: say('sample.look-through-the-storm-model'), due: 10, came: 15 },
  ]);
  settle('them', 830, [
    { ...withDana(19), text: say('sample.introduce-me-to-the-depot'), due: 21, came: 35 },
    { ...withDana(17), text: say('sample.say-which-trains-matter-most'), due: 14, came: 14 },
    { ...withDana(16), text: say('sample.time-for-the-forecasting-course'), due: 28, came: 25, objective: forecasting },
    { ...withDana(14), text: say('sample.read-the-costs-of-boden'), due: 14, came: 24 },
    { ...withDana(13), text: say('sample.bring-the-summer-plan-to'), due: 24, came: 24 },
    { ...withDana(11), text: say('sample.find-out-who-signs-the'), due: 28, came: 36, first: 14 },
    { ...withDana(9), text: say('sample.ask-jun-to-share-the'), due: 14, came: 13 },
    { ...withDana(8), text: say('sample.put-the-crew-model-on'), due: 21, came: 21 },
    { ...withDana(6), text: say('sample.comment-on-the-winter-plan'), due: 10, came: 12 },
    { ...withDana(5), text: say('sample.say-who-decides-on-the'), due: 14, came: 14 },
    { who: ruth, in: ruthBefore, said: 181, text: say('sample.read-the-one-page'), due: 14, came: 13 },
    { who: tomas, in: tomasBack(5), said: 139, text: say('sample.ask-around-how-the-north'), due: 28, came: 28 },
    { who: tomas, in: tomasBack(3), said: 83, text: say('sample.introduce-me-to-the-planner'), due: 28, came: 20 },
    { who: jun, in: junBack(3), said: 95, text: say('sample.send-the-storm-data'), due: 7, came: 7 },
    { who: jun, in: junBack(1), said: 33, text: say('sample.explain-the-error-bars'), due: 7, came: 9 },
  ]);
  addPromise(book, 828, {
    by: 'me',
    who: dana,
    in: last,
    said: 14,
    text: say('sample.agenda-of-the-december-review'),
    due: ahead(8),
    objective: runReview,
  });
}
