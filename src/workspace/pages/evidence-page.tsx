import { useCallback } from 'preact/hooks';
import agendaWords from '../../locales/en/agenda.json';
import words from '../../locales/en/evidence.json';
import panelWords from '../../locales/en/panel.json';
import { clockReady, timeZone } from '../../platform/clock.ts';
import { loadCompetencyUse } from '../../store/competency-use.ts';
import { evidenceStores, loadEvidence } from '../../store/load-evidence.ts';
import { evidenceAt } from '../../ui/evidence/evidence-shown.ts';
import { EvidenceView } from '../../ui/evidence/evidence-view.tsx';
import { MoreWords } from '../../ui/messages.tsx';
import { today } from '../../wiring/today.ts';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { shownOf } from '../shown-of.ts';
import { useQuarterHour } from '../use-quarter-hour.ts';

// Lanes and days are chosen with the parts of the panel.
const catalogue = { ...panelWords, ...agendaWords, ...words };

const loadDays = async (locale: string) => (await import('../../core/line-reader.ts')).loadFindPastDay(locale);
const goTo = (address: string) => {
  location.hash = address;
};

/** `#/plan/evidence`; `?open=<id>` opens that line of evidence or feedback. */
export function EvidencePage({ route }: WorkspacePageProps) {
  const at = evidenceAt(route.query);
  const quarter = useQuarterHour();
  const { span, open, competencies } = at;
  const load = useCallback(async () => {
    await clockReady;
    return loadEvidence(span, today(), timeZone(), open);
  }, [span, open, quarter]);
  const loadUse = useCallback(async () => (competencies ? loadCompetencyUse() : null), [competencies]);
  const live = useLive(load, evidenceStores);
  const use = useLive(loadUse, evidenceStores);
  return (
    <MoreWords catalogue={catalogue}>
      <EvidenceView
        state={shownOf(live)}
        at={at}
        use={use.state === 'ready' ? use.value : null}
        onGo={goTo}
        loadDays={loadDays}
        onRetry={() => location.reload()}
      />
    </MoreWords>
  );
}
