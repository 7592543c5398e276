import type { MeetingRecords } from '../../core/meeting-records.ts';

/** In Meet: the part of the vision to tell, and the near-term steps. */
export function VisionStep(_: { records: MeetingRecords }) {
  return null;
}
