import type { CoverageRow } from '../../core/evidence/coverage.ts';
import type { EvidencePlace } from '../../core/evidence/evidence-place.ts';
import type { EvidenceLine } from '../../core/evidence/lines.ts';
import type { Day } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { gapText } from './finding-words.ts';

const mostDays = 12;

/** The days of these lines, the latest ones where there are many. */
function Days({ lines, kind }: { lines: readonly EvidenceLine[]; kind: EvidenceLine['kind'] }) {
  const { say, formatDay, formatRow, formatNumber, today } = useWords();
  const days = lines.filter((line) => line.kind === kind).map(({ day }) => day);
  if (days.length === 0) return <span class="muted">{formatNumber(0)}</span>;
  const last = days.slice(-mostDays);
  const form = (day: Day) => formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'day-month' : 'month-year');
  const list = formatRow(last.map(form));
  return (
    <span>
      {days.length > last.length
        ? say('evidence.days-last', { n: days.length, last: last.length, list })
        : say('evidence.days', { n: days.length, list })}
    </span>
  );
}

function Row({ row, people }: { row: CoverageRow; people: EvidencePlace['people'] }) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        <bdi dir="auto">{row.competency?.name ?? words.say('evidence.nameless')}</bdi>
      </th>
      <td>
        <span class="cov-cell">{words.say('evidence.col-results')}</span>
        <Days lines={row.lines} kind="result" />
        {row.gap && <span class="soon cov-missing">{gapText(row.gap, people, words)}</span>}
      </td>
      <td>
        <span class="cov-cell">{words.say('evidence.col-feedback')}</span>
        <Days lines={row.lines} kind="feedback" />
      </td>
    </tr>
  );
}

/** The same facts as the picture. */
export function CoverageTable({ shown }: { shown: EvidencePlace }) {
  const { say } = useWords();
  return (
    <table class="cov-table">
      <caption class="vh">{say('evidence.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('evidence.col-competency')}</th>
          <th scope="col">{say('evidence.col-results')}</th>
          <th scope="col">{say('evidence.col-feedback')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.coverage.map((row) => (
          <Row key={row.competency?.id ?? 'none'} row={row} people={shown.people} />
        ))}
      </tbody>
    </table>
  );
}
