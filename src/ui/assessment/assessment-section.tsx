import type { MeetingRecords } from '../../core/meeting-records.ts';

/** In Prepare: how I see my work, with evidence, and what I expect to hear. */
export function AssessmentSection(_: { records: MeetingRecords }) {
  return null;
}
