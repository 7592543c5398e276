import type { MeetingRecords } from '../../core/meeting-records.ts';
import { AskWords } from '../panel/ask-words.tsx';

/** In Meet: the ask as it was prepared, and what to say to objections. */
export function AskStep({ records }: { records: MeetingRecords }) {
  return <AskWords records={records} />;
}
