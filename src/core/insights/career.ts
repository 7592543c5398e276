/** How long ago career was talked about, and how long not before that. */
import { daysBetween } from '../day.ts';
import type { Person } from '../people.ts';
import { careerSince } from '../people-list.ts';
import type { Day, Id } from '../record.ts';
import type { CareerFact } from './facts.ts';
import { type Finding, lengthOf } from './length.ts';

export interface CareerRow {
  readonly personId: Id;
  readonly person: Person;
  /** Whole days, null for never. */
  readonly days: number | null;
  /** Long ago, with somebody who decides. */
  readonly stale: boolean;
}

/** Everybody whom one meets and has not archived: those who decide first, then whom one talked to last. */
export function careerRows(career: readonly CareerFact[], people: readonly Person[], today: Day): CareerRow[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const rank = ({ person, days }: CareerRow) =>
    (person.relationship === 'manager' ? 0 : person.relationship === 'skip-level' ? 1 : 2) * 1e6 + (days ?? 1e5);
  return career
    .flatMap(({ personId, days }): CareerRow[] => {
      const person = known.get(personId);
      if (!person || person.archivedOn !== null) return [];
      const last = days[0] ?? null;
      const { stale } = careerSince(last, today, person.relationship);
      return [{ personId, person, days: last === null ? null : Math.max(0, daysBetween(last, today)), stale }];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** What the page begins with. */
export interface CareerSentence extends Finding {
  readonly id: 'insights.career-never' | 'insights.career-today' | 'insights.career-last' | 'insights.career-before';
}

/** The first sentence of the page about this person, and the second where something is known from before. */
export function careerSentences({ days }: CareerFact, name: string, today: Day): CareerSentence[] {
  const [last, before] = days;
  if (last === undefined) return [{ id: 'insights.career-never', values: { name } }];
  const ago = Math.max(0, daysBetween(last, today));
  const first: CareerSentence =
    ago === 0
      ? { id: 'insights.career-today', values: { name } }
      : { id: 'insights.career-last', values: { name }, ago: { ago: lengthOf(ago) } };
  if (before === undefined) return [first];
  return [first, { id: 'insights.career-before', lengths: { length: lengthOf(daysBetween(before, last)) } }];
}

/** Where it is longest ago with somebody who decides, or how recent it is; null where career never came up with anybody. */
export function careerFinding(rows: readonly CareerRow[], nameOf: (row: CareerRow) => string): Finding | null {
  const talked = rows.filter(({ days }) => days !== null);
  if (talked.length === 0) return null;
  const age = ({ days }: CareerRow) => days ?? Number.POSITIVE_INFINITY;
  const [stalest] = rows.filter(({ stale }) => stale).toSorted((a, b) => age(b) - age(a));
  if (stalest) {
    const values = { name: nameOf(stalest) };
    return stalest.days === null
      ? { id: 'insights.career-not-yet', values }
      : { id: 'insights.career-stale', values, lengths: { length: lengthOf(stalest.days) } };
  }
  const [latest] = talked.toSorted((a, b) => age(a) - age(b));
  if (!latest) return null;
  const values = { name: nameOf(latest) };
  return latest.days === 0
    ? { id: 'insights.career-recent-today', values }
    : { id: 'insights.career-recent', values, ago: { ago: lengthOf(latest.days ?? 0) } };
}
