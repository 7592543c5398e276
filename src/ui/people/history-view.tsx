import { useState } from 'preact/hooks';
import { startDay } from '../../core/stage.ts';
import { linesOf, meetingState, outcomeOf } from '../../core/timeline.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Leaf, Line, MetaLine, Section } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { Of } from '../parts/of.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import { LeafEnd } from './leaf-end.tsx';
import type { HistoryShown, PastMeeting, Shown } from './people-shown.ts';
import { EntryDay } from './timeline-section.tsx';
import { TraceLines } from './trace-lines.tsx';

export interface HistoryViewProps {
  state: Shown<HistoryShown>;
  onMore: () => void;
  onRetry?: () => void;
}

// The rest stands on the page of the person.
const linesShown = 3;
const unclosedShown = 5;

function Unclosed({ meetings }: { meetings: readonly PastMeeting[] }) {
  const { say, formatDay, zone } = useWords();
  const actions = useActions();
  const [all, setAll] = useState(false);
  if (meetings.length === 0) return null;
  const shown = all ? meetings : meetings.slice(0, unclosedShown);
  return (
    <Section title={say('people.unclosed')} count={String(meetings.length)}>
      <Line as="div">
        <p class="muted">{say('people.unclosed-then')}</p>
      </Line>
      <ul class="lines unclosed">
        {shown.map(({ trace: { meeting }, name }) => (
          <Line
            key={meeting.id}
            margin={<span class="meta num">{formatDay(startDay(meeting, zone), 'day-month')}</span>}
          >
            <div class="row wrap">
              <span class="grow" dir="auto">
                {name}
              </span>
              <Button small onClick={() => actions.openPanel(meeting.id)}>
                {say('people.complete')}
                <Of what={name} />
              </Button>
            </div>
          </Line>
        ))}
      </ul>
      {meetings.length > shown.length && (
        <Line as="div">
          <Button small kind="quiet" onClick={() => setAll(true)}>
            {say('people.n-more', { n: meetings.length - shown.length })}
          </Button>
        </Line>
      )}
    </Section>
  );
}

function Past({ past }: { past: PastMeeting }) {
  const { say, sayMessage, today, zone } = useWords();
  const { trace, person, name } = past;
  const { meeting } = trace;
  const lines = linesOf(trace, today);
  const shown = name || say('people.untitled');
  return (
    <li class="past">
      <Line as="div" margin={<EntryDay day={startDay(meeting, zone)} />}>
        <h3 dir="auto">
          {person ? (
            <a class="name-link" href={`#/people/${person.id}?meeting=${meeting.id}`}>
              {shown}
            </a>
          ) : (
            shown
          )}
        </h3>
        <MetaLine>
          <bdi>{meeting.title}</bdi>
          {outcomeOf(trace).map((message) => (
            <span key={message.id}>{sayMessage(message)}</span>
          ))}
          {lines.length === 0 && <span>{say('people.nothing-written')}</span>}
        </MetaLine>
        <TraceLines lines={lines.slice(0, linesShown)} name={name} />
        {lines.length > linesShown && person && (
          <a class="link meta" href={`#/people/${person.id}?meeting=${meeting.id}`}>
            {say('people.n-more', { n: lines.length - linesShown })}
          </a>
        )}
      </Line>
    </li>
  );
}

function byMonth(meetings: readonly PastMeeting[], zone: string): [string, PastMeeting[]][] {
  const months = new Map<string, PastMeeting[]>();
  for (const past of meetings) {
    const month = startDay(past.trace.meeting, zone).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), past]);
  }
  return [...months];
}

/** All one-on-ones with everybody, newest first, by month; those never wrapped up stand first. */
export function HistoryView({ state, onMore, onRetry }: HistoryViewProps) {
  const { say, now, today, zone, formatDay } = useWords();
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const unclosed = shown?.meetings.filter(({ trace }) => meetingState(trace.meeting, now, today) === 'unclosed') ?? [];
  return (
    <WorkspaceFrame
      view="history"
      title={say('people.history')}
      buttons={
        <a class="btn" href="#/packet">
          {say('people.packet')}
        </a>
      }
      about={
        <>
          {say('people.history-about')}{' '}
          <a class="link" href="#/changes">
            {say('rail.last-changes')}
          </a>
        </>
      }
    >
      {shown && (
        <Leaf class="history">
          <Unclosed meetings={unclosed} />
          {byMonth(shown.meetings, zone).map(([month, meetings]) => (
            <Section key={month} title={formatDay(`${month}-01`, 'month-year')} count={String(meetings.length)}>
              <ul class="past-list">
                {meetings.map((past) => (
                  <Past key={past.trace.meeting.id} past={past} />
                ))}
              </ul>
            </Section>
          ))}
          <LeafEnd
            none={shown.meetings.length === 0 ? say('people.history-none') : null}
            onMore={shown.more ? onMore : null}
          />
        </Leaf>
      )}
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('people.failed')} {...(onRetry ? { onRetry } : {})} />
      )}
    </WorkspaceFrame>
  );
}
