/** Until when something stays private that is to be shared later: a one-on-one that is ahead, or a day. */
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addToDay } from '../../core/day.ts';
import type { LaneUntil } from '../../core/lanes.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Id } from '../../core/record.ts';
import { spanOf } from '../../core/stage.ts';
import { useWords } from '../messages.tsx';

/** The one-on-ones after which it may be told. */
export interface LaneMeetings {
  /** The one that is shown, while it is not over. */
  readonly current: Id | null;
  readonly next: Id | null;
}

export function laneMeetings({ meeting, next }: MeetingRecords, now: number): LaneMeetings {
  const span = spanOf(meeting);
  return { current: span && now < span.end ? meeting.id : null, next: next?.id ?? null };
}

/** What is proposed first: the next one-on-one; before the shown one begins, that one; else a week from today. */
export function firstUntil(records: MeetingRecords, now: number, today: string): LaneUntil {
  const { current, next } = laneMeetings(records, now);
  const begun = now >= (records.meeting.start ?? now);
  const meetingId = begun ? (next ?? null) : (current ?? next);
  return meetingId === null ? { day: addToDay(today, 7) } : { meetingId };
}

const keyOf = (until: LaneUntil) => ('day' in until ? until.day : until.meetingId);

export interface LaneUntilProps {
  until: LaneUntil;
  meetings: LaneMeetings;
  /** What it is about, for a screen reader. */
  label: string;
  onChange: (until: LaneUntil) => void;
  onKeyDown?: ((event: TargetedKeyboardEvent<HTMLElement>) => void) | undefined;
}

export function LaneUntilChoice({ until, meetings, label, onChange, onKeyDown }: LaneUntilProps) {
  const { say, today } = useWords();
  const [picking, setPicking] = useState(false);
  const date = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (picking) date.current?.focus();
  }, [picking]);
  const { current, next } = meetings;
  const days = [...new Set([addToDay(today, 7), addToDay(today, 30), ...('day' in until ? [until.day] : [])])].sort();
  const known = 'day' in until || until.meetingId === current || until.meetingId === next;
  const choose = (value: string) => {
    setPicking(value === 'pick');
    if (value !== 'pick') onChange(days.includes(value) ? { day: value } : { meetingId: value });
  };
  return (
    <span class="lane-until">
      <select
        aria-label={label}
        value={picking ? 'pick' : keyOf(until)}
        onChange={(event) => choose(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      >
        {current !== null && <option value={current}>{say('meet.until-current')}</option>}
        {next !== null && <option value={next}>{say('meet.until-next')}</option>}
        {!known && <option value={keyOf(until)}>{say('meet.until-other')}</option>}
        {days.map((day) => (
          <option key={day} value={day}>
            {say('meet.until-day', { day })}
          </option>
        ))}
        <option value="pick">{say('meet.until-pick')}</option>
      </select>
      {picking && (
        <input
          type="date"
          class="field"
          ref={date}
          aria-label={say('meet.until-date')}
          min={today}
          max="2199-12-31"
          onKeyDown={onKeyDown}
          onChange={(event) => {
            const day = event.currentTarget.value;
            // A year that is still being typed is a date too, long past.
            if (day >= today) onChange({ day });
          }}
        />
      )}
    </span>
  );
}
