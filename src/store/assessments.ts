/** How the user's work is seen. One record per meeting and side, whichever window writes first. */
import type { Side } from '../core/assessment.ts';
import { assessmentId, differenceId } from '../core/identity.ts';
import type { Fields } from '../core/model.ts';
import type { Day, Id, Stamp } from '../core/record.ts';
import type { Level } from '../core/standing.ts';
import { now } from '../platform/clock.ts';
import { type Change, change } from './change.ts';
import { lastOrder, orderBetween } from './order.ts';
import { newQuestion } from './questions.ts';

export interface ViewEdit {
  readonly level?: Level;
  readonly words?: string;
  readonly evidenceIds?: readonly Id[];
  readonly strengths?: string;
  readonly toWorkAt?: string;
}

export interface ViewPlace {
  readonly meetingId: Id;
  readonly personId: Id;
  readonly by: Side;
  /** The earlier view that a new one starts from, null for none. */
  readonly from: Id | null;
}
/** My own view of a meeting. */
export type OwnPlace = Omit<ViewPlace, 'by'>;

const laned = { lane: 'private', laneUntil: null } as const;

/** A view that is written late counts for the day of its talk. */
async function dayFor(work: Change, meetingId: Id, today: Day): Promise<Day> {
  const day = (await work.get('meetings', meetingId))?.day ?? today;
  return day < today ? day : today;
}

/** Writes a view within a change that holds `assessments` and `meetings`, making it where there is none yet. */
export async function writeView(work: Change, place: ViewPlace, edit: ViewEdit, today: Day): Promise<void> {
  const id = assessmentId(place.meetingId, place.by);
  const { evidenceIds, ...plain } = edit;
  const fields: Partial<Fields<'assessments'>> = { ...plain, ...(evidenceIds && { evidenceIds: [...evidenceIds] }) };
  if (await work.get('assessments', id)) {
    await work.edit('assessments', id, fields);
    return;
  }
  const { from, ...made } = place;
  const start = from === null ? null : await work.get('assessments', from);
  const { level = null, words = '', evidenceIds: backing = [] } = start ?? {};
  const day = await dayFor(work, place.meetingId, today);
  await work.create('assessments', { ...made, level, words, evidenceIds: backing, day, ...laned, ...fields }, id);
}

/** What backs my view of this meeting now, that of the view it starts from included. */
export async function backingOf(work: Change, { meetingId, from }: OwnPlace): Promise<readonly Id[]> {
  const here = await work.get('assessments', assessmentId(meetingId, 'me'));
  return (here ?? (from === null ? null : await work.get('assessments', from)))?.evidenceIds ?? [];
}

/**
 * Writes one side's view of one meeting. `readStamp` is the stamp of `words` when the window read them: if another has
 * written since, the later text wins and the other stays as a visible version. Throws a StoreFailure with nothing kept.
 */
export async function saveView(
  place: ViewPlace,
  edit: ViewEdit,
  today: Day,
  readStamp?: Stamp,
): Promise<string | null> {
  const { undoKey } = await change(
    ['assessments', 'meetings', 'versions'],
    async (work) => {
      const before = await work.get('assessments', assessmentId(place.meetingId, place.by));
      const written = before?.stamps['words'];
      const overwritten = edit.words !== undefined && readStamp !== undefined && written && written > readStamp;
      if (before && overwritten && before.words.trim() !== '' && before.words !== edit.words)
        await work.create('versions', {
          store: 'assessments',
          recordId: before.id,
          field: 'words',
          text: before.words,
          at: now(),
        });
      await writeView(work, place, edit, today);
    },
    { action: 'assess' },
  );
  return undoKey;
}

/** Lets evidence back my view of this meeting, or no longer. Another window's choice beside it stays. */
export async function backWith(place: OwnPlace, evidenceId: Id, backs: boolean, today: Day): Promise<string | null> {
  const { undoKey } = await change(
    ['assessments', 'meetings'],
    async (work) => {
      const others = (await backingOf(work, place)).filter((id) => id !== evidenceId);
      await writeView(work, { ...place, by: 'me' }, { evidenceIds: backs ? [...others, evidenceId] : others }, today);
    },
    { action: 'assess' },
  );
  return undoKey;
}

/**
 * Keeps what was answered to a question about the difference, as a question that was answered in this meeting. An
 * answer that is emptied stays as a question without one.
 */
export async function answerDifference(
  { meetingId, personId }: { readonly meetingId: Id; readonly personId: Id },
  { key, text }: { readonly key: string; readonly text: string },
  answer: string,
): Promise<string | null> {
  const id = differenceId(meetingId, key);
  const { undoKey } = await change(
    ['questions'],
    async (work) => {
      const before = await work.get('questions', id);
      const given = { answer, state: 'answered', answeredIn: meetingId } as const;
      if (before) {
        await work.edit('questions', id, given);
        return;
      }
      if (answer.trim() === '') return;
      const last = await lastOrder(work.transaction.objectStore('questions').index('openWith'), personId);
      const order = orderBetween(last, null);
      // Not written down in the meeting but asked by the talk itself, so it stands in no list of captured lines.
      await work.create('questions', { ...newQuestion(text, personId, null, order), bankKey: key, ...given }, id);
    },
    { action: 'answered' },
  );
  return undoKey;
}
