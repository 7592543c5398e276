/** One-on-ones held, moved and cancelled, person by person. */
import type { Beat } from '../people-list.ts';
import type { Id } from '../record.ts';
import type { MeetingFact } from './facts.ts';
import type { Finding } from './length.ts';
import { isIn, type Stretch } from './period.ts';

export interface RhythmRow {
  readonly personId: Id;
  /** Oldest first. */
  readonly meetings: readonly MeetingFact[];
  readonly counts: Readonly<Record<Beat, number>>;
}

/** Fewer meetings with one person than this are no rhythm. */
export const fewestMeetings = 3;

/** Everybody met in `period`, whom one met most first; null where nobody was to be met `fewestMeetings` times. */
export function rhythmRows(meetings: readonly MeetingFact[], period: Stretch): RhythmRow[] | null {
  const byPerson = new Map<Id, MeetingFact[]>();
  for (const meeting of meetings) {
    if (!isIn(period, meeting.day)) continue;
    const list = byPerson.get(meeting.personId);
    if (list) list.push(meeting);
    else byPerson.set(meeting.personId, [meeting]);
  }
  const rows = [...byPerson].map(([personId, list]): RhythmRow => {
    const counts = { held: 0, moved: 0, cancelled: 0 };
    for (const { beat } of list) counts[beat] += 1;
    return { personId, meetings: list.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), counts };
  });
  if (!rows.some((row) => row.meetings.length >= fewestMeetings)) return null;
  return rows.toSorted((a, b) => b.meetings.length - a.meetings.length || (a.personId < b.personId ? -1 : 1));
}

/** Of whom the heading speaks: of `lead` where met often enough, else of whoever was met most. */
export function rhythmLead(rows: readonly RhythmRow[], lead: Id | null): RhythmRow | null {
  return (
    rows.find(({ personId, meetings }) => personId === lead && meetings.length >= fewestMeetings) ?? rows[0] ?? null
  );
}

/** A rhythm is kept where at most one in four was cancelled and at most one in four moved. */
export function rhythmFinding({ counts, meetings }: RhythmRow, name: string): Finding {
  const most = meetings.length / 4;
  const kept = counts.cancelled <= most && counts.moved <= most;
  return { id: kept ? 'insights.rhythm-kept' : 'insights.rhythm', values: { name, ...counts } };
}
