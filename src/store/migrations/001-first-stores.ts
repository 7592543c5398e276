/** Version 1: every store of the model and the device's own. Literal on purpose: a later schema must not change it. */
import type { Migration } from './migration.ts';

const indexes: Record<string, readonly (string | readonly [name: string, options: IDBIndexParameters])[]> = {
  people: [['addresses', { unique: true, multiEntry: true }], 'name'],
  employers: [],
  matters: ['person'],
  series: ['person'],
  meetings: ['startAt', 'series'],
  topics: ['meeting'],
  notes: ['meeting', 'about'],
  questions: ['openWith', 'meeting', ['handledIn', { multiEntry: true }]],
  commitments: ['openWith', 'openDueOn', 'deliveredTo', 'meeting'],
  objectives: ['open'],
  visions: [],
  milestones: ['vision'],
  needs: ['milestone'],
  opportunities: ['need'],
  benefits: ['opportunity'],
  pitches: ['openWith'],
  objections: ['pitch'],
  seasons: ['decidedOn'],
  competencies: [],
  evidence: ['day', 'meeting'],
  assessments: ['person'],
  checks: ['meeting'],
  checklistItems: ['stage'],
  receipts: ['subject'],
  versions: ['record'],
  settings: [],
};

export const firstStores: Migration = {
  version: 1,
  up(db) {
    for (const [name, shapes] of Object.entries(indexes)) {
      const store = db.createObjectStore(name, { keyPath: 'id' });
      for (const shape of shapes) {
        const [index, options] = typeof shape === 'string' ? [shape, {}] : shape;
        store.createIndex(index, `ix.${index}`, options);
      }
      store.createIndex('deleted', 'ix.deleted');
    }
    for (const name of ['meta', 'journal', 'shown', 'secrets']) db.createObjectStore(name, { keyPath: 'id' });
    db.createObjectStore('drafts', { keyPath: 'key' });
    const sightings = db.createObjectStore('sightings', { keyPath: 'id' });
    sightings.createIndex('meeting', 'meetingId');
    sightings.createIndex('seenAt', 'seenAt');
  },
};
