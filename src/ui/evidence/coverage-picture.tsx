import { useEffect, useRef } from 'preact/hooks';
import type { CoverageRow } from '../../core/evidence/coverage.ts';
import { type Dot, dotsOf } from '../../core/evidence/dots.ts';
import type { EvidencePlace } from '../../core/evidence/evidence-place.ts';
import { labelled, type TimeAxis, timeAxis } from '../../core/evidence/time-axis.ts';
import type { Id } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { type EvidenceAt, evidenceAddress } from './evidence-shown.ts';
import { gapText, rowText } from './finding-words.ts';
import { useWidth } from './use-width.ts';

const height = 44;
const middle = 29;
const full = 6.5;
const gap = 15;

function DotSign({ dot }: { dot: Dot }) {
  const { say, formatDay } = useWords();
  const last = dot.lines.at(-1);
  if (!last) return null;
  const { day, record } = last;
  const words =
    dot.lines.length === 1
      ? say('evidence.dot', { date: formatDay(day, 'date'), text: record.text })
      : say('evidence.dot-many', { n: dot.lines.length, date: formatDay(day, 'date') });
  return (
    <g class="cov-dot" data-line={last.id}>
      <title>{words}</title>
      <circle class="hit" cx={dot.x} cy={middle} r="12" />
      {dot.kind === 'result' ? (
        <circle class="full" cx={dot.x} cy={middle} r={full} />
      ) : (
        <circle class="ring" cx={dot.x} cy={middle} r={full - 1} />
      )}
    </g>
  );
}

interface LaneProps {
  row: CoverageRow;
  axis: TimeAxis;
  width: number;
  label: string;
}

/** One line of time. What is drawn is the same from either side, so that right to left is its mirror image. */
function Lane({ row, axis, width, label }: LaneProps) {
  const dots = dotsOf(row.lines, axis.placeOf, { gap, from: full, to: width - full });
  return (
    <svg class="cov-lane turn" role="img" aria-label={label} width={width} height={height}>
      <line class={row.results === 0 ? 'dashed' : 'solid'} x1="0" x2={width} y1={middle} y2={middle} />
      {dots.map((dot) => (
        <DotSign key={dot.lines[0]?.id} dot={dot} />
      ))}
    </svg>
  );
}

function Axis({ axis }: { axis: TimeAxis }) {
  const { formatDay } = useWords();
  return (
    <div class="cov-axis" aria-hidden="true">
      {labelled(axis).map((band) => (
        <span key={band.day} style={{ insetInlineStart: `${band.from}px`, inlineSize: `${band.to - band.from}px` }}>
          {formatDay(band.day, band.names)}
        </span>
      ))}
    </div>
  );
}

export interface CoveragePictureProps {
  shown: EvidencePlace;
  at: EvidenceAt;
  onOpen: (id: Id) => void;
}

/** A line of time per competency: full dots are mine, rings are what others said, a dashed line has no result yet. */
export function CoveragePicture({ shown, at, onOpen }: CoveragePictureProps) {
  const words = useWords();
  const { coverage, people, span } = shown;
  const [ref, width] = useWidth<HTMLDivElement>();
  const picture = useRef<HTMLDivElement>(null);
  const axis = timeAxis(span, width);
  // A shortcut for the pointer alone: by keyboard the same lines are opened in the list below.
  useEffect(() => {
    const at = picture.current;
    const onClick = ({ target }: MouseEvent) => {
      const id = target instanceof Element ? target.closest('[data-line]')?.getAttribute('data-line') : null;
      if (id) onOpen(id);
    };
    at?.addEventListener('click', onClick);
    return () => at?.removeEventListener('click', onClick);
  }, [onOpen]);
  return (
    <div class="cov" ref={picture}>
      <div class="cov-grid" ref={ref} aria-hidden="true">
        {axis.lines.map((x) => (
          <i key={x} style={{ insetInlineStart: `${Math.min(x, width - 1)}px` }} />
        ))}
      </div>
      {coverage.map((row) => {
        const id = row.competency?.id ?? 'none';
        const chosen = at.competency === id;
        return (
          <div class="cov-row" key={id}>
            <a
              class="cov-name"
              href={evidenceAddress({ ...at, competency: chosen ? null : id, open: null })}
              aria-current={chosen ? 'true' : undefined}
            >
              <bdi dir="auto">{row.competency?.name ?? words.say('evidence.nameless')}</bdi>
            </a>
            <div class="cov-time">
              {row.gap && <span class="cov-gap">{gapText(row.gap, people, words)}</span>}
              <Lane row={row} axis={axis} width={width} label={rowText(row, people, words)} />
            </div>
          </div>
        );
      })}
      <Axis axis={axis} />
    </div>
  );
}
