/** What the page of what matters to somebody shows. */
import type { Matter, Person } from '../people.ts';
import type { Opportunity } from '../plan.ts';
import type { BroughtRecords } from './served.ts';

export interface MattersPlace extends BroughtRecords {
  readonly person: Person;
  /** In the user's order. */
  readonly matters: readonly Matter[];
  /** Opportunities that are not gone; none, and no gains, where this is nobody who decides on the user's career. */
  readonly ways: readonly Opportunity[];
  /** Texts of open questions to this person, so that none is asked twice. */
  readonly asked: readonly string[];
}
