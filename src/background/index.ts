/** The worker. It may die after every event, so every listener is registered at once and nothing is remembered. */
import { listen } from '../messages/listen.ts';
import { onWake } from '../platform/alarms.ts';
import { now } from '../platform/clock.ts';
import { onCommand } from '../platform/commands.ts';
import { onInstall } from '../platform/install.ts';
import { settlePanel } from '../platform/panel.ts';
import { onBrowserStart, onStart } from '../platform/starts.ts';
import { showWorkspace } from '../platform/workspace-tab.ts';
import { forgetNeutral } from '../store/neutral.ts';
import { purge } from '../store/purge.ts';
import { pressAgendaKey } from './agenda-key.ts';
import { refreshBadge } from './badge.ts';
import { checkDueFeeds, checkFeed } from './feeds.ts';
import { answerPage } from './page-messages.ts';
import { tellCalendarTabs } from './tell-calendar-tabs.ts';

const report = (error: unknown) => console.error('Onward:', error);

listen({
  fromPage: answerPage,
  async fromOwn(message) {
    if (message.type === 'check-feed') await checkFeed(message.id);
    else await tellCalendarTabs();
    if (message.type === 'commitments-changed') await refreshBadge();
    return { ok: true };
  },
});

onCommand('neutral-agenda', (windowId) => void pressAgendaKey(windowId).catch(report));

onWake(() => {
  refreshBadge()
    .then(tellCalendarTabs)
    .then(() => purge(now()))
    .catch(report);
});

onWake(() => void checkDueFeeds().catch(report), 'feeds');

// An empty listener is enough: it wakes the worker when the browser starts and after an update.
onStart(() => undefined);
onInstall(() => void showWorkspace('welcome').catch(report));
onBrowserStart(() => void forgetNeutral().catch(report));

settlePanel().catch(report);
// At every start: neither badge nor alarm can be trusted to have survived.
refreshBadge().catch(report);
checkDueFeeds().catch(report);
