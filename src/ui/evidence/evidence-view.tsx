import { Plus } from 'lucide';
import { useCallback, useState } from 'preact/hooks';
import type { FindDay } from '../../core/capture.ts';
import type { EvidencePlace } from '../../core/evidence/evidence-place.ts';
import type { Failure } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { PlanFrame } from '../plan/plan-frame.tsx';
import { CompetencySection } from './competency-section.tsx';
import { CoverageSection } from './coverage-section.tsx';
import { type CompetencyUse, type EvidenceAt, evidenceAddress } from './evidence-shown.ts';
import { aboutText } from './finding-words.ts';
import { LineList } from './line-list.tsx';
import { NewLine } from './new-line.tsx';

export interface EvidenceViewProps {
  state: 'loading' | { readonly failure: Failure } | { readonly shown: EvidencePlace };
  at: EvidenceAt;
  use: CompetencyUse | null;
  /** Follows an address within the page. */
  onGo: (address: string) => void;
  loadDays: (locale: string) => Promise<FindDay>;
  onRetry?: () => void;
}

/** What a good line is, while there is none. */
function NothingYet({ onAdd }: { onAdd: (() => void) | null }) {
  const { say } = useWords();
  return (
    <section class="ev-empty">
      <p class="voice">{say('evidence.empty')}</p>
      <p class="ev-measure">{say('evidence.empty-how')}</p>
      <p class="ev-measure muted">
        {say('evidence.empty-example')} <q class="said">{say('evidence.new-example')}</q>
      </p>
      {onAdd && (
        <Button kind="primary" icon={Plus} onClick={onAdd}>
          {say('evidence.empty-start')}
        </Button>
      )}
    </section>
  );
}

/** The page of evidence: what backs which competency, every line of it, and the competencies themselves. */
export function EvidenceView({ state, at, use, onGo, loadDays, onRetry }: EvidenceViewProps) {
  const words = useWords();
  const { say } = words;
  const [adding, setAdding] = useState(false);
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const place = evidenceAddress(at);
  const go = useCallback((change: Partial<EvidenceAt>) => onGo(evidenceAddress({ ...at, ...change })), [place, onGo]);
  return (
    <PlanFrame
      at="evidence"
      title={say('plan.evidence')}
      {...(shown && !shown.empty ? { about: aboutText(shown, at.span, words) } : {})}
      buttons={
        shown &&
        !shown.empty && (
          <div class="row wrap">
            <a class="btn plain" href="#/packet">
              {say('evidence.packet')}
            </a>
            <Button kind="primary" icon={Plus} aria-expanded={adding} onClick={() => setAdding(!adding)}>
              {say('evidence.one-line')}
            </Button>
          </div>
        )
      }
    >
      {shown && adding && (
        <NewLine competencies={shown.competencies} onDone={() => setAdding(false)} loadDays={loadDays} />
      )}
      {shown?.empty && <NothingYet onAdd={adding ? null : () => setAdding(true)} />}
      {shown && !shown.empty && (
        <>
          <CoverageSection shown={shown} at={at} go={go} />
          <LineList key={at.span} shown={shown} at={at} go={go} />
        </>
      )}
      {shown && <CompetencySection shown={shown} at={at} use={use} />}
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('evidence.failed')} {...(onRetry ? { onRetry } : {})} />
      )}
    </PlanFrame>
  );
}
