/** The answer to an ask with everything it is turned into, in one transaction, and back again when it changes. */
import { type AnswerGiven, type FollowUp, followUpOf, unanswered } from '../core/answer.ts';
import type { Pitch } from '../core/plan.ts';
import type { Day, Id } from '../core/record.ts';
import { dropAgain, keepMilestone, keepPromise, keepQuestion, keepStep } from './answer-items.ts';
import { type Change, change } from './change.ts';
import { anotherIsOpen } from './pitches.ts';
import { visionStores } from './visions.ts';

const stores = [
  'pitches',
  'objections',
  'commitments',
  'questions',
  'milestones',
  'needs',
  'topics',
  ...visionStores,
] as const;

export interface AnswerPlace {
  readonly meetingId: Id;
  /** In the user's zone. */
  readonly today: Day;
}

async function follow(
  work: Change,
  pitch: Pitch,
  { promise, milestone, question }: Omit<FollowUp, 'pitch'>,
  meetingId: Id,
) {
  await dropAgain(work, pitch.id);
  await keepPromise(work, pitch, promise, meetingId);
  await keepQuestion(work, pitch, question, meetingId);
  return keepMilestone(work, pitch, milestone);
}

/**
 * Keeps an answer given in a meeting. What a former answer was turned into goes, or becomes what this one needs; what was
 * delivered, asked or planned on since stays.
 */
export async function answerAsk(pitchId: Id, given: AnswerGiven, at: AnswerPlace): Promise<string | null> {
  const { undoKey } = await change(
    stores,
    async (work) => {
      const pitch = await work.get('pitches', pitchId);
      if (!pitch) return;
      const { pitch: fields, ...wanted } = followUpOf(given);
      const milestoneId = await follow(work, pitch, wanted, at.meetingId);
      // Changed in the same meeting, it was still given on that day.
      const answeredOn = pitch.meetingId === at.meetingId ? (pitch.answeredOn ?? at.today) : at.today;
      await work.edit('pitches', pitchId, { ...fields, milestoneId, answeredOn, meetingId: at.meetingId });
      await keepStep(work, pitch.personId, at.meetingId, 'done');
    },
    { action: 'answer' },
  );
  return undoKey;
}

/** Notes that the ask was told and nothing was answered yet. */
export async function askTold(pitchId: Id, meetingId: Id): Promise<string | null> {
  const { undoKey } = await change(
    ['pitches', 'topics'],
    async (work) => {
      const pitch = await work.edit('pitches', pitchId, { state: 'made', meetingId });
      await keepStep(work, pitch.personId, meetingId, 'done');
    },
    { action: 'told' },
  );
  return undoKey;
}

/** The ask as it was before anybody answered: open, or told where another one is open by now. */
export async function takeAnswerBack(pitchId: Id): Promise<string | null> {
  const { undoKey } = await change(
    stores,
    async (work) => {
      const pitch = await work.get('pitches', pitchId);
      if (!pitch) return;
      const { meetingId } = pitch;
      if (meetingId !== null) {
        await follow(work, pitch, { promise: null, milestone: null, question: null }, meetingId);
        await keepStep(work, pitch.personId, meetingId, 'open');
      }
      const state = (await anotherIsOpen(work, pitch)) ? 'made' : 'open';
      await work.edit('pitches', pitchId, { ...unanswered, state });
    },
    { action: 'take-answer-back' },
  );
  return undoKey;
}
