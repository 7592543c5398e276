import type { MeetingRecords } from '../../core/meeting-records.ts';

/** In Meet: both views on one line, and three questions about the difference. */
export function DifferenceStep(_: { records: MeetingRecords }) {
  return null;
}
