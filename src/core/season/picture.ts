/** What the picture of a season shows: a line per person from today to the decision, with places in per cent of that time. */
import { addToDay, daysBetween } from '../day.ts';
import type { Day, Id } from '../record.ts';
import type { Occasion } from './occasion.ts';
import type { SeasonPlan } from './plan-season.ts';

export type Sign = 'today' | 'planned' | 'ask' | 'off' | 'expected';

export interface Spot {
  readonly key: string;
  readonly day: Day;
  readonly sign: Sign;
  /** 0 is today, 100 the decision. */
  readonly at: number;
}

export interface PictureLine {
  readonly personId: Id;
  readonly spots: readonly Spot[];
}

export interface MonthMark {
  /** Its first day. */
  readonly day: Day;
  readonly at: number;
  /** Whether its name has room. */
  readonly named: boolean;
}

export interface SeasonPicture {
  readonly lines: readonly PictureLine[];
  readonly months: readonly MonthMark[];
}

// More names of months than this run into each other, and so do those near the two ends, which have names of their own.
const mostNames = 8;
const nearStart = 6;
const nearEnd = 84;

function signOf(one: Occasion, asks: ReadonlySet<string>, today: Day): Sign {
  if (one.off) return 'off';
  if (asks.has(one.key)) return 'ask';
  if (one.meetingId === null) return 'expected';
  return one.day === today ? 'today' : 'planned';
}

// Who meets once a month is met within this many days.
const usualGap = 35;

/**
 * The day after which no one-on-one with the season's own person is known, long before the decision: the calendar page was not
 * looked at that far. `today` where there is none at all, null where nothing is missing.
 */
export function unknownAfter({ own }: SeasonPlan, today: Day, decidedOn: Day): Day | null {
  const last = own.at(-1)?.day ?? today;
  return daysBetween(last, decidedOn) > usualGap ? last : null;
}

/** The picture of `plan` from `today` to `decidedOn`, which is later. `ownId` is the season's own person, whose line comes first. */
export function pictureOf(plan: SeasonPlan, ownId: Id | null, today: Day, decidedOn: Day): SeasonPicture {
  const length = Math.max(1, daysBetween(today, decidedOn));
  const place = (day: Day) => (daysBetween(today, day) / length) * 100;
  const asks = new Set(plan.placed.flatMap(({ step, on }) => (step.what === 'ask' && on ? [on.key] : [])));
  const lineOf = (personId: Id, occasions: readonly Occasion[]): PictureLine => ({
    personId,
    spots: occasions.map((one) => ({
      key: one.key,
      day: one.day,
      sign: signOf(one, asks, today),
      at: place(one.day),
    })),
  });
  const months: Day[] = [];
  for (let first = `${addToDay(`${today.slice(0, 7)}-01`, 32).slice(0, 7)}-01`; first < decidedOn; ) {
    months.push(first);
    first = `${addToDay(first, 32).slice(0, 7)}-01`;
  }
  const every = Math.ceil(months.length / mostNames);
  return {
    lines: [
      ...(ownId === null ? [] : [lineOf(ownId, plan.own)]),
      ...[...plan.others].map(([personId, occasions]) => lineOf(personId, occasions)),
    ],
    months: months.map((day, index) => {
      const at = place(day);
      return { day, at, named: index % every === 0 && at >= nearStart && at <= nearEnd };
    }),
  };
}
