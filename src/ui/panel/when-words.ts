/** When a meeting is, in the few words that fit the head of the panel or a menu. */
import { countdown, type Figure } from '../../core/countdown.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Meeting } from '../../core/meetings.ts';
import { followUpDue, startDay } from '../../core/stage.ts';
import type { WordsOfView } from '../messages.tsx';
import type { PanelMeeting, Tab } from './panel-state.ts';

function figure(of: Figure, words: WordsOfView): string {
  switch (of.as) {
    case 'number':
      return words.formatNumber(of.n);
    case 'time':
      return words.formatTime(of.at);
    case 'weekday':
      return words.formatDay(of.day, 'weekday');
    case 'date':
      return words.formatDay(of.day, 'short');
    case 'words':
      return words.sayMessage(of.message);
  }
}

export interface HeadTime {
  readonly text: string;
  /** It changes by the minute: before the meeting that is where to look. */
  readonly live: boolean;
}

/** "in 25 min", "today 14:00", "3 min left", "due Fri 27 Nov". Null in Meet, whose clock says it larger. */
export function headTime({ meeting, settings }: MeetingRecords, tab: Tab, words: WordsOfView): HeadTime | null {
  const { now, zone, say } = words;
  const { kind, big, small, line, live } = countdown(meeting, now, zone);
  if (tab === 'follow-up' && meeting.mailedOn === null && (kind === 'over' || meeting.closedAt !== null)) {
    return { text: say('panel.head-due', { day: followUpDue(meeting, zone, settings) }), live: false };
  }
  if (tab === 'meet' && line) return null;
  if (line) return { text: words.sayMessage(line), live: live && kind === 'minutes-to-go' };
  if (big === null) return { text: words.sayMessage(small.message), live: false };
  if (kind === 'over') return { text: words.formatDay(startDay(meeting, zone), 'short'), live: false };
  const [first, second] = kind === 'today' || kind === 'tomorrow' ? [small, big] : [big, small];
  return { text: say('panel.head-when', { first: figure(first, words), second: figure(second, words) }), live: false };
}

/** "Wed 25 Nov, 14:00", or the day alone where the time is not known. */
export function dayAndTime(meeting: Pick<Meeting, 'start' | 'day'> | PanelMeeting, words: WordsOfView): string {
  const date = words.formatDay(startDay(meeting, words.zone), 'short');
  return meeting.start === null ? date : words.say('panel.day-time', { date, at: words.formatTime(meeting.start) });
}
