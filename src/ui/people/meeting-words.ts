/** When a one-on-one is, as a title and as a cell of a table. */
import { countdown } from '../../core/countdown.ts';
import { addToDay } from '../../core/day.ts';
import type { Meeting } from '../../core/meetings.ts';
import { startDay } from '../../core/stage.ts';
import type { WordsOfView } from '../messages.tsx';

/** "Dana, in 25 minutes", "Dana, today at 14:00", "Dana, Thursday 10 December". */
export function meetingTitle(name: string, meeting: Meeting, words: WordsOfView): string {
  const { say, now, zone, formatTime, formatDay } = words;
  const { kind, big } = countdown(meeting, now, zone);
  const n = big?.as === 'number' ? big.n : 0;
  if (kind === 'minutes-to-go') return say('people.title-minutes', { name, n });
  if (kind === 'minutes-left') return say('people.title-left', { name, n });
  if (kind === 'today' || kind === 'tomorrow') {
    if (meeting.start === null) return say(`people.title-${kind}`, { name });
    return say(`people.title-${kind}-at`, { name, at: formatTime(meeting.start) });
  }
  return say('people.title-day', { name, date: formatDay(startDay(meeting, zone), 'long') });
}

/** "Wednesday 25 November · 14:00 to 14:30". */
export function meetingLine(meeting: Meeting, words: WordsOfView): string {
  const { say, zone, formatTime, formatDay } = words;
  const date = formatDay(startDay(meeting, zone), 'long');
  if (meeting.start === null) return date;
  const from = formatTime(meeting.start);
  return meeting.end === null
    ? say('people.line-open', { date, from })
    : say('people.line', { date, from, to: formatTime(meeting.end) });
}

/** "Today 14:00", "Thu 10 Dec 09:30". */
export function meetingCell(meeting: Meeting, words: WordsOfView): string {
  const { say, today, zone, formatTime, formatDay } = words;
  const day = startDay(meeting, zone);
  const date =
    day === today ? say('people.today') : day === addToDay(today, 1) ? say('people.tomorrow') : formatDay(day, 'short');
  return meeting.start === null ? date : say('people.cell', { date, at: formatTime(meeting.start) });
}
