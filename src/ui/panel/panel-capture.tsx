import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import type { Id } from '../../core/record.ts';
import { CaptureLine } from '../parts/capture-line.tsx';
import type { TabViewProps } from './panel-view.tsx';

export interface PanelCaptureProps {
  records: MeetingRecords;
  topicId?: Id | null;
  findDay: TabViewProps['findDay'];
  /** What stands in the empty line, such as a mark. */
  start?: string;
}

/** The capture line of the shown meeting. Its draft is the same in every tab, and in the popup. */
export function PanelCapture({ records, topicId = null, findDay, start }: PanelCaptureProps) {
  const { meeting, person } = records;
  return (
    <CaptureLine
      key={meeting.id}
      meetingId={meeting.id}
      topicId={topicId}
      name={person ? firstName(person.name) : null}
      draftKey={`capture:${meeting.id}`}
      {...(findDay ? { findDay } : {})}
      {...(start ? { start } : {})}
    />
  );
}
