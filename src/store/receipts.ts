/** What was put off or dismissed, so that nothing is asked or told twice. */
import { receiptId } from '../core/identity.ts';
import type { Id } from '../core/record.ts';
import { change } from './change.ts';

/** Puts the one question about a series off until `until` (ms since 1970 UTC). Throws a StoreFailure. */
export async function askLater(seriesId: Id, until: number): Promise<void> {
  const fields = { kind: 'ask-series', subject: seriesId, occurrence: '', state: 'snoozed' as const, until };
  await change(['receipts'], (work) => work.create('receipts', fields, receiptId('ask-series', seriesId, '')));
}
