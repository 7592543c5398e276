import { CalendarCheck } from 'lucide';
import words from '../../locales/en/popup-tab.json';
import { useActions } from '../actions.ts';
import { type MessageId, MoreWords, useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { CalendarTabState } from './popup-brief.ts';

/** What there is something to say about. */
export type ToldTab = Exclude<CalendarTabState, 'none' | 'watched'>;
const news: ReadonlySet<CalendarTabState> = new Set(['injected', 'reading']);

function Told({ calendarTab }: { calendarTab: ToldTab }) {
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

/** What just happened with the Calendar tab in front, and what to do. Its sentences come along with it. */
export function TabNotice(props: { calendarTab: ToldTab }) {
  return (
    <MoreWords catalogue={words}>
      <Told {...props} />
    </MoreWords>
  );
}
