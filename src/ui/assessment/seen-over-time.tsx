import { levels } from '../../core/assessment.ts';
import { calibrationOf, calibrationSays, type Seen, seenOverTime } from '../../core/assessment-calibration.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Level } from '../../core/standing.ts';
import { Text, useWords } from '../messages.tsx';
import { Line, Section } from '../parts/line.tsx';
import { LevelLine, SideMark } from './level-line.tsx';
import { useViews } from './use-views.ts';

const mostShown = 8;
/** In px; the words above it are as wide. */
const lineWidth = 190;

function Row({ seen }: { seen: Seen }) {
  const { say, formatDay } = useWords();
  const word = (level: Level | null) => (level ? say(`level.${level}`) : say('assessment.no-level'));
  return (
    <tr>
      <th scope="row" class="num">
        {formatDay(seen.day, 'day-month')}
      </th>
      <td>
        <LevelLine me={seen.me} them={seen.them} guess={seen.guess} width={lineWidth} />
        <span class="vh">{word(seen.me)}</span>
      </td>
      <td>
        <span class="vh">{word(seen.them)}</span>
      </td>
      <td>
        <span class="vh">{word(seen.guess)}</span>
      </td>
    </tr>
  );
}

/** Each meeting on a line of its own, newest first: to look at a drawing, to listen to a table. */
function SeenTable({ rows, name }: { rows: readonly Seen[]; name: string }) {
  const { say } = useWords();
  return (
    <table class="seen">
      <caption class="vh">{say('assessment.table', { name })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{say('assessment.col-day')}</span>
          </th>
          <th scope="col">
            <span class="vh">{say('assessment.row-me')}</span>
            <span class="axis-words meta" aria-hidden="true">
              {levels.map((level) => (
                <span key={level}>{say(`level.${level}`)}</span>
              ))}
            </span>
          </th>
          <th scope="col">
            <span class="vh">{say('assessment.row-them', { name })}</span>
          </th>
          <th scope="col">
            <span class="vh">{say('assessment.row-guess')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((seen) => (
          <Row key={seen.meetingId ?? seen.day} seen={seen} />
        ))}
      </tbody>
    </table>
  );
}

/** What each mark stands for, where one looks. */
function Legend({ name }: { name: string }) {
  const { say } = useWords();
  return (
    <p class="meta legend" aria-hidden="true">
      {(['me', 'them', 'guess'] as const).map((side) => (
        <span key={side}>
          <SideMark side={side} />
          {say(`assessment.legend-${side}`, { name })}
        </span>
      ))}
    </p>
  );
}

/** How both views have gone, and how well they fit: the finding first, as sentences. */
export function SeenOverTime({ records }: { records: MeetingRecords }) {
  const { say } = useWords();
  const { name } = useViews(records);
  const seen = seenOverTime(records.assessments);
  const calibration = calibrationOf(seen);
  return (
    <Section title={say('assessment.over-time')}>
      <Line as="div">
        {calibration ? (
          <p class="finding">
            {calibrationSays(calibration, name).map((said, index) => (
              <span key={said.id}>
                {index > 0 && ' '}
                <Text m={said} />
              </span>
            ))}
          </p>
        ) : (
          <p class="muted finding">{say('assessment.too-few', { name })}</p>
        )}
        {seen.length > 0 && (
          <>
            <SeenTable rows={seen.slice(0, mostShown)} name={name} />
            <Legend name={name} />
          </>
        )}
      </Line>
    </Section>
  );
}
