/** What a person can do with their ask. Part of `Actions`. */
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface PitchActions {
  saveAsk(personId: Id, edit: { ask?: string; benefit?: string; smaller?: string; larger?: string }): Promise<Undo>;
}
