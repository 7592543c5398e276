/** The neutral agenda and the wrap-up, carried out by the store and the browser. */
import { openTab } from '../platform/calendar-tab.ts';
import { editAgendaNotes } from '../store/agenda-notes.ts';
import { carryOver } from '../store/carry-over.ts';
import { setFormat } from '../store/series.ts';
import type { AgendaActions } from '../ui/agenda/agenda-actions.ts';
import { personIn } from './person-in.ts';
import { undoable } from './undoable.ts';

export const agendaActions = {
  editAgendaNotes: async (meetingId, text, readStamp) =>
    undoable(editAgendaNotes(meetingId, await personIn(meetingId), text, readStamp)),
  carryOver: (meetingId, questions, carried) => undoable(carryOver(meetingId, questions, carried)),
  setFormat: (seriesId, format) => undoable(setFormat(seriesId, format)),
  openNextEvent: (address) => void openTab(address).catch((error: unknown) => console.error('Onward:', error)),
} satisfies AgendaActions;
