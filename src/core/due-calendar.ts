/** Due days as entries of a calendar: which promises go into the file, and how each is called there. */
import { addToDay } from './day.ts';
import { split } from './lanes.ts';
import type { Message } from './message.ts';
import type { Day } from './record.ts';
import type { Commitment, Owner } from './words.ts';

/** An all-day entry. The same commitment has the same `uid` each time, so that importing again doubles nothing. */
export interface DueEntry {
  readonly uid: string;
  readonly day: Day;
  /** The day after: the end of an all-day entry is not part of it. */
  readonly endDay: Day;
  readonly summary: Message;
  /** Grows each time the day is changed; a calendar then takes the later entry. */
  readonly sequence: number;
}

export interface DueChoice {
  readonly owners: readonly Owner[];
  /** Calendars are shared at work: what is private stays out unless the user asks for it. */
  readonly withPrivate: boolean;
}

/** The open, dated commitments that go into the file on `today`, and those that stay out for being private. */
export function dueFor(
  commitments: readonly Commitment[],
  { owners, withPrivate }: DueChoice,
  today: Day,
): { leaves: Commitment[]; stays: Commitment[] } {
  const dated = commitments
    .filter(
      ({ state, due, owner, deletedAt }) =>
        state === 'open' && due !== null && deletedAt === null && owners.includes(owner),
    )
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  return withPrivate ? { leaves: dated, stays: [] } : split(dated, { today });
}

/** The entry of one commitment; null without a due day. `name` is the other one's first name, null where not known. */
export function dueEntry({ id, owner, text, due, slips }: Commitment, name: string | null): DueEntry | null {
  if (due === null) return null;
  const mine = owner === 'me';
  const summary: Message =
    name === null
      ? { id: mine ? 'commitments.ics-mine-unnamed' : 'commitments.ics-theirs-unnamed', values: { text } }
      : { id: mine ? 'commitments.ics-mine' : 'commitments.ics-theirs', values: { text, name } };
  return { uid: `due-${id}@onward.invalid`, day: due, endDay: addToDay(due, 1), summary, sequence: slips.length };
}
