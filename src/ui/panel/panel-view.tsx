import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FindDay, NamedPerson } from '../../core/capture.ts';
import { isOff } from '../../core/following/off.ts';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { NeutralView } from '../agenda/neutral-view.tsx';
import { useLaneAfter } from '../agenda/use-lane-after.ts';
import { useSingleKeys } from '../agenda/use-single-keys.ts';
import { FollowUpView } from '../letters/follow-up-view.tsx';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { LaneAfterContext } from '../parts/lane-menu.tsx';
import { Line } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { UndoProvider } from '../parts/undo-bar.tsx';
import { MeetView } from './meet-view.tsx';
import { ElsewhereLine, PanelHead } from './panel-head.tsx';
import type { PanelMeeting, PanelShown, PanelState, Tab } from './panel-state.ts';
import { PanelTabs, pageId } from './panel-tabs.tsx';
import { PeopleContext } from './people-context.ts';
import { type Place, PlacesContext } from './place.ts';
import { PrepareView } from './prepare-view.tsx';
import type { AskedGoal } from './use-reach.ts';
import { useWhere, type Where } from './use-where.ts';
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
  /** Where another view sent the user, once. */
  goal?: AskedGoal | null;
  /** For tests: where the reader of dates comes from. */
  findDay?: () => Promise<FindDay>;
  /** Draws a place inside a stage; what it shows is loaded when somebody goes there. */
  drawPlace?: (place: Place, props: TabViewProps) => ComponentChildren;
  /** True while the neutral agenda stands in place of everything. */
  neutral?: boolean;
  /** Swaps one for the other. */
  onNeutral?: (neutral: boolean) => void;
}

const nobody: readonly NamedPerson[] = [];

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
      return <WrapUpView key={key} sender={sender} {...props} />;
    case 'follow-up':
      if (drawPlace && isOff(props.shown.records.meeting))
        return <>{drawPlace({ at: 'letter', kind: 'cancelled', aboutId: null }, props)}</>;
      return <FollowUpView key={key} sender={sender} {...props} />;
  }
}

/** One meeting through its four stages. While loading only the frame is painted. */
function FullView({ where, shown, ...props }: PanelViewProps & { where: Where; shown: PanelShown | null }) {
  const { state, meetings, onMeeting, onRetry, sender = '', findDay, drawPlace, onNeutral } = props;
  const { say } = useWords();
  const { tab, onTab, places } = where;
  const hide = onNeutral && (() => onNeutral(true));
  useSingleKeys(hide !== undefined && (shown?.records.settings.agendaKey ?? true), { '.': () => hide?.() });
  return (
    <LaneAfterContext.Provider value={useLaneAfter(shown)}>
      <PlacesContext.Provider value={places}>
        <PeopleContext.Provider value={shown?.people ?? nobody}>
          <div class="panel">
            <header>
              <PanelHead shown={shown} tab={tab} meetings={meetings} onMeeting={onMeeting} onNeutral={hide} />
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
        </PeopleContext.Provider>
      </PlacesContext.Provider>
    </LaneAfterContext.Provider>
  );
}

/** The side panel: a meeting in full, or the neutral agenda alone. */
export function PanelView(props: PanelViewProps) {
  const { state, sender = '', onRetry, neutral = false, onNeutral } = props;
  const { say } = useWords();
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const where = useWhere(shown, props.tab, props.onTab, props.goal ?? null);
  const before = useRef(neutral);
  useLayoutEffect(() => {
    document.title = say(neutral ? 'agenda.title' : 'app');
    // What had the focus is gone; the page it stood in is there again.
    if (before.current && !neutral) document.getElementById(pageId)?.focus({ preventScroll: true });
    before.current = neutral;
  }, [neutral, say]);
  return (
    <UndoProvider>
      {neutral ? (
        <NeutralView
          state={state}
          sender={sender}
          onFull={() => onNeutral?.(false)}
          {...(onRetry ? { onRetry } : {})}
        />
      ) : (
        <FullView {...props} where={where} shown={shown} />
      )}
    </UndoProvider>
  );
}
