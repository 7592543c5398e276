import { useMemo } from 'preact/hooks';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import type { Id } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { CaptureLine, type Later } from '../parts/capture-line.tsx';
import { firstUntil, LaneUntilChoice, laneMeetings } from '../parts/lane-until.tsx';
import type { TabViewProps } from './panel-view.tsx';
import { usePeople } from './people-context.ts';

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
  const { say, now, today } = useWords();
  const people = usePeople();
  const later = useMemo<Later>(
    () => ({
      first: firstUntil(records, now, today),
      draw: (props) => (
        <LaneUntilChoice meetings={laneMeetings(records, now)} label={say('meet.until-label')} {...props} />
      ),
    }),
    [records, now, today, say],
  );
  return (
    <CaptureLine
      key={meeting.id}
      meetingId={meeting.id}
      topicId={topicId}
      name={person ? firstName(person.name) : null}
      draftKey={`capture:${meeting.id}`}
      people={people}
      later={later}
      takesBack
      {...(findDay ? { findDay } : {})}
      {...(start ? { start } : {})}
    />
  );
}
