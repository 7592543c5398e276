/** What a packet is written from, read by day, by person and by state. The gate is in core, and nothing is judged here. */
import { addToDay, dayOf, instantAt } from '../core/day.ts';
import { currentEmployer, visionAt } from '../core/employers/employers.ts';
import { meetingsWaitedFor } from '../core/lanes.ts';
import { nameFromAddress } from '../core/names.ts';
import type { PacketDays, PacketFacts, PacketKind } from '../core/packet/facts.ts';
import type { Employer, Person } from '../core/people.ts';
import type { Day, Id } from '../core/record.ts';
import { accountFor, accountsFrom } from './accounts.ts';
import { byOrder, live, startingWith } from './live-rows.ts';
import { withDatabase } from './open.ts';
import { meetingsOver } from './passed-meetings.ts';
import { recordOf } from './rows.ts';
import { settingsFrom } from './settings.ts';

/** Stores whose changes can change a packet. */
export const packetStores = [
  'people',
  'employers',
  'evidence',
  'notes',
  'assessments',
  'commitments',
  'objectives',
  'competencies',
  'visions',
  'milestones',
  'needs',
  'opportunities',
  'pitches',
  'series',
  'settings',
] as const;

const readStores = [...packetStores, 'meta'] as const;

export interface PacketAsked {
  readonly kind: PacketKind;
  readonly days: PacketDays;
  /** Whose talks and promises a passport hands over; null takes the manager of today, else the last one. */
  readonly managerId: Id | null;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** IANA name of the user's zone, and the day there. */
  readonly zone: string;
  readonly today: Day;
}

const newestFirst = (a: { readonly day: Day }, b: { readonly day: Day }) =>
  a.day < b.day ? 1 : a.day > b.day ? -1 : 0;

/** The manager of today, else the one who was archived last. */
function usualManager(people: readonly Person[]): Person | null {
  const managers = people.filter(({ relationship }) => relationship === 'manager');
  const until = ({ archivedOn }: Person) => archivedOn ?? '9999-12-31';
  return managers.toSorted((a, b) => (until(a) < until(b) ? 1 : until(a) > until(b) ? -1 : 0))[0] ?? null;
}

const isHere = (employer: Employer | null) => (one: { readonly employerId: Id | null }) =>
  one.employerId === null || employer === null || one.employerId === employer.id;

/** Loads everything for one packet in one transaction. Throws a StoreFailure. */
export async function loadPacket({ kind, days, managerId, now, zone, today }: PacketAsked): Promise<PacketFacts> {
  const facts = await withDatabase(async (db) => {
    const tx = db.transaction(readStores, 'readonly');
    const inDays = IDBKeyRange.bound(days.from, days.to);
    const heard = [instantAt(days.from, 0, zone), instantAt(addToDay(days.to, 1), 0, zone)] as const;
    const commitments = tx.objectStore('commitments');
    const [people, employers, objectives, competencies, visions, milestones, needs, ways, pitches, settings, accounts] =
      await Promise.all([
        tx.objectStore('people').getAll(),
        tx.objectStore('employers').getAll(),
        tx.objectStore('objectives').getAll(),
        tx.objectStore('competencies').getAll(),
        tx.objectStore('visions').getAll(),
        tx.objectStore('milestones').getAll(),
        tx.objectStore('needs').getAll(),
        tx.objectStore('opportunities').getAll(),
        tx.objectStore('pitches').index('openWith').getAll(),
        tx.objectStore('settings').getAll(),
        tx.objectStore('meta').get('accounts'),
      ]);
    const known = live(people)
      .filter(({ mergedInto }) => mergedInto === null)
      .map(recordOf);
    const manager = known.find(({ id }) => id === managerId) ?? usualManager(known);
    const forAppraisal = kind === 'appraisal';
    const [evidence, notes, assessments, delivered, due, open, series] = await Promise.all([
      forAppraisal ? tx.objectStore('evidence').index('day').getAll(inDays) : [],
      forAppraisal
        ? tx
            .objectStore('notes')
            .index('kind')
            .getAll(IDBKeyRange.bound(['feedback', heard[0]], ['feedback', heard[1]], false, true))
        : [],
      Promise.all(
        (forAppraisal ? known : []).map(({ id }) =>
          tx
            .objectStore('assessments')
            .index('person')
            .getAll(IDBKeyRange.bound([id, days.from], [id, days.to])),
        ),
      ),
      forAppraisal ? commitments.index('deliveredOn').getAll(inDays) : [],
      forAppraisal ? commitments.index('due').getAll(inDays) : [],
      forAppraisal || !manager ? [] : commitments.index('openWith').getAll(startingWith(manager.id)),
      forAppraisal || !manager ? [] : tx.objectStore('series').index('person').getAll(manager.id),
    ]);
    const employer = currentEmployer(live(employers).map(recordOf));
    const vision = visionAt(live(visions).map(recordOf), employer?.id ?? null);
    const mine = new Map([...delivered, ...due].filter(({ owner }) => owner === 'me').map((row) => [row.id, row]));
    const account = accountFor(accountsFrom(accounts), null);
    return {
      kind,
      days,
      employer,
      name: settingsFrom(settings).senderName || account?.name || nameFromAddress(account?.address ?? ''),
      manager,
      people: known,
      evidence: live(evidence).map(recordOf).toSorted(newestFirst),
      feedback: live(notes)
        .map((row) => ({ note: recordOf(row), day: dayOf(row.at, zone) }))
        .toSorted(newestFirst),
      assessments: live(assessments.flat()).map(recordOf).toSorted(newestFirst),
      commitments: live(forAppraisal ? [...mine.values()] : open).map(recordOf),
      objectives: live(objectives).map(recordOf).filter(isHere(employer)).toSorted(byOrder),
      competencies: live(competencies).map(recordOf).toSorted(byOrder),
      milestones: live(milestones)
        .map(recordOf)
        .filter(({ visionId }) => visionId === vision?.id)
        .toSorted(byOrder),
      needs: live(needs).map(recordOf).toSorted(byOrder),
      opportunities: live(ways).map(recordOf).toSorted(byOrder),
      pitches: live(pitches).map(recordOf),
      formats: live(series).flatMap(({ id, answer, format }) =>
        answer === 'no' || format === null ? [] : [{ id, format }],
      ),
    };
  });
  const waitedFor = meetingsWaitedFor([
    ...facts.evidence,
    ...facts.feedback.map(({ note }) => note),
    ...facts.assessments,
    ...facts.commitments,
    ...facts.objectives,
    ...facts.milestones,
    ...facts.needs,
    ...facts.opportunities,
    ...facts.pitches,
  ]);
  return { ...facts, gate: { today, passedMeetings: await meetingsOver(waitedFor, now) } };
}
