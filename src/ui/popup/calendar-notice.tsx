import { LateTabNotice } from './late-parts.ts';
import type { CalendarTabState } from './popup-brief.ts';

const inBrief: ReadonlySet<CalendarTabState> = new Set(['page-changed', 'failed']);

/**
 * What just happened with the Calendar tab in front. A brief that is already there is only interrupted by what may make it
 * incomplete. The live region is there before it speaks.
 */
export function CalendarNotice({ calendarTab, brief }: { calendarTab: CalendarTabState; brief: boolean }) {
  const quiet = calendarTab === 'none' || calendarTab === 'watched' || (brief && !inBrief.has(calendarTab));
  return <div role="status">{!quiet && <LateTabNotice calendarTab={calendarTab} />}</div>;
}
