/** Which steps a talk has with whom, in which order, what they are called, and how much of the time they are worth. */
import type { MeetingRecords } from './meeting-records.ts';
import type { Topic, TopicKind } from './meetings.ts';
import type { Message } from './message.ts';
import type { Relationship } from './people.ts';

export type BuiltIn = Exclude<TopicKind, 'own'>;

/** The share of the time, in proportion to the others. */
export const weights: Readonly<Record<TopicKind, number>> = {
  arrive: 3,
  'their-view': 6,
  'my-view': 4,
  advice: 5,
  own: 4,
  vision: 4,
  ask: 6,
  'wrap-up': 4,
  'last-advice': 5,
  offer: 3,
  need: 6,
  give: 6,
  'theirs-first': 8,
};

const upwards: readonly TopicKind[] = ['arrive', 'their-view', 'my-view', 'advice', 'own', 'vision', 'ask', 'wrap-up'];
const orders: Readonly<Record<Relationship | 'unknown', readonly TopicKind[]>> = {
  manager: upwards,
  'skip-level': upwards,
  mentor: ['arrive', 'last-advice', 'advice', 'own', 'ask', 'offer', 'wrap-up'],
  peer: ['arrive', 'need', 'give', 'own', 'wrap-up'],
  report: ['arrive', 'theirs-first', 'give', 'own', 'wrap-up'],
  unknown: ['arrive', 'own', 'wrap-up'],
};

/** True where there is something to say before the ask: where it leads, or the next steps towards it. */
function hasVision({ pitch, vision }: MeetingRecords): boolean {
  return (pitch?.steps.length ?? 0) > 0 || (vision?.toTell.trim() ?? '') !== '';
}

/** The kinds of steps of this talk, in order; `topics` are those of it that are not deleted. */
export function kindsOf(records: MeetingRecords, topics: readonly Topic[]): TopicKind[] {
  const { person, pitch } = records;
  const order = orders[person?.relationship ?? 'unknown'];
  const live = pitch !== null && pitch.deletedAt === null;
  const kinds = order.filter((kind) => {
    // A step that was touched stays when the ask has been made in this very talk.
    if (kind !== 'ask' && kind !== 'vision') return true;
    if (topics.some((topic) => topic.kind === kind)) return true;
    return live && (kind === 'ask' ? pitch.state === 'open' : hasVision(records));
  });
  // Notes stay in sight also when another relationship has another order.
  const written = topics.filter(({ kind, notes }) => kind !== 'own' && notes.trim() !== '' && !kinds.includes(kind));
  return [...kinds.slice(0, -1), ...written.map(({ kind }) => kind), ...kinds.slice(-1)];
}

/** A sentence with a name in it, and the one that stands for it where no name is known. */
function namedTitle(name: string, id: string, unnamed: string): Message {
  return name === '' ? { id: unnamed } : { id, values: { name } };
}

/** What a step is called. `name` is how the other one is addressed, `ask` the ask in the user's words; either may be `''`. */
export function titleOf(kind: BuiltIn, relationship: Relationship | null, name: string, ask: string): Message {
  switch (kind) {
    case 'arrive':
      return { id: 'talk.arrive' };
    case 'their-view':
      return namedTitle(name, 'talk.their-view', 'talk.their-view-unnamed');
    case 'my-view':
      return { id: 'talk.my-view' };
    case 'advice':
      return relationship === 'mentor'
        ? namedTitle(name, 'talk.advice-mentor', 'talk.advice-mentor-unnamed')
        : { id: 'talk.advice' };
    case 'vision':
      return { id: 'talk.vision' };
    case 'ask':
      return ask === '' ? { id: 'talk.ask' } : { id: 'talk.ask-words', values: { ask } };
    case 'wrap-up':
      return { id: 'talk.wrap-up' };
    case 'last-advice':
      return namedTitle(name, 'talk.last-advice', 'talk.last-advice-unnamed');
    case 'offer':
      return namedTitle(name, 'talk.offer', 'talk.offer-unnamed');
    case 'need':
      return namedTitle(name, 'talk.need', 'talk.need-unnamed');
    case 'give':
      return namedTitle(name, 'talk.give', 'talk.give-unnamed');
    case 'theirs-first':
      return namedTitle(name, 'talk.theirs-first', 'talk.theirs-first-unnamed');
  }
}

const hints: Readonly<Record<BuiltIn, Message>> = {
  arrive: { id: 'talk.hint-arrive' },
  'their-view': { id: 'talk.hint-their-view' },
  'my-view': { id: 'talk.hint-my-view' },
  advice: { id: 'talk.hint-advice' },
  vision: { id: 'talk.hint-vision' },
  ask: { id: 'talk.hint-ask' },
  'wrap-up': { id: 'talk.hint-wrap-up' },
  'last-advice': { id: 'talk.hint-last-advice' },
  offer: { id: 'talk.hint-offer' },
  need: { id: 'talk.hint-need' },
  give: { id: 'talk.hint-give' },
  'theirs-first': { id: 'talk.hint-theirs-first' },
};

/** How to go about a step, in a sentence or two. */
export function hintOf(kind: BuiltIn, relationship: Relationship | null): Message {
  if (kind === 'advice' && relationship === 'mentor') return { id: 'talk.hint-advice-mentor' };
  if (kind === 'give' && relationship === 'report') return { id: 'talk.hint-give-report' };
  return hints[kind];
}
