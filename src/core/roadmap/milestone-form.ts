/** A milestone as it stands in the editor: its day is words until it is kept. */
import * as v from 'valibot';
import { LaneSchema, laned } from '../record.ts';

const MilestoneFormSchema = v.object({
  title: v.string(),
  when: v.string(),
  lane: LaneSchema,
  laneUntil: laned.laneUntil,
});
export type MilestoneForm = v.InferOutput<typeof MilestoneFormSchema>;

/** The form that lies in a draft; null for anything that is none. */
export function milestoneFromDraft(draft: string): MilestoneForm | null {
  try {
    const read = v.safeParse(MilestoneFormSchema, JSON.parse(draft));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
