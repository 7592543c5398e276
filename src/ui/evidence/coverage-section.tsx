import { useId, useMemo } from 'preact/hooks';
import type { EvidencePlace } from '../../core/evidence/evidence-place.ts';
import { findingOf } from '../../core/evidence/finding.ts';
import { spans } from '../../core/evidence/span.ts';
import { useWords } from '../messages.tsx';
import { Segments } from '../parts/segments.tsx';
import { CoveragePicture } from './coverage-picture.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { type EvidenceAt, evidenceAddress, type GoTo } from './evidence-shown.ts';
import { findingText } from './finding-words.ts';

function Legend() {
  const { say } = useWords();
  return (
    <ul class="cov-legend">
      {(['result', 'feedback', 'none'] as const).map((kind) => (
        <li key={kind}>
          <svg width={kind === 'none' ? 22 : 13} height="13" aria-hidden="true">
            {kind === 'result' && <circle class="full" cx="6.5" cy="6.5" r="5.5" />}
            {kind === 'feedback' && <circle class="ring" cx="6.5" cy="6.5" r="5" />}
            {kind === 'none' && <line class="dashed" x1="0" x2="22" y1="6.5" y2="6.5" />}
          </svg>
          {say(`evidence.legend-${kind}`)}
        </li>
      ))}
    </ul>
  );
}

export interface CoverageSectionProps {
  shown: EvidencePlace;
  at: EvidenceAt;
  go: GoTo;
}

/** What backs which competency, with the finding as its heading. */
export function CoverageSection({ shown, at, go }: CoverageSectionProps) {
  const words = useWords();
  const { say, today } = words;
  const id = useId();
  const finding = useMemo(() => findingOf(shown.coverage, shown.lines, shown.span, today), [shown, today]);
  return (
    <section class="coverage" aria-labelledby={id}>
      <div class="cov-head">
        <div class="grow">
          <h2 id={id}>{findingText(finding, words)}</h2>
          <p class="meta">
            {say(shown.competencies.length === 0 ? 'evidence.no-competencies' : 'evidence.how-to-read')}
          </p>
        </div>
        <Segments
          legend={say('evidence.span')}
          options={spans.map((value) => ({ value, label: say(`evidence.span-${value}`) }))}
          value={at.span}
          onChoose={(span) => go({ span, open: null })}
        />
      </div>
      {at.table ? (
        <CoverageTable shown={shown} />
      ) : (
        <CoveragePicture shown={shown} at={at} onOpen={(open) => go({ open })} />
      )}
      <div class="cov-foot">
        {at.table ? <span /> : <Legend />}
        <a class="link" href={evidenceAddress({ ...at, table: !at.table })}>
          {say(at.table ? 'evidence.as-picture' : 'evidence.as-table')}
        </a>
      </div>
    </section>
  );
}
