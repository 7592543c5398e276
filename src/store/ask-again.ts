/** An ask that was told, opened once more. */
import { answerItemId } from '../core/identity.ts';
import type { Pitch } from '../core/plan.ts';
import type { Id } from '../core/record.ts';
import { change } from './change.ts';
import { copyObjections } from './objections.ts';
import { anotherIsOpen, emptyPitch } from './pitches.ts';

const copied = ({ ask, larger, smaller, benefit, ease, steps, matterId, lane, laneUntil }: Pitch) => ({
  ask,
  larger,
  smaller,
  benefit,
  ease,
  steps,
  matterId,
  lane,
  laneUntil,
});

/**
 * Opens an ask that was told once more, with its steps and objections: the same one, or its smaller size. What was
 * answered stays as history. Does nothing while another ask to this person is open.
 */
export async function askAgain(pitchId: Id, how: 'same' | 'smaller'): Promise<string | null> {
  const { undoKey } = await change(
    ['pitches', 'objections'],
    async (work) => {
      const told = await work.get('pitches', pitchId);
      if (!told || told.state === 'open' || (await anotherIsOpen(work, told))) return;
      const id = answerItemId(pitchId, 'again');
      if (await work.get('pitches', id)) return;
      const smaller = { ask: told.smaller, larger: told.ask, smaller: '' };
      const words = { ...copied(told), ...(how === 'smaller' ? smaller : {}) };
      // What led then leads again, unless the smaller size has become the ask itself.
      const lead = how === 'smaller' ? 'ask' : told.lead;
      await work.edit('pitches', pitchId, { state: 'done' });
      await work.create('pitches', { ...emptyPitch, ...words, lead, personId: told.personId }, id);
      await copyObjections(work, pitchId, id);
    },
    { action: 'ask-again' },
  );
  return undoKey;
}
