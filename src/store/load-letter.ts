/** Everything a letter is written from, in one read. */
import { dayOf } from '../core/day.ts';
import { stampTime } from '../core/hybrid-clock.ts';
import { isOfMeeting } from '../core/letters/current-letter.ts';
import { factsOfMeeting, type LetterAbout, type LetterFacts, noFacts } from '../core/letters/facts.ts';
import { senderOf } from '../core/letters/sender.ts';
import type { Meeting, Topic } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import type { Objective } from '../core/plan.ts';
import type { Day, Id } from '../core/record.ts';
import type { LetterKind, SentLetter } from '../core/sent.ts';
import type { Version } from '../core/upkeep.ts';
import type { Commitment } from '../core/words.ts';
import { accountFor, accountsFrom } from './accounts.ts';
import { isLive, startingWith } from './live-rows.ts';
import { loadMeeting } from './load-meeting.ts';
import { livePerson, neighbour, openCommitments, openQuestions, type Read, read, versionsOf } from './meeting-reads.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import { settingsFrom } from './settings.ts';

/** What a letter is to be about; each may be missing. For a letter of a meeting, `aboutId` may name that meeting. */
export interface LetterSubject {
  readonly meetingId?: Id | null;
  readonly personId?: Id | null;
  readonly aboutId?: Id | null;
}

export interface LoadedLetter {
  readonly facts: LetterFacts;
  /** Texts of its letters that lost against another window's. */
  readonly versions: readonly Version[];
  /** The name to sign with, `''` where none is known. */
  readonly sender: string;
}

export interface Moment {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** IANA name of the user's zone. */
  readonly zone: string;
}

const most = 500;

/** The day of the talk it was promised in, else the day it was written down. */
async function saidOn(tx: Read, { meetingId, createdAt }: Commitment, zone: string): Promise<Day> {
  const row = meetingId === null ? undefined : await tx.objectStore('meetings').get(meetingId);
  return row?.day ?? dayOf(stampTime(createdAt), zone);
}

async function aboutOf(
  tx: Read,
  id: Id | null,
  objective: Objective | null,
  zone: string,
): Promise<LetterAbout | null> {
  if (objective) return { is: 'objective', objective };
  if (id === null) return null;
  const [promise, question] = await Promise.all([
    tx.objectStore('commitments').get(id),
    tx.objectStore('questions').get(id),
  ]);
  if (promise && isLive(promise)) {
    const commitment = recordOf(promise);
    return { is: 'commitment', commitment, saidOn: await saidOn(tx, commitment, zone) };
  }
  return question && isLive(question) ? { is: 'question', question: recordOf(question) } : null;
}

function personIdOf(about: LetterAbout | null): Id | null {
  if (about?.is === 'commitment') return about.commitment.personId;
  if (about?.is === 'objective') return about.objective.agreedWith;
  return about?.question.personId ?? null;
}

async function personOfMeeting(tx: Read, id: Id | null): Promise<Id | null> {
  const meeting = id === null ? undefined : await tx.objectStore('meetings').get(id);
  const series = meeting && (await tx.objectStore('series').get(meeting.seriesId));
  return series?.personId ?? null;
}

/** The next meeting with somebody, from now on. */
async function nextWith(tx: Read, person: Person | null, { now, zone }: Moment): Promise<Meeting | null> {
  if (!person) return null;
  const seriesIds = await tx.objectStore('series').index('person').getAllKeys(person.id);
  return neighbour(tx, seriesIds, { start: now, day: dayOf(now, zone) }, 'next');
}

/** Its own topics, and those that went along to the next one when it was cancelled. */
async function topicsOf(tx: Read, own: readonly Topic[], meeting: Meeting, next: Meeting | null): Promise<Topic[]> {
  if (next === null) return [...own];
  const rows = await tx.objectStore('topics').index('meeting').getAll(startingWith(next.id));
  return [
    ...own,
    ...rows.map(recordOf).filter(({ kind, rolledFrom }) => kind === 'own' && rolledFrom.includes(meeting.id)),
  ];
}

async function factsFor(tx: Read, kind: LetterKind, meetingId: Id): Promise<LetterFacts & { account: string | null }> {
  const loaded = await loadMeeting(meetingId, { quick: false, within: tx });
  if (!loaded) return { ...noFacts, account: null };
  const { records, sighting } = loaded;
  const facts = factsOfMeeting(records);
  const topics = kind === 'cancelled' ? await topicsOf(tx, facts.topics, records.meeting, records.next) : facts.topics;
  return { ...facts, topics, account: sighting?.account ?? null };
}

async function openWith(tx: Read, person: Person | null): Promise<Pick<LetterFacts, 'mine' | 'theirs' | 'questions'>> {
  const [mine, theirs, questions] = await Promise.all([
    openCommitments(tx, person, 'me', most),
    openCommitments(tx, person, 'them', most),
    openQuestions(tx, person, most),
  ]);
  return { mine: mine.items, theirs: theirs.items, questions: questions.items };
}

async function lettersAround(tx: Read, facts: LetterFacts, aboutId: Id | null): Promise<SentLetter[]> {
  const store = tx.objectStore('letters');
  const lists = await Promise.all([
    facts.person ? store.index('person').getAll(startingWith(facts.person.id)) : [],
    facts.meeting ? store.index('meeting').getAll(facts.meeting.id) : [],
    aboutId === null ? [] : store.index('about').getAll(aboutId),
    // Letters to nobody known yet stand in none of the three.
    facts.person || facts.meeting || aboutId !== null ? [] : store.getAll(),
  ]);
  return [
    ...new Map(
      lists
        .flat()
        .filter(isLive)
        .map((row) => [row.id, recordOf(row)]),
    ).values(),
  ];
}

/** Loads what a letter of this kind is written from. Throws a StoreFailure. */
export async function loadLetterFacts(kind: LetterKind, subject: LetterSubject, moment: Moment): Promise<LoadedLetter> {
  return withDatabase(async (db) => {
    const { aboutId = null, personId = null } = subject;
    const named = aboutId === null ? undefined : await db.get('objectives', aboutId);
    const tx = read(db);
    const ofMeeting = isOfMeeting(kind);
    const objective = named && isLive(named) ? recordOf(named) : null;
    const about = ofMeeting ? null : await aboutOf(tx, aboutId, objective, moment.zone);
    const given = (ofMeeting ? aboutId : null) ?? subject.meetingId ?? null;
    const person = await livePerson(tx, personId ?? personIdOf(about) ?? (await personOfMeeting(tx, given)));
    const meetingId = given ?? (kind === 'items' ? ((await nextWith(tx, person, moment))?.id ?? null) : null);
    const meets = ofMeeting && meetingId !== null ? await factsFor(tx, kind, meetingId) : { ...noFacts, account: null };
    const whom = meets.person ?? person;
    const [open, progress, settings, accounts] = await Promise.all([
      openWith(tx, whom),
      about === null || aboutId === null ? [] : tx.objectStore('notes').index('about').getAll(startingWith(aboutId)),
      tx.objectStore('settings').getAll(),
      tx.objectStore('meta').get('accounts'),
    ]);
    const { account, ...rest } = meets;
    const notes = about === null ? rest.notes : progress.filter(({ kind: is }) => is === 'progress').map(recordOf);
    const facts = { ...rest, ...open, about, notes, person: whom };
    const letters = await lettersAround(tx, facts, about === null ? null : aboutId);
    return {
      facts: { ...facts, letters },
      versions: await versionsOf(tx, letters),
      sender: senderOf(settingsFrom(settings).senderName, accountFor(accountsFrom(accounts), account)),
    };
  });
}
