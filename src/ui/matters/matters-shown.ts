/** What the page of what matters to somebody shows. */
import type { BroughtRecords } from '../../core/matters/served.ts';
import type { Matter, Person } from '../../core/people.ts';
import type { Opportunity } from '../../core/plan.ts';

export interface MattersShown extends BroughtRecords {
  readonly person: Person;
  readonly matters: readonly Matter[];
  readonly ways: readonly Opportunity[];
  /** Texts of open questions to this person. */
  readonly asked: readonly string[];
}

/** The sign of how something is known. */
export const signOf = { said: 'certain', seen: 'likely', guess: 'unknown' } as const satisfies Record<
  Matter['how'],
  string
>;
