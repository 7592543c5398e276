/** What the page of employers shows. */
import type { Employer, Person } from '../people.ts';

export interface OpenWith {
  readonly person: Person;
  readonly mine: number;
  readonly theirs: number;
  readonly questions: number;
  readonly asks: number;
}

export interface EmployersPlace {
  readonly employers: readonly Employer[];
  /** Everybody, archived ones too. */
  readonly people: readonly Person[];
  /** What is open with each who is not archived. */
  readonly open: readonly OpenWith[];
}
