/** What was asked, talked about and heard over the year. */
import { catchUpBack, dana, jun, ruth, tomas } from './ids.ts';
import { catchUpStart, halfPastNine } from './meetings.ts';
import { junBack, ruthBefore, tomasBack } from './past-meetings.ts';
import { addQuestion } from './questions.ts';
import type { SampleBook } from './rows.ts';
import { addNote, addTopic, addView } from './talk.ts';

const minute = 60_000;

export function addPastQuestions(book: SampleBook): void {
  const { say } = book;
  const answered = (
    n: number,
    personId: string,
    [meetingId, days]: readonly [string, number],
    theme: string,
    text: string,
    answer: string,
  ) => addQuestion(book, n, text, { personId, state: 'answered', answeredIn: meetingId, answer, theme }, days + 7);
  const back = (fortnights: number) => [catchUpBack(fortnights), fortnights * 14] as const;
  answered(900, dana, back(18), 'growth', say('sample.what-would-you-like-me'), say('sample.say-what-you-think-in'));
  answered(
    901,
    dana,
    back(16),
    'priorities',
    say('sample.what-is-a-very-good'),
    say('sample.no-month-end-without-sleep'),
  );
  answered(
    902,
    dana,
    back(13),
    'how-you-see-me',
    say('sample.what-do-you-rely-on'),
    say('sample.careful-plans-a-no-could'),
  );
  answered(903, dana, back(11), 'company', say('sample.who-should-know-of-the'), say('sample.ruth-before-anyone-else'));
  answered(904, dana, back(9), 'next-step', say('sample.which-step-would-you-see'), say('sample.a-small-team-if-the'));
  answered(
    905,
    dana,
    back(7),
    'priorities',
    say('sample.what-worries-you-about-the'),
    say('sample.kiruna-as-every-year'),
  );
  answered(
    906,
    dana,
    back(5),
    'next-step',
    say('sample.what-would-i-have-to'),
    say('sample.doing-the-numbers-yourself'),
  );
  answered(
    907,
    tomas,
    [tomasBack(2), 55],
    'next-step',
    say('sample.how-did-you-come-to'),
    say('sample.somebody-fell-ill-and-i'),
  );
  answered(
    908,
    tomas,
    [tomasBack(4), 111],
    'growth',
    say('sample.what-do-you-look-for'),
    say('sample.that-the-others-ask-them'),
  );
  answered(
    909,
    jun,
    [junBack(2), 61],
    'feedback',
    say('sample.what-do-you-need-from'),
    say('sample.the-range-and-not-only'),
  );
  answered(910, ruth, [ruthBefore, 181], 'company', say('sample.what-do-you-read-first'), say('sample.the-last-line'));
}

export function addPastTopics(book: SampleBook): void {
  const { say } = book;
  const done = (n: number, fortnights: number, title: string, notes: string) =>
    addTopic(book, n, catchUpBack(fortnights), title, { state: 'done', notes });
  const step = (n: number, kind: 'advice' | 'vision', personId: string, meetingId: string, notes: string) =>
    addTopic(book, n, meetingId, '', { kind, personId, notes, state: 'done' });
  step(940, 'advice', tomas, tomasBack(2), say('sample.say-yes-to-the-next'));
  step(941, 'vision', ruth, ruthBefore, say('sample.the-north-is-to-have'));
  step(942, 'vision', dana, catchUpBack(9), say('sample.dana-did-not-know-that'));
  done(920, 2, say('sample.after-the-kiruna-storm'), say('sample.what-worked-goes-into-the'));
  done(921, 4, say('sample.the-october-numbers'), say('sample.good-two-depots-were-late'));
  done(922, 5, say('sample.the-crew-model-who-may'), say('sample.all-depots-once-the-team'));
  done(923, 7, say('sample.the-first-version-of-the'), say('sample.kiruna-needs-a-second-crew'));
  done(924, 9, say('sample.where-i-would-like-to'), say('sample.to-come-back-to-after'));
  done(925, 11, say('sample.the-summer-plan'), say('sample.to-the-board-as-it'));
  done(926, 14, say('sample.what-the-night-shift-costs'), say('sample.boden-first-then-narvik'));
  done(927, 17, say('sample.a-week-with-the-dispatchers'), say('sample.once-more-in-the-autumn'));
}

export function addPastNotes(book: SampleBook): void {
  const { ago, say, zone } = book;
  const inCatchUp = (n: number, fortnights: number, kind: 'note' | 'feedback', text: string) =>
    addNote(book, n, {
      meetingId: catchUpBack(fortnights),
      kind,
      text,
      at: catchUpStart(book, fortnights * 14) + 10 * minute,
    });
  const others = (n: number, personId: string, meetingId: string, days: number, text: string) => {
    const at = halfPastNine(ago(days), zone) + 10 * minute;
    return addNote(book, n, { meetingId, personId, kind: 'note', text, at });
  };
  inCatchUp(930, 4, 'note', say('sample.depot-figures-ask-again-in'));
  inCatchUp(931, 7, 'feedback', say('sample.a-calm-plan-that-helps'));
  inCatchUp(932, 9, 'note', say('sample.promotions-are-settled-twice-a'));
  inCatchUp(933, 11, 'feedback', say('sample.three-weeks-early-is-a'));
  inCatchUp(934, 13, 'note', say('sample.month-end-is-what-keeps'));
  inCatchUp(935, 16, 'note', say('sample.forecasting-course-two-fridays-in'));
  others(936, tomas, tomasBack(2), 55, say('sample.start-with-the-depot-that'));
  others(937, tomas, tomasBack(4), 111, say('sample.three-jobs-his-own-the'));
  others(938, jun, junBack(2), 61, say('sample.the-storm-model-wants-a'));
  others(939, ruth, ruthBefore, 181, say('sample.one-page-numbers-last'));
}

/** What was expected to be heard, for comparing it with what was. */
export function addPastGuesses(book: SampleBook): void {
  const { ago } = book;
  addView(book, 746, { by: 'guess', level: 'strong', day: ago(253) });
  addView(book, 747, { by: 'guess', level: 'developing', day: ago(191) });
  addView(book, 748, { by: 'guess', level: 'developing', day: ago(134) });
}
