import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../core/day.ts';
import { nextAhead, nextSlot } from '../../core/next-slot.ts';
import { startDay } from '../../core/stage.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import type { PanelShown } from '../panel/panel-state.ts';
import { Button } from '../parts/button.tsx';
import { NextEventPreview } from './next-event-preview.tsx';

/** The next talk: its day and hour, or a time to offer with the way to Google Calendar. */
export function NextMeeting({ shown, sender }: { shown: PanelShown; sender: string }) {
  const { say, formatDay, zone, now } = useWords();
  const actions = useActions();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!open && back.current) button.current?.focus();
    back.current = false;
  }, [open]);
  const { series } = shown.records;
  const next = nextAhead(shown.records, zone, now);
  if (next) {
    const date = formatDay(startDay(next, zone), 'long');
    return <>{next.start === null ? date : say('panel.next-at', { date, atTime: next.start })}</>;
  }
  const slot = nextSlot(shown.records, zone, now);
  const usual = slot?.insteadOf ?? null;
  return (
    <>
      <div>
        {slot
          ? say('agenda.next-could', { date: formatDay(dayOf(slot.start, zone), 'long'), atTime: slot.start })
          : say('agenda.next-none')}
      </div>
      <div class="meta">
        {usual !== null && `${say('agenda.next-not-free', { date: formatDay(usual, 'long') })} `}
        {say(series.recurring ? 'agenda.next-not-seen' : 'agenda.next-not-there')}
      </div>
      {open ? (
        <NextEventPreview
          shown={shown}
          slot={slot}
          sender={sender}
          onClose={() => {
            back.current = true;
            setOpen(false);
          }}
        />
      ) : (
        <div class="row wrap next-button">
          <Button small buttonRef={button} onClick={() => setOpen(true)}>
            {say('agenda.next-fill')}
          </Button>
          {series.recurring && (
            <Button small kind="quiet" onClick={actions.openCalendar}>
              {say('panel.open-calendar')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
