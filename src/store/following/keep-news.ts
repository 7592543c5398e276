/** Rows of news: made with the change itself, made old by the next of their kind. */
import { makesOld, type News, type Side } from '../../core/following/news.ts';
import { newsId } from '../../core/identity.ts';
import type { Change } from '../change.ts';

export type Tidings = Omit<News, 'id' | 'state'>;

async function freshId(work: Change, { kind, meetingId, occurrence }: Tidings): Promise<string> {
  const store = work.transaction.objectStore('news');
  // To and fro and to again: the second time is news too, and is told under a number.
  for (let n = 1; ; n += 1) {
    const id = newsId(kind, meetingId, n === 1 ? occurrence : `${occurrence} ${n}`);
    if ((await store.getKey(id)) === undefined) return id;
  }
}

/** Keeps what is to be told. Older news of the same matter are told no more. */
export async function keepNews(work: Change, tidings: Tidings): Promise<void> {
  const store = work.transaction.objectStore('news');
  const id = await freshId(work, tidings);
  for (const older of await store.index('meeting').getAll(tidings.meetingId)) {
    if (!makesOld(tidings.kind, older.kind) || older.state === 'old') continue;
    await store.put({ ...older, state: 'old' });
    work.touched('news', older.id);
  }
  await store.put({ ...tidings, id, state: 'told' });
  work.touched('news', id);
}

const sameWords = (one: Side, other: Side) => one.title === other.title && one.names.join() === other.names.join();

/**
 * True when the same thing is told already of another meeting of the series, such as its new name, after `since` (ms
 * since 1970 UTC).
 */
export async function toldOfSeries(work: Change, { kind, seriesId, is }: Tidings, since: number): Promise<boolean> {
  const rows = await work.transaction.objectStore('news').index('at').getAll(IDBKeyRange.lowerBound(since));
  return rows.some((row) => row.kind === kind && row.seriesId === seriesId && sameWords(row.is, is));
}

/** Takes a question away that has answered itself. */
export async function dropNews(work: Change, meetingId: string, kind: News['kind']): Promise<void> {
  const store = work.transaction.objectStore('news');
  for (const row of await store.index('meeting').getAll(meetingId)) {
    if (row.kind !== kind || row.state === 'old') continue;
    await store.put({ ...row, state: 'old' });
    work.touched('news', row.id);
  }
}
