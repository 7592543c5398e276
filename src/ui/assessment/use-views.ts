/** The three views that a meeting is about, and how to write them with a way back. */
import { ownViews, type Side, type Views, viewsNow } from '../../core/assessment.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import type { Level } from '../../core/standing.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import type { ViewAt } from './assessment-actions.ts';

export interface UsedViews extends Views {
  /** How the other one is addressed: the first name, else the address. */
  readonly name: string;
  /** Where a side's view is written, and what it starts from there. */
  readonly at: (side: Side) => ViewAt;
  readonly choose: (side: Side, level: Level) => void;
}

export function useViews(records: MeetingRecords): UsedViews {
  const { say, today } = useWords();
  const act = useAct();
  const actions = useActions();
  const views = viewsNow(records, today);
  const meetingId = records.meeting.id;
  const name = firstName(records.person?.name ?? '') || (records.person?.addresses[0] ?? '');
  const at = (side: Side): ViewAt => {
    const current = side === 'them' ? null : ownViews(records, side, today).current;
    return { meetingId, from: current && current.meetingId !== meetingId ? current.id : null };
  };
  const choose = (side: Side, level: Level) =>
    void act(
      () => actions.saveView(at(side), side, { level }),
      say(`assessment.told-${side}`, { name, level: say(`level.${level}`) }),
    );
  return { ...views, name, at, choose };
}
