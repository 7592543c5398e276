import { useCallback, useState } from 'preact/hooks';
import commitmentWords from '../../locales/en/commitments.json';
import peopleWords from '../../locales/en/people.json';
import rules from '../../locales/en/rules.json';
import { clockReady, now } from '../../platform/clock.ts';
import { loadHistory } from '../../store/history.ts';
import { peopleStores } from '../../store/traces.ts';
import { MoreWords } from '../../ui/messages.tsx';
import { HistoryView } from '../../ui/people/history-view.tsx';
import { useLive } from '../../wiring/use-live.ts';
import { shownOf } from '../shown-of.ts';
import { useQuarterHour } from '../use-quarter-hour.ts';

const catalogue = { ...rules, ...commitmentWords, ...peopleWords };
const page = 30;

/** Everything that took place, with everybody. */
export function HistoryPage() {
  const [most, setMost] = useState(page);
  const quarter = useQuarterHour();
  const load = useCallback(async () => {
    await clockReady;
    return loadHistory(now(), most);
  }, [most, quarter]);
  const live = useLive(load, peopleStores);
  return (
    <MoreWords catalogue={catalogue}>
      <HistoryView state={shownOf(live)} onMore={() => setMost(most + page)} onRetry={() => location.reload()} />
    </MoreWords>
  );
}
