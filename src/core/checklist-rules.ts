/**
 * Every item that the product knows, and what ticks it. Its sentences are `item.<key>` and `left.<key>`. Stage and
 * relationship decide which of them stand in a checklist, see checklist-templates.ts.
 */
import { byDay, type ItemFacts, type ItemRule, ownTopics } from './checklist-item.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { TopicKind } from './meetings.ts';
import type { LetterKind } from './sent.ts';
import { standingPromises, unsettledQuestions } from './settled.ts';
import type { Assessment } from './standing.ts';

const isLive = ({ deletedAt }: { deletedAt: string | null }) => deletedAt === null;

/** How I see myself, said or thought since the last meeting. Words alone are not yet a view. */
function mySince({ previous, meeting, assessments }: MeetingRecords): Assessment | undefined {
  return assessments.findLast(
    (one) =>
      isLive(one) &&
      one.by === 'me' &&
      one.level !== null &&
      (one.meetingId === meeting.id || previous === null || (one.day > previous.day && one.meetingId !== previous.id)),
  );
}

const sent = (records: MeetingRecords, kind: LetterKind) =>
  records.letters.some((one) => isLive(one) && one.kind === kind && one.sentOn !== null);
const confirmed = (records: MeetingRecords) =>
  records.meeting.confirmedOn !== null ||
  records.letters.some((one) => isLive(one) && one.kind === 'thank-you' && one.confirmedOn !== null);

const hasStep = (records: MeetingRecords, step: TopicKind) =>
  records.topics.some(({ kind, state, deletedAt }) => kind === step && state === 'done' && deletedAt === null);

const filled = (text: string | undefined) => text !== undefined && text.trim() !== '';
const openPitch = ({ pitch }: MeetingRecords) => (pitch && isLive(pitch) ? pitch : null);

/** What the ask lacks still: its words, what the other one gains, an answer to an objection. */
function askStep({ records }: ItemFacts): 'ask' | 'ask-benefit' | 'ask-answers' | null {
  const pitch = openPitch(records);
  if (!filled(pitch?.ask)) return 'ask';
  if (!filled(pitch?.benefit)) return 'ask-benefit';
  return records.objections.some((one) => isLive(one) && !filled(one.reply)) ? 'ask-answers' : null;
}

const settled = (records: MeetingRecords) =>
  unsettledQuestions(records).length === 0 && records.questions.total <= records.questions.items.length;
const hasOpenTopic = (records: MeetingRecords) => ownTopics(records).some(({ state }) => state === 'open');

const before = {
  'left-open': {
    goTo: 'commitments',
    done: ({ records: { previous, mine, theirs, questions } }) =>
      previous === null || mine.total + theirs.total + questions.total === 0,
  },
  rate: {
    goTo: 'assessment',
    done: ({ records }) => (mySince(records)?.evidenceIds.length ?? 0) > 0,
    detail: ({ records }) => (mySince(records) ? { id: 'item.rate-bare' } : null),
  },
  strengths: { detail: () => ({ id: 'item.two-minutes' }) },
  questions: { goTo: 'questions', done: ({ records }) => records.questions.total > 0 },
  topics: { goTo: 'topics', done: ({ records }) => ownTopics(records).length > 0 },
  outcome: {
    goTo: 'topics',
    done: ({ records }) => ownTopics(records).length > 0 && ownTopics(records).every(({ wanted }) => filled(wanted)),
  },
  ask: { goTo: 'ask', done: (facts) => askStep(facts) === null, step: (facts) => askStep(facts) ?? 'ask' },
  'send-items': {
    goTo: 'letter-items',
    done: ({ records }) => sent(records, 'items'),
    detail: ({ proposeBy, today }) => byDay(proposeBy, today),
  },
  'their-level': { goTo: 'questions' },
  'in-short': {},
  tried: { goTo: 'topics' },
  offer: { goTo: 'topics' },
  thanks: { goTo: 'topics' },
  'their-topics': { goTo: 'topics' },
} satisfies Record<string, ItemRule>;

const during = {
  'their-view': {
    goTo: 'talk',
    done: ({ records }) => hasStep(records, 'their-view'),
  },
  'my-view': { goTo: 'talk', done: ({ records }) => hasStep(records, 'my-view') },
  listened: { goTo: 'talk' },
  advice: { goTo: 'talk', done: ({ records }) => hasStep(records, 'advice') },
  'topics-raised': { goTo: 'talk', done: ({ records }) => !hasOpenTopic(records) },
  'questions-asked': { goTo: 'talk', done: ({ records }) => settled(records) },
  'ask-made': {
    goTo: 'talk',
    when: ({ records }) => openPitch(records) !== null,
    done: ({ records }) => records.pitch?.state !== 'open' || hasStep(records, 'ask'),
  },
  dated: {
    goTo: 'wrap-up',
    done: ({ records }) => standingPromises(records).every(({ due, state }) => due !== null || state === 'delivered'),
  },
} satisfies Record<string, ItemRule>;

const afterwards = {
  settled: { goTo: 'wrap-up', done: ({ records }) => settled(records) },
  answer: {
    goTo: 'answer',
    when: ({ records }) => openPitch(records) !== null && (records.pitch?.state !== 'open' || hasStep(records, 'ask')),
    done: ({ records }) => records.pitch?.answer !== null,
  },
  format: { goTo: 'wrap-up', done: ({ records }) => records.series.format !== null },
  next: { goTo: 'next', done: ({ records }) => records.next !== null },
  mailed: {
    goTo: 'letter-thank-you',
    done: ({ records }) => records.meeting.mailedOn !== null || sent(records, 'thank-you'),
    detail: ({ followUpDue, today }) => byDay(followUpDue, today),
  },
  confirmed: { goTo: 'follow-up', done: ({ records }) => confirmed(records) },
  kept: {
    goTo: 'talk',
    done: ({ records }) =>
      records.evidence.some(isLive) || records.notes.some((one) => isLive(one) && one.kind === 'feedback'),
  },
  instead: { goTo: 'letter-cancelled', done: ({ records }) => sent(records, 'cancelled') },
  update: {
    goTo: 'letter-update',
    when: ({ records }) => records.mine.total > 0,
    done: ({ records }) => sent(records, 'update'),
  },
  guidance: { goTo: 'letter-guidance', done: ({ records }) => sent(records, 'guidance') },
} satisfies Record<string, ItemRule>;

export const itemRules = { ...before, ...during, ...afterwards };
export type ItemKey = keyof typeof itemRules;

/** The rule of an item; the keys of all have one type. */
export const ruleOf = (key: ItemKey): ItemRule => itemRules[key];
