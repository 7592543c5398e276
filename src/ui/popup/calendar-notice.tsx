import { CalendarCheck } from 'lucide';
import { useActions } from '../actions.ts';
import { type MessageId, useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { CalendarTabState } from './popup-brief.ts';

type Told = Exclude<CalendarTabState, 'none' | 'watched'>;
const news: ReadonlySet<CalendarTabState> = new Set(['injected', 'reading']);
const inBrief: ReadonlySet<CalendarTabState> = new Set(['page-changed', 'failed']);

/**
 * What just happened with the Calendar tab in front, and what to do. A brief that is already there is only interrupted
 * by what may make it incomplete.
 */
export function CalendarNotice({ calendarTab, brief }: { calendarTab: CalendarTabState; brief: boolean }) {
  const quiet = calendarTab === 'none' || calendarTab === 'watched' || (brief && !inBrief.has(calendarTab));
  return <div role="status">{!quiet && <TabNotice calendarTab={calendarTab} />}</div>;
}

function TabNotice({ calendarTab }: { calendarTab: Told }) {
  const say = useSay();
  const actions = useActions();
  const id = <T extends 'what' | 'then'>(part: T): MessageId => `popup.tab-${calendarTab}.${part}`;
  const isNews = news.has(calendarTab);
  return (
    <Notice
      tone={isNews ? 'news' : 'soon'}
      {...(isNews ? { icon: CalendarCheck } : {})}
      what={say(id('what'))}
      then={say(id('then'))}
    >
      {calendarTab === 'page-changed' && (
        <>
          <Button small onClick={() => actions.openWorkspace('settings/by-hand')}>
            {say('popup.notice-by-hand')}
          </Button>
          <Button small onClick={() => actions.openWorkspace('settings/file')}>
            {say('popup.notice-file')}
          </Button>
          <Button kind="quiet" small onClick={() => actions.openWorkspace('settings')}>
            {say('popup.tab-page-changed.details')}
          </Button>
        </>
      )}
    </Notice>
  );
}
