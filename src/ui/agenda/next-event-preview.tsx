import { useEffect, useRef, useState } from 'preact/hooks';
import { agendaAhead } from '../../core/agenda.ts';
import { aheadLines } from '../../core/agenda-text.ts';
import { dayOf } from '../../core/day.ts';
import { cadenceOf } from '../../core/format.ts';
import { nextEvent } from '../../core/next-event.ts';
import type { Slot } from '../../core/next-slot.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import type { PanelShown } from '../panel/panel-state.ts';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/tick.tsx';
import { agendaWords } from './agenda-words.ts';
import { rhythmWords } from './format-words.ts';
import { gateTime } from './gate-time.ts';

export interface NextEventPreviewProps {
  shown: PanelShown;
  slot: Slot | null;
  sender: string;
  onClose: () => void;
}

/** What will stand in the event that Google Calendar is opened with, before it is opened. */
export function NextEventPreview({ shown, slot, sender, onClose }: NextEventPreviewProps) {
  const words = useWords();
  const { say, zone, formatDay, formatTime } = words;
  const actions = useActions();
  const box = useRef<HTMLElement>(null);
  const { series, meeting, person } = shown.records;
  const rhythm = cadenceOf(series.format?.everyWeeks ?? null);
  // One that repeats already would stand there twice.
  const [repeated, setRepeated] = useState(!series.recurring);
  useEffect(() => box.current?.focus(), []);
  const ahead = agendaAhead(shown.records, gateTime(shown, words));
  const event = nextEvent({
    title: meeting.title || series.title,
    span: slot,
    zone,
    guest: person?.addresses[0] ?? null,
    account: shown.account ?? null,
    repeats: repeated ? rhythm : null,
    lines: aheadLines(ahead, agendaWords(words, shown.records, sender)),
  });
  return (
    <section
      class="event-preview"
      aria-label={say('agenda.leaves')}
      tabIndex={-1}
      ref={box}
      onKeyDown={(pressed) => {
        if (pressed.key !== 'Escape') return;
        pressed.preventDefault();
        pressed.stopPropagation();
        onClose();
      }}
    >
      <div class="label">{say('agenda.leaves')}</div>
      <dl>
        <dt>{say('agenda.event-title')}</dt>
        <dd dir="auto">{event.title || say('panel.untitled')}</dd>
        <dt>{say('agenda.event-when')}</dt>
        <dd>
          {slot
            ? say('agenda.event-span', {
                date: formatDay(dayOf(slot.start, zone), 'long'),
                from: formatTime(slot.start),
                to: formatTime(slot.end),
              })
            : say('agenda.event-no-time')}
        </dd>
        <dt>{say('agenda.event-guest')}</dt>
        <dd dir="auto">{event.guest ?? say('agenda.event-no-guest')}</dd>
        {rhythm && slot && (
          <>
            <dt>{say('agenda.event-repeats')}</dt>
            <dd>
              <Tick checked={repeated} onChange={setRepeated}>
                {rhythmWords(series.format?.everyWeeks ?? null, words)}
              </Tick>
            </dd>
          </>
        )}
        <dt class="agenda-of">{say('agenda.title')}</dt>
        <dd class="agenda-of" dir="auto">
          {event.details || say('agenda.event-no-agenda')}
        </dd>
      </dl>
      {event.leftOut > 0 && <p class="meta">{say('agenda.event-left-out', { n: event.leftOut })}</p>}
      <p class="meta">
        {[ahead.stays > 0 ? say('agenda.event-stays', { n: ahead.stays }) : '', say('agenda.event-by-you')]
          .filter((part) => part !== '')
          .join(' ')}
      </p>
      <div class="row wrap">
        <Button
          small
          onClick={() => {
            actions.openNextEvent(event.address);
            onClose();
          }}
        >
          {say('agenda.event-open')}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {say('agenda.event-close')}
        </Button>
      </div>
    </section>
  );
}
