/** The talk: its steps in their order, each with its share of the time and what became of it. */
import { titleOnceKnown } from './assessment.ts';
import { stepId } from './identity.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Topic, TopicKind } from './meetings.ts';
import type { Message } from './message.ts';
import { firstName } from './names.ts';
import { leadWords } from './pitch.ts';
import type { Id } from './record.ts';
import { hintOf, kindsOf, titleOf, weights } from './talk-order.ts';

export interface TalkStep {
  /** The topic's id; of a built-in step the one its topic has, or will have when it is first touched. */
  readonly id: Id;
  readonly kind: TopicKind;
  /** Null for a built-in step that nobody has touched yet. */
  readonly topic: Topic | null;
  /** The user's own words for an own topic, else a sentence of the product. */
  readonly title: Message | string;
  readonly hint: Message | null;
  /** Share of the meeting's length, whole minutes. The shares sum to it. */
  readonly minutes: number;
  readonly state: Topic['state'];
}

const usualMinutes = 30;

/** Length of the meeting in whole minutes: as in the calendar, else as agreed for the series, else half an hour. */
export function lengthOf({ meeting: { start, end }, series: { format } }: MeetingRecords): number {
  if (start !== null && end !== null && end > start) return Math.round((end - start) / 60_000);
  return Math.round(format?.minutes ?? usualMinutes);
}

/** Whole shares of `total` in proportion to `parts`, by largest remainder, earlier ones first on a tie. */
function sharesOf(total: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  const exact = parts.map((part) => (total * part) / sum);
  const shares = exact.map(Math.floor);
  const missing = total - shares.reduce((all, share) => all + share, 0);
  const order = exact.map((share, index) => ({ index, rest: share - Math.floor(share) }));
  for (const { index } of order.toSorted((a, b) => b.rest - a.rest || a.index - b.index).slice(0, missing))
    shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** The steps of the talk in order, built-in ones and own topics. */
export function talkOf(records: MeetingRecords): TalkStep[] {
  const topics = records.topics.filter(({ deletedAt }) => deletedAt === null);
  const name = firstName(records.person?.name ?? '');
  const relationship = records.person?.relationship ?? null;
  const steps = kindsOf(records, topics).flatMap((kind): Omit<TalkStep, 'minutes'>[] => {
    if (kind === 'own')
      return topics
        .filter((topic) => topic.kind === 'own')
        .map((topic) => ({ id: topic.id, kind, topic, title: topic.title, hint: null, state: topic.state }));
    const topic = topics.find((one) => one.kind === kind) ?? null;
    const id = topic?.id ?? stepId(records.meeting.id, kind);
    return [
      {
        id,
        kind,
        topic,
        title:
          titleOnceKnown(records, kind) ??
          titleOf(kind, relationship, name, records.pitch ? leadWords(records.pitch) : ''),
        hint: hintOf(kind, relationship),
        state: topic?.state ?? 'open',
      },
    ];
  });
  const shares = sharesOf(
    lengthOf(records),
    steps.map(({ kind }) => weights[kind]),
  );
  return steps.map((step, index) => ({ ...step, minutes: shares[index] ?? 0 }));
}

/** The step that the talk is at: the first open one, null when all are done. */
export function currentStep(steps: readonly TalkStep[]): TalkStep | null {
  return steps.find(({ state }) => state === 'open') ?? null;
}

/** Only what is still to be said next time can be parked: an own topic, and the ask. The others can be skipped. */
export const canPark = ({ kind }: Pick<TalkStep, 'kind'>): boolean => kind === 'own' || kind === 'ask';
