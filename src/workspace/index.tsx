/** The workspace: a full page in a tab, and the extension's options page. */
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import names from '../locales/en/names.json';
import shared from '../locales/en/ui.json';
import words from '../locales/en/workspace.json';
import { ownWindowId } from '../platform/calendar-tab.ts';
import { clockReady } from '../platform/clock.ts';
import { isSample } from '../store/schema.ts';
import type { Actions } from '../ui/actions.ts';
import { UndoProvider } from '../ui/parts/undo-bar.tsx';
import { makeActions, startSample } from '../wiring/actions.ts';
import { useSpoken } from '../wiring/keep-language.ts';
import { keepTheme } from '../wiring/keep-theme.ts';
import { loadSpoken, type Spoken } from '../wiring/language.ts';
import { Page } from '../wiring/page.tsx';
import { WithRail } from '../wiring/rail.tsx';
import { keepBadgeCurrent } from '../wiring/tell-worker.ts';
import { useNow } from '../wiring/use-now.ts';
import { pages } from './pages.ts';
import { WithShortcuts } from './shortcuts.tsx';
import { useRoute } from './use-route.ts';

keepTheme();

const catalogue = { ...shared, ...names, ...words };

function Workspace({ actions, atFirst }: { actions: Actions; atFirst: Spoken }) {
  const spoken = useSpoken(atFirst);
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
    <Page catalogue={catalogue} spoken={spoken} actions={actions} now={useNow()}>
      <UndoProvider>
        <WithRail>
          <WithShortcuts page={route.page}>{View && <View key={route.page} route={route} />}</WithShortcuts>
        </WithRail>
      </UndoProvider>
    </Page>
  );
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  if (isSample) await startSample(root);
  const [windowId, spoken] = await Promise.all([ownWindowId(), loadSpoken('pages'), clockReady]);
  keepBadgeCurrent();
  const actions = makeActions(
    () => windowId,
    () => undefined,
  );
  render(<Workspace actions={actions} atFirst={spoken} />, root);
}

void start();
