/** The ask to somebody. One is open per person at a time. */
import type { Fields } from '../core/model.ts';
import type { Id } from '../core/record.ts';
import { change } from './change.ts';

/** An ask without words yet. */
const emptyPitch = {
  ask: '',
  larger: '',
  smaller: '',
  benefit: '',
  ease: '',
  lead: 'ask',
  steps: [] as string[],
  heard: '',
  answeredOn: null,
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

/** Writes the open ask to this person, making it when there is none. */
export async function saveAsk(
  personId: Id,
  edit: { ask?: string; benefit?: string; smaller?: string; larger?: string },
): Promise<string | null> {
  const { undoKey } = await change(
    ['pitches'],
    async (work) => {
      const rows = await work.transaction.objectStore('pitches').index('openWith').getAll(personId);
      const open = rows.find(({ state }) => state === 'open');
      if (open) await work.edit('pitches', open.id, edit);
      else await work.create('pitches', { ...emptyPitch, personId, ...edit });
    },
    { action: 'edit' },
  );
  return undoKey;
}
