/** Letters: edited, started over, sent, confirmed. A thank-you and its meeting say the same of how far it has come. */
import { checkId } from '../core/identity.ts';
import type { LetterKey } from '../core/letters/current-letter.ts';
import type { Fields } from '../core/model.ts';
import type { Day, Id, Stamp } from '../core/record.ts';
import type { SentLetter } from '../core/sent.ts';
import { now } from '../platform/clock.ts';
import { type Change, change } from './change.ts';
import { recordOf } from './rows.ts';

export interface LetterEdit {
  readonly subject?: string;
  readonly body?: string;
  /** The records whose words stand in it, or were left out by the user. */
  readonly itemIds?: readonly Id[];
}

/** What went out, and by which way. */
export interface SentAs {
  readonly subject: string;
  readonly body: string;
  readonly itemIds: readonly Id[];
  readonly way: SentLetter['way'];
}

const newLetter = ({ kind, personId, meetingId, aboutId }: LetterKey): Fields<'letters'> => ({
  kind,
  personId,
  meetingId,
  aboutId,
  subject: null,
  body: null,
  itemIds: [],
  sentOn: null,
  way: null,
  confirmedOn: null,
});

async function keepVersion(work: Change, before: SentLetter, edit: LetterEdit, readStamp: Stamp | undefined) {
  const written = before.stamps['body'];
  if (edit.body === undefined || readStamp === undefined || written === undefined || written <= readStamp) return;
  if (before.body === null || before.body === edit.body) return;
  const fields = { store: 'letters', recordId: before.id, field: 'body', text: before.body, at: now() };
  await work.create('versions', fields);
}

/**
 * Keeps what the user made of a letter. `readStamp` is the stamp of `body` when the view read it: if another window has
 * written since, the later text wins and the other stays as a visible version. Gives the journal's key.
 */
export async function editLetter(key: LetterKey, edit: LetterEdit, readStamp?: Stamp): Promise<Stamp | null> {
  const { undoKey } = await change(
    ['letters', 'versions'],
    async (work) => {
      const before = await work.get('letters', key.id);
      const fields = { ...edit, ...(edit.itemIds ? { itemIds: [...edit.itemIds] } : {}) } as Partial<Fields<'letters'>>;
      if (!before) {
        await work.create('letters', { ...newLetter(key), ...fields }, key.id);
        return;
      }
      await keepVersion(work, before, edit, readStamp);
      await work.edit('letters', key.id, fields);
    },
    { action: 'edit' },
  );
  return undoKey;
}

/** Back to what the product writes; one that went out stays as it is. */
export async function startLetterOver(id: Id): Promise<Stamp | null> {
  const { undoKey } = await change(
    ['letters'],
    async (work) => {
      const letter = await work.get('letters', id);
      if (letter?.sentOn === null) await work.remove('letters', id);
    },
    { action: 'start-over' },
  );
  return undoKey;
}

/** What else the sending of a letter means: the meeting is followed up, or its item of the checklist is done. */
async function tellMeeting(work: Change, { kind, meetingId }: LetterKey, sentOn: Day | null): Promise<void> {
  if (meetingId === null) return;
  if (kind === 'thank-you' && (await work.get('meetings', meetingId)))
    await work.edit('meetings', meetingId, { mailedOn: sentOn });
  if (kind !== 'items') return;
  const tick = checkId(meetingId, 'send-items');
  await work.create('checks', { meetingId, item: 'send-items', ticked: sentOn !== null }, tick);
}

/** Notes that it went out on `today`, with the very text that did; null takes that back. */
export async function setLetterSent(key: LetterKey, sent: SentAs | null, today: Day): Promise<Stamp | null> {
  const { undoKey } = await change(
    ['letters', 'meetings', 'checks'],
    async (work) => {
      const before = await work.get('letters', key.id);
      const fields = sent
        ? { subject: sent.subject, body: sent.body, itemIds: [...sent.itemIds], sentOn: today, way: sent.way }
        : { sentOn: null, way: null };
      if (before) await work.edit('letters', key.id, fields);
      else if (sent) await work.create('letters', { ...newLetter(key), ...fields }, key.id);
      await tellMeeting(work, key, sent ? today : null);
    },
    { action: 'mailed' },
  );
  return undoKey;
}

/** Notes that the other one confirmed it; `done` false takes that back. */
export async function setLetterConfirmed(key: LetterKey, done: boolean, today: Day): Promise<Stamp | null> {
  const confirmedOn = done ? today : null;
  const { undoKey } = await change(
    ['letters', 'meetings'],
    async (work) => {
      if (await work.get('letters', key.id)) await work.edit('letters', key.id, { confirmedOn });
      const { kind, meetingId } = key;
      if (kind === 'thank-you' && meetingId !== null && (await work.get('meetings', meetingId)))
        await work.edit('meetings', meetingId, { confirmedOn });
    },
    { action: 'confirmed' },
  );
  return undoKey;
}

/** Notes on the thank-you of a meeting, where one is kept, what was noted on the meeting itself. */
export async function tellThankYou(work: Change, meetingId: Id, fields: Partial<Fields<'letters'>>): Promise<void> {
  const rows = await work.transaction.objectStore('letters').index('meeting').getAll(meetingId);
  const letter = rows.map(recordOf).find(({ kind }) => kind === 'thank-you');
  if (letter) await work.edit('letters', letter.id, fields);
}
