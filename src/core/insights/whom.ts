/** Of whom the insights speak, and by which name. */
import { firstName } from '../names.ts';
import type { Person } from '../people.ts';
import type { Id } from '../record.ts';
import type { InsightFacts } from './facts.ts';

/** Whoever comes up in what is shown, and whoever is chosen: by name, archived ones last. */
export function peopleIn({ people, promises, open, meetings, assessments }: InsightFacts, chosen: Id | null): Person[] {
  const ids = new Set<Id | null>([chosen]);
  for (const list of [promises, open, meetings, assessments]) for (const { personId } of list) ids.add(personId);
  const order = ({ archivedOn, name }: Person) => `${archivedOn === null ? 0 : 1}${name}`;
  return people.filter(({ id }) => ids.has(id)).toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Of whom the page speaks first: the manager one met most, else whoever one talked to of one's career. */
export function leadOf({ people, meetings, career }: InsightFacts): Id | null {
  const met = new Map<Id, number>();
  for (const { personId } of meetings) met.set(personId, (met.get(personId) ?? 0) + 1);
  const known = new Set(career.map(({ personId }) => personId));
  const [manager] = people
    .filter(({ id, relationship, archivedOn }) => relationship === 'manager' && archivedOn === null && known.has(id))
    .toSorted((a, b) => (met.get(b.id) ?? 0) - (met.get(a.id) ?? 0));
  return manager?.id ?? career.find(({ days }) => days.length > 0)?.personId ?? null;
}

/** First names, and whole ones where two share the first. Empty where there is none. */
export function shortNames(people: readonly Person[]): Map<Id, string> {
  const shared = new Map<string, number>();
  const first = ({ name }: Person) => firstName(name);
  for (const person of people) shared.set(first(person), (shared.get(first(person)) ?? 0) + 1);
  return new Map(people.map((one) => [one.id, (shared.get(first(one)) ?? 0) > 1 ? one.name : first(one)]));
}
