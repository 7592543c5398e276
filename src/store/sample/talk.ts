/** What was talked about and written down: topics, notes, and today's evidence and views of the work. */
import type { Fields } from '../../core/model.ts';
import { before, costSheet, dana, last, long, reroute, ruth, ruthLast, todays } from './ids.ts';
import { catchUpStart, halfPastNine } from './meetings.ts';
import { hidden, type SampleBook, shared } from './rows.ts';

const minute = 60_000;

/** Adds topic number `n`. */
export function addTopic(
  { add, nextOrder }: SampleBook,
  n: number,
  meetingId: string,
  title: string,
  more: Partial<Fields<'topics'>> = {},
): string {
  return add('topics', n, {
    meetingId,
    personId: dana,
    kind: 'own',
    title,
    wanted: '',
    notes: '',
    state: 'open',
    rolledFrom: [],
    order: nextOrder(),
    ...hidden,
    ...more,
  });
}

/** Adds note number `n`, written down at `at` (ms since 1970 UTC). */
export function addNote(
  { add }: SampleBook,
  n: number,
  note: Pick<Fields<'notes'>, 'kind' | 'text' | 'at'> & Partial<Fields<'notes'>>,
): string {
  const none = { meetingId: null, topicId: null, personId: dana, aboutId: null };
  return add('notes', n, { ...none, ...note, ...hidden }, note.at);
}

export function addTopics(book: SampleBook): void {
  const { say } = book;
  addTopic(book, 450, todays, say('sample.night-depots-who-leads-the'), {
    wanted: say('sample.my-name-on-it'),
    rolledFrom: [before],
    lane: 'later',
  });
  addTopic(book, 451, todays, say('sample.one-risk-in-the-winter'), { wanted: say('sample.a-decision'), ...shared });
  addTopic(book, 452, todays, say('sample.tomas-offered-to-mentor-me'), { wanted: say('sample.a-blessing') });
  addTopic(book, 453, last, say('sample.the-winter-plan-second-version'), {
    state: 'done',
    notes: say('sample.two-crews-held-back-in'),
  });
}

export function addNotes(book: SampleBook): void {
  const { ago, say, zone } = book;
  const then = catchUpStart(book, 14);
  const withRuth = halfPastNine(ago(90), zone) + 9 * minute;
  addNote(book, 470, {
    meetingId: last,
    kind: 'feedback',
    text: say('sample.you-hold-the-plan-together'),
    at: then + 5 * minute,
  });
  addNote(book, 471, {
    meetingId: last,
    kind: 'note',
    text: say('sample.board-papers-close-two-weeks'),
    at: then + 9 * minute,
  });
  addNote(book, 472, {
    meetingId: ruthLast,
    personId: ruth,
    kind: 'feedback',
    text: say('sample.the-board-liked-your-one'),
    at: withRuth,
  });
  addNote(book, 473, {
    aboutId: costSheet,
    kind: 'progress',
    text: say('sample.two-depots-have-answered-narvik'),
    at: catchUpStart(book, 3),
  });
}

/** Adds view number `n` of how the work is seen, on `day`. */
export function addView(
  { add }: SampleBook,
  n: number,
  view: Pick<Fields<'assessments'>, 'by' | 'level' | 'day'> & Partial<Fields<'assessments'>>,
): string {
  return add('assessments', n, { personId: dana, meetingId: null, words: '', evidenceIds: [], ...view, ...hidden });
}

export function addViews(book: SampleBook): void {
  const { ago, say } = book;
  const mine = { by: 'me' as const, evidenceIds: [reroute] };
  addView(book, 490, {
    meetingId: long,
    by: 'them',
    level: 'strong',
    day: ago(56),
    words: say('sample.solid-more-courage-in-the'),
  });
  addView(book, 491, { meetingId: long, ...mine, level: 'strong', day: ago(56) });
  addView(book, 492, { meetingId: long, by: 'guess', level: 'developing', day: ago(57) });
  addView(book, 493, {
    meetingId: last,
    by: 'them',
    level: 'strong',
    day: ago(14),
    words: say('sample.you-hold-the-plan-together-id'),
  });
  addView(book, 494, { meetingId: last, ...mine, level: 'outstanding', day: ago(14) });
  addView(book, 495, { meetingId: last, by: 'guess', level: 'strong', day: ago(15) });
}
