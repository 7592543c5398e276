import { useCallback } from 'preact/hooks';
import agendaWords from '../../locales/en/agenda.json';
import panelWords from '../../locales/en/panel.json';
import words from '../../locales/en/roadmap.json';
import rules from '../../locales/en/rules.json';
import { clockReady, now } from '../../platform/clock.ts';
import { loadRoadmap, roadmapStores } from '../../store/roadmap.ts';
import { besidesStores, loadBesides } from '../../store/roadmap-edits/load-besides.ts';
import { MoreWords } from '../../ui/messages.tsx';
import type { RoadmapEditor } from '../../ui/roadmap/edit/use-roadmap-editor.tsx';
import { WithEditor } from '../../ui/roadmap/edit/with-editor.tsx';
import { RoadmapView } from '../../ui/roadmap/roadmap-view.tsx';
import { zoomOf } from '../../ui/roadmap/zoom-choice.tsx';
import { today } from '../../wiring/today.ts';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { useQuarterHour } from '../use-quarter-hour.ts';

const catalogue = { ...rules, ...panelWords, ...agendaWords, ...words };
const stores = [...roadmapStores, ...besidesStores];

/** `#/plan`, `#/plan?zoom=year` for how much time the width shows, `#/plan?at=<id>` for a milestone or need, `#/plan?employer=<id>` for that of a former one. */
export function RoadmapPage({ route }: WorkspacePageProps) {
  const quarter = useQuarterHour();
  const employerId = route.query.get('employer');
  const load = useCallback(async () => {
    await clockReady;
    const [place, more] = await Promise.all([loadRoadmap(employerId, today()), loadBesides(now())]);
    return { place, more };
  }, [quarter, employerId]);
  const live = useLive(load, stores);
  const view = (state: Parameters<typeof RoadmapView>[0]['state'], editing?: RoadmapEditor) => (
    <RoadmapView
      state={state}
      {...(editing ? { editing } : {})}
      zoom={zoomOf(route.query.get('zoom'))}
      onZoom={(zoom) => {
        const query = new URLSearchParams({
          ...(employerId === null ? {} : { employer: employerId }),
          ...(zoom === 'all' ? {} : { zoom }),
        }).toString();
        location.hash = query === '' ? '#/plan' : `#/plan?${query}`;
      }}
      at={route.query.get('at')}
      onRetry={() => location.reload()}
    />
  );
  return (
    <MoreWords catalogue={catalogue}>
      {live.state === 'ready' ? (
        <WithEditor place={live.value.place} more={live.value.more}>
          {(editing) => view({ shown: live.value.place }, editing)}
        </WithEditor>
      ) : (
        view(live.state === 'failed' ? { failure: live.failure } : 'loading')
      )}
    </MoreWords>
  );
}
