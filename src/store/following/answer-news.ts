/** What the user does about news: got it, undo, or an answer to what it asks. */

import type { News } from '../../core/following/news.ts';
import { personId, receiptId } from '../../core/identity.ts';
import type { Person } from '../../core/people.ts';
import type { Id } from '../../core/record.ts';
import { type Change, change } from '../change.ts';
import { announce } from '../feed.ts';
import { undo } from '../journal.ts';
import { withDatabase } from '../open.ts';
import { personOf } from '../series.ts';
import { rollOn } from './next-meeting.ts';

// Merged, so that no other device tells the same again.
async function dismiss(work: Change, id: Id): Promise<void> {
  const fields = { kind: 'news', subject: id, occurrence: '', state: 'dismissed' as const, until: null };
  await work.create('receipts', fields, receiptId('news', id, ''));
}

/** Tells this no more. Gives the way back. Throws a StoreFailure. */
export async function dismissNews(id: Id): Promise<string | null> {
  const { undoKey } = await change(['receipts'], (work) => dismiss(work, id), { action: 'got-it' });
  return undoKey;
}

/**
 * Takes back what the calendar brought about. It stays so until the calendar says something new. False when the way back
 * has run out. Throws a StoreFailure.
 */
export async function takeBackNews(id: Id): Promise<boolean> {
  const row = await withDatabase((db) => db.get('news', id));
  if (!row || row.undoKey === null || !(await undo(row.undoKey))) return false;
  await withDatabase(async (db) => {
    const transaction = db.transaction('news', 'readwrite');
    await transaction.store.put({ ...row, state: 'taken-back', undoKey: null });
    await transaction.done;
  });
  announce({ news: [id] });
  return true;
}

async function personAt(work: Change, { address, is }: News): Promise<Person | null> {
  if (address === null) return null;
  const found = await work.transaction.objectStore('people').index('addresses').get(address);
  if (found) return personOf(work, found.id);
  const [name = ''] = is.names;
  const blank = { relationship: null, employerId: null, archivedOn: null, mergedInto: null };
  return work.create('people', { ...blank, name, addresses: [address] }, personId(address));
}

async function carryOut(work: Change, news: News, yes: boolean): Promise<void> {
  const meeting = await work.get('meetings', news.meetingId);
  if (!meeting) return;
  if (news.kind === 'replaced') {
    const person = yes ? await personAt(work, news) : null;
    if (person) await work.edit('series', meeting.seriesId, { personId: person.id });
  } else if (!yes) {
    await rollOn(work, await work.edit('meetings', meeting.id, { cancelled: true }));
  } else if (news.kind === 'guests') {
    await work.edit('series', meeting.seriesId, { answer: 'yes' });
  }
}

/**
 * Answers what news ask: `yes` to "still your one-on-one?", "is it with the new one?" and "still on?". A "no" to the first
 * and the last marks the meeting as cancelled, and its topics roll on. Gives the way back. Throws a StoreFailure.
 */
export async function answerNews(id: Id, yes: boolean): Promise<string | null> {
  const { undoKey } = await change(
    ['news', 'receipts', 'meetings', 'series', 'people', 'topics'],
    async (work) => {
      const news = await work.transaction.objectStore('news').get(id);
      if (news) await carryOut(work, news, yes);
      await dismiss(work, id);
    },
    { action: 'answer' },
  );
  return undoKey;
}
