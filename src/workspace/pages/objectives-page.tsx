import { useCallback, useEffect, useState } from 'preact/hooks';
import agendaWords from '../../locales/en/agenda.json';
import commitmentWords from '../../locales/en/commitments.json';
import words from '../../locales/en/objectives.json';
import panelWords from '../../locales/en/panel.json';
import rules from '../../locales/en/rules.json';
import { clockReady, now, timeZone } from '../../platform/clock.ts';
import { loadLinkable, loadObjective } from '../../store/load-objective.ts';
import { loadObjectives, objectiveStores } from '../../store/load-objectives.ts';
import { MoreWords } from '../../ui/messages.tsx';
import { ObjectivesView } from '../../ui/objectives/objectives-view.tsx';
import { today } from '../../wiring/today.ts';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { shownOf } from '../shown-of.ts';
import { useQuarterHour } from '../use-quarter-hour.ts';

const catalogue = { ...rules, ...panelWords, ...agendaWords, ...commitmentWords, ...words };
const detailStores = ['objectives', 'notes', 'commitments', 'evidence'] as const;

/** Objectives; `#/plan/objectives/<id>` and `#/plan/objectives?open=<id>` open that one. */
export function ObjectivesPage({ route }: WorkspacePageProps) {
  // Opened by hand the path stays as it is: another path is another page, and begins at its top.
  const opened = route.query.get('open') ?? route.rest[1] ?? null;
  const [linking, setLinking] = useState(false);
  useEffect(() => setLinking(false), [opened]);
  const quarter = useQuarterHour();
  const load = useCallback(async () => {
    await clockReady;
    return loadObjectives({ now: now(), today: today(), zone: timeZone() });
  }, [quarter]);
  const loadDetails = useCallback(async () => (opened === null ? null : loadObjective(opened)), [opened]);
  const loadLinks = useCallback(
    async () => (opened === null || !linking ? null : loadLinkable(opened)),
    [opened, linking],
  );
  const live = useLive(load, objectiveStores);
  const details = useLive(loadDetails, detailStores);
  const links = useLive(loadLinks, detailStores);
  const shown = details.state === 'ready' && details.value?.id === opened ? details.value : null;
  return (
    <MoreWords catalogue={catalogue}>
      <ObjectivesView
        state={shownOf(live)}
        opened={
          opened === null
            ? null
            : { id: opened, details: shown, linkable: links.state === 'ready' ? links.value : null }
        }
        onOpen={(id) => {
          location.hash = id === null ? '#/plan/objectives' : `#/plan/objectives?open=${id}`;
        }}
        onAskLinkable={() => setLinking(true)}
        onRetry={() => location.reload()}
      />
    </MoreWords>
  );
}
