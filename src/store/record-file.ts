/** Facts out of a calendar file, kept like those of the page. */
import { type EventFacts, fileView, type PageFacts } from '../core/facts.ts';
import { idsOf } from '../core/identity.ts';
import { withDatabase } from './open.ts';
import { recordPage } from './record-page.ts';

/** A file stands for a page that shows these events and says nothing of any other. */
const asPage = (account: string, events: EventFacts[]): PageFacts => ({
  account,
  accountName: null,
  view: fileView,
  range: null,
  headerOffset: null,
  health: { state: 'ok', faults: {}, chips: 0, skipped: 0, language: null },
  events,
});

/**
 * Keeps a few dozen facts in one transaction; `account` is the user's address, `zone` the browser's (IANA). Gives the ids
 * of the one-on-ones among them. Throws a StoreFailure with nothing of these kept.
 */
export async function recordFile(
  account: string,
  events: readonly EventFacts[],
  zone: string,
): Promise<readonly string[]> {
  await recordPage(asPage(account, [...events]), zone);
  const ids = [...new Set(events.map(({ key }) => idsOf(key).meeting))];
  return withDatabase(async (db) => {
    const store = db.transaction('meetings').store;
    const rows = await Promise.all(ids.map((id) => store.get(id)));
    return rows.filter((row) => row?.deletedAt === null).map((row) => row?.id ?? '');
  });
}
