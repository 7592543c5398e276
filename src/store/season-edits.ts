/** Writing seasons and their steps. */
import { seasonItemId } from '../core/identity.ts';
import type { Fields } from '../core/model.ts';
import type { Season, SeasonStep } from '../core/plan.ts';
import type { Id } from '../core/record.ts';
import { inOrder, withStep } from '../core/season/step-order.ts';
import { change } from './change.ts';
import { lastOrder, orderBetween } from './order.ts';
import { newQuestion } from './questions.ts';
import { endOfTopics, newTopic } from './topics.ts';

/** As many as a season holds. */
export const mostSteps = 60;

export type NewSeason = Pick<Season, 'id' | 'title' | 'kind' | 'decidedOn' | 'personId'> & {
  readonly steps: readonly Pick<SeasonStep, 'what' | 'text'>[];
};
export type SeasonEdit = Partial<
  Pick<Season, 'title' | 'kind' | 'decidedOn' | 'personId' | 'said' | 'state' | 'lane' | 'laneUntil'>
>;
export type StepEdit = Partial<Pick<SeasonStep, 'what' | 'text' | 'personId' | 'meetingId' | 'done'>>;

const freshStep = { personId: null, meetingId: null, done: false } as const;

/** Keeps a new season with its steps in order. */
export async function addSeason({ id, steps, ...season }: NewSeason): Promise<string | null> {
  const fields: Fields<'seasons'> = {
    ...season,
    said: '',
    state: 'open',
    steps: steps.map((step) => ({ ...freshStep, id: crypto.randomUUID(), ...step })),
    lane: 'private',
    laneUntil: null,
  };
  const { undoKey } = await change(['seasons'], (work) => work.create('seasons', fields, id), { action: 'add' });
  return undoKey;
}

export async function editSeason(id: Id, edit: SeasonEdit): Promise<string | null> {
  const { undoKey } = await change(['seasons'], (work) => work.edit('seasons', id, edit), { action: 'edit' });
  return undoKey;
}

export async function removeSeason(id: Id): Promise<string | null> {
  const { undoKey } = await change(['seasons'], (work) => work.remove('seasons', id), { action: 'remove' });
  return undoKey;
}

// What another window has done to the steps meanwhile is kept: each change is made to the steps as they are now.
async function changeSteps(id: Id, action: string, anew: (steps: readonly SeasonStep[]) => SeasonStep[]) {
  const { undoKey } = await change(
    ['seasons'],
    async (work) => {
      const season = await work.get('seasons', id);
      if (season) await work.edit('seasons', id, { steps: anew(season.steps) });
    },
    { action },
  );
  return undoKey;
}

/** Adds a step behind those of its kind; nothing where the season is full. */
export const addSeasonStep = (id: Id, step: Pick<SeasonStep, 'what' | 'text' | 'personId'>) =>
  changeSteps(id, 'add', (steps) =>
    steps.length < mostSteps ? withStep(steps, { ...freshStep, id: crypto.randomUUID(), ...step }) : [...steps],
  );

export const editSeasonStep = (id: Id, stepId: Id, edit: StepEdit) =>
  changeSteps(id, 'edit', (steps) => steps.map((one) => (one.id === stepId ? { ...one, ...edit } : one)));

export const removeSeasonStep = (id: Id, stepId: Id) =>
  changeSteps(id, 'remove', (steps) => steps.filter((one) => one.id !== stepId));

/** Puts the steps named by `ids` into that order; the others stay where they are. */
export const orderSeasonSteps = (id: Id, ids: readonly Id[]) =>
  changeSteps(id, 'reorder', (steps) => inOrder(steps, ids));

/** Makes a step a question for this person, once: it then stands in the brief of their next one-on-one. */
export async function askSeasonStep(
  { id, text }: Pick<SeasonStep, 'id' | 'text'>,
  personId: Id,
): Promise<string | null> {
  const { undoKey } = await change(
    ['questions'],
    async (work) => {
      const made = seasonItemId(id);
      if (await work.get('questions', made)) return;
      const last = await lastOrder(work.transaction.objectStore('questions').index('openWith'), personId);
      await work.create('questions', newQuestion(text, personId, null, orderBetween(last, null)), made);
    },
    { action: 'raise' },
  );
  return undoKey;
}

/** Puts a step on the agenda of this meeting, once; one that stands on another agenda moves over. */
export async function raiseSeasonStep(
  { id, text }: Pick<SeasonStep, 'id' | 'text'>,
  meetingId: Id,
  personId: Id | null,
): Promise<string | null> {
  const { undoKey } = await change(
    ['topics'],
    async (work) => {
      const made = seasonItemId(id);
      const before = await work.get('topics', made);
      if (before?.meetingId === meetingId) return;
      const order = await endOfTopics(work, meetingId);
      if (before) await work.edit('topics', made, { meetingId, personId, order, state: 'open' });
      else await work.create('topics', newTopic(meetingId, personId, 'own', text, order), made);
    },
    { action: 'raise' },
  );
  return undoKey;
}
