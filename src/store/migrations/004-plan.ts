/**
 * Version 4: the career plan. What questions, promises and evidence close or back is found by index; promises by due day
 * too, and notes by kind and moment. Records of the plan gain their fields, and what matters to somebody says since when it is known.
 */
import type { Migration } from './migration.ts';

const added: Readonly<Record<string, { readonly known: string; readonly fields: object }>> = {
  objectives: {
    known: 'text',
    fields: { startedOn: null, reachedOn: null, progress: null, milestoneId: null },
  },
  milestones: { known: 'title', fields: { grain: 'month', reachedOn: null } },
  opportunities: { known: 'needId', fields: { commitmentId: null } },
  competencies: { known: 'name', fields: { employerId: null } },
  matters: { known: 'personId', fields: { learntOn: null, source: '', checkedOn: null } },
  employers: { known: 'name', fields: { unit: '', role: '' } },
};

interface OldStep {
  readonly meetingId: string;
  readonly what: string;
}

// A step named its meeting and nothing else.
const newStep = ({ meetingId, what }: OldStep) => ({
  id: crypto.randomUUID(),
  what,
  text: '',
  personId: null,
  meetingId,
  done: false,
});

/** Walks over the records that still have their content; `known` is a field that they then have. */
function change(store: IDBObjectStore, known: string, anew: (value: Record<string, unknown>) => object): void {
  const request = store.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    if (known in cursor.value) cursor.update(anew(cursor.value));
    cursor.continue();
  };
}

export const plan: Migration = {
  version: 4,
  up(_db, transaction) {
    transaction.objectStore('notes').createIndex('kind', ['kind', 'at']);
    transaction.objectStore('questions').createIndex('need', 'needId');
    const commitments = transaction.objectStore('commitments');
    commitments.createIndex('due', 'due');
    commitments.createIndex('need', 'needId');
    commitments.createIndex('objective', 'objectiveId');
    const evidence = transaction.objectStore('evidence');
    evidence.createIndex('objectives', 'objectiveIds', { multiEntry: true });
    evidence.createIndex('competencies', 'competencyIds', { multiEntry: true });
    evidence.createIndex('matters', 'matterIds', { multiEntry: true });
    for (const [name, { known, fields }] of Object.entries(added)) {
      change(transaction.objectStore(name), known, (value) => ({ ...fields, ...value }));
    }
    change(transaction.objectStore('seasons'), 'decidedOn', ({ seriesId: _, ...season }) => ({
      personId: null,
      said: '',
      state: 'open',
      ...season,
      steps: ((season['steps'] ?? []) as OldStep[]).map(newStep),
    }));
  },
};
