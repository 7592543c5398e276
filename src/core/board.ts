/** The board of commitments: two sides, each in groups by when it is due. */
import { addToDay, daysBetween, weekdayOf } from './day.ts';
import { keptIn } from './delivery.ts';
import type { Message } from './message.ts';
import type { Day, Id } from './record.ts';
import type { Settings } from './upkeep.ts';
import type { Commitment, Owner } from './words.ts';

export const boardGroups = ['late', 'this-week', 'later', 'undated', 'delivered'] as const;
export type BoardGroup = (typeof boardGroups)[number];

export interface Group {
  readonly group: BoardGroup;
  readonly items: readonly Commitment[];
}

export interface BoardSide {
  readonly owner: Owner;
  /** Those that hold something, in the order of `boardGroups`. */
  readonly groups: readonly Group[];
  readonly open: number;
}

/** The Sunday that ends the week of `today`. */
export const endOfWeek = (today: Day): Day => addToDay(today, 7 - weekdayOf(today));

/** Where a commitment stands on `today`, in the user's zone. */
export function groupOf({ state, due }: Pick<Commitment, 'state' | 'due'>, today: Day): BoardGroup {
  if (state === 'delivered') return 'delivered';
  if (due === null) return 'undated';
  if (due < today) return 'late';
  return due <= endOfWeek(today) ? 'this-week' : 'later';
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Soonest due first; delivered ones latest first; equal ones in the order they were written down. */
function compare(group: BoardGroup) {
  return (a: Commitment, b: Commitment): number => {
    const days =
      group === 'delivered'
        ? byText(b.deliveredOn ?? '', a.deliveredOn ?? '')
        : byText(a.due ?? '9999-12-31', b.due ?? '9999-12-31');
    return days || byText(a.createdAt, b.createdAt) || byText(a.id, b.id);
  };
}

function sideOf(owner: Owner, commitments: readonly Commitment[], today: Day): BoardSide {
  const lists = new Map<BoardGroup, Commitment[]>();
  for (const one of commitments) {
    if (one.owner !== owner || one.state === 'dropped' || one.deletedAt !== null) continue;
    const group = groupOf(one, today);
    const list = lists.get(group);
    if (list) list.push(one);
    else lists.set(group, [one]);
  }
  const groups = boardGroups.flatMap((group) => {
    const items = lists.get(group);
    return items ? [{ group, items: items.toSorted(compare(group)) }] : [];
  });
  const open = groups.reduce((n, { group, items }) => (group === 'delivered' ? n : n + items.length), 0);
  return { owner, groups, open };
}

/** Both sides of the board on `today`. What was let go is on neither. */
export function boardOf(commitments: readonly Commitment[], today: Day): { mine: BoardSide; theirs: BoardSide } {
  return { mine: sideOf('me', commitments, today), theirs: sideOf('them', commitments, today) };
}

function workingDayIn(from: Day, to: Day, { workingDays, holidays }: Pick<Settings, 'workingDays' | 'holidays'>) {
  for (let day = to; day >= from; day = addToDay(day, -1)) {
    if (workingDays.includes(weekdayOf(day)) && !holidays.includes(day)) return day;
  }
  return null;
}

/**
 * The day that a commitment gets which is put into a group: the last working day of this week, or of the next; today
 * where this week has none left. Null for no date.
 */
export function dayFor(
  group: 'this-week' | 'later' | 'undated',
  today: Day,
  settings: Pick<Settings, 'workingDays' | 'holidays'>,
): Day | null {
  if (group === 'undated') return null;
  const sunday = endOfWeek(today);
  if (group === 'this-week') return workingDayIn(today, sunday, settings) ?? today;
  const next = addToDay(sunday, 7);
  return workingDayIn(addToDay(sunday, 1), next, settings) ?? next;
}

export interface Headline {
  /** "You kept 16 of 18 this year." Null while nothing is decided. */
  readonly kept: Message | null;
  /** What is due this week and what is late, as parts of one sentence. */
  readonly now: readonly Message[];
}

/** The sentence at the top. `commitments` are all open ones and those delivered this year; `nameOf` gives a first name. */
export function headlineOf(
  commitments: readonly Commitment[],
  today: Day,
  nameOf: (personId: Id) => string | null,
): Headline {
  const { kept, of } = keptIn(commitments, today);
  const open = commitments.filter(({ state, deletedAt }) => state === 'open' && deletedAt === null);
  const count = (owner: Owner, group: BoardGroup) =>
    open.filter((one) => one.owner === owner && groupOf(one, today) === group);
  const now: Message[] = [];
  const due = count('me', 'this-week').length;
  const mineLate = count('me', 'late').length;
  const theirsLate = count('them', 'late');
  if (due > 0) now.push({ id: 'commitments.due-week', values: { n: due } });
  if (mineLate > 0) now.push({ id: 'commitments.late-mine', values: { n: mineLate } });
  if (theirsLate.length > 0) {
    const who = new Set(theirsLate.map(({ personId }) => personId));
    const [only = null] = who;
    const name = who.size === 1 && only !== null ? nameOf(only) : null;
    const n = theirsLate.length;
    now.push(
      name === null
        ? { id: 'commitments.late-theirs', values: { n } }
        : { id: 'commitments.late-of', values: { n, name } },
    );
  }
  return { kept: of === 0 ? null : { id: 'commitments.kept', values: { kept, n: of } }, now };
}

/** Whole days between two days as they are said of a deliver-early day: how many before the due day it lies. */
export function earlyBy({ due, earlyBy: early }: Pick<Commitment, 'due' | 'earlyBy'>): number | null {
  return due === null || early === null || early >= due ? null : daysBetween(early, due);
}
