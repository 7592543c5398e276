/** What stands on the chips of one-on-ones ahead: how ready one is for each. Never a word of anybody's. */
import { checklistOf } from '../core/checklist.ts';
import type { EventKey } from '../core/facts.ts';
import { idsOf } from '../core/identity.ts';
import { judge } from '../core/judge.ts';
import type { Meeting } from '../core/meetings.ts';
import { type PageMark, stepsOf } from '../core/readiness.ts';
import type { Id } from '../core/record.ts';
import { type LoadedMeeting, loadMeeting } from './load-meeting.ts';
import { read } from './meeting-reads.ts';
import { withDatabase } from './open.ts';
import { settingsFrom } from './settings.ts';
import { endOf } from './upcoming.ts';

/** True while there is something to prepare for: neither over, closed, cancelled nor declined. */
function isAhead(meeting: Meeting, now: number): boolean {
  const off = meeting.deletedAt !== null || meeting.cancelled || meeting.reply === 'declined';
  return !off && meeting.closedAt === null && endOf(meeting) > now;
}

/** The meetings among these that are ahead, with what is known of each. None where the user wants nothing in the page. */
async function readAhead(ids: readonly Id[], now: number): Promise<LoadedMeeting[]> {
  return withDatabase(async (db) => {
    const tx = read(db);
    const settings = settingsFrom(await tx.objectStore('settings').getAll());
    if (!settings.pageButton) return [];
    const rows = await Promise.all(ids.map((id) => tx.objectStore('meetings').get(id)));
    const ahead = rows.filter((row) => row !== undefined).filter((row) => isAhead(row, now));
    const found = await Promise.all(ahead.map(({ id }) => loadMeeting(id, { quick: true, within: tx })));
    return found.filter((one) => one !== null);
  });
}

function markOf({ records, knowledge }: LoadedMeeting, now: number, zone: string): PageMark | null {
  // Asked for by its chip, so it was seen. Judged at once: a worker may not load the rules for titles when it needs them.
  if (records.facts === null) return null;
  const { sureness } = judge(records.facts, { ...knowledge, answer: records.series.answer });
  if (sureness === 'likely') return 'likely';
  if (sureness !== 'certain') return null;
  const { done, total } = checklistOf(records, now, zone);
  return stepsOf(done, total);
}

/**
 * The mark of each of these events that is a one-on-one ahead of `now` (ms since 1970 UTC) in `zone`, by raw id, from one
 * reading of the database. Empty where the user wants nothing in the page. Throws a StoreFailure.
 */
export async function readPageMarks(
  keys: readonly EventKey[],
  now: number,
  zone: string,
): Promise<Record<string, PageMark>> {
  const meetingOf = new Map(keys.map((key) => [key.raw, idsOf(key).meeting]));
  const marks = new Map<Id, PageMark>();
  for (const loaded of await readAhead([...new Set(meetingOf.values())], now)) {
    const mark = markOf(loaded, now, zone);
    if (mark !== null) marks.set(loaded.records.meeting.id, mark);
  }
  const named = [...meetingOf].map(([raw, id]) => [raw, marks.get(id)] as const);
  return Object.fromEntries(named.filter((one): one is readonly [string, PageMark] => one[1] !== undefined));
}
