import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { FindDay } from '../../core/capture.ts';
import { isOff } from '../../core/following/off.ts';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { FollowUpView } from '../letters/follow-up-view.tsx';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { UndoProvider } from '../parts/undo-bar.tsx';
import { MeetView } from './meet-view.tsx';
import { ElsewhereLine, PanelHead } from './panel-head.tsx';
import { type PanelMeeting, type PanelShown, type PanelState, type Tab, tabAt } from './panel-state.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { type Place, type Places, PlacesContext } from './place.ts';
import { PrepareView } from './prepare-view.tsx';
import { WrapUpView } from './wrap-up-view.tsx';

export interface PanelViewProps {
  state: PanelState;
  /** The tab that was chosen for this meeting; null lets the moment decide. */
  tab: Tab | null;
  onTab: (tab: Tab) => void;
  /** The running one-on-one, the next ones and the last ones. */
  meetings: readonly PanelMeeting[];
  onMeeting: (id: Id) => void;
  /** Tries to open the data again. */
  onRetry?: () => void;
  /** The user's own name under the letter; without it the letter ends unsigned. */
  sender?: string;
  /** For tests: where the reader of dates comes from. */
  findDay?: () => Promise<FindDay>;
  /** Draws a place inside a stage; what it shows is loaded when somebody goes there. */
  drawPlace?: (place: Place, props: TabViewProps) => ComponentChildren;
}

/** What each tab is given. */
export interface TabViewProps {
  shown: PanelShown;
  onTab: (tab: Tab) => void;
  findDay?: (() => Promise<FindDay>) | undefined;
}

function NoMeeting() {
  const { say } = useWords();
  const actions = useActions();
  return (
    <section class="sec">
      <Line as="div">
        <p class="voice strong">{say('panel.none')}</p>
        <p class="muted none-then">{say('panel.none-then')}</p>
        <div class="row wrap">
          <Button kind="primary" onClick={actions.openCalendar}>
            {say('panel.open-calendar')}
          </Button>
          <Button onClick={() => actions.openWorkspace('letter/request')}>{say('ask-conversation')}</Button>
        </div>
      </Line>
    </section>
  );
}

interface StageProps extends TabViewProps {
  tab: Tab;
  sender: string;
  drawPlace: PanelViewProps['drawPlace'];
}

function Stage({ tab, sender, drawPlace, ...props }: StageProps) {
  // What is half typed belongs to one meeting: another meeting gets views of its own.
  const key = props.shown.records.meeting.id;
  switch (tab) {
    case 'prepare':
      return <PrepareView key={key} {...props} />;
    case 'meet':
      return <MeetView key={key} {...props} />;
    case 'wrap-up':
      return <WrapUpView key={key} {...props} />;
    case 'follow-up':
      if (drawPlace && isOff(props.shown.records.meeting))
        return <>{drawPlace({ at: 'letter', kind: 'cancelled', aboutId: null }, props)}</>;
      return <FollowUpView key={key} sender={sender} {...props} />;
  }
}

/** The side panel: one meeting through its four stages. While loading only the frame is painted. */
export function PanelView(props: PanelViewProps) {
  const { state, meetings, onMeeting, onRetry, sender = '', findDay, drawPlace } = props;
  const { now, zone, say } = useWords();
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  // Held while this meeting is shown, so that no tab changes under somebody's hands when the hour strikes.
  const [held, setHeld] = useState<{ id: Id; tab: Tab } | null>(null);
  if (shown && held?.id !== shown.records.meeting.id) {
    setHeld({ id: shown.records.meeting.id, tab: tabAt(shown.records, now, zone) });
  }
  const tab = props.tab ?? (shown && held?.id === shown.records.meeting.id ? held.tab : 'prepare');
  const id = shown?.records.meeting.id ?? '';
  // A place belongs to the meeting and the tab it was opened in.
  const [went, setWent] = useState<{ id: Id; tab: Tab; place: Place } | null>(null);
  const places = useMemo<Places>(
    () => ({
      place: went?.id === id && went.tab === tab ? went.place : null,
      go: (place) => setWent({ id, tab, place }),
      back: () => setWent(null),
    }),
    [went, id, tab],
  );
  const onTab = (to: Tab) => {
    setWent(null);
    props.onTab(to);
  };
  return (
    <UndoProvider>
      <PlacesContext.Provider value={places}>
        <div class="panel">
          <header>
            <PanelHead shown={shown} tab={tab} meetings={meetings} onMeeting={onMeeting} />
            {shown && <PanelTabs tab={tab} onTab={onTab} />}
            {shown && <ElsewhereLine shown={shown} meetings={meetings} onMeeting={onMeeting} />}
          </header>
          {shown && places.place && drawPlace ? (
            drawPlace(places.place, { shown, onTab, findDay })
          ) : shown ? (
            <Stage tab={tab} shown={shown} onTab={onTab} sender={sender} findDay={findDay} drawPlace={drawPlace} />
          ) : (
            <main class="panel-main">
              <div class="panel-page leaf">
                {typeof state === 'object' &&
                  ('failure' in state ? (
                    <FailureNotice
                      failure={state.failure}
                      what={say('panel.failed')}
                      {...(onRetry ? { onRetry } : {})}
                    />
                  ) : (
                    <NoMeeting />
                  ))}
              </div>
            </main>
          )}
        </div>
      </PlacesContext.Provider>
    </UndoProvider>
  );
}
