import type { MeetingRecords } from '../../core/meeting-records.ts';

/** In Meet: how the other one sees my work, asked first; mine stays hidden until it is in. */
export function TheirViewStep(_: { records: MeetingRecords }) {
  return null;
}
