/** Everything around one meeting, in one read. */
import { addToDay } from '../core/day.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { MeetingRecords } from '../core/meeting-records.ts';
import type { Id } from '../core/record.ts';
import type { Version } from '../core/upkeep.ts';
import { now } from '../platform/clock.ts';
import { accountsFrom } from './accounts.ts';
import { knowledgeOf, minutesOf } from './knowledge.ts';
import {
  aroundAsk,
  aroundAskQuickly,
  assessmentsSince,
  currentPitch,
  deliveredSince,
  evidenceSince,
  livePeople,
  livePerson,
  neighbour,
  openCommitments,
  openQuestions,
  ownChecklist,
  type Read,
  read,
  seriesWith,
  versionsOf,
  writtenIn,
} from './meeting-reads.ts';
import { withDatabase } from './open.ts';
import { placeOf, recordOf } from './rows.ts';
import type { Sighting } from './schema.ts';
import { settingsFrom } from './settings.ts';
import { bestSighting } from './sightings.ts';

export interface LoadedMeeting {
  readonly records: MeetingRecords;
  readonly sighting: Sighting | null;
  /** For judging the meeting: the answer, own addresses, people. */
  readonly knowledge: Knowledge;
  /** Until when the one question was put off (ms since 1970 UTC), 0 when it was not. */
  readonly askAgainAt: number;
  /** Texts that lost against another window's, of the topics, notes and letters of this meeting and of how it was seen in it. */
  readonly versions: readonly Version[];
}

/** Reads within the caller's transaction, or in one of its own. */
const reading = <T>(within: Read | undefined, work: (tx: Read) => Promise<T>): Promise<T> =>
  within ? work(within) : withDatabase((db) => work(read(db)));

// A yearly talk and the one a year before it.
const rememberedDays = 400;
// What a meeting that has begun is wrapped up by is read in full, up to here.
const mostAfterwards = 30;
const nothingWritten = { notes: [], evidence: [], promised: [], asked: [] };

/**
 * Loads one meeting; null when it is not there. `quick` is the popup's: what readiness is judged by, the first few of each
 * list with their number, and what was written down only once the meeting has begun. `within` reads in a transaction that is open already. Throws a StoreFailure.
 */
export async function loadMeeting(
  id: Id,
  { quick, within }: { quick: boolean; within?: Read },
): Promise<LoadedMeeting | null> {
  return reading(within, async (tx) => {
    const row = await tx.objectStore('meetings').get(id);
    const seriesRow = row && row.deletedAt === null ? await tx.objectStore('series').get(row.seriesId) : undefined;
    if (!row || !seriesRow) return null;
    const meeting = recordOf(row);
    const begun = placeOf(row) <= now();
    const most = !quick ? 500 : begun ? mostAfterwards : 4;
    const series = recordOf(seriesRow);
    const person = await livePerson(tx, series.personId);
    const seriesIds = await seriesWith(tx, series, person);
    // All at once: the engine answers in order, and nobody waits for the way there and back.
    const rememberedFrom = addToDay(meeting.day, -rememberedDays);
    const previously = neighbour(tx, seriesIds, meeting, 'prev');
    const [around, open, settled, rest] = await Promise.all([
      Promise.all([
        previously,
        neighbour(tx, seriesIds, meeting, 'next'),
        quick && !begun ? nothingWritten : writtenIn(tx, id),
      ]),
      Promise.all([
        openCommitments(tx, person, 'me', most),
        openCommitments(tx, person, 'them', most),
        openQuestions(tx, person, most),
        previously.then((before) => deliveredSince(tx, person, before)),
      ]),
      Promise.all([
        tx.objectStore('settings').getAll(),
        livePeople(tx),
        tx.objectStore('receipts').index('subject').get(['ask-series', series.id]),
        tx.objectStore('meta').get('accounts'),
      ]),
      Promise.all([
        tx
          .objectStore('topics')
          .index('meeting')
          .getAll(IDBKeyRange.bound([id], [id, []])),
        currentPitch(tx, person),
        tx.objectStore('checks').index('meeting').getAll(id),
        tx.objectStore('sightings').index('meeting').getAll(id),
        assessmentsSince(tx, person, rememberedFrom),
        ownChecklist(tx, id),
        quick ? [] : evidenceSince(tx, rememberedFrom),
      ]),
    ]);
    const [previous, next, written] = around;
    const [mine, theirs, questions, delivered] = open;
    const [settings, people, putOff, accounts] = settled;
    const [topics, pitch, checks, sightings, assessments, ownItems, recentEvidence] = rest;
    const ask = await (quick ? aroundAskQuickly(tx, pitch, id) : aroundAsk(tx, person, pitch, id));
    const sighting = bestSighting(sightings);
    const known = { series, person, people, settings: settingsFrom(settings), accounts: accountsFrom(accounts) };
    return {
      sighting,
      knowledge: knowledgeOf(sighting?.account ?? '', series.recurring, known, minutesOf(meeting)),
      askAgainAt: putOff?.until ?? 0,
      versions: quick
        ? []
        : await versionsOf(tx, [
            ...topics,
            ...written.notes,
            ...ask.letters,
            ...assessments.filter(({ meetingId }) => meetingId === id),
          ]),
      records: {
        meeting,
        series,
        person,
        facts: sighting?.facts ?? null,
        previous,
        next,
        mine,
        theirs,
        delivered,
        questions,
        topics: topics.map(recordOf),
        pitch,
        assessments,
        recentEvidence,
        ownItems,
        ...ask,
        checks: checks.map(recordOf),
        settings: known.settings,
        ...written,
      },
    };
  });
}
