/** The popup: opened by a click on the icon, gone with the next click elsewhere. */
import { render } from 'preact';
import { useCallback } from 'preact/hooks';
import rules from '../locales/en/rules.json';
import shared from '../locales/en/ui.json';
import { ownWindowId } from '../platform/calendar-tab.ts';
import { clockReady } from '../platform/clock.ts';
import { isSample } from '../store/schema.ts';
import type { Actions } from '../ui/actions.ts';
import type { PopupState } from '../ui/popup/popup-brief.ts';
import { PopupView } from '../ui/popup/popup-view.tsx';
import { loadSpoken, type Spoken } from '../wiring/language.ts';
import { lateActions, makeLateActions } from '../wiring/late-actions.ts';
import { Page } from '../wiring/page.tsx';
import { keepBadgeCurrent } from '../wiring/tell-worker.ts';
import { wearTheme } from '../wiring/theme.ts';
import { useLive } from '../wiring/use-live.ts';
import { useNow } from '../wiring/use-now.ts';
import { useTiming } from '../wiring/use-timing.ts';
import { useCalendarTab } from './calendar-tab.ts';
import { loadPopup, popupStores } from './load-popup.ts';

const catalogue = { ...rules, ...shared };

// Asked for before anything is drawn: what is read arrives while the page is still being put together. The sample has to
// be filled first.
let windowId = -1;
void ownWindowId().then((id) => {
  windowId = id;
});
let early: ReturnType<typeof loadPopup> | null = isSample ? null : loadPopup();
// Whoever takes it hears of the failure; until then nobody is missing it.
early?.catch(() => undefined);
const speaking = loadSpoken('popup');
wearTheme();

function load(): ReturnType<typeof loadPopup> {
  const loading = early ?? loadPopup();
  early = null;
  return loading;
}

function Popup({ actions, spoken }: { actions: Actions; spoken: Spoken }) {
  const now = useNow();
  // The minute is a reason to load again: the next one-on-one may be another one by now.
  const loadNow = useCallback(() => load(), [now]);
  const live = useLive(loadNow, popupStores);
  const look = live.state === 'ready' ? live.value.look : null;
  const brief = live.state === 'ready' ? live.value.brief : null;
  const timing = useTiming(brief?.records.meeting.id, now, popupStores);
  const calendarTab = useCalendarTab(look?.health ?? null);
  const state: PopupState =
    live.state === 'loading'
      ? 'loading'
      : live.state === 'failed'
        ? { failure: live.failure }
        : { brief: brief && { ...brief, timing }, news: live.value.news, calendarTab, lastLooked: look?.at ?? null };
  return (
    <Page catalogue={catalogue} spoken={spoken} actions={actions} now={now}>
      <PopupView state={state} onRetry={() => location.reload()} />
    </Page>
  );
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  if (isSample) await (await lateActions()).startSample(root);
  const [spoken] = await Promise.all([speaking, clockReady]);
  keepBadgeCurrent();
  const actions = makeLateActions(
    () => windowId,
    () => window.close(),
  );
  render(<Popup actions={actions} spoken={spoken} />, root);
}

void start();
