import { useCallback } from 'preact/hooks';
import words from '../../locales/en/roadmap.json';
import { clockReady } from '../../platform/clock.ts';
import { loadRoadmap, roadmapStores } from '../../store/roadmap.ts';
import { MoreWords } from '../../ui/messages.tsx';
import { RoadmapView } from '../../ui/roadmap/roadmap-view.tsx';
import { zoomOf } from '../../ui/roadmap/zoom-choice.tsx';
import { today } from '../../wiring/today.ts';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { shownOf } from '../shown-of.ts';
import { useQuarterHour } from '../use-quarter-hour.ts';

/** `#/plan`, `#/plan?zoom=year` for how much time the width shows, `#/plan?at=<id>` for a milestone or need. */
export function RoadmapPage({ route }: WorkspacePageProps) {
  const quarter = useQuarterHour();
  const load = useCallback(async () => {
    await clockReady;
    return loadRoadmap(null, today());
  }, [quarter]);
  const live = useLive(load, roadmapStores);
  return (
    <MoreWords catalogue={words}>
      <RoadmapView
        state={shownOf(live)}
        zoom={zoomOf(route.query.get('zoom'))}
        onZoom={(zoom) => {
          location.hash = zoom === 'all' ? '#/plan' : `#/plan?zoom=${zoom}`;
        }}
        at={route.query.get('at')}
        onRetry={() => location.reload()}
      />
    </MoreWords>
  );
}
