/** Competencies as a list: in the user's order, those of now, and what the roadmap suggests. */
import type { Employer } from '../people.ts';
import type { Milestone, Need } from '../plan.ts';
import type { Id } from '../record.ts';
import type { Competency } from '../standing.ts';

/** A name without what does not tell two apart: case, width, space around it. */
const plain = (name: string) => name.normalize('NFKC').toLowerCase().trim();

/** Live ones in the user's order. */
export function inOrder(competencies: readonly Competency[]): Competency[] {
  return competencies
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1));
}

/** Without those that an employer named whom the user has left, unless lines of the span speak of them. */
export function ofNow(
  competencies: readonly Competency[],
  employers: readonly Employer[],
  spokenOf: ReadonlySet<Id>,
): Competency[] {
  const left = new Set(employers.filter(({ until }) => until !== null).map(({ id }) => id));
  return competencies.filter(({ id, employerId }) => employerId === null || !left.has(employerId) || spokenOf.has(id));
}

/** Needs that could be named as competencies: abilities, not yet met, that name none, each wording once. */
export function suggestedBy(
  needs: readonly Need[],
  milestones: readonly Milestone[],
  competencies: readonly Competency[],
): Need[] {
  const open = new Set(milestones.filter(({ state }) => state === 'open').map(({ id }) => id));
  const named = new Set(competencies.map(({ name }) => plain(name)));
  return needs.filter(({ milestoneId, kind, met, competencyId, text, deletedAt }) => {
    if (deletedAt !== null || met || competencyId !== null || !open.has(milestoneId)) return false;
    const folded = plain(text);
    if ((kind !== 'skill' && kind !== 'knowledge') || folded === '' || named.has(folded)) return false;
    named.add(folded);
    return true;
  });
}

/** A competency of this name, whatever its case. */
export function namedLike<T extends Pick<Competency, 'name'>>(name: string, competencies: readonly T[]): T | null {
  const wanted = plain(name);
  return competencies.find((one) => plain(one.name) === wanted) ?? null;
}
