/** Everybody one meets, at a glance: the rhythm of the meetings, when career was last a matter, what is due. */
import { groupOf } from './board.ts';
import { addToDay, daysBetween } from './day.ts';
import { evidenceAge, evidenceIsDue } from './evidence/evidence-age.ts';
import { isOff } from './following/off.ts';
import type { Meeting } from './meetings.ts';
import type { Message } from './message.ts';
import type { Person } from './people.ts';
import type { Day, Id } from './record.ts';
import { spanOf } from './stage.ts';
import type { Commitment } from './words.ts';

export type Beat = 'held' | 'moved' | 'cancelled';

/** `20261125T130000Z` as ms since 1970 UTC; null for what is no instant, such as an all-day event or one that stands alone. */
function instantOf(stamp: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** What became of one meeting. It was moved where it did not stand at its original start. */
export function beatOf(meeting: Meeting): Beat {
  if (isOff(meeting)) return 'cancelled';
  const original = instantOf(meeting.originalStart);
  return original !== null && meeting.start !== null && original !== meeting.start ? 'moved' : 'held';
}

const careerStaleDays = 91;

export interface Since {
  readonly message: Message;
  /** True where it is long ago for somebody who decides on one's career. */
  readonly stale: boolean;
}

/** How long ago career was last talked about with a person; `day` null is never. */
export function careerSince(day: Day | null, today: Day, relationship: Person['relationship']): Since {
  const decides = relationship === 'manager' || relationship === 'skip-level';
  if (day === null) return { message: { id: 'people.career-never' }, stale: decides };
  const days = Math.max(0, daysBetween(day, today));
  const stale = decides && days > careerStaleDays;
  if (days === 0) return { message: { id: 'people.career-today' }, stale };
  if (days < 14) return { message: { id: 'people.career-days', values: { n: days } }, stale };
  if (days < 60) return { message: { id: 'people.career-weeks', values: { n: Math.round(days / 7) } }, stale };
  return { message: { id: 'people.career-months', values: { n: Math.round(days / 30.4) } }, stale };
}

/** How often one meets, from the agreed format; null where none is agreed. */
export function rhythmOf(everyWeeks: number | null): Message | null {
  if (everyWeeks === null || everyWeeks <= 0) return null;
  const n = Math.max(1, Math.round(everyWeeks));
  if (n === 1 || n === 2) return { id: n === 1 ? 'people.every-week' : 'people.every-two-weeks' };
  if (n === 4) return { id: 'people.every-month' };
  return n === 13 ? { id: 'people.every-quarter' } : { id: 'people.every-weeks', values: { n } };
}

/** A thank-you mail that is due, after which meeting. */
export interface MailDue {
  readonly meetingId: Id;
  readonly personId: Id | null;
  readonly due: Day;
  readonly meetingDay: Day;
}

export type DueItem =
  | { readonly kind: 'promise'; readonly day: Day; readonly commitment: Commitment }
  | { readonly kind: 'mail'; readonly day: Day; readonly mail: MailDue }
  | { readonly kind: 'evidence'; readonly day: null; readonly days: number | null };

const soonDays = 7;

function rank(item: DueItem, today: Day): number {
  if (item.kind === 'evidence') return 4;
  if (item.kind === 'promise' && item.commitment.owner === 'me')
    return item.day < today ? 0 : item.day === today ? 1 : 3;
  return item.day < today ? 2 : 3;
}

/**
 * What is due within a week, the late first: promises of the user's, late ones of others, thank-you mails, and evidence
 * where none was written for two weeks (`lastEvidence` null: never).
 */
export function dueList(
  open: readonly Commitment[],
  mails: readonly MailDue[],
  lastEvidence: Day | null,
  today: Day,
): DueItem[] {
  const horizon = addToDay(today, soonDays);
  const promises = open.flatMap((commitment): DueItem[] => {
    const { due, owner } = commitment;
    if (due === null || groupOf(commitment, today) === 'delivered') return [];
    const shown = owner === 'me' ? due <= horizon : due < today;
    return shown ? [{ kind: 'promise', day: due, commitment }] : [];
  });
  const days = evidenceAge(lastEvidence, today);
  const evidence: DueItem[] = evidenceIsDue(days) ? [{ kind: 'evidence', day: null, days }] : [];
  const all: DueItem[] = [
    ...promises,
    ...mails.map((mail): DueItem => ({ kind: 'mail', day: mail.due, mail })),
    ...evidence,
  ];
  const order = (item: DueItem) => `${rank(item, today)}${item.day ?? ''}`;
  return all.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** Over, and its thank-you mail neither sent nor past its day. */
export function mailIsDue(meeting: Meeting, due: Day, now: number, today: Day): boolean {
  const span = spanOf(meeting);
  const over = meeting.closedAt !== null || (span !== null && now >= span.end);
  return over && !isOff(meeting) && meeting.mailedOn === null && today <= due;
}
