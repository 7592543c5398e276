import { Flag, Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Brief } from '../../core/brief.ts';
import { firstName } from '../../core/names.ts';
import { leadWords } from '../../core/pitch.ts';
import type { Id } from '../../core/record.ts';
import { startDay } from '../../core/stage.ts';
import { useActions } from '../actions.ts';
import { useWords, Words } from '../messages.tsx';
import { Button, IconButton, TextButton } from '../parts/button.tsx';
import { CaptureLine } from '../parts/capture-line.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { OrderMark } from '../parts/mark.tsx';
import { LateQuestion } from '../question/late-question.ts';
import { BriefHead } from './brief-head.tsx';
import { CalendarNotice } from './calendar-notice.tsx';
import { CappedSection } from './capped-lines.tsx';
import { LateChecklist } from './late-parts.ts';
import { OpenSection } from './open-section.tsx';
import type { CalendarTabState, OtherMeeting, PopupBrief } from './popup-brief.ts';
import { PopupFrame } from './popup-frame.tsx';

function AskSection({ shown: { brief } }: { shown: PopupBrief }) {
  const { say } = useWords();
  const { pitch, name } = brief;
  const ask = pitch ? leadWords(pitch) : '';
  if (!pitch || ask === '') return null;
  const mark = (
    <span class="mk">
      <Icon of={Flag} />
    </span>
  );
  return (
    <Section title={say('popup.your-ask')}>
      <Lines>
        <Line margin={mark}>
          <p class="voice own" dir="auto">
            {ask}
          </p>
          {pitch.benefit !== '' && (
            <p class="meta own">
              <Words id="popup.for" values={{ name: firstName(name), benefit: pitch.benefit }} />
            </p>
          )}
        </Line>
      </Lines>
    </Section>
  );
}

/** Over or off: then what was not raised comes first, and nothing is left to ask for. */
const isPast = ({ checklist: { stage } }: Brief) => stage !== 'propose' && stage !== 'prepare' && stage !== 'meet';

function RaiseSection({ shown: { brief, records }, asking }: { shown: PopupBrief; asking: boolean }) {
  const { say, today, zone } = useWords();
  const { raise } = brief;
  const { meeting } = records;
  const title = say(
    isPast(brief) ? 'popup.raise-wanted' : startDay(meeting, zone) === today ? 'popup.raise-today' : 'popup.raise',
  );
  if (raise.length === 0) {
    // With nothing at all written down yet, say how to begin; the line to begin with stands right below.
    if (asking || brief.openTotal > 0 || brief.pitch) return null;
    return (
      <Section title={title}>
        <Line as="div">
          <p class="ui muted">{say('popup.raise-none')}</p>
        </Line>
      </Section>
    );
  }
  return (
    <CappedSection
      title={title}
      count={say('popup.topics', { n: raise.length })}
      ordered
      tight
      items={raise}
      total={raise.length}
      meetingId={meeting.id}
      line={(topic, index) => (
        <Line key={topic.id} margin={<OrderMark n={index + 1} />}>
          <div class="own" dir="auto">
            {topic.title}
          </div>
        </Line>
      )}
    />
  );
}

const mostOthers = 3;

/** The other one-on-ones of this week, each one step away. */
function OthersSection({ others, meetingId }: { others: readonly OtherMeeting[]; meetingId: Id }) {
  const { say, formatDay, formatTime } = useWords();
  const actions = useActions();
  if (others.length === 0) return null;
  return (
    <section class="sec others" aria-label={say('popup.others')}>
      <Line as="div">
        <MetaLine>
          <span>{say('popup.others')}</span>
          {others.slice(0, mostOthers).map((other) => (
            <span key={other.id} class="nobreak">
              <TextButton onClick={() => actions.openPanel(other.id)}>
                <bdi>{firstName(other.name)}</bdi>
              </TextButton>{' '}
              {formatDay(other.day, 'weekday')} {other.start !== null && formatTime(other.start)}
            </span>
          ))}
          {others.length > mostOthers && (
            <TextButton onClick={() => actions.openPanel(meetingId)}>
              {say('popup.more-in-panel', { n: others.length - mostOthers })}
            </TextButton>
          )}
        </MetaLine>
      </Line>
    </section>
  );
}

function Foot({ shown: { records, brief, due }, asking }: { shown: PopupBrief; asking: boolean }) {
  const { say } = useWords();
  const actions = useActions();
  const { stage, done, total } = brief.checklist;
  const { id } = records.meeting;
  const open = () => actions.openPanel(id);
  if (asking) return <Button onClick={open}>{say('popup.prepare-unanswered')}</Button>;
  return (
    <>
      <Button {...(due ? {} : { kind: 'primary' as const })} onClick={open}>
        {say('popup.open-panel')}
      </Button>
      {(stage === 'propose' || stage === 'prepare') && done < total && (
        <Button kind="quiet" onClick={open}>
          {say('popup.finish')}
        </Button>
      )}
      <IconButton icon={Printer} name={say('popup.page')} onClick={() => actions.openWorkspace(`brief/${id}`)} />
    </>
  );
}

export interface BriefViewProps {
  shown: PopupBrief;
  news: ComponentChildren;
  calendarTab: CalendarTabState;
  /** The one question stands first, with the brief below it. */
  asking: boolean;
  undo: ComponentChildren;
  onAskLater: (seriesId: Id) => void;
}

/** The one page to read before walking in. */
export function BriefView({ shown, news, calendarTab, asking, undo, onAskLater }: BriefViewProps) {
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { records, brief } = shown;
  const isOver = isPast(brief);
  const known = records.person?.name ?? brief.verdict.other?.name ?? null;
  const toggle = () => {
    setOpen(!open);
    if (main.current) main.current.scrollTop = 0;
  };
  return (
    <PopupFrame
      mainRef={main}
      head={<BriefHead shown={shown} asking={asking} open={open} onToggle={toggle} />}
      above={
        <>
          {undo}
          <CaptureLine
            meetingId={records.meeting.id}
            name={known === null ? null : firstName(known)}
            draftKey={`capture:${records.meeting.id}`}
            autoFocus={!asking}
          />
        </>
      }
      foot={<Foot shown={shown} asking={asking} />}
    >
      <CalendarNotice calendarTab={calendarTab} brief />
      {news}
      <div id="checklist">{open && !asking && <LateChecklist records={records} />}</div>
      {!(open && !asking) && (
        <>
          {asking && <LateQuestion records={shown.records} verdict={shown.brief.verdict} onLater={onAskLater} />}
          {shown.due}
          {isOver ? <RaiseSection shown={shown} asking={asking} /> : <AskSection shown={shown} />}
          <OpenSection shown={shown} />
          {!isOver && <RaiseSection shown={shown} asking={asking} />}
          <OthersSection others={shown.others} meetingId={records.meeting.id} />
          {shown.timing}
        </>
      )}
    </PopupFrame>
  );
}
