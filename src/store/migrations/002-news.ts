/** Version 2: what the calendar changed, told once; and what was seen on one day, of all calendars and of one. */
import type { Migration } from './migration.ts';

export const news: Migration = {
  version: 2,
  up(db, transaction) {
    const store = db.createObjectStore('news', { keyPath: 'id' });
    store.createIndex('meeting', 'meetingId');
    store.createIndex('at', 'at');
    const sightings = transaction.objectStore('sightings');
    sightings.createIndex('day', 'facts.when.day');
    sightings.createIndex('onDay', ['account', 'calendar', 'facts.when.day']);
  },
};
