/** The ask to somebody. One is open per person at a time. */
import type { Fields } from '../core/model.ts';
import type { PitchEdit } from '../core/pitch.ts';
import type { Pitch } from '../core/plan.ts';
import type { Id } from '../core/record.ts';
import { type Change, change } from './change.ts';
import { recordOf } from './rows.ts';

/** An ask without words yet. */
export const emptyPitch = {
  ask: '',
  larger: '',
  smaller: '',
  benefit: '',
  ease: '',
  lead: 'ask',
  steps: [] as string[],
  heard: '',
  answeredOn: null,
  reason: null,
  milestoneId: null,
  matterId: null,
  state: 'open',
  answer: null,
  condition: '',
  decides: '',
  askAgainOn: null,
  meetingId: null,
  lane: 'private',
  laneUntil: null,
} satisfies Omit<Fields<'pitches'>, 'personId'>;

async function openOne(work: Change, personId: Id): Promise<Pitch | null> {
  const rows = await work.transaction.objectStore('pitches').index('openWith').getAll(personId);
  const open = rows.find(({ state }) => state === 'open');
  return open ? recordOf(open) : null;
}

/** The open ask to this person, made when there is none. Wants `pitches` among the stores. */
export async function openAsk(work: Change, personId: Id): Promise<Pitch> {
  return (await openOne(work, personId)) ?? work.create('pitches', { ...emptyPitch, personId });
}

/** True where another ask to this person than `id` is being prepared. */
export async function anotherIsOpen(work: Change, { id, personId }: Pitch): Promise<boolean> {
  const open = await openOne(work, personId);
  return open !== null && open.id !== id;
}

/** Writes the open ask to this person, making it when there is none. A lane that is set here has no end. */
export async function saveAsk(personId: Id, edit: PitchEdit): Promise<string | null> {
  const { undoKey } = await change(
    ['pitches'],
    async (work) => {
      const { id } = await openAsk(work, personId);
      await work.edit('pitches', id, { ...edit, ...(edit.lane ? { laneUntil: null } : {}) });
    },
    { action: 'edit' },
  );
  return undoKey;
}
