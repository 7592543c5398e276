import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { TopicKind } from '../../core/meetings.ts';
import { DifferenceStep } from '../assessment/difference-step.tsx';
import { TheirViewStep } from '../assessment/their-view-step.tsx';
import { AskStep } from '../pitch/ask-step.tsx';
import { VisionStep } from '../pitch/vision-step.tsx';

/** What a step of the talk has beside its hint and its notes. */
export function StepBody({ kind, records }: { kind: TopicKind; records: MeetingRecords }) {
  switch (kind) {
    case 'their-view':
      return <TheirViewStep records={records} />;
    case 'my-view':
      return <DifferenceStep records={records} />;
    case 'vision':
      return <VisionStep records={records} />;
    case 'ask':
      return <AskStep records={records} />;
    default:
      return null;
  }
}
