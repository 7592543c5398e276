/** The vision at an employer, which the milestones lead to. */
import type { Vision } from '../../core/plan.ts';
import type { Id, Lane } from '../../core/record.ts';
import { change } from '../change.ts';
import { visionWithin } from '../visions.ts';

export type VisionEdit = Partial<Pick<Vision, 'mine' | 'toTell'>>;

/** Writes the two texts of the vision at this employer, which is made where there is none. */
export async function writeVision(employerId: Id | null, edit: VisionEdit): Promise<string | null> {
  const { undoKey } = await change(
    ['visions'],
    async (work) => {
      const { id } = await visionWithin(work, employerId);
      await work.edit('visions', id, edit);
    },
    { action: 'edit' },
  );
  return undoKey;
}

/** Sets who may see the part to tell. What is mine has no lane. */
export async function setVisionLane(
  employerId: Id | null,
  lane: Lane,
  laneUntil: Vision['laneUntil'],
): Promise<string | null> {
  const { undoKey } = await change(
    ['visions'],
    async (work) => {
      const { id } = await visionWithin(work, employerId);
      await work.edit('visions', id, { lane, laneUntil });
    },
    { action: 'lane' },
  );
  return undoKey;
}
