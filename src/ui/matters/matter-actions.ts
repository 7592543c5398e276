/** What a person can do with what matters to somebody, beyond its words. Part of `Actions`. */
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

/** One of the user's own things that serves a line. */
export interface TiedThing {
  is: 'ask' | 'gain' | 'evidence';
  id: Id;
}

export interface MatterActions {
  /** Ties something to a line, or unties it. An ask or a gain serves one line at a time. */
  tieToMatter(matterId: Id, tied: TiedThing, on: boolean): Promise<Undo>;
  /** Places a line between two others, null at the ends. */
  moveMatter(id: Id, after: Id | null, before: Id | null): Promise<Undo>;
  /** Makes a question to this person. */
  askAbout(personId: Id, text: string): Promise<Undo>;
  /** All of it still holds, as of today. */
  checkMatters(personId: Id): Promise<Undo>;
}
