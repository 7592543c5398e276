/** The workspace: a full page in a tab, and the extension's options page. */
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import names from '../locales/en/names.json';
import shared from '../locales/en/ui.json';
import words from '../locales/en/workspace.json';
import { ownWindowId } from '../platform/calendar-tab.ts';
import { clockReady } from '../platform/clock.ts';
import type { Actions } from '../ui/actions.ts';
import { UndoProvider } from '../ui/parts/undo-bar.tsx';
import { makeActions } from '../wiring/actions.ts';
import { keepTheme } from '../wiring/keep-theme.ts';
import { Page } from '../wiring/page.tsx';
import { WithRail } from '../wiring/rail.tsx';
import { keepBadgeCurrent } from '../wiring/tell-worker.ts';
import { useNow } from '../wiring/use-now.ts';
import { pages } from './pages.ts';
import { Shortcuts } from './shortcuts.tsx';
import { useRoute } from './use-route.ts';

keepTheme();

const catalogue = { ...shared, ...names, ...words };

function Workspace({ actions }: { actions: Actions }) {
  const route = useRoute();
  const View = pages[route.page] ?? pages.settings;
  const at = [route.page, ...route.rest].join('/');
  const first = useRef(at);
  useEffect(() => {
    if (first.current === at) return;
    first.current = '';
    scrollTo(0, 0);
  }, [at]);
  return (
    <Page catalogue={catalogue} actions={actions} now={useNow()}>
      <UndoProvider>
        <WithRail>
          {View && <View key={route.page} route={route} />}
          <Shortcuts page={route.page} />
        </WithRail>
      </UndoProvider>
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
