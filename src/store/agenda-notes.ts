/** The notes for both on the neutral agenda: one shared note per meeting. */
import { agendaNotesId } from '../core/identity.ts';
import type { Id, Stamp } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { change } from './change.ts';

/**
 * Keeps `text` as the shared notes; an empty one stays as an empty note, which no list shows. `readStamp` is the stamp of the text when the view read
 * it: if another window has written since, the later text wins and the other stays as a visible version.
 */
export async function editAgendaNotes(
  meetingId: Id,
  personId: Id | null,
  text: string,
  readStamp?: Stamp,
): Promise<string | null> {
  const id = agendaNotesId(meetingId);
  const { undoKey } = await change(
    ['notes', 'versions'],
    async (work) => {
      const before = await work.get('notes', id);
      if (!before) {
        if (text.trim() === '') return;
        const fields = { meetingId, personId, text, topicId: null, aboutId: null, kind: 'note', at: now() } as const;
        await work.create('notes', { ...fields, lane: 'shared', laneUntil: null }, id);
        return;
      }
      const written = before.stamps['text'];
      const overwritten = readStamp !== undefined && written !== undefined && written > readStamp;
      if (overwritten && before.text.trim() !== '' && before.text !== text) {
        await work.create('versions', {
          store: 'notes',
          recordId: id,
          field: 'text',
          text: before.text,
          at: now(),
        });
      }
      await work.edit('notes', id, { text });
    },
    { action: 'agenda-notes' },
  );
  return undoKey;
}
