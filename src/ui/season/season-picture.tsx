import type { MonthMark, PictureLine, SeasonPicture, Sign, Spot } from '../../core/season/picture.ts';
import { useWords } from '../messages.tsx';
import type { OnView } from './season-shown.ts';

const rowHeight = 34;
// More signs than this on a line touch each other on a narrow page.
const mostWide = 16;

/** One sign, around the middle of the SVG it stands in. */
function Drawn({ sign, y, x }: { sign: Sign; y: number; x: string }) {
  if (sign === 'off') {
    return (
      <svg class="spot off" x={x} y={y} overflow="visible" aria-hidden="true">
        <path d="M-4 -4 4 4M4 -4 -4 4" fill="none" stroke="currentColor" stroke-width="1.75" />
      </svg>
    );
  }
  return <circle class={`spot ${sign}`} cx={x} cy={y} r="5.25" stroke="currentColor" stroke-width="1.75" />;
}

function PersonLine({ line, row }: { line: PictureLine; row: number }) {
  const { formatDay } = useWords();
  const y = row * rowHeight + rowHeight / 2;
  return (
    <g>
      <line class="track" x1="0%" x2="100%" y1={y} y2={y} />
      {line.spots.map(({ key, day, sign, at }) => (
        <g key={key}>
          <title>{formatDay(day, 'short')}</title>
          <Drawn sign={sign} x={`${at}%`} y={y} />
        </g>
      ))}
    </g>
  );
}

/** The names of today, the months and the decision, under the lines. */
function Axis({ months, decidedOn }: { months: readonly MonthMark[]; decidedOn: string }) {
  const { say, formatDay } = useWords();
  return (
    <div class="season-axis" aria-hidden="true">
      <b class="axis-today">{say('season.axis-today')}</b>
      {months
        .filter(({ named }) => named)
        .map(({ day, at }) => (
          <span key={day} class={at < 18 ? 'axis-near' : undefined} style={{ insetInlineStart: `${at}%` }}>
            {formatDay(day, 'month')}
          </span>
        ))}
      <b class="axis-end">{say('season.axis-end', { date: formatDay(decidedOn, 'day-month') })}</b>
    </div>
  );
}

const signs = ['today', 'planned', 'ask', 'off', 'expected'] as const;

function Legend({ lines }: { lines: readonly PictureLine[] }) {
  const { say } = useWords();
  const drawn = new Set(lines.flatMap(({ spots }) => spots.map(({ sign }) => sign)));
  return (
    <ul class="season-legend meta" aria-label={say('season.legend')}>
      {signs
        .filter((sign) => sign === 'planned' || drawn.has(sign))
        .map((sign) => (
          <li key={sign}>
            <svg class="season-signs" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <Drawn sign={sign} x="7" y={7} />
            </svg>
            {say(`season.sign-${sign}`)}
          </li>
        ))}
    </ul>
  );
}

/** The same facts in words: each person with their days. */
function AsText({ lines, nameOf }: { lines: readonly PictureLine[]; nameOf: OnView['nameOf'] }) {
  const { say, formatDay, formatRow } = useWords();
  const spoken = ({ day, sign }: Spot) =>
    sign === 'planned' || sign === 'today'
      ? formatDay(day, 'short')
      : say('season.spot', { day, what: say(`season.sign-${sign}`) });
  return (
    <ul class="vh">
      {lines.map(({ personId, spots }) => (
        <li key={personId}>
          {spots.length === 0
            ? say('season.line-none', { name: nameOf(personId) })
            : say('season.line', { name: nameOf(personId), days: formatRow(spots.map(spoken)) })}
        </li>
      ))}
    </ul>
  );
}

/** From today to the decision: a line per person with the one-on-ones on it. */
export function SeasonPictureView({ picture, shown }: { picture: SeasonPicture; shown: OnView }) {
  const { say } = useWords();
  const { lines, months } = picture;
  const { season, nameOf } = shown;
  const height = lines.length * rowHeight + 8;
  const many = lines.some(({ spots }) => spots.length > mostWide);
  return (
    <figure class="season-picture">
      <div class="season-plot">
        <ul class="season-names" aria-hidden="true">
          {lines.map(({ personId }) => (
            <li key={personId} dir="auto">
              {nameOf(personId)}
            </li>
          ))}
        </ul>
        <div class="season-tracks">
          <svg
            class={many ? 'season-signs turn many' : 'season-signs turn'}
            width="100%"
            height={height}
            role="img"
            aria-label={say('season.picture', { day: season.decidedOn })}
          >
            {months.map(({ day, at }) => (
              <line key={day} class="month" x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} />
            ))}
            {lines.map((line, row) => (
              <PersonLine key={line.personId} line={line} row={row} />
            ))}
            <line class="end" x1="100%" x2="100%" y1="0" y2={height} />
          </svg>
          <Axis months={months} decidedOn={season.decidedOn} />
        </div>
      </div>
      <figcaption>
        <Legend lines={lines} />
        <p class="meta">{say('season.how-to-read')}</p>
      </figcaption>
      <AsText lines={lines} nameOf={nameOf} />
    </figure>
  );
}
