import { Calendar, FileDown, Link, NotebookText, Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { dayOf } from '../../core/day.ts';
import words from '../../locales/en/popup-empty.json';
import { useActions } from '../actions.ts';
import { MoreWords, useSay, useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { CalendarNotice } from './calendar-notice.tsx';
import type { CalendarTabState } from './popup-brief.ts';
import { PopupFrame } from './popup-frame.tsx';

interface EmptyViewProps {
  news: ComponentChildren;
  calendarTab: CalendarTabState;
  lastLooked: number | null;
  undo: ComponentChildren;
}

const ways = [
  ['by-hand', Plus],
  ['file', FileDown],
  ['address', Link],
] as const;

/** What to do where the calendar page is not the way. Each leads to its place in the settings. */
function OtherWaysIn() {
  const say = useSay();
  const actions = useActions();
  return (
    <Section title={say('popup.ways')}>
      <Lines>
        {ways.map(([way, icon]) => (
          <Line key={way} margin={<Icon of={icon} />}>
            <TextButton onClick={() => actions.openWorkspace(`settings/${way}`)}>{say(`popup.way-${way}`)}</TextButton>
            <div class="meta">{say(`popup.way-${way}-about`)}</div>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

function Empty({ news, calendarTab, lastLooked, undo }: EmptyViewProps) {
  const { say, today, zone, formatDay } = useWords();
  const actions = useActions();
  const looked =
    lastLooked === null
      ? say('popup.looked-never')
      : dayOf(lastLooked, zone) === today
        ? say('popup.looked-today', { time: lastLooked })
        : say('popup.looked', { day: dayOf(lastLooked, zone), time: lastLooked });
  return (
    <PopupFrame
      head={
        <>
          <h1>{say('popup.none-title')}</h1>
          <p class="meta">{formatDay(today, 'long')}</p>
        </>
      }
      above={undo}
      foot={<span class="meta">{looked}</span>}
    >
      <CalendarNotice calendarTab={calendarTab} brief={false} />
      {news}
      <section class="sec">
        <Line as="div">
          <p>{say('popup.none')}</p>
          {calendarTab === 'watched' ? (
            <p class="after">{say('popup.none-watched')}</p>
          ) : (
            calendarTab === 'none' && (
              <p class="after">
                <Button kind="primary" icon={Calendar} onClick={() => actions.openCalendar()}>
                  {say('popup.open-calendar')}
                </Button>
              </p>
            )
          )}
        </Line>
      </section>
      <OtherWaysIn />
      <Line as="div" class="sec" margin={<Icon of={NotebookText} />}>
        <TextButton onClick={() => actions.openSample()}>{say('popup.sample')}</TextButton>
        <div class="meta">{say('popup.sample-about')}</div>
      </Line>
      <Line as="div" class="sec">
        <TextButton onClick={() => actions.openWorkspace('letter/request')}>{say('ask-conversation')}</TextButton>
      </Line>
    </PopupFrame>
  );
}

/** No one-on-one is known yet: one sentence on what would be here, and one action. Its sentences come along with it. */
export function EmptyView(props: EmptyViewProps) {
  return (
    <MoreWords catalogue={words}>
      <Empty {...props} />
    </MoreWords>
  );
}
