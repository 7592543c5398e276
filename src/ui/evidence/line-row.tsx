import { useEffect, useId, useRef } from 'preact/hooks';
import type { EvidencePlace } from '../../core/evidence/evidence-place.ts';
import type { EvidenceLine } from '../../core/evidence/lines.ts';
import { useWords } from '../messages.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { FeedbackDetails } from './feedback-details.tsx';
import { nameOf } from './finding-words.ts';
import { ResultDetails } from './result-details.tsx';

/** Who said it, what it shows, what it is for, what it backs. */
function Meta({ line, shown }: { line: EvidenceLine; shown: EvidencePlace }) {
  const { say, formatRow } = useWords();
  const { record } = line;
  const ids = record.competencyIds ?? [];
  const names = shown.competencies.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const who = nameOf(shown.people, record.personId);
  const objectives =
    line.kind === 'result' ? shown.objectives.filter(({ id }) => line.record.objectiveIds.includes(id)) : [];
  const backs = line.kind === 'result' ? (line.record.backs ?? null) : null;
  return (
    <MetaLine>
      {who !== null && <bdi>{record.meetingId === null ? who : say('evidence.in-one-on-one', { name: who })}</bdi>}
      <bdi>{names.length > 0 ? formatRow(names) : say('evidence.no-competency')}</bdi>
      {objectives.length > 0 && (
        <bdi>{say('evidence.for-objectives', { list: formatRow(objectives.map(({ text }) => text)) })}</bdi>
      )}
      {backs !== null && <span>{say('evidence.backs', { level: say(`level.${backs}`) })}</span>}
    </MetaLine>
  );
}

export interface LineRowProps {
  line: EvidenceLine;
  shown: EvidencePlace;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** One line of the list. Opened, everything about it is edited in its place. */
export function LineRow({ line, shown, open, onOpen }: LineRowProps) {
  const { today, formatDay } = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A link or a dot of the picture may lead far down.
    if (open) button.current?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  const { day, record } = line;
  return (
    <Line
      class={open ? 'ev-line open' : 'ev-line'}
      margin={
        <span class="meta num ev-day">
          {formatDay(day, 'day-month')}
          {day.slice(0, 4) !== today.slice(0, 4) && <small>{formatDay(day, 'year')}</small>}
        </span>
      }
    >
      <div class="ev-row">
        <Mark kind={line.kind === 'result' ? 'evidence' : 'feedback'} />
        <div class="grow">
          <button
            type="button"
            class="ev-text"
            ref={button}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => onOpen(!open)}
          >
            {line.kind === 'result' ? (
              <bdi dir="auto">{record.text}</bdi>
            ) : (
              <q class="said" dir="auto">
                {record.text}
              </q>
            )}
          </button>
          <Meta line={line} shown={shown} />
          {open && (
            <section
              class="ev-details"
              id={id}
              aria-label={record.text}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || event.defaultPrevented) return;
                event.preventDefault();
                button.current?.focus();
                onOpen(false);
              }}
            >
              {line.kind === 'result' ? (
                <ResultDetails one={line.record} shown={shown} />
              ) : (
                <FeedbackDetails one={line.record} shown={shown} />
              )}
            </section>
          )}
        </div>
      </div>
    </Line>
  );
}
