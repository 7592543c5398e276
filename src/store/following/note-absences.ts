/** Meetings that are not among the events of their day. Nothing follows by itself: after two full looks the user is asked. */

import type { PageFacts } from '../../core/facts.ts';
import { daysInFull, missAgain } from '../../core/following/absence.ts';
import { side } from '../../core/following/news.ts';
import { isOff } from '../../core/following/off.ts';
import { newsId } from '../../core/identity.ts';
import type { Meeting } from '../../core/meetings.ts';
import { now } from '../../platform/clock.ts';
import type { Change } from '../change.ts';
import { recordOf } from '../rows.ts';
import type { Sighting } from '../schema.ts';
import { bestSighting } from '../sightings.ts';
import { dropNews } from './keep-news.ts';
import { notMissed } from './keep-sighting.ts';

const dayMs = 24 * 60 * 60 * 1000;
const mostLookedAt = 100;

/** True when the day of `place` was shown with other events of the same calendar on it. */
async function dayWasShown(work: Change, place: Sighting, page: PageFacts, inSight: ReadonlySet<string>) {
  const days = daysInFull(page);
  const { day } = place.facts.when;
  if (days === null || day === null || day < days.first || day > days.last || place.calendar === '') return false;
  const key = [place.account, place.calendar, day];
  const sameDay = await work.transaction.objectStore('sightings').index('onDay').getAll(IDBKeyRange.only(key));
  return sameDay.some((other) => other.meetingId !== place.meetingId && inSight.has(other.facts.key.raw));
}

async function ask(work: Change, meeting: Meeting, occurrence: string): Promise<void> {
  const id = newsId('absent', meeting.id, occurrence);
  const store = work.transaction.objectStore('news');
  // Asked once about one time; an answer stands by its receipt, and a question that was withdrawn may come again.
  const before = await store.get(id);
  if (before && before.state !== 'old') return;
  const was = side({ day: meeting.day, start: meeting.start });
  const { id: meetingId, seriesId } = meeting;
  const told = { was, is: side(), effects: { topics: 0, day: null }, undoKey: null, address: null } as const;
  await store.put({ id, kind: 'absent', meetingId, seriesId, occurrence, at: now(), state: 'told', ...told });
  work.touched('news', id);
}

/**
 * Notes which meetings ahead a full look at the page did not show, and asks about those that were missed before. `isOne`
 * says whether a meeting is a one-on-one as far as known.
 */
export async function noteAbsences(
  work: Change,
  page: PageFacts,
  isOne: (meeting: Meeting, best: Sighting) => Promise<boolean>,
): Promise<void> {
  const { range, inSight } = page;
  if (page.pass !== 'full' || inSight === undefined || range === null) return;
  const shown = new Set(inSight);
  const from = Math.max(now(), Date.parse(`${range.first}T00:00:00Z`) - dayMs);
  const until = Date.parse(`${range.last}T00:00:00Z`) + 2 * dayMs;
  if (until < from) return;
  const rows = await work.transaction
    .objectStore('meetings')
    .index('startAt')
    .getAll(IDBKeyRange.bound(from, until), mostLookedAt);
  for (const meeting of rows.map(recordOf)) {
    if (meeting.start === null || meeting.closedAt !== null || isOff(meeting)) continue;
    const all = await work.transaction.objectStore('sightings').index('meeting').getAll(meeting.id);
    const places = all.filter((seen) => seen.account === page.account && seen.facts.seenIn !== 'file');
    const place = bestSighting(places);
    if (!place) continue;
    const first = places.find(({ missed }) => missed !== undefined)?.missed ?? null;
    const seenSince =
      first !== null && all.some(({ account, seenAt }) => account !== page.account && seenAt > first.at);
    if (seenSince || places.some(({ facts }) => shown.has(facts.key.raw))) {
      for (const seen of places) await notMissed(work, seen);
      if (first !== null) await dropNews(work, meeting.id, 'absent');
      continue;
    }
    if (!(await dayWasShown(work, place, page, shown)) || !(await isOne(meeting, place))) continue;
    const { miss, ask: enough } = missAgain(first, now(), page.load ?? null);
    const { when } = place.facts;
    if (first === null) {
      const own = places.find(({ id }) => id === place.id);
      if (own) await work.transaction.objectStore('sightings').put({ ...own, missed: miss });
    }
    if (enough) await ask(work, meeting, `${when.day} ${when.startMinute}`);
  }
}
