/** How long until a meeting, or how long it still runs, for the big figure of the popup and the head of the panel. */
import { dayOf, daysBetween } from './day.ts';
import type { Meeting } from './meetings.ts';
import type { Message } from './message.ts';
import type { Day } from './record.ts';
import { spanOf, startDay } from './stage.ts';

/** One of the two lines. The view writes times (ms since 1970), weekdays and dates in the user's locale. */
export type Figure =
  | { readonly as: 'number'; readonly n: number }
  | { readonly as: 'time'; readonly at: number }
  | { readonly as: 'weekday'; readonly day: Day }
  | { readonly as: 'date'; readonly day: Day }
  | { readonly as: 'words'; readonly message: Message };

interface TwoFigures {
  readonly kind: 'minutes-to-go' | 'minutes-left' | 'today' | 'tomorrow' | 'this-week' | 'later' | 'over';
  readonly big: Figure;
  readonly small: Figure;
  /** The same in one line ("in 25 min", "24 min left"); null where big and small say it side by side. */
  readonly line: Message | null;
  /** True while it changes by the minute and deserves the accent. */
  readonly live: boolean;
}

/** `cancelled` has its word alone. */
export type Countdown =
  | TwoFigures
  | {
      readonly kind: 'cancelled';
      readonly big: null;
      readonly small: Extract<Figure, { as: 'words' }>;
      readonly line: null;
      readonly live: false;
    };

const minute = 60 * 1000;
const mostMinutes = 99;

const words = (message: Message): Figure => ({ as: 'words', message });

function byDay(meeting: Meeting, today: Day, zone: string): Countdown {
  const day = startDay(meeting, zone);
  const ahead = daysBetween(today, day);
  const time: Figure = meeting.start === null ? words({ id: 'countdown.no-time' }) : { as: 'time', at: meeting.start };
  const near = { line: null, live: false };
  if (ahead < 0) return { kind: 'over', big: { as: 'date', day }, small: words({ id: 'countdown.over' }), ...near };
  if (ahead === 0 || ahead === 1) {
    const named = words({ id: ahead === 0 ? 'countdown.today' : 'countdown.tomorrow' });
    const kind = ahead === 0 ? 'today' : 'tomorrow';
    return meeting.start === null
      ? { kind, big: named, small: time, ...near }
      : { kind, big: time, small: named, ...near };
  }
  return ahead < 7
    ? { kind: 'this-week', big: { as: 'weekday', day }, small: time, ...near }
    : { kind: 'later', big: { as: 'date', day }, small: time, ...near };
}

/**
 * The countdown of `meeting` at `now` in `zone`. Minutes count up to the full one, so "0 min" is never shown, and they
 * count across midnight. Without a start only the day counts.
 */
export function countdown(meeting: Meeting, now: number, zone: string): Countdown {
  if (meeting.cancelled) {
    return {
      kind: 'cancelled',
      big: null,
      small: { as: 'words', message: { id: 'countdown.cancelled' } },
      line: null,
      live: false,
    };
  }
  const today = dayOf(now, zone);
  const span = spanOf(meeting);
  if (span === null) return byDay(meeting, today, zone);
  if (now >= span.end) {
    const small = words({ id: 'countdown.over' });
    const big: Figure =
      today === dayOf(span.end, zone) ? { as: 'time', at: span.end } : { as: 'date', day: dayOf(span.start, zone) };
    return { kind: 'over', big, small, line: null, live: false };
  }
  if (now >= span.start) {
    const n = Math.ceil((span.end - now) / minute);
    const left = words({ id: 'countdown.left', values: { n } });
    return {
      kind: 'minutes-left',
      big: { as: 'number', n },
      small: left,
      line: { id: 'countdown.minutes-left', values: { n } },
      live: true,
    };
  }
  const n = Math.ceil((span.start - now) / minute);
  if (n > mostMinutes) return byDay(meeting, today, zone);
  const small = words({ id: 'countdown.to-go', values: { n } });
  return {
    kind: 'minutes-to-go',
    big: { as: 'number', n },
    small,
    line: { id: 'countdown.in-minutes', values: { n } },
    live: true,
  };
}
