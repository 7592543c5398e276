/**
 * Version 3: letters that were edited or sent; all questions with one person; all commitments by state and by the day of
 * delivery; the fields that asks and checklist items have gained.
 */
import type { Migration } from './migration.ts';

const pitchFields = { lead: 'ask', steps: [], heard: '', answeredOn: null, reason: null, milestoneId: null };
const checklistFields = { meetingId: null, builtIn: null, hidden: false };

/** Adds what is missing to each record that still has its content. */
function complete(store: IDBObjectStore, field: string, fields: object): void {
  const request = store.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    if (field in cursor.value) cursor.update({ ...fields, ...cursor.value });
    cursor.continue();
  };
}

export const letters: Migration = {
  version: 3,
  up(db, transaction) {
    const store = db.createObjectStore('letters', { keyPath: 'id' });
    for (const index of ['person', 'meeting', 'about', 'deleted']) store.createIndex(index, `ix.${index}`);
    transaction.objectStore('questions').createIndex('person', 'personId');
    const commitments = transaction.objectStore('commitments');
    commitments.createIndex('state', 'state');
    commitments.createIndex('deliveredOn', 'deliveredOn');
    const items = transaction.objectStore('checklistItems');
    items.createIndex('meeting', 'ix.meeting');
    complete(transaction.objectStore('pitches'), 'personId', pitchFields);
    complete(items, 'stage', checklistFields);
  },
};
