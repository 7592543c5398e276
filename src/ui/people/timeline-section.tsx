import type { ComponentChildren } from 'preact';
import { questionState } from '../../core/brief.ts';
import { addToDay } from '../../core/day.ts';
import type { Day, Id } from '../../core/record.ts';
import { startDay } from '../../core/stage.ts';
import {
  linesOf,
  type MeetingTrace,
  meetingState,
  type TimelineLine,
  timelineOf,
  traceFacts,
} from '../../core/timeline.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Leaf, Line } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { LeafEnd } from './leaf-end.tsx';
import { meetingTitle } from './meeting-words.ts';
import type { PersonShown } from './people-shown.ts';
import { AskLine, TraceLines } from './trace-lines.tsx';

/** The day in the margin: "Today", or the date with its weekday below. */
export function EntryDay({ day }: { day: Day }) {
  const { say, today, formatDay } = useWords();
  const date = formatDay(day, 'day-month');
  const near = day === today ? say('people.today') : day === addToDay(today, 1) ? say('people.tomorrow') : null;
  const year = day.slice(0, 4) === today.slice(0, 4) ? null : day.slice(0, 4);
  return (
    <div class="entry-day num">
      <b>{near ?? date}</b>
      <span>{near ? date : formatDay(day, 'weekday')}</span>
      {year && <span>{year}</span>}
    </div>
  );
}

function Entry({
  day,
  title,
  meta,
  id,
  children,
}: {
  day: Day;
  title: string;
  meta?: ComponentChildren;
  id?: Id;
  children?: ComponentChildren;
}) {
  return (
    <section class="sec entry" {...(id === undefined ? {} : { id: `meeting-${id}`, tabIndex: -1 })}>
      <Line as="div" margin={<EntryDay day={day} />}>
        <h2 dir="auto">{title}</h2>
        {meta !== undefined && <div class="meta entry-meta">{meta}</div>}
        {children}
      </Line>
    </section>
  );
}

/** The one ahead: the ask, what to raise, what to ask. */
function NextEntry({ shown }: { shown: PersonShown }) {
  const words = useWords();
  const { say, zone, today } = words;
  if (!shown.next) return null;
  const { records, checklist } = shown.next;
  const { meeting, pitch, notes, evidence, promised } = records;
  // Written down before it has begun.
  const written = linesOf(
    { meeting, notes, evidence, promised, asked: [], topics: [], letters: [], assessments: [] },
    today,
  );
  const topics: TimelineLine[] = records.topics
    .filter(({ kind, state, deletedAt }) => kind === 'own' && state === 'open' && deletedAt === null)
    .map(({ id, title }) => ({ id, mark: 'topic', text: title, done: false, quoted: false, answer: '', state: null }));
  const questions: TimelineLine[] = records.questions.items.slice(0, 5).map((question) => {
    const state = question.askedIn.length > 0 ? questionState(question) : null;
    return { id: question.id, mark: 'question', text: question.text, done: false, quoted: false, answer: '', state };
  });
  const ask = pitch !== null && pitch.state === 'open' ? pitch.ask.trim() : '';
  const at =
    meeting.start === null
      ? meeting.title
      : say('people.title-time', { title: meeting.title, at: words.formatTime(meeting.start) });
  return (
    <Entry
      day={startDay(meeting, zone)}
      title={at}
      id={meeting.id}
      meta={say('people.next-meta', {
        when: meetingTitle('', meeting, words).replace(/^[\s,]+/u, ''),
        done: checklist.done,
        total: checklist.total,
      })}
    >
      {ask !== '' && (
        <ul class="trace">
          <AskLine ask={ask} />
        </ul>
      )}
      <TraceLines lines={[...topics, ...questions, ...written]} name={shown.person.name} />
    </Entry>
  );
}

/** A past one, with what it left behind; one that was never wrapped up can still be. */
export function PastEntry({ trace, name, title }: { trace: MeetingTrace; name: string; title?: string }) {
  const words = useWords();
  const { say, sayMessage, now, today, zone } = words;
  const actions = useActions();
  const { meeting } = trace;
  const state = meetingState(meeting, now, today);
  const lines = linesOf(trace, today);
  const facts = traceFacts(trace).map(sayMessage);
  const heading =
    state === 'off' ? say('people.cancelled-title') : (title ?? (meeting.title || say('people.untitled')));
  return (
    <Entry
      day={startDay(meeting, zone)}
      title={heading}
      id={meeting.id}
      meta={facts.length > 0 ? words.formatDots(facts) : undefined}
    >
      <TraceLines lines={lines} name={name} />
      {lines.length === 0 && state === 'closed' && <p class="meta">{say('people.nothing-written')}</p>}
      {state === 'unclosed' && (
        <div class="row wrap complete">
          <Button small onClick={() => actions.openPanel(meeting.id)}>
            {say('people.complete')}
          </Button>
          <span class="meta">{say('people.complete-then')}</span>
        </div>
      )}
      {state === 'closed' && (
        <TextButton onClick={() => actions.openPanel(meeting.id)}>
          {say('people.add-to-it')}
          <Of as="also" what={words.formatDay(startDay(meeting, zone), 'long')} />
        </TextButton>
      )}
      {state === 'running' && (
        <Button small kind="primary" onClick={() => actions.openPanel(meeting.id)}>
          {say('people.to-the-talk')}
        </Button>
      )}
    </Entry>
  );
}

/** Everything with one person, newest first. */
export function TimelineSection({ shown, onMore }: { shown: PersonShown; onMore: () => void }) {
  const { say, zone } = useWords();
  const entries = timelineOf(shown.traces, shown.loose, zone, !shown.more);
  return (
    <Leaf class="timeline">
      <NextEntry shown={shown} />
      {entries.map((entry) =>
        entry.kind === 'meeting' ? (
          <PastEntry key={entry.trace.meeting.id} trace={entry.trace} name={shown.person.name} />
        ) : (
          <Entry key={`between ${entry.day}`} day={entry.day} title={say('people.between')}>
            <TraceLines lines={entry.lines} name={shown.person.name} />
          </Entry>
        ),
      )}
      <LeafEnd
        none={entries.length === 0 && !shown.next ? say('people.no-meetings') : null}
        onMore={shown.more ? onMore : null}
      />
    </Leaf>
  );
}
