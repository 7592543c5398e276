import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { carriedTopics } from '../../core/carried.ts';
import { nextAhead } from '../../core/next-slot.ts';
import { startDay } from '../../core/stage.ts';
import type { WrapUp } from '../../core/wrap-up.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { hasBegun, type PanelShown, type Tab } from '../panel/panel-state.ts';
import { Button } from '../parts/button.tsx';
import { useAct } from '../parts/undo-bar.tsx';

/** What is asked once before a meeting is closed that lacks something; the way back leads to the first of it. */
const lacking = '.panel-page .by-when button, .panel-page .carry-all button';

interface CloseProps {
  shown: PanelShown;
  wrapUp: WrapUp;
}

function useClose({ shown: { records } }: CloseProps) {
  const { say, formatDay, zone, now } = useWords();
  const act = useAct();
  const actions = useActions();
  const topics = carriedTopics(records).length;
  const { meeting } = records;
  const ahead = nextAhead(records, zone, now);
  // Topics stay within their series.
  const next = ahead?.seriesId === meeting.seriesId ? ahead : null;
  const told =
    topics === 0
      ? say('agenda.closed')
      : next
        ? say('agenda.closed-along', { n: topics, date: formatDay(startDay(next, zone), 'long') })
        : say('agenda.closed-wait', { n: topics });
  return () => void act(() => actions.closeMeeting(meeting.id), told);
}

/** Asks kindly for what lacks, and never stands in the way. */
function CloseOpen(props: CloseProps) {
  const { say } = useWords();
  const close = useClose(props);
  const { undated, unsettled, complete } = props.wrapUp;
  const [asked, setAsked] = useState(false);
  const anyway = useRef<HTMLButtonElement>(null);
  // At once: a Tab that follows must start from here.
  useLayoutEffect(() => {
    if (asked && !complete) anyway.current?.focus();
    if (complete) setAsked(false);
  }, [asked, complete]);
  if (!asked || complete) {
    return (
      <div class="bar">
        <Button kind="primary" onClick={() => (complete ? close() : setAsked(true))}>
          {say('panel.close')}
        </Button>
        <span class="meta aside">{say('panel.close-later')}</span>
      </div>
    );
  }
  const lacks = [
    undated.length > 0 ? say('agenda.lacks-dates', { n: undated.length }) : '',
    unsettled.length > 0 ? say('agenda.lacks-states', { n: unsettled.length }) : '',
  ].filter((part) => part !== '');
  const goThere = () => {
    setAsked(false);
    document.querySelector<HTMLElement>(lacking)?.focus();
  };
  return (
    <div class="bar wrap">
      <span class="close-anyway" role="status">
        {lacks.join(' ')} {say('agenda.lacks-then')}
      </span>
      <Button kind="primary" buttonRef={anyway} onClick={close}>
        {say('agenda.close-anyway')}
      </Button>
      <Button onClick={goThere}>{say('agenda.set-them')}</Button>
    </div>
  );
}

/** Closes the meeting, or opens it again. */
export function CloseBar({ shown, wrapUp, onTab }: CloseProps & { onTab: (tab: Tab) => void }) {
  const { say, now, today, zone } = useWords();
  const act = useAct();
  const actions = useActions();
  const { records } = shown;
  const { id, closedAt } = records.meeting;
  if (closedAt !== null) {
    return (
      <div class="bar wrap">
        <Button kind="primary" onClick={() => onTab('follow-up')}>
          {say('panel.to-follow-up')}
        </Button>
        <Button onClick={() => void act(() => actions.reopenMeeting(id), say('panel.reopened'))}>
          {say('panel.reopen')}
        </Button>
        <span class="meta aside">{say('panel.closed-at', { time: closedAt })}</span>
      </div>
    );
  }
  if (!hasBegun(records, now, today, zone)) {
    return (
      <div class="bar">
        <span class="meta">{say('panel.not-begun')}</span>
      </div>
    );
  }
  return <CloseOpen shown={shown} wrapUp={wrapUp} />;
}
