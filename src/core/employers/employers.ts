/** Employers over time: which one is the present one, and whose plan and people are whose. */
import type { Employer, Person } from '../people.ts';
import type { Vision } from '../plan.ts';
import type { Id } from '../record.ts';

const since = ({ from }: Employer) => from ?? '';

/** The employer that was not left, the latest one where there are several; null where none is named. */
export function currentEmployer(employers: readonly Employer[]): Employer | null {
  return employers.filter(({ until }) => until === null).toSorted((a, b) => (since(a) < since(b) ? 1 : -1))[0] ?? null;
}

/** Former ones, the last left first. */
export function formerEmployers(employers: readonly Employer[]): readonly Employer[] {
  return employers
    .filter(({ until }) => until !== null)
    .toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1));
}

/**
 * The vision at this employer. One that was written before any employer was named counts at each; that of another employer
 * counts only while none is named at all.
 */
export function visionAt<V extends Pick<Vision, 'employerId'>>(visions: readonly V[], employerId: Id | null): V | null {
  return (
    visions.find((one) => one.employerId === employerId) ??
    visions.find((one) => one.employerId === null) ??
    (employerId === null ? visions[0] : undefined) ??
    null
  );
}

export interface FormerPeople {
  /** Null for those of no employer in particular. */
  readonly employer: Employer | null;
  readonly people: readonly Person[];
}

/** Everybody who is archived, by employer, the last left first, the ones of none at the end. */
export function archivedByEmployer(people: readonly Person[], employers: readonly Employer[]): readonly FormerPeople[] {
  const archived = people
    .filter(({ archivedOn }) => archivedOn !== null)
    .toSorted((a, b) => ((a.archivedOn ?? '') < (b.archivedOn ?? '') ? 1 : -1));
  const known = new Set(employers.map(({ id }) => id));
  const groups: readonly FormerPeople[] = [
    ...[...formerEmployers(employers), ...employers.filter(({ until }) => until === null)].map((employer) => ({
      employer,
      people: archived.filter(({ employerId }) => employerId === employer.id),
    })),
    { employer: null, people: archived.filter(({ employerId }) => employerId === null || !known.has(employerId)) },
  ];
  return groups.filter(({ people: some }) => some.length > 0);
}
