/**
 * What the calendar says anew of a meeting that is known. Compared is what each place said before with what it says now:
 * what the user took back stands until the calendar says something else.
 */
import type { EventFacts, Reply } from '../facts.ts';
import type { Placed } from '../instant.ts';
import type { Meeting } from '../meetings.ts';

type MeetingEdit = Partial<Pick<Meeting, 'start' | 'end' | 'day' | 'startSource' | 'zoneKnown' | 'title' | 'reply'>>;

export interface Change {
  readonly kind: 'moved' | 'renamed' | 'declined' | 'accepted' | 'cancelled' | 'restored';
  readonly edit: MeetingEdit & { readonly cancelled?: boolean };
}

export interface Said {
  readonly meeting: Meeting;
  /** What the same calendar and account said before, null for a place that is new. */
  readonly older: EventFacts | null;
  /** What it says now, and nothing else. */
  readonly newer: EventFacts;
  readonly placed: Placed;
  /** True when the page states its zone. */
  readonly zoneStated: boolean;
  /** What all other places said last. */
  readonly elsewhere: readonly EventFacts[];
  /** True when it had been out of sight on a day that was fully shown. */
  readonly wasMissed: boolean;
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** What is merely known better now. */
  readonly quiet: MeetingEdit;
}

// Positions in a column are read to a few minutes.
const columnSlackMs = 15 * 60_000;
const byStrength: readonly Reply[] = ['accepted', 'tentative', 'unanswered', 'declined', 'none'];

/** The user's reply over all places: invited under two addresses, one "yes" is enough. Other people's calendars do not count. */
export function replyOf(places: readonly EventFacts[]): Reply {
  const own = places.filter(({ ownCalendar }) => ownCalendar !== false).map(({ reply }) => reply);
  return byStrength.find((reply) => own.includes(reply)) ?? 'unknown';
}

/** An old file may be imported at any time: its first word does not count against what was seen. */
const isNewWord = (older: EventFacts | null, newer: EventFacts, same: boolean) =>
  older === null ? newer.seenIn !== 'file' : !same;

function compareTime(said: Said): Comparison {
  const { meeting, older, newer, placed } = said;
  const { when } = newer;
  const nothing: Comparison = { changes: [], quiet: {} };
  if (when.day === null || when.startMinute === null || when.allDay || placed.start === null || placed.day === null)
    return nothing;
  const { start, end, day, source, zoneKnown } = placed;
  const edit = { start, end: end ?? meeting.end, day, startSource: source, zoneKnown };
  const sameStart = older !== null && older.when.day === when.day && older.when.startMinute === when.startMinute;
  const sameEnd = older !== null && older.when.endMinute === when.endMinute && older.when.endDay === when.endDay;
  if (meeting.start === null && meeting.day === day) return { changes: [], quiet: edit };
  if (start === meeting.start) {
    const told = !sameEnd && isNewWord(older, newer, sameEnd) && end !== null;
    return {
      changes: [],
      quiet: { ...(told || meeting.end === null ? { end: edit.end } : {}), zoneKnown: zoneKnown || meeting.zoneKnown },
    };
  }
  if (!isNewWord(older, newer, sameStart)) return nothing;
  if (older === null && !said.zoneStated && source !== 'id') return nothing;
  const slight = meeting.start !== null && Math.abs(start - meeting.start) < columnSlackMs;
  if (slight && meeting.startSource === 'column') return { changes: [], quiet: edit };
  if (slight && source === 'column') return nothing;
  return { changes: [{ kind: 'moved', edit }], quiet: {} };
}

function compareTitle({ meeting, older, newer, elsewhere }: Said): Comparison {
  const title = newer.title;
  // Elsewhere a private event is shown as "busy".
  const counts = newer.ownCalendar !== false || elsewhere.every(({ ownCalendar }) => ownCalendar === false);
  const same = older?.title.trim() === title.trim();
  if (!counts || title.trim() === '' || title.trim() === meeting.title.trim()) return { changes: [], quiet: {} };
  if (meeting.title === '') return { changes: [], quiet: { title } };
  if (!isNewWord(older, newer, same)) return { changes: [], quiet: {} };
  return { changes: [{ kind: 'renamed', edit: { title } }], quiet: {} };
}

function compareReply({ meeting, older, newer, elsewhere }: Said): Comparison {
  const told = newer.reply === 'unknown' && older ? older : newer;
  const before = replyOf(older ? [...elsewhere, older] : elsewhere);
  const reply = replyOf([...elsewhere, told]);
  if (reply === 'unknown' || reply === before || reply === meeting.reply) return { changes: [], quiet: {} };
  if (reply === 'declined') return { changes: [{ kind: 'declined', edit: { reply } }], quiet: {} };
  if (meeting.reply !== 'declined') return { changes: [], quiet: { reply } };
  return reply === 'none'
    ? { changes: [], quiet: {} }
    : { changes: [{ kind: 'accepted', edit: { reply } }], quiet: {} };
}

function comparePlace({ meeting, older, newer, wasMissed }: Said): Comparison {
  const off = newer.cancelled === true;
  if (off && older?.cancelled !== true && !meeting.cancelled)
    return { changes: [{ kind: 'cancelled', edit: { cancelled: true } }], quiet: {} };
  if (!off && meeting.cancelled && (wasMissed || older?.cancelled === true))
    return { changes: [{ kind: 'restored', edit: { cancelled: false } }], quiet: {} };
  return { changes: [], quiet: {} };
}

/** Everything that one reading of one event says anew, in the order in which it is to be applied. */
export function compare(said: Said): Comparison {
  const parts = [comparePlace(said), compareTime(said), compareTitle(said), compareReply(said)];
  return {
    changes: parts.flatMap(({ changes }) => changes),
    quiet: Object.assign({}, ...parts.map(({ quiet }) => quiet)),
  };
}
