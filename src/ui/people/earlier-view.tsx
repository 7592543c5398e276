import { LockKeyhole } from 'lucide';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { paceOf } from '../../core/pace.ts';
import type { Day } from '../../core/record.ts';
import { stageOf, startDay } from '../../core/stage.ts';
import { currentStep, talkOf } from '../../core/talk.ts';
import { linesOf, type MeetingTrace, meetingState, traceFacts } from '../../core/timeline.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { PanelCapture } from '../panel/panel-capture.tsx';
import { nameIn } from '../panel/panel-state.ts';
import type { TabViewProps } from '../panel/panel-view.tsx';
import { usePlaces } from '../panel/place.ts';
import { PlaceFrame } from '../panel/place-frame.tsx';
import { TalkClock } from '../panel/talk-clock.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line } from '../parts/line.tsx';
import { OrderMark } from '../parts/mark.tsx';
import { TraceLines } from './trace-lines.tsx';

export interface EarlierViewProps extends Pick<TabViewProps, 'shown' | 'findDay'> {
  /** Newest first; null while they are loading. */
  traces: readonly MeetingTrace[] | null;
  /** The day of the first one that is known. */
  since: Day | null;
}

/** The step of the talk one comes back to. */
function Pinned({ records }: { records: MeetingRecords }) {
  const { say, sayMessage } = useWords();
  const { back } = usePlaces();
  const steps = talkOf(records);
  const step = currentStep(steps);
  if (!step) return null;
  const n = steps.filter(({ kind }) => kind !== 'arrive').indexOf(step) + 1;
  return (
    <Line as="div" class="pinned" margin={n > 0 ? <OrderMark n={n} now /> : undefined}>
      <div class="row">
        <b class="grow" dir="auto">
          {typeof step.title === 'string' ? step.title : sayMessage(step.title)}
        </b>
        <Button small onClick={back}>
          {say('people.back')}
        </Button>
      </div>
    </Line>
  );
}

function Earlier({ trace, name }: { trace: MeetingTrace; name: string }) {
  const { say, sayMessage, now, today, zone, formatDay, formatDots } = useWords();
  const { meeting } = trace;
  const day = startDay(meeting, zone);
  const off = meetingState(meeting, now, today) === 'off';
  const [first, ...rest] = traceFacts(trace).map(sayMessage);
  const lines = linesOf(trace, today);
  return (
    <section class="sec">
      <Line
        as="div"
        margin={
          <div class="entry-day num">
            <b>{formatDay(day, 'day')}</b>
            <span>{formatDay(day, 'month')}</span>
          </div>
        }
      >
        <div class="hd">
          <h3>{off ? say('people.cancelled-title') : (first ?? (meeting.title || say('people.untitled')))}</h3>
          <span class="n">{formatDots(rest)}</span>
        </div>
        <TraceLines lines={lines} name={name} />
        {lines.length === 0 && !off && <p class="meta">{say('people.nothing-written')}</p>}
      </Line>
    </section>
  );
}

/** The last ones with this person, to read back. Clock, step and capture line stay: what is typed belongs to today. */
export function EarlierView({ shown, findDay, traces, since }: EarlierViewProps) {
  const { say, now, zone, formatDay } = useWords();
  const actions = useActions();
  const { records } = shown;
  const name = firstName(nameIn(records));
  const { back } = usePlaces();
  const steps = talkOf(records);
  const pace = paceOf(records, steps, { now, openId: currentStep(steps)?.id ?? null });
  const running = stageOf(records.meeting, now, zone, records.settings) === 'meet';
  const month = since && formatDay(since, 'month-year');
  const { person } = records;
  return (
    <PlaceFrame
      title={name === '' ? say('people.last-three-unnamed') : say('people.last-three', { name })}
      count={
        <span class="lane">
          <Icon of={LockKeyhole} size={12} />
          {say('people.read-only')}
        </span>
      }
      above={
        running ? (
          <>
            {pace && <TalkClock records={records} pace={pace} onAsk={back} onParkAsk={back} onWrapUp={back} />}
            <Pinned records={records} />
          </>
        ) : undefined
      }
      foot={<PanelCapture records={records} findDay={findDay} />}
    >
      <div class="earlier">
        {traces?.map((trace) => (
          <Earlier key={trace.meeting.id} trace={trace} name={nameIn(records)} />
        ))}
        {traces?.length === 0 && (
          <section class="sec">
            <Line as="div">
              <p class="muted">{say('people.no-earlier')}</p>
            </Line>
          </section>
        )}
        {person && month && (
          <section class="sec">
            <Line as="div">
              <TextButton onClick={() => actions.openWorkspace(`people/${person.id}`)}>
                {say('people.all-with', { name, month })}
              </TextButton>
            </Line>
          </section>
        )}
      </div>
    </PlaceFrame>
  );
}
