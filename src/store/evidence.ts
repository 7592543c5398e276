/** Evidence: dated wins, results and feedback, each of which can be put right and told in full. */
import type { Fields } from '../core/model.ts';
import type { Day, Id } from '../core/record.ts';
import { backingOf, type OwnPlace, writeView } from './assessments.ts';
import { change } from './change.ts';
import { newEvidence } from './new-records.ts';

export type EvidenceEdit = Partial<
  Pick<Fields<'evidence'>, 'text' | 'situation' | 'behaviour' | 'impact' | 'proof' | 'lane'>
>;

/** Throws a StoreFailure with nothing changed. */
export async function editEvidence(id: Id, edit: EvidenceEdit): Promise<string | null> {
  const fields = edit.lane === undefined ? edit : { ...edit, laneUntil: null };
  const { undoKey } = await change(['evidence'], (work) => work.edit('evidence', id, fields), { action: 'edit' });
  return undoKey;
}

/**
 * One line becomes evidence of today and backs my view of this meeting. It belongs to no meeting: it was not said in one,
 * and while my view is hidden in the talk, nothing of it may stand among what was written down there.
 */
export async function addBacking(place: OwnPlace, text: string, today: Day): Promise<string | null> {
  const { undoKey } = await change(
    ['evidence', 'assessments', 'meetings'],
    async (work) => {
      const { id } = await work.create(
        'evidence',
        newEvidence({
          day: today,
          text,
          personId: place.personId,
          meetingId: null,
        }),
      );
      const evidenceIds = [...(await backingOf(work, place)), id];
      await writeView(work, { ...place, by: 'me' }, { evidenceIds }, today);
    },
    { action: 'add' },
  );
  return undoKey;
}
