import type { Person } from '../../core/people.ts';
import type { Id } from '../../core/record.ts';

/** Whom a step can be with: everybody who has a name and is not archived, and whoever is chosen already. */
export function peopleOptions(people: readonly Person[], chosen: Id | null): { value: Id; label: string }[] {
  return people
    .filter(({ id, name, archivedOn }) => name !== '' && (archivedOn === null || id === chosen))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ id, name }) => ({ value: id, label: name }));
}
