/** News that are still to be told, with the names they are told with. */
import { asks, type News, type ToldNews } from '../../core/following/news.ts';
import { receiptId } from '../../core/identity.ts';
import type { Person } from '../../core/people.ts';
import type { Id } from '../../core/record.ts';
import { type Database, withDatabase } from '../open.ts';
import { placeOf } from '../rows.ts';
import { endOf } from '../upcoming.ts';

function read(db: Database) {
  return db.transaction(['news', 'meetings', 'series', 'people', 'receipts', 'journal'], 'readonly');
}
type Read = ReturnType<typeof read>;

async function personIn(tx: Read, id: Id | null): Promise<Person | null> {
  const row = id === null ? undefined : await tx.objectStore('people').get(id);
  if (!row || row.deletedAt !== null) return null;
  return row.mergedInto ? personIn(tx, row.mergedInto) : row;
}

async function told(tx: Read, news: News, now: number): Promise<ToldNews | null> {
  const [meeting, series, receipt, way] = await Promise.all([
    tx.objectStore('meetings').get(news.meetingId),
    tx.objectStore('series').get(news.seriesId),
    tx.objectStore('receipts').get(receiptId('news', news.id, '')),
    news.undoKey === null ? undefined : tx.objectStore('journal').getKey(news.undoKey),
  ]);
  if (!meeting || meeting.deletedAt !== null || (receipt && receipt.deletedAt === null)) return null;
  if (series?.answer === 'no' || endOf(meeting) <= now) return null;
  // Answered in another way, such as from the calendar's own page.
  if (asks(news.kind) && meeting.cancelled) return null;
  const person = await personIn(tx, series?.personId ?? null);
  const { day, start } = meeting;
  const named = person !== null && person.name !== '';
  return { ...news, name: named ? person.name : meeting.title, named, day, start, canUndo: way !== undefined };
}

/** The news of meetings that are not over at `now` (ms since 1970 UTC), the newest first. Throws a StoreFailure. */
export async function loadNews(now: number): Promise<readonly ToldNews[]> {
  return withDatabase(async (db) => {
    const tx = read(db);
    const rows = (await tx.objectStore('news').index('at').getAll()).filter(({ state }) => state !== 'old');
    const found = await Promise.all(rows.map((row) => told(tx, row, now)));
    return found.filter((one) => one !== null).sort((a, b) => b.at - a.at || placeOf(a) - placeOf(b));
  });
}
