/** The check at the door: can the other one listen now? If not, the big ask waits, and the rest gets shorter. */
import { addToDay, daysBetween } from './day.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Meeting } from './meetings.ts';
import type { Message } from './message.ts';
import type { Season } from './plan.ts';
import type { Day, Id } from './record.ts';
import { spanOf, startDay } from './stage.ts';
import { lengthOf, type TalkStep } from './talk.ts';

export type DoorSeen = 'focused' | 'distracted' | 'pressed';
/** What was answered at the door of a meeting. It is about this moment: it counts on its day alone. */
export interface DoorAnswer {
  readonly seen: DoorSeen;
  /** What became of the ask after that; null while it is not decided. */
  readonly decided: 'parked' | 'raised' | null;
}

const minute = 60_000;
const doorMinutes = 5;

/** What is kept for a short talk. */
export interface DoorItem {
  readonly kind: 'promise' | 'topic' | 'question';
  readonly id: Id;
  readonly text: string;
  readonly minutes: number;
  /** The user's own words (what they want from a topic), or a sentence of the product. */
  readonly note: Message | string | null;
}

export interface DoorPlan {
  /** The step of the ask, which is better parked; null where there is none or it is settled. */
  readonly ask: TalkStep | null;
  /** When it can be raised first; null where no next meeting is known. */
  readonly next: Meeting | null;
  readonly keep: readonly DoorItem[];
  /** Said where parking meets a day on which something is decided. */
  readonly warning: Message | null;
}

/** True with those one asks something of; with others there is nothing to park. */
function matters({ person }: MeetingRecords, steps: readonly TalkStep[]): boolean {
  const upwards = person?.relationship === 'manager' || person?.relationship === 'skip-level';
  return upwards || steps.some(({ kind, state }) => kind === 'ask' && state === 'open');
}

/** True while the question stands: from five minutes before the start until the end or the first step that is settled. */
export function asksAtDoor(
  records: MeetingRecords,
  steps: readonly TalkStep[],
  answer: DoorAnswer | null,
  now: number,
): boolean {
  const span = spanOf(records.meeting);
  if (span === null || answer !== null || records.meeting.cancelled || records.meeting.closedAt !== null) return false;
  const near = now >= span.start - doorMinutes * minute && now < span.end;
  return near && matters(records, steps) && steps.every(({ state }) => state === 'open');
}

/** True while it is to be decided what becomes of the ask. */
export function decidesAtDoor(steps: readonly TalkStep[], answer: DoorAnswer | null): boolean {
  if (answer === null || answer.seen === 'focused' || answer.decided !== null) return false;
  return steps.every(({ state }) => state === 'open');
}

/** My promises that fall due by tomorrow, the longest due first: handing something over opens a short talk. */
function handOvers({ mine }: MeetingRecords, today: Day): DoorItem[] {
  const note = (due: Day): Message => {
    if (due === today) return { id: 'door.due-today' };
    return due > today ? { id: 'door.due-tomorrow' } : { id: 'door.late', values: { day: due } };
  };
  return mine.items
    .flatMap(({ id, text, due }) =>
      due !== null && due <= addToDay(today, 1)
        ? [{ kind: 'promise' as const, id, text, minutes: 1, note: note(due) }]
        : [],
    )
    .slice(0, 2);
}

const questionMinutes = 3;
const topicMinutes = { most: 6, least: 4 } as const;

/** What fits into the part of the time that such a moment leaves: a third for somebody pressed, half for the distracted. */
function keepFor(records: MeetingRecords, steps: readonly TalkStep[], seen: DoorSeen, today: Day): DoorItem[] {
  const length = lengthOf(records);
  const promises = handOvers(records, today);
  const [question] = records.questions.items.filter(({ deletedAt }) => deletedAt === null);
  let left = Math.max(6, Math.round(seen === 'pressed' ? length / 3 : length / 2)) - promises.length;
  const reserved = question ? questionMinutes : 0;
  const topics: DoorItem[] = [];
  for (const { kind, state, topic } of steps) {
    if (kind !== 'own' || state !== 'open' || topic === null) continue;
    const minutes = Math.min(topicMinutes.most, left - reserved);
    if (minutes < topicMinutes.least && topics.length > 0) break;
    if (minutes < 1) break;
    topics.push({ kind: 'topic', id: topic.id, text: topic.title, minutes, note: topic.wanted.trim() || null });
    left -= minutes;
  }
  const asked: DoorItem[] = question
    ? [
        {
          kind: 'question',
          id: question.id,
          text: question.text,
          minutes: questionMinutes,
          note: { id: 'door.ask-for-a-date' },
        },
      ]
    : [];
  return [...promises, ...topics, ...asked];
}

const nearDays = 14;
const farDays = 21;

function warningOf(
  { pitch, next, person }: MeetingRecords,
  seasons: readonly Season[],
  today: Day,
  zone: string,
): Message | null {
  const again = next === null ? null : startDay(next, zone);
  const season = seasons
    .filter(({ decidedOn, personId, state, deletedAt }) => {
      const concerns = personId === null || personId === person?.id;
      return deletedAt === null && state === 'open' && decidedOn >= today && concerns;
    })
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))[0];
  if (season) {
    const { title, decidedOn: day } = season;
    if (again === null && daysBetween(today, day) <= farDays) {
      return { id: 'door.decided-no-next', values: { title, day } };
    }
    if (again !== null && again > day) return { id: 'door.decided-before', values: { title, day } };
    const n = again === null ? farDays : daysBetween(again, day);
    if (n <= nearDays) return { id: 'door.decided-soon', values: { title, day, n } };
  }
  const day = pitch?.askAgainOn ?? null;
  if (day !== null && day >= today && (again === null ? daysBetween(today, day) <= farDays : again > day)) {
    return { id: 'door.ask-again', values: { day } };
  }
  return null;
}

/**
 * How the talk is better held today. `today` and `zone` are the user's; `seasons` those that are not decided yet. For
 * somebody focused nothing changes.
 */
export function doorPlan(
  records: MeetingRecords,
  steps: readonly TalkStep[],
  seen: DoorSeen,
  { seasons, today, zone }: { seasons: readonly Season[]; today: Day; zone: string },
): DoorPlan {
  const ask = steps.find(({ kind, state }) => kind === 'ask' && state === 'open') ?? null;
  return {
    ask,
    next: records.next,
    keep: keepFor(records, steps, seen, today),
    warning: ask ? warningOf(records, seasons, today, zone) : null,
  };
}
