/** What a past or cancelled one-on-one still asks for. The usual popup has no such thing, and does not load it. */
import type { ComponentChildren } from 'preact';
import type { Meeting } from '../core/meetings.ts';
import { followUpDue, stageOf, startDay, type Week } from '../core/stage.ts';
import words from '../locales/en/due.json';
import { MoreWords } from '../ui/messages.tsx';
import { DueSection, type DueShown } from '../ui/popup/due-section.tsx';

export interface DueMeeting {
  readonly meeting: Meeting;
  readonly name: string;
  /** True where the brief it stands in is another one-on-one's. */
  readonly elsewhere: boolean;
}

/** The line about it at `now` (ms since 1970 UTC) in `zone`, null where it asks for nothing. */
export function lateDue(
  { meeting, name, elsewhere }: DueMeeting,
  now: number,
  zone: string,
  week: Week,
): ComponentChildren {
  const stage = stageOf(meeting, now, zone, week);
  const what: DueShown['what'] | null = meeting.cancelled
    ? 'cancelled'
    : stage === 'wrap-up'
      ? 'wrap-up'
      : stage === 'follow-up' && meeting.mailedOn === null
        ? 'letter'
        : null;
  if (what === null) return null;
  const due = {
    what,
    meetingId: meeting.id,
    name,
    day: startDay(meeting, zone),
    due: followUpDue(meeting, zone, week),
  };
  return (
    <MoreWords catalogue={words}>
      <DueSection due={due} elsewhere={elsewhere} />
    </MoreWords>
  );
}
