import { useCallback } from 'preact/hooks';
import { type Span, spans } from '../../core/insights/period.ts';
import words from '../../locales/en/insights.json';
import { clockReady, now, timeZone } from '../../platform/clock.ts';
import { insightStores, loadInsights } from '../../store/insights.ts';
import type { Look } from '../../ui/insights/insights-shown.ts';
import { InsightsView } from '../../ui/insights/insights-view.tsx';
import { MoreWords } from '../../ui/messages.tsx';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { shownOf } from '../shown-of.ts';
import { useQuarterHour } from '../use-quarter-hour.ts';

const usual: Span = 'year';

function go({ span, withId }: Look): void {
  const query = new URLSearchParams({
    ...(span === usual ? {} : { span }),
    ...(withId === null ? {} : { with: withId }),
  }).toString();
  location.hash = query === '' ? '#/insights' : `#/insights?${query}`;
}

/** `#/insights`, for a time with `?span=quarter|year|all`, about one person with `?with=<id>`. */
export function InsightsPage({ route }: WorkspacePageProps) {
  const span = spans.find((one) => one === route.query.get('span')) ?? usual;
  const quarter = useQuarterHour();
  const load = useCallback(async () => {
    await clockReady;
    return { span, ...(await loadInsights(span, now(), timeZone())) };
  }, [span, quarter]);
  const live = useLive(load, insightStores);
  // What was loaded for another time says nothing of this one.
  const state = live.state === 'ready' && live.value.span !== span ? 'loading' : shownOf(live);
  return (
    <MoreWords catalogue={words}>
      <InsightsView
        state={state}
        look={{ span, withId: route.query.get('with') }}
        onLook={go}
        onRetry={() => location.reload()}
      />
    </MoreWords>
  );
}
