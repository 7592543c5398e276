/** The order of the talk: which steps, in which order, with which share of the time. */
import { titleOnceKnown } from './assessment.ts';
import { stepId } from './identity.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Topic, TopicKind } from './meetings.ts';
import type { Message } from './message.ts';
import { firstName } from './names.ts';
import type { Id } from './record.ts';

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

type BuiltIn = Exclude<TopicKind, 'own'>;

const weights: Readonly<Record<TopicKind, number>> = {
  arrive: 3,
  'their-view': 6,
  'my-view': 4,
  advice: 5,
  own: 4,
  vision: 4,
  ask: 6,
  'wrap-up': 4,
};
const usualMinutes = 30;

function titleOf(kind: BuiltIn, name: string, ask: string): Message {
  switch (kind) {
    case 'arrive':
      return { id: 'talk.arrive' };
    case 'their-view':
      return name === '' ? { id: 'talk.their-view-unnamed' } : { id: 'talk.their-view', values: { name } };
    case 'my-view':
      return { id: 'talk.my-view' };
    case 'advice':
      return { id: 'talk.advice' };
    case 'vision':
      return { id: 'talk.vision' };
    case 'ask':
      return ask === '' ? { id: 'talk.ask' } : { id: 'talk.ask-words', values: { ask } };
    case 'wrap-up':
      return { id: 'talk.wrap-up' };
  }
}

const hints: Readonly<Record<BuiltIn, Message | null>> = {
  arrive: null,
  'their-view': { id: 'talk.hint-their-view' },
  'my-view': { id: 'talk.hint-my-view' },
  advice: { id: 'talk.hint-advice' },
  vision: { id: 'talk.hint-vision' },
  ask: { id: 'talk.hint-ask' },
  'wrap-up': { id: 'talk.hint-wrap-up' },
};

function lengthOf({ meeting: { start, end }, series: { format } }: MeetingRecords): number {
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

/** True where there is something to say before the ask: where it leads, or the next steps towards it. */
function hasVision({ pitch, vision }: MeetingRecords): boolean {
  return (pitch?.steps.length ?? 0) > 0 || (vision?.toTell.trim() ?? '') !== '';
}

function kindsFor(records: MeetingRecords, touched: ReadonlySet<TopicKind>): TopicKind[] {
  const { person, pitch } = records;
  const full = person?.relationship === 'manager' || person?.relationship === 'skip-level';
  if (!full) return ['arrive', 'own', 'wrap-up'];
  // A step that was touched stays when the ask has been made in this very talk.
  const asks = (pitch !== null && pitch.state === 'open' && pitch.deletedAt === null) || touched.has('ask');
  const leads = pitch !== null && pitch.deletedAt === null && hasVision(records);
  return [
    'arrive',
    'their-view',
    'my-view',
    'advice',
    'own',
    ...(leads || touched.has('vision') ? (['vision'] as const) : []),
    ...(asks ? (['ask'] as const) : []),
    'wrap-up',
  ];
}

/** The steps of the talk in order, built-in ones and own topics. */
export function talkOf(records: MeetingRecords): TalkStep[] {
  const topics = records.topics.filter(({ deletedAt }) => deletedAt === null);
  const name = firstName(records.person?.name ?? '');
  const steps = kindsFor(records, new Set(topics.map(({ kind }) => kind))).flatMap(
    (kind): Omit<TalkStep, 'minutes'>[] => {
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
          title: titleOnceKnown(records, kind) ?? titleOf(kind, name, records.pitch?.ask.trim() ?? ''),
          hint: hints[kind],
          state: topic?.state ?? 'open',
        },
      ];
    },
  );
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
