import { useCallback } from 'preact/hooks';
import { firstFound } from '../../core/welcome.ts';
import question from '../../locales/en/one-question.json';
import reasons from '../../locales/en/reasons.json';
import words from '../../locales/en/welcome.json';
import { clockReady, now, timeZone } from '../../platform/clock.ts';
import { listFound } from '../../store/found.ts';
import { readLook } from '../../store/look.ts';
import { meetingStores } from '../../store/meeting-reads.ts';
import { isSample } from '../../store/schema.ts';
import { MoreWords } from '../../ui/messages.tsx';
import type { WelcomeShown } from '../../ui/welcome/welcome-shown.ts';
import { WelcomeView } from '../../ui/welcome/welcome-view.tsx';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { shownOf } from '../shown-of.ts';
import { useQuarterHour } from '../use-quarter-hour.ts';

const catalogue = { ...reasons, ...question, ...words };
const daysAhead = 60;

async function loadWelcome(): Promise<WelcomeShown> {
  await clockReady;
  const [found, look] = await Promise.all([listFound(now(), daysAhead, timeZone()), readLook()]);
  return { ...firstFound(found), looked: look !== null, inSample: isSample };
}

/** The first page, which the worker opens once after installing. */
export function WelcomePage(_props: WorkspacePageProps) {
  const quarter = useQuarterHour();
  const load = useCallback(loadWelcome, [quarter]);
  const live = useLive(load, meetingStores);
  return (
    <MoreWords catalogue={catalogue}>
      <WelcomeView state={shownOf(live)} onRetry={() => location.reload()} />
    </MoreWords>
  );
}
