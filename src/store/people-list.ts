/** Everybody the user meets, with what is ahead and what is open, for the home page and the rail. */
import { type Checklist, checklistOf } from '../core/checklist.ts';
import { dayOf } from '../core/day.ts';
import type { Meeting } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import { type Beat, beatOf, type MailDue, mailIsDue } from '../core/people-list.ts';
import type { Day } from '../core/record.ts';
import { followUpDue, startDay } from '../core/stage.ts';
import type { Settings } from '../core/upkeep.ts';
import type { Commitment } from '../core/words.ts';
import { careerDays } from './career-days.ts';
import { startingWith } from './live-rows.ts';
import { loadMeeting } from './load-meeting.ts';
import { livePeople, type Read, read } from './meeting-reads.ts';
import { nextWith } from './next-with.ts';
import { withDatabase } from './open.ts';
import { placeOf, recordOf } from './rows.ts';
import { settingsFrom } from './settings.ts';
import { latestMeetings } from './traces.ts';

export interface ListedPerson {
  readonly person: Person;
  readonly next: Meeting | null;
  /** Of the next meeting; null where none is known. */
  readonly checklist: Checklist | null;
  /** Agreed weeks between two, null where nothing is agreed. */
  readonly everyWeeks: number | null;
  readonly mine: number;
  readonly theirs: number;
  readonly questions: number;
  /** The last eight meetings, oldest first. */
  readonly beats: readonly Beat[];
  /** The day career was last talked about. */
  readonly career: Day | null;
}

const beatsShown = 8;
// Two a month over more than a year.
const mostSearched = 30;

async function listed(tx: Read, person: Person, now: number, zone: string, looksBack: boolean): Promise<ListedPerson> {
  const seriesRows = await tx.objectStore('series').index('person').getAll(person.id);
  const series = seriesRows.filter(({ answer }) => answer !== 'no');
  const ids = series.map(({ id }) => id);
  const commitments = tx.objectStore('commitments').index('openWith');
  const [next, past, mine, theirs, questions] = await Promise.all([
    nextWith(tx.objectStore('series'), tx.objectStore('meetings'), person.id, now),
    latestMeetings(tx, ids, now, looksBack ? mostSearched : 1),
    commitments.count(startingWith(person.id, 'me')),
    commitments.count(startingWith(person.id, 'them')),
    tx.objectStore('questions').index('openWith').count(startingWith(person.id)),
  ]);
  const ahead = next && ids.includes(next.seriesId) ? next : null;
  const loaded = ahead ? await loadMeeting(ahead.id, { quick: true, within: tx }) : null;
  return {
    person,
    next: ahead,
    checklist: loaded ? checklistOf(loaded.records, now, zone) : null,
    everyWeeks: series.find(({ format }) => format !== null)?.format?.everyWeeks ?? null,
    mine,
    theirs,
    questions,
    beats: past
      .filter(({ id }) => id !== ahead?.id)
      .slice(0, beatsShown)
      .map(beatOf)
      .toReversed(),
    career: looksBack ? ((await careerDays(tx, person.id, past, zone, 1))[0] ?? null) : null,
  };
}

const when = ({ next }: ListedPerson) => (next ? placeOf(next) : Number.POSITIVE_INFINITY);

/**
 * Everybody who is not archived, the next one-on-one first, at `now` (ms since 1970 UTC). Without `looksBack` nothing is
 * said of `career` and of more than the last of the `beats`. Throws a StoreFailure.
 */
export async function loadPeople(now: number, zone: string, { looksBack = true } = {}): Promise<ListedPerson[]> {
  return withDatabase(async (db) => {
    const tx = read(db);
    const people = (await livePeople(tx)).filter(({ archivedOn }) => archivedOn === null);
    const all = await Promise.all(people.map((person) => listed(tx, person, now, zone, looksBack)));
    // Whom one neither meets nor owes anything came along with a series that is none.
    return all
      .filter(({ next, beats, mine, theirs, questions, person }) =>
        Boolean(next || beats.length > 0 || mine + theirs + questions > 0 || person.relationship !== null),
      )
      .toSorted((a, b) => when(a) - when(b) || (a.person.name < b.person.name ? -1 : 1));
  });
}

export interface LoadedDue {
  readonly open: readonly Commitment[];
  readonly mails: readonly MailDue[];
  /** The day of the latest evidence, null where there is none. */
  readonly lastEvidence: Day | null;
  readonly settings: Settings;
  /** Archived people, to be found again. */
  readonly archived: readonly Person[];
}

const mailDaysBackMs = 14 * 24 * 60 * 60_000;

/** Loads what is due, of everybody. Throws a StoreFailure. */
export async function loadDue(now: number, zone: string): Promise<LoadedDue> {
  return withDatabase(async (db) => {
    const tx = read(db);
    const today = dayOf(now, zone);
    const [openRows, meetingRows, latest, settingRows, people] = await Promise.all([
      tx.objectStore('commitments').index('state').getAll('open'),
      tx
        .objectStore('meetings')
        .index('startAt')
        .getAll(IDBKeyRange.bound(now - mailDaysBackMs, now)),
      tx.objectStore('evidence').index('day').openCursor(null, 'prev'),
      tx.objectStore('settings').getAll(),
      livePeople(tx),
    ]);
    const settings = settingsFrom(settingRows);
    const mails = await Promise.all(
      meetingRows.map(async (row): Promise<MailDue | null> => {
        const meeting = recordOf(row);
        const due = followUpDue(meeting, zone, settings);
        if (!mailIsDue(meeting, due, now, today)) return null;
        const series = await tx.objectStore('series').get(meeting.seriesId);
        // A mail is only due to somebody the user has said to meet.
        if (!series || (series.answer !== 'yes' && !meeting.byHand)) return null;
        return { meetingId: meeting.id, personId: series.personId, due, meetingDay: startDay(meeting, zone) };
      }),
    );
    return {
      open: openRows.filter(({ deletedAt }) => deletedAt === null).map(recordOf),
      mails: mails.filter((one) => one !== null),
      lastEvidence: latest?.value.day ?? null,
      settings,
      archived: people.filter(({ archivedOn }) => archivedOn !== null),
    };
  });
}
