/** Ten years of data, written into the open database in the rows that the store itself writes. Runs in a page of the extension. */
import { refreshBadge } from '../../src/background/badge.ts';
import type { EventFacts } from '../../src/core/facts.ts';
import type { Entity, Kind } from '../../src/core/model.ts';
import type { Kept } from '../../src/core/record.ts';
import { countDue } from '../../src/store/badge-counts.ts';
import { indexFields } from '../../src/store/index-fields.ts';
import { withDatabase } from '../../src/store/open.ts';

const DAY_MS = 86_400_000;
const PEOPLE = 10;
const MEETINGS = 5_000;
/** Of questions, and again of commitments. */
const WORDS = 50_000;
/** A thousand of each still open: nobody's list is longer. */
const OPEN_ONE_IN = 50;
const AHEAD_DAYS = 56;
const DAYS = 3_650;
/** Lines of evidence, and of feedback. */
const EVIDENCE = 3_000;
const FEEDBACK = 1_500;
/** Notes on how an open commitment goes. */
const PROGRESS = 600;
const COMPETENCIES = 8;
const OBJECTIVES = 60;
const MILESTONES = 12;
const NEEDS = 60;
const ROWS_AT_ONCE = 5_000;
const ACCOUNT = 'mira@peak.example';

/** A version 4 UUID out of a number: the same data in every run. */
const idOf = (kind: number, n: number) =>
  `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const personOf = (n: number) => idOf(1, n % PEOPLE);
/** Spreads the open ones over all people. */
const personOfWords = (n: number) => personOf(Math.floor(n / OPEN_ONE_IN));
const orderOf = (n: number) => `a${n.toString(36).padStart(6, '0')}`;
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

function kept(id: string, fields: readonly string[]): Kept {
  const stamp = '001700000000000-0000-0123456789ab';
  const stamps = Object.fromEntries(fields.map((name) => [name, stamp]));
  return { id, createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps };
}

function record<K extends Kind>(_kind: K, id: string, fields: Omit<Entity<K>, keyof Kept>): Entity<K> {
  return { ...kept(id, Object.keys(fields)), ...fields } as unknown as Entity<K>;
}

const lane = { lane: 'private', laneUntil: null } as const;

function meeting(n: number, now: number): Entity<'meetings'> {
  const start = Math.floor((now + (AHEAD_DAYS - (n * DAYS) / MEETINGS) * DAY_MS) / 900_000) * 900_000;
  return record('meetings', idOf(3, n), {
    seriesId: idOf(2, n % PEOPLE),
    originalStart: new Date(start).toISOString().replaceAll(/[-:]|\.\d+/g, ''),
    title: `Talk ${n}`,
    start,
    end: start + 1_800_000,
    day: dayOf(start),
    startSource: 'label',
    zoneKnown: true,
    reply: 'accepted',
    cancelled: false,
    byHand: false,
    closedAt: start < now ? start + 1_800_000 : null,
    mailedOn: null,
    confirmedOn: null,
  });
}

function question(n: number): Entity<'questions'> {
  const open = n % OPEN_ONE_IN === 0;
  return record('questions', idOf(4, n), {
    personId: personOfWords(n),
    text: `What would have to be true for lane ${n} to go to the new crew?`,
    state: open ? 'open' : 'answered',
    askedIn: [],
    answer: open ? '' : 'Two carriers that agree on the dock plan.',
    answeredIn: open ? null : idOf(3, n % MEETINGS),
    meetingId: idOf(3, n % MEETINGS),
    theme: null,
    bankKey: null,
    needId: null,
    order: orderOf(n),
    ...lane,
  });
}

function commitment(n: number, now: number): Entity<'commitments'> {
  const open = n % OPEN_ONE_IN === 0;
  const due = dayOf(now + (30 - (n % 3_000)) * DAY_MS);
  return record('commitments', idOf(5, n), {
    owner: Math.floor(n / (OPEN_ONE_IN * PEOPLE)) % 2 === 0 ? 'me' : 'them',
    personId: personOfWords(n),
    meetingId: idOf(3, n % MEETINGS),
    text: `Send the crew model for lane ${n}`,
    words: `Send the crew model for lane ${n} by ${due}`,
    due,
    slips: [],
    state: open ? 'open' : 'delivered',
    deliveredOn: open ? null : due,
    earlyBy: null,
    confirmedOn: null,
    objectiveId: null,
    order: orderOf(n),
    ...lane,
  });
}

async function write<K extends Kind>(kind: K, count: number, make: (n: number) => Entity<K>): Promise<void> {
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    await withDatabase(async (db) => {
      const tx = db.transaction(kind, 'readwrite', { durability: 'relaxed' });
      const store = tx.objectStore(kind);
      for (let n = from; n < Math.min(count, from + ROWS_AT_ONCE); n += 1) {
        const one = make(n);
        void store.put({ ...one, ix: indexFields(kind, one) } as unknown as Parameters<typeof store.put>[0]);
      }
      await tx.done;
    });
  }
}

function factsOf(one: Entity<'meetings'>): EventFacts {
  const raw = `raw${one.id}`;
  return {
    key: {
      raw,
      kind: 'event',
      baseId: `series${one.seriesId}`,
      split: null,
      instance: one.originalStart,
      calendar: 'mira@peak.example',
    },
    title: one.title,
    when: { day: one.day, startMinute: 600, endDay: one.day, endMinute: 630, allDay: false, source: 'label' },
    reply: 'accepted',
    entry: 'event',
    ownCalendar: true,
    calendarId: ACCOUNT,
    calendarName: null,
    guests: null,
    seenIn: 'grid',
  };
}

/** Writes everything, `now` in ms since 1970 UTC. The database must be empty. */
export async function writeTenYears(now: number): Promise<void> {
  await write('people', PEOPLE, (n) =>
    record('people', idOf(1, n), {
      name: `Dana Reyes ${n}`,
      addresses: [`dana${n}@peak.example`],
      relationship: n === 0 ? 'manager' : 'peer',
      employerId: null,
      archivedOn: null,
      mergedInto: null,
    }),
  );
  await write('series', PEOPLE, (n) =>
    record('series', idOf(2, n), {
      baseId: `series${n}`,
      title: `Dana ${n} / Mira`,
      recurring: true,
      personId: personOf(n),
      answer: 'yes',
      format: null,
    }),
  );
  await write('meetings', MEETINGS, (n) => meeting(n, now));
  await write('questions', WORDS, question);
  await write('commitments', WORDS, (n) => commitment(n, now));
  await withDatabase(async (db) => {
    const tx = db.transaction('sightings', 'readwrite');
    for (let n = 0; n < MEETINGS; n += 1) {
      const one = meeting(n, now);
      const facts = factsOf(one);
      const { id: meetingId, seriesId } = one;
      const id = `${meetingId} ${ACCOUNT} ${ACCOUNT}`;
      void tx.store.put({
        id,
        meetingId,
        seriesId,
        account: ACCOUNT,
        calendar: ACCOUNT,
        seenAt: now,
        headerOffset: null,
        facts,
      });
    }
    await tx.done;
  });
}

function evidence(n: number, now: number): Entity<'evidence'> {
  return record('evidence', idOf(6, n), {
    day: dayOf(now - ((n * DAYS) / EVIDENCE) * DAY_MS),
    text: `Lane ${n} ran without a change`,
    situation: 'Two carriers had left.',
    behaviour: 'Called both, and moved a crew.',
    impact: 'No train was late.',
    proof: '',
    objectiveIds: [idOf(9, n % OBJECTIVES)],
    competencyIds: [idOf(8, n % COMPETENCIES)],
    personId: personOf(n),
    meetingId: null,
    ...lane,
  });
}

function feedback(n: number, now: number): Entity<'notes'> {
  return record('notes', idOf(7, n), {
    meetingId: idOf(3, (n * 3) % MEETINGS),
    topicId: null,
    personId: personOf(n),
    aboutId: null,
    kind: 'feedback',
    text: `Lane ${n} was calm.`,
    at: now - ((n * DAYS) / FEEDBACK) * DAY_MS,
    competencyIds: [idOf(8, n % COMPETENCIES)],
    ...lane,
  });
}

function progress(n: number, now: number): Entity<'notes'> {
  return record('notes', idOf(13, n), {
    meetingId: null,
    topicId: null,
    personId: null,
    aboutId: idOf(5, (n % (PROGRESS / 2)) * OPEN_ONE_IN),
    kind: 'progress',
    text: `Half of it, for the ${n % 2 === 0 ? 'first' : 'second'} time.`,
    at: now - (PROGRESS - n) * DAY_MS,
    competencyIds: [],
    ...lane,
  });
}

/** A career beside the talk: what the pages of the plan read. */
export async function writeCareer(now: number): Promise<void> {
  const ahead = (n: number) => dayOf(now + (n + 1) * 120 * DAY_MS);
  await write('competencies', COMPETENCIES, (n) =>
    record('competencies', idOf(8, n), { name: `Ability ${n}`, source: 'mine', employerId: null, order: orderOf(n) }),
  );
  await write('evidence', EVIDENCE, (n) => evidence(n, now));
  await write('notes', FEEDBACK, (n) => feedback(n, now));
  await write('notes', PROGRESS, (n) => progress(n, now));
  await write('objectives', OBJECTIVES, (n) =>
    record('objectives', idOf(9, n), {
      text: `Own lane ${n}`,
      horizon: n % 5 === 0 ? 'long' : 'short',
      success: '',
      measure: 'No train is late.',
      startedOn: dayOf(now - n * 60 * DAY_MS),
      due: dayOf(now + (180 - n * 60) * DAY_MS),
      state: n < 6 ? 'open' : 'reached',
      reachedOn: n < 6 ? null : dayOf(now - n * 50 * DAY_MS),
      progress: n < 6 ? 40 : 100,
      agreedWith: personOf(0),
      agreedOn: dayOf(now - n * 60 * DAY_MS),
      milestoneId: null,
      employerId: null,
      order: orderOf(n),
      ...lane,
    }),
  );
  await write('visions', 1, () =>
    record('visions', idOf(10, 0), {
      mine: '',
      toTell: 'Plan the North.',
      employerId: null,
      lane: 'shared',
      laneUntil: null,
    }),
  );
  await write('milestones', MILESTONES, (n) =>
    record('milestones', idOf(11, n), {
      visionId: idOf(10, 0),
      title: `Step ${n}`,
      day: ahead(n),
      grain: 'month',
      state: 'open',
      reachedOn: null,
      order: orderOf(n),
      ...lane,
    }),
  );
  await write('needs', NEEDS, (n) =>
    record('needs', idOf(12, n), {
      milestoneId: idOf(11, n % MILESTONES),
      kind: 'skill',
      text: `Ability ${n}, second level`,
      met: n % 4 === 0,
      competencyId: idOf(8, n % COMPETENCIES),
      order: orderOf(n),
      ...lane,
    }),
  );
}

/** A thousand records alone, of questions and commitments. Ten years written later stand in their place. */
export async function writeThousand(now: number): Promise<void> {
  await write('questions', 500, question);
  await write('commitments', 500, (n) => commitment(n, now));
}

async function bareCount(): Promise<number> {
  return withDatabase((db) => db.transaction('commitments').store.index('openDueOn').count());
}

/** `runs` times a bare count over the badge's index, the badge's counts alone, and the whole badge, in turn. In ms. */
export async function badgeRuns(runs: number, today: string) {
  const found = { counted: 0, bare: [] as number[], counts: [] as number[], whole: [] as number[] };
  const timed = async (into: number[], work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    into.push(performance.now() - began);
  };
  found.counted = await bareCount();
  for (let run = 0; run < runs; run += 1) {
    await timed(found.bare, bareCount);
    await timed(found.counts, () => countDue(today));
    await timed(found.whole, refreshBadge);
  }
  return found;
}
