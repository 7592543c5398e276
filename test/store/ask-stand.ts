/** A talk with Dana today and one a week on, with an ask written for it, for tests of what becomes of the ask. */
import { beforeEach } from 'vitest';
import { idsOf } from '../../src/core/identity.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import type { Entity, Kind } from '../../src/core/model.ts';
import type { Id } from '../../src/core/record.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { withDatabase } from '../../src/store/open.ts';
import { saveAsk } from '../../src/store/pitches.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

export const today = '2026-11-25';
export const first = idsOf(danaEvent().key).meeting;
export const second = idsOf(danaEvent({}, '20261202T130000Z').key).meeting;

export async function load(id: Id): Promise<MeetingRecords> {
  const loaded = await loadMeeting(id, { quick: false });
  if (!loaded) throw new Error('not there');
  return loaded.records;
}

export async function danaId(): Promise<Id> {
  const { person } = await load(first);
  if (!person) throw new Error('nobody');
  return person.id;
}

/** Everything of a kind that is not deleted. */
export async function live<K extends Kind>(kind: K): Promise<Entity<K>[]> {
  const rows = (await withDatabase((db) => db.getAll(kind))) as unknown as Entity<K>[];
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

export async function only<K extends Kind>(kind: K): Promise<Entity<K>> {
  const [one, ...others] = await live(kind);
  if (!one || others.length > 0) throw new Error(`${others.length + (one ? 1 : 0)} ${kind} instead of one`);
  return one;
}

/** Registers a fresh database with the two talks and the ask, `Let me run the review.`, before each test. */
export function useAsk(): void {
  useFreshDatabase();
  beforeEach(async () => {
    const guests = guestList(guest(account), guest(dana, 'Dana Okafor'));
    await recordPage(page([danaEvent({ guests }), danaEvent({ guests }, '20261202T130000Z')]), 'Europe/Berlin');
    await saveAsk(await danaId(), {
      ask: 'Let me run the review.',
      smaller: 'Let me run it with you.',
      steps: ['The December review'],
    });
  });
}
