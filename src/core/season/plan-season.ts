/**
 * Which step of a season falls on which one-on-one. Nothing of it is stored: it follows from the season and the meetings
 * there are, so it is right again by itself when one moves, is cancelled or is added.
 */
import { addWorkingDays, daysBetween } from '../day.ts';
import type { Season, SeasonStep } from '../plan.ts';
import type { Day, Id } from '../record.ts';
import type { Week } from '../stage.ts';
import { layOwn } from './lay-own.ts';
import { byTime, type Occasion } from './occasion.ts';
import { isBig, isEarly, wantsWriting } from './step-kinds.ts';

/** Why a step stands where it does not stand well, or nowhere. */
export type Trouble =
  /** Nobody was named to hold it with. */
  | { readonly kind: 'nobody' }
  /** No one-on-one with this person is left before the decision. */
  | { readonly kind: 'none-left' }
  /** This person is not met before `before`; `next` is when they are, null where that is not known. */
  | { readonly kind: 'not-met'; readonly before: Day; readonly next: Day | null }
  /** Another big step stands on the same meeting, since too few are left. */
  | { readonly kind: 'crowded' }
  /** Where the user had put it does not take place, or is over. */
  | { readonly kind: 'pin-lost' };

export interface PlacedStep {
  readonly step: SeasonStep;
  /** With whom. */
  readonly personId: Id | null;
  /** Null where it cannot be placed, and once it is done. */
  readonly on: Occasion | null;
  /** Days from then to the decision. */
  readonly daysLeft: number | null;
  /** The last day for writing what it needs. Null where it needs nothing. */
  readonly readyBy: Day | null;
  /** The user has put it there. */
  readonly pinned: boolean;
  readonly troubles: readonly Trouble[];
}

export interface SeasonPlan {
  /** One-on-ones with the season's own person before the decision; expected ones too. */
  readonly own: readonly Occasion[];
  /** Those with other people who have a step. */
  readonly others: ReadonlyMap<Id, readonly Occasion[]>;
  /** In the order of the season's steps. */
  readonly placed: readonly PlacedStep[];
}

export interface SeasonMoment {
  readonly today: Day;
  readonly week: Week;
}

const workingDaysToWrite = 2;

const live = (occasions: readonly Occasion[]) => occasions.filter(({ off }) => !off);
const before = (a: Occasion, b: Occasion | null) => b === null || byTime(a, b) < 0;

/** Where a step for somebody else goes: after `lower` where it can be, and before `upper`. */
function besides(step: SeasonStep, free: readonly Occasion[], lower: Occasion | null, upper: Occasion | null) {
  const inTime = free.filter((one) => before(one, upper));
  const after = lower === null ? inTime : inTime.filter((one) => byTime(lower, one) < 0);
  // Advice does no harm when it comes sooner than planned; an ask or a proof does.
  if (isEarly(step.what)) return after[0] ?? inTime.at(-1) ?? null;
  return after.at(-1) ?? null;
}

/**
 * Lays the steps of `season` onto `occasions`: those of everybody from now on, in order (see occasion.ts). What is on the day of
 * the decision or later is not used.
 */
export function planSeason(
  season: Pick<Season, 'decidedOn' | 'personId' | 'steps'>,
  occasions: readonly Occasion[],
  { today, week }: SeasonMoment,
): SeasonPlan {
  const { decidedOn, personId: ownId } = season;
  const of = (person: Id | null) => occasions.filter(({ personId, day }) => personId === person && day < decidedOn);
  const own = of(ownId);
  const ownLive = live(own);
  const open = season.steps.filter(({ done }) => !done);
  const personOf = (step: SeasonStep) => step.personId ?? ownId;
  const isOwn = (step: SeasonStep) => personOf(step) === ownId;

  const byMeeting = new Map(
    live(occasions).flatMap((one) => (one.meetingId && one.day < decidedOn ? [[one.meetingId, one]] : [])),
  );
  const pinOf = (step: SeasonStep) => (step.meetingId === null ? null : (byMeeting.get(step.meetingId) ?? null));
  const ownSteps = open.filter((step) => isOwn(step));
  const pins = new Map<SeasonStep, number>();
  const pinnedElsewhere = new Map<SeasonStep, Occasion>();
  for (const step of open) {
    const pin = pinOf(step);
    if (!pin) continue;
    const at = isOwn(step) ? ownLive.indexOf(pin) : -1;
    if (at >= 0) pins.set(step, at);
    else pinnedElsewhere.set(step, pin);
  }
  const laid = layOwn(
    ownSteps.filter((step) => !pinnedElsewhere.has(step)),
    ownLive.length,
    pins,
  );
  const at = new Map<SeasonStep, Occasion | null>(pinnedElsewhere);
  for (const [step, place] of laid) at.set(step, place === null ? null : (ownLive[place] ?? null));

  const others = new Map<Id, readonly Occasion[]>();
  const notMet = new Map<SeasonStep, Occasion | null>();
  const used = new Map<Id, Occasion>();
  let lower: Occasion | null = null;
  open.forEach((step, index) => {
    const person = personOf(step);
    if (isOwn(step) || person === null) {
      lower = at.get(step) ?? lower;
      return;
    }
    const theirs = others.get(person) ?? of(person);
    others.set(person, theirs);
    if (at.has(step)) return;
    const needing = open.slice(index + 1).find((one) => isOwn(one) && at.get(one));
    const upper = needing ? (at.get(needing) ?? null) : null;
    const last = used.get(person);
    const free = live(theirs).filter((one) => last === undefined || byTime(last, one) <= 0);
    const found = besides(step, free, lower, upper);
    at.set(step, found);
    if (found) used.set(person, found);
    else notMet.set(step, upper);
  });

  const bigOn = new Map<string, number>();
  for (const [step, on] of at) if (on && isBig(step.what)) bigOn.set(on.key, (bigOn.get(on.key) ?? 0) + 1);

  const troublesOf = (step: SeasonStep, on: Occasion | null): Trouble[] => {
    const person = personOf(step);
    const troubles: Trouble[] = [];
    if (step.meetingId !== null && pinOf(step) === null) troubles.push({ kind: 'pin-lost' });
    if (on && isBig(step.what) && (bigOn.get(on.key) ?? 0) > 1) troubles.push({ kind: 'crowded' });
    if (on) return troubles;
    if (person === null) return [...troubles, { kind: 'nobody' }];
    const upper = notMet.get(step) ?? null;
    if (isOwn(step)) return [...troubles, { kind: 'none-left' }];
    const next = live(others.get(person) ?? []).find((one) => upper !== null && !before(one, upper)) ?? null;
    return [...troubles, { kind: 'not-met', before: upper?.day ?? decidedOn, next: next?.day ?? null }];
  };

  const placed = season.steps.map((step): PlacedStep => {
    const on = step.done ? null : (at.get(step) ?? null);
    const ready =
      on && wantsWriting(step.what)
        ? addWorkingDays(on.day, -workingDaysToWrite, week.workingDays, week.holidays)
        : null;
    return {
      step,
      personId: personOf(step),
      on,
      daysLeft: on && daysBetween(on.day, decidedOn),
      readyBy: ready !== null && ready < today ? today : ready,
      pinned: !step.done && pinOf(step) !== null,
      troubles: step.done ? [] : troublesOf(step, on),
    };
  });
  return { own, others, placed };
}
