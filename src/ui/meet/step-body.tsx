import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { TopicKind } from '../../core/meetings.ts';
import type { Version } from '../../core/upkeep.ts';
import { DifferenceStep } from '../assessment/difference-step.tsx';
import { TheirViewStep } from '../assessment/their-view-step.tsx';
import { AskStep } from '../pitch/ask-step.tsx';
import { VisionStep } from '../pitch/vision-step.tsx';

export interface StepBodyProps {
  kind: TopicKind;
  records: MeetingRecords;
  versions?: readonly Version[];
  /** True for the step that somebody has just come to: its first field takes the focus. */
  autoFocus?: boolean;
  /** Ends the step as done. */
  onDone?: () => void;
}

/** True for a step whose body has fields of its own: it shows notes beside them only where some were written. */
export function hasOwnFields(kind: TopicKind): boolean {
  return kind === 'their-view' || kind === 'my-view';
}

/** What a step of the talk has beside its hint and its notes. */
export function StepBody({ kind, records, ...step }: StepBodyProps) {
  switch (kind) {
    case 'their-view':
      return <TheirViewStep records={records} {...step} />;
    case 'my-view':
      return <DifferenceStep records={records} autoFocus={step.autoFocus ?? false} />;
    case 'vision':
      return <VisionStep records={records} />;
    case 'ask':
      return <AskStep records={records} />;
    default:
      return null;
  }
}
