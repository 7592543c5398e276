/** Evidence: dated wins, results and feedback, each of which can be put right and told in full. */
import type { Fields } from '../core/model.ts';
import type { Day, Id } from '../core/record.ts';
import { backingOf, type OwnPlace, writeView } from './assessments.ts';
import { change } from './change.ts';
import { competencyNamed } from './competencies.ts';
import { newEvidence } from './new-records.ts';

export type EvidenceEdit = Partial<
  Pick<
    Fields<'evidence'>,
    'day' | 'text' | 'situation' | 'behaviour' | 'impact' | 'proof' | 'backs' | 'personId' | 'lane'
  >
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

export interface NewLine {
  readonly text: string;
  readonly day: Day;
  readonly competencyIds: readonly Id[];
  /** Competencies that are named with this line for the first time. */
  readonly newNames: readonly string[];
}

/** Keeps a line of evidence that belongs to no meeting. Throws a StoreFailure with nothing kept. */
export async function addEvidence({ text, day, competencyIds, newNames }: NewLine): Promise<string | null> {
  const { undoKey } = await change(
    ['evidence', 'competencies'],
    async (work) => {
      // First the line: what is listed as done is called by the first record.
      const fields = newEvidence({ day, text, personId: null, meetingId: null });
      const { id } = await work.create('evidence', { ...fields, competencyIds: [...competencyIds] });
      const made: Id[] = [];
      for (const name of newNames) made.push(await competencyNamed(work, name));
      await work.edit('evidence', id, { competencyIds: [...new Set([...competencyIds, ...made])] });
    },
    { action: 'add' },
  );
  return undoKey;
}

/** What a line points to. */
export type Tie = 'competencyIds' | 'objectiveIds' | 'matterIds';

/** Lets a line point to something, or no longer. Another window's choice beside it stays. Throws a StoreFailure. */
export async function tieEvidence(id: Id, tie: Tie, to: Id, on: boolean): Promise<string | null> {
  const { undoKey } = await change(
    ['evidence'],
    async (work) => {
      const others = ((await work.get('evidence', id))?.[tie] ?? []).filter((one) => one !== to);
      await work.edit('evidence', id, { [tie]: on ? [...others, to] : others });
    },
    { action: 'edit' },
  );
  return undoKey;
}

/** The same for feedback and a competency. */
export async function tieFeedback(noteId: Id, competencyId: Id, on: boolean): Promise<string | null> {
  const { undoKey } = await change(
    ['notes'],
    async (work) => {
      const others = ((await work.get('notes', noteId))?.competencyIds ?? []).filter((one) => one !== competencyId);
      await work.edit('notes', noteId, { competencyIds: on ? [...others, competencyId] : others });
    },
    { action: 'edit' },
  );
  return undoKey;
}

/** Names a competency and lets a line of evidence or feedback speak of it. Throws a StoreFailure. */
export async function tieNewCompetency(kind: 'evidence' | 'notes', id: Id, name: string): Promise<string | null> {
  const { undoKey } = await change(
    [kind, 'competencies'],
    async (work) => {
      const competencyId = await competencyNamed(work, name);
      const known = (await work.get(kind, id))?.competencyIds ?? [];
      await work.edit(kind, id, { competencyIds: [...new Set([...known, competencyId])] });
    },
    { action: 'add' },
  );
  return undoKey;
}
