import type { MeetingRecords } from '../../core/meeting-records.ts';

/** In Wrap-up: what came of the ask. */
export function AgreedSection(_: { records: MeetingRecords }) {
  return null;
}
