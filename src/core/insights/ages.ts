/** How long things have been open. */
import { daysBetween } from '../day.ts';
import type { Day, Id } from '../record.ts';
import { type OpenFact, type OpenKind, openKinds } from './facts.ts';
import { type Finding, lengthOf } from './length.ts';

export interface AgedItem extends OpenFact {
  readonly days: number;
}

export interface AgeRow {
  readonly kind: OpenKind;
  /** Oldest first. */
  readonly items: readonly AgedItem[];
}

export interface Ages {
  readonly rows: readonly AgeRow[];
  readonly oldest: AgedItem;
}

// "12 weeks" is how one speaks of what waits for an answer; half a year is said in months.
const monthsFrom = 183;

export const ageOf = (days: number) => lengthOf(days, monthsFrom);

/** Everything that is open on `today`, by what it is; null where nothing is. */
export function agesOf(open: readonly OpenFact[], today: Day): Ages | null {
  const aged = open
    .map((one): AgedItem => ({ ...one, days: Math.max(0, daysBetween(one.since, today)) }))
    .toSorted((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
  const [oldest] = aged;
  if (!oldest) return null;
  return { rows: openKinds.map((kind) => ({ kind, items: aged.filter((one) => one.kind === kind) })), oldest };
}

const freshDays = 14;

/** What has been open longest, with whom. `nameOf` gives a first name. */
export function ageFinding({ oldest, rows }: Ages, nameOf: (id: Id) => string | null): Finding {
  if (oldest.days < freshDays) {
    const n = rows.reduce((sum, { items }) => sum + items.length, 0);
    return { id: 'insights.open-fresh', values: { n } };
  }
  const name = oldest.personId === null ? null : nameOf(oldest.personId);
  const lengths = { length: ageOf(oldest.days) };
  return name === null
    ? { id: `insights.open-${oldest.kind}`, lengths }
    : { id: `insights.open-${oldest.kind}-with`, values: { name }, lengths };
}
