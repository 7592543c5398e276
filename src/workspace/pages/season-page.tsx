import { useCallback } from 'preact/hooks';
import agendaWords from '../../locales/en/agenda.json';
import panelWords from '../../locales/en/panel.json';
import seasonWords from '../../locales/en/season.json';
import { clockReady, now, timeZone } from '../../platform/clock.ts';
import { loadSeasons, seasonStores } from '../../store/seasons.ts';
import { MoreWords } from '../../ui/messages.tsx';
import { SeasonView } from '../../ui/season/season-view.tsx';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { shownOf } from '../shown-of.ts';
import { useQuarterHour } from '../use-quarter-hour.ts';

const catalogue = { ...agendaWords, ...panelWords, ...seasonWords };

const addressOf = (parts: Readonly<Record<string, string | null>>) => {
  const query = new URLSearchParams(Object.entries(parts).filter((entry): entry is [string, string] => !!entry[1]));
  return `#/plan/season${query.size > 0 ? `?${query}` : ''}`;
};

/** `#/plan/season?id=<season>&step=<step>`: without an id the season that is decided next, with a step that one open. */
export function SeasonPage({ route }: WorkspacePageProps) {
  const id = route.query.get('id');
  const step = route.query.get('step');
  const quarter = useQuarterHour();
  const load = useCallback(async () => {
    await clockReady;
    return loadSeasons(id, { now: now(), zone: timeZone() });
  }, [id, quarter]);
  const live = useLive(load, seasonStores);
  return (
    <MoreWords catalogue={catalogue}>
      <SeasonView
        state={shownOf(live)}
        opened={step}
        // What is opened and closed in its place is no page of its own to go back to.
        onOpen={(next) => location.replace(addressOf({ id, step: next }))}
        onSeason={(next) => {
          location.hash = addressOf({ id: next, step: null });
        }}
        onRetry={() => location.reload()}
      />
    </MoreWords>
  );
}
