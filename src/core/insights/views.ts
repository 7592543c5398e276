/** Both views of the user's work over time, with one person. */
import { calibrationOf, type Lean, type Seen, seenOverTime } from '../assessment-calibration.ts';
import type { Person } from '../people.ts';
import type { Day, Id } from '../record.ts';
import type { Assessment } from '../standing.ts';
import type { Finding } from './length.ts';
import { isIn, type Stretch } from './period.ts';

export interface Views {
  readonly personId: Id;
  /** Oldest first. */
  readonly seen: readonly Seen[];
  readonly lean: Lean;
}

/** Both views stand beside each other at this many meetings at least; fewer show no leaning. */
export const fewestCompared = 2;

/** The views with one person in `period`; null where too few can be compared. */
export function viewsWith(assessments: readonly Assessment[], personId: Id, period: Stretch): Views | null {
  const all = seenOverTime(assessments.filter((one) => one.personId === personId));
  const seen = all.filter(({ day }) => isIn(period, day));
  const compared = seen.filter(({ me, them }) => me && them).length;
  const lean = compared < fewestCompared ? null : (calibrationOf(seen)?.lean ?? null);
  return lean ? { personId, seen: seen.toReversed(), lean: lean.kind } : null;
}

/** With whom views are shown: the manager with the latest one, else whoever has it. Null where nobody said anything. */
export function viewedBy(assessments: readonly Assessment[], people: readonly Person[]): Id | null {
  const latest = new Map<Id, Day>();
  for (const { personId, day, by } of assessments)
    if (by === 'them' && day > (latest.get(personId) ?? '')) latest.set(personId, day);
  const rank = ({ id, relationship, archivedOn }: Person) =>
    `${relationship === 'manager' ? 1 : 0}${archivedOn === null ? 1 : 0}${latest.get(id)}`;
  let best: Person | null = null;
  for (const person of people) if (latest.has(person.id) && (!best || rank(person) > rank(best))) best = person;
  return best?.id ?? null;
}

/** How the latest two views lie to each other. Of somebody without a name it says "the other one". */
export const viewsFinding = ({ lean }: Views, name: string): Finding => ({
  id: `insights.views-${lean}`,
  values: { name },
});
