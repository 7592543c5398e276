/** What a person can do with what both may see, and at the end of a talk. Part of `Actions`. */
import type { Format } from '../../core/format.ts';
import type { Id, Stamp } from '../../core/record.ts';
import type { Undo } from '../actions.ts';

export interface AgendaActions {
  /** The notes for both. `readStamp` is the stamp they were read with. */
  editAgendaNotes(meetingId: Id, text: string, readStamp?: Stamp): Promise<Undo>;
  /** Questions go along to the next meeting without having been asked, or with `carried` false do not. */
  carryOver(meetingId: Id, questions: readonly Id[], carried: boolean): Promise<Undo>;
  setFormat(seriesId: Id, format: Format | null): Promise<Undo>;
  /** Opens Google Calendar's page for a new event, at an address that core/next-event.ts made. */
  openNextEvent(address: string): void;
}
