/** The side panel, one per browser window; in Firefox the sidebar. */
import { render } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import agendaWords from '../locales/en/agenda.json';
import assessmentWords from '../locales/en/assessment.json';
import checklistWords from '../locales/en/checklists.json';
import letterWords from '../locales/en/letters.json';
import meetWords from '../locales/en/meet.json';
import names from '../locales/en/names.json';
import newsWords from '../locales/en/news.json';
import panelWords from '../locales/en/panel.json';
import pitchWords from '../locales/en/pitch.json';
import questionWords from '../locales/en/questions.json';
import rules from '../locales/en/rules.json';
import talk from '../locales/en/talk.json';
import shared from '../locales/en/ui.json';
import { ownWindowId } from '../platform/calendar-tab.ts';
import { clockReady } from '../platform/clock.ts';
import { aimPanel } from '../store/look.ts';
import { readNeutral } from '../store/neutral.ts';
import { isSample } from '../store/schema.ts';
import type { Actions } from '../ui/actions.ts';
import type { PanelState, Tab } from '../ui/panel/panel-state.ts';
import { PanelView } from '../ui/panel/panel-view.tsx';
import { makeActions, startSample } from '../wiring/actions.ts';
import { useSpoken } from '../wiring/keep-language.ts';
import { keepTheme } from '../wiring/keep-theme.ts';
import { loadSpoken, type Spoken } from '../wiring/language.ts';
import { Page } from '../wiring/page.tsx';
import { drawPlace } from '../wiring/panel-places.tsx';
import { keepBadgeCurrent } from '../wiring/tell-worker.ts';
import { useLive } from '../wiring/use-live.ts';
import { useNeutral } from '../wiring/use-neutral.ts';
import { useNow } from '../wiring/use-now.ts';
import { useSeason } from '../wiring/use-season.ts';
import { useTiming } from '../wiring/use-timing.ts';
import { type Hold, loadPanel, panelStores } from './load-panel.ts';

keepTheme();

const catalogue = {
  ...rules,
  ...talk,
  ...shared,
  ...names,
  ...panelWords,
  ...newsWords,
  ...checklistWords,
  ...assessmentWords,
  ...agendaWords,
  ...letterWords,
  ...meetWords,
  ...pitchWords,
  ...questionWords,
};

// Where the panel was sent to counts when it was opened for it, and not again with every reload.
const freshMs = 10_000;

// Not every note that is typed is a reason to read the calendar again.
const timingStores = ['sightings', 'meetings', 'people', 'settings', 'meta'] as const;

interface PanelProps {
  readonly actions: Actions;
  readonly windowId: number;
  readonly hidden: boolean;
  readonly first: Spoken;
}

function Panel({ actions, windowId, hidden, first }: PanelProps) {
  const spoken = useSpoken(first);
  const [neutral, setNeutral] = useNeutral(windowId, hidden);
  const now = useNow();
  const held = useRef<Hold | null>(null);
  const load = useCallback(async () => {
    const loaded = await loadPanel(windowId, held.current);
    held.current = loaded.hold;
    return loaded;
  }, [windowId]);
  const live = useLive(load, panelStores);
  const opened = useRef(now);
  // The tab that was chosen, for the meeting it was chosen in.
  const [choice, setChoice] = useState<{ meetingId: string; tab: Tab } | null>(null);
  const shown = live.state === 'ready' ? live.value.shown : null;
  const meetingId = shown?.records.meeting.id ?? '';
  const aim = live.state === 'ready' ? live.value.aim : null;
  const asked = aim?.goal && aim.at > opened.current - freshMs ? { ...aim, goal: aim.goal } : null;
  const timing = useTiming(shown?.records.meeting.id, now, timingStores, true);
  const season = useSeason(shown?.records.meeting.id, (shown?.seasons ?? []).length > 0);
  const state: PanelState =
    live.state === 'loading'
      ? 'loading'
      : live.state === 'failed'
        ? { failure: live.failure }
        : { shown: shown && { ...shown, timing, season } };
  return (
    <Page catalogue={catalogue} spoken={spoken} actions={actions} now={now}>
      <PanelView
        state={state}
        tab={choice?.meetingId === meetingId ? choice.tab : null}
        onTab={(tab) => setChoice({ meetingId, tab })}
        meetings={live.state === 'ready' ? live.value.meetings : []}
        sender={live.state === 'ready' ? live.value.sender : ''}
        onMeeting={(id) => void aimPanel(windowId, id)}
        onRetry={() => location.reload()}
        drawPlace={drawPlace}
        neutral={neutral}
        onNeutral={setNeutral}
        goal={asked}
      />
    </Page>
  );
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  if (isSample) await startSample(root);
  const [windowId, first] = await Promise.all([ownWindowId(), loadSpoken('pages'), clockReady]);
  // Before anything is drawn: what was hidden must not flash up. A database that fails shows nothing private anyway.
  const hidden = await readNeutral(windowId).catch(() => false);
  keepBadgeCurrent();
  const actions = makeActions(
    () => windowId,
    () => undefined,
  );
  render(<Panel actions={actions} windowId={windowId} hidden={hidden} first={first} />, root);
}

void start();
