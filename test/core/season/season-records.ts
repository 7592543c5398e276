/** Seasons and one-on-ones, small and complete, for the tests of the plan. */
import { defaultSettings } from '../../../src/core/default-settings.ts';
import type { SeasonStep, SeasonStepKind } from '../../../src/core/plan.ts';
import { byTime, type Occasion } from '../../../src/core/season/occasion.ts';
import { planSeason, type SeasonPlan } from '../../../src/core/season/plan-season.ts';
import { id } from '../records.ts';

export const today = '2026-11-25';
export const decidedOn = '2027-02-26';
/** Monday to Friday. */
export const week = { workingDays: [1, 2, 3, 4, 5], holidays: [] };
export const settings = defaultSettings;

export const people = { dana: id(3), ruth: id(4), tomas: id(5) } as const;
const numbers: Record<string, number> = {};

/** The one-on-one with somebody on a day, such as `dana 2026-12-09`. */
export function on(name: keyof typeof people, day: string, off = false): Occasion {
  const called = `${name} ${day}`;
  numbers[called] ??= 100 + Object.keys(numbers).length;
  const meetingId = id(numbers[called] ?? 0);
  return { key: meetingId, meetingId, personId: people[name], day, start: Date.parse(`${day}T13:00:00Z`), off };
}

/** A step; its text says what and with whom. */
export function step(n: number, what: SeasonStepKind, name: keyof typeof people | null = null, more = {}): SeasonStep {
  return {
    id: id(500 + n),
    what,
    text: name ? `${what} ${name}` : what,
    personId: name && people[name],
    meetingId: null,
    done: false,
    ...more,
  };
}

export const dana = ['2026-11-25', '2026-12-09', '2027-01-06', '2027-01-20', '2027-02-03', '2027-02-17'].map((day) =>
  on('dana', day),
);
export const promotion = (['small-ask', 'advice', 'evidence', 'ask', 'support', 'follow-up'] as const).map((what, n) =>
  step(n, what),
);

export const planOf = (steps: readonly SeasonStep[], occasions: readonly Occasion[]): SeasonPlan =>
  planSeason({ decidedOn, personId: people.dana, steps: [...steps] }, occasions.toSorted(byTime), { today, week });

/** "ask: 2027-01-20" for each step, in the order of the steps. */
export const daysOf = (plan: SeasonPlan): string[] =>
  plan.placed.map(({ step: { text }, on: place }) => `${text}: ${place?.day ?? 'nowhere'}`);
