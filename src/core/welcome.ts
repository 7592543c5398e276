/** The first page after installing: which of the calendar's events stand first, and in which rhythm they come. */
import { daysBetween } from './day.ts';
import { type Cadence, cadenceOf } from './format.ts';
import type { Message } from './message.ts';
import type { Day, Id } from './record.ts';
import { clueOf } from './titles.ts';
import type { Verdict } from './verdict.ts';

/** An event that is, or may be, a one-on-one. */
export interface Found {
  /** Of its meeting. One that is not known to be a one-on-one has no record yet. */
  readonly id: Id;
  readonly seriesId: Id;
  readonly title: string;
  /** The other one, where known. */
  readonly name: string | null;
  /** Milliseconds since 1970 UTC, null where the hour is not known. */
  readonly start: number | null;
  readonly day: Day;
  readonly recurring: boolean;
  /** The rhythm that was agreed. */
  readonly everyWeeks: number | null;
  readonly verdict: Verdict;
}

/** How often a series comes. `repeats` where only one of it has been seen. */
export type Rhythm = Cadence | 'once' | 'repeats';

export interface FirstFound {
  readonly found: Found;
  readonly rhythm: Rhythm;
}

const rank = { certain: 0, likely: 1, unknown: 2, no: 3 } as const;

/** Why an event may yet turn out to be one. */
const promising: ReadonlySet<string> = new Set([
  'reason.title-open',
  'reason.title-differs',
  'reason.shared-address',
  'reason.guests-hidden',
]);

/**
 * True for what is not known and worth opening once. Of a title that says nothing nobody wants to be asked, unless people
 * talk in it: a catch-up may be one, a planning is hardly.
 */
export function mayTurnOut({ sureness, reasons }: Verdict, title: string): boolean {
  if (sureness !== 'unknown') return false;
  const [why] = reasons;
  return reasons.some(({ id }) => promising.has(id)) || (why?.id === 'reason.title-silent' && clueOf(title).talk);
}

/** The two reasons that tell most: the first, and that the guests are missing where they are. */
export function whyOf({ reasons }: Verdict): readonly Message[] {
  const [first, ...rest] = reasons;
  if (!first) return [];
  const second = rest.find(({ id }) => id === 'reason.guests-not-seen') ?? rest[0];
  return second ? [first, second] : [first];
}

/** How often it comes: as agreed, else as far as its next two are apart. `days` are theirs, soonest first. */
export function rhythmOf({ recurring, everyWeeks }: Found, days: readonly Day[]): Rhythm {
  const agreed = cadenceOf(everyWeeks);
  if (agreed) return agreed;
  const [first, second] = [...new Set(days)];
  if (first !== undefined && second !== undefined) return cadenceOf(daysBetween(first, second) / 7) ?? 'repeats';
  return recurring ? 'repeats' : 'once';
}

/**
 * At most `most` of what was found (soonest first), one per series: sure ones first, then likely ones, then those not
 * known. The next sure one always has its place; after it, what waits for an answer comes before further sure ones.
 */
export function firstFound(found: readonly Found[], most = 3): { shown: FirstFound[]; more: number } {
  const bySeries = new Map<Id, Found[]>();
  for (const one of found) {
    if (rank[one.verdict.sureness] < rank.no) bySeries.set(one.seriesId, [...(bySeries.get(one.seriesId) ?? []), one]);
  }
  const next: FirstFound[] = [];
  for (const all of bySeries.values()) {
    const [first] = all;
    if (first)
      next.push({
        found: first,
        rhythm: rhythmOf(
          first,
          all.map(({ day }) => day),
        ),
      });
  }
  const rankOf = (one: FirstFound) => rank[one.found.verdict.sureness];
  const sure = next.filter((one) => rankOf(one) === 0);
  const asking = next.filter((one) => rankOf(one) > 0).sort((a, b) => rankOf(a) - rankOf(b));
  const chosen = [...sure.slice(0, 1), ...asking, ...sure.slice(1)].slice(0, most);
  return { shown: chosen.sort((a, b) => rankOf(a) - rankOf(b)), more: next.length - chosen.length };
}
