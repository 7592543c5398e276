/** What a person can do with people, and with what is known of them. Part of `Actions`. */
import type { Matter, Relationship } from '../../core/people.ts';
import type { Day, Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface MatterText {
  kind: Matter['kind'];
  how: Matter['how'];
  text: string;
}

/** What can be put right about a line: its words, since when it is known, and from what. */
export interface MatterEdit extends MatterText {
  learntOn: Day | null;
  source: string;
}

export interface PeopleActions {
  editPerson(
    personId: Id,
    edit: { name?: string; relationship?: Relationship | null; archivedOn?: Day | null },
  ): Promise<Undo>;
  /** Lower case, each once; one that is somebody else's is left out. */
  setAddresses(personId: Id, addresses: readonly string[]): Promise<Undo>;
  /** Makes two records of one person one; the second stays. */
  joinPeople(from: Id, into: Id): Promise<Undo>;
  addMatter(personId: Id, matter: MatterText): Promise<Undo>;
  editMatter(matterId: Id, edit: Partial<MatterEdit>): Promise<Undo>;
  removeMatter(matterId: Id): Promise<Undo>;
  /** A line of evidence that belongs to no meeting. */
  addEvidenceLine(text: string): Promise<Undo>;
}
