/** The workspace: a full page in a tab, and the extension's options page. */
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import shared from '../locales/en/ui.json';
import waysIn from '../locales/en/ways-in.json';
import words from '../locales/en/workspace.json';
import { ownWindowId } from '../platform/calendar-tab.ts';
import { clockReady } from '../platform/clock.ts';
import type { Actions } from '../ui/actions.ts';
import { SettingsActionsContext } from '../ui/workspace/settings-actions.ts';
import type { SettingsState } from '../ui/workspace/settings-shown.ts';
import { SettingsView } from '../ui/workspace/settings-view.tsx';
import { makeActions } from '../wiring/actions.ts';
import { keepTheme } from '../wiring/keep-theme.ts';
import { Page } from '../wiring/page.tsx';
import { settingsActions } from '../wiring/settings-actions.ts';
import { keepBadgeCurrent } from '../wiring/tell-worker.ts';
import { useLive } from '../wiring/use-live.ts';
import { useNow } from '../wiring/use-now.ts';
import { WaysIn } from '../wiring/ways-in.tsx';
import { goToPlace } from './go-to-place.ts';
import { loadSettings, settingsStores } from './load-settings.ts';

keepTheme();

const catalogue = { ...shared, ...waysIn, ...words };

function Workspace({ actions }: { actions: Actions }) {
  const live = useLive(loadSettings, settingsStores);
  const state: SettingsState =
    live.state === 'loading' ? 'loading' : live.state === 'failed' ? { failure: live.failure } : { shown: live.value };
  const ready = live.state === 'ready';
  useEffect(() => {
    if (!ready) return;
    goToPlace();
    addEventListener('hashchange', goToPlace);
    return () => removeEventListener('hashchange', goToPlace);
  }, [ready]);
  return (
    <Page catalogue={catalogue} actions={actions} now={useNow()}>
      <SettingsActionsContext.Provider value={settingsActions}>
        <SettingsView state={state} waysIn={<WaysIn />} onRetry={() => location.reload()} />
      </SettingsActionsContext.Provider>
    </Page>
  );
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const [windowId] = await Promise.all([ownWindowId(), clockReady]);
  keepBadgeCurrent();
  const actions = makeActions(
    () => windowId,
    () => undefined,
  );
  render(<Workspace actions={actions} />, root);
}

void start();
