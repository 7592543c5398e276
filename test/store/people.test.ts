import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../src/core/checklist.ts';
import { loadHistory } from '../../src/store/history.ts';
import { indexFields } from '../../src/store/index-fields.ts';
import { undo } from '../../src/store/journal.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { closeMeeting, reopenMeeting } from '../../src/store/meetings.ts';
import { withDatabase } from '../../src/store/open.ts';
import { addMatter, editPerson, joinPeople, setAddresses } from '../../src/store/people.ts';
import { loadDue, loadPeople } from '../../src/store/people-list.ts';
import { loadEarlier, loadTimeline } from '../../src/store/timeline.ts';
import { sampleIds } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { now, putRows, putSample, zone } from './put-sample.ts';

useFreshDatabase();
const everything = () =>
  withDatabase(async (db) =>
    JSON.stringify(
      await Promise.all(
        (['people', 'series', 'questions', 'commitments', 'pitches', 'matters', 'assessments', 'letters'] as const).map(
          async (store) => (await db.getAll(store as 'people')).map(({ stamps: _, updatedAt: __, ...rest }) => rest),
        ),
      ),
    ),
  );

describe('everybody at a glance', () => {
  it('the next one-on-one first, with what is open and how the last ones went', async () => {
    await putSample();
    const people = await loadPeople(now, zone);
    expect(people.map(({ person }) => person.name)).toEqual([
      'Dana Okafor',
      'Jun Watanabe',
      'Ruth Adeyemi',
      'Tomás Ferreira',
    ]);
    const [dana, jun] = people;
    expect(dana).toMatchObject({ mine: 2, theirs: 4, questions: 3, everyWeeks: 2, career: '2026-11-11' });
    expect(dana?.beats).toEqual(['held', 'held', 'held', 'held', 'held', 'cancelled', 'held', 'held']);
    expect(dana?.checklist?.total).toBeGreaterThan(0);
    expect(jun?.career).toBeNull();
  });

  it('for the rail no more is read than it says, and says the same', async () => {
    await putSample();
    const [whole, rail] = [await loadPeople(now, zone), await loadPeople(now, zone, { looksBack: false })];
    const said = (list: typeof whole) =>
      list.map(({ person, checklist, mine }) => [person.name, checklist?.done, checklist?.total, mine]);
    expect(said(rail)).toEqual(said(whole));
    // The first few of each list are enough to know how far it is.
    for (const { next, checklist } of whole) {
      const loaded = next && (await loadMeeting(next.id, { quick: false }));
      expect(loaded ? checklistOf(loaded.records, now, zone) : null).toEqual(checklist);
    }
  });

  it('whom one has archived is not among them, and comes back', async () => {
    await putSample();
    const key = await editPerson(sampleIds.jun, { archivedOn: '2026-11-25' });
    expect((await loadPeople(now, zone)).map(({ person }) => person.id)).not.toContain(sampleIds.jun);
    expect((await loadDue(now, zone)).archived.map(({ id }) => id)).toEqual([sampleIds.jun]);
    await undo(key ?? '');
    expect((await loadPeople(now, zone)).map(({ person }) => person.id)).toContain(sampleIds.jun);
  });

  it('a mail is due after a one-on-one until two working days are over', async () => {
    await putSample();
    expect((await loadDue(now, zone)).mails).toEqual([]);
    const after = now + 3 * 60 * 60_000;
    const due = await loadDue(after, zone);
    expect(due.mails).toEqual([
      { meetingId: sampleIds.today, personId: sampleIds.dana, due: '2026-11-27', meetingDay: '2026-11-25' },
    ]);
    // On Sunday Jun's, of Friday, is due; Dana's no more.
    const sunday = await loadDue(now + 4 * 24 * 60 * 60_000, zone);
    expect(sunday.mails.map(({ personId }) => personId)).toEqual([sampleIds.jun]);
    expect(due.lastEvidence).toBe('2026-11-09');
  });
});

describe('one person', () => {
  it('meetings newest first, a page at a time, with what stands beside', async () => {
    await putSample();
    const first = await loadTimeline(sampleIds.dana, { now, zone, most: 3 });
    expect(first?.traces.map(({ meeting }) => meeting.id)).toEqual([
      sampleIds.twoWeeksAgo,
      sampleIds.fourWeeksAgo,
      sampleIds.sixWeeksAgo,
    ]);
    expect(first?.more).toBe(true);
    expect(first?.next?.id).toBe(sampleIds.today);
    expect(first?.matters.map(({ text }) => text)[0]).toBe('Fewer surprises at month end.');
    const all = await loadTimeline(sampleIds.dana, { now, zone, most: 500 });
    expect(all?.traces).toHaveLength(20);
    expect(all?.more).toBe(false);
    expect(all?.loose.map(({ line }) => line.text)).toEqual([{ id: 'people.sent-nudge' }]);
    expect(await loadTimeline('00000000-0000-4000-8000-00000000dead', { now, zone, most: 3 })).toBeNull();
  });

  it('what matters comes last where it is added last, whatever its kind', async () => {
    await putSample();
    await addMatter(sampleIds.dana, { kind: 'channel', how: 'seen', text: 'Calls, never chats.' }, '2026-11-25');
    await addMatter(sampleIds.dana, { kind: 'decides', how: 'guess', text: 'In the car.' }, '2026-11-25');
    const loaded = await loadTimeline(sampleIds.dana, { now, zone, most: 1 });
    expect(loaded?.matters.map(({ text }) => text).slice(-2)).toEqual(['Calls, never chats.', 'In the car.']);
  });

  it('an address that is somebody else’s is left out', async () => {
    await putSample();
    await setAddresses(sampleIds.jun, ['Jun@home.example', 'dana.okafor@halden.example']);
    expect((await withDatabase((db) => db.get('people', sampleIds.jun)))?.addresses).toEqual(['jun@home.example']);
  });
});

describe('two records that are one person', () => {
  it('become one with all that is theirs, and two again when it is taken back', async () => {
    await putSample();
    const before = await everything();
    const key = await joinPeople(sampleIds.dana, sampleIds.jun);
    expect(await loadTimeline(sampleIds.dana, { now, zone, most: 500 })).toMatchObject({
      person: { id: sampleIds.jun },
    });
    const joined = await loadTimeline(sampleIds.jun, { now, zone, most: 500 });
    expect(joined?.traces).toHaveLength(21);
    expect(joined?.assessments).toHaveLength(6);
    expect(joined?.person.addresses).toEqual(['jun.watanabe@halden.example', 'dana.okafor@halden.example']);
    expect((await loadPeople(now, zone)).map(({ person }) => person.name)).toContain('Jun Watanabe');
    await undo(key ?? '');
    expect(await everything()).toBe(before);
  });
});

describe('what was', () => {
  it('history has everybody, newest first, and says whether there is more', async () => {
    await putSample();
    const some = await loadHistory(now, 4);
    expect(some.meetings.map(({ name }) => name)).toEqual([
      'Jun Watanabe',
      'Dana Okafor',
      'Tomás Ferreira',
      'Dana Okafor',
    ]);
    expect(some.more).toBe(true);
    const all = await loadHistory(now, 400);
    // One of Dana's was cancelled.
    expect(all.meetings).toHaveLength(22);
    expect(all.more).toBe(false);
    expect(new Set(all.meetings.map(({ trace }) => trace.meeting.id)).size).toBe(22);
  });

  it('a meeting at the very edge of a stretch of the calendar is there once', async () => {
    await putSample();
    const edge = await withDatabase((db) => db.get('meetings', sampleIds.fourWeeksAgo));
    const record = { ...edge, start: now - 100 * 24 * 60 * 60_000, end: null, day: '2026-08-17' };
    await putRows({ meetings: [{ ...record, ix: indexFields('meetings', record as never) }] });
    const ids = (await loadHistory(now, 400)).meetings.map(({ trace }) => trace.meeting.id);
    expect(ids.filter((id) => id === sampleIds.fourWeeksAgo)).toHaveLength(1);
  });

  it('a past one can be closed late, and opened again', async () => {
    await putSample();
    await reopenMeeting(sampleIds.fourWeeksAgo);
    const closed = async () =>
      (await loadHistory(now, 400)).meetings.find(({ trace }) => trace.meeting.id === sampleIds.fourWeeksAgo)?.trace
        .meeting.closedAt;
    expect(await closed()).toBeNull();
    await closeMeeting(sampleIds.fourWeeksAgo);
    expect(await closed()).not.toBeNull();
  });

  it('the last three before a meeting, the cancelled one among them', async () => {
    await putSample();
    const { traces, since } = await loadEarlier(sampleIds.today, 3);
    expect(traces.map(({ meeting }) => meeting.id)).toEqual([
      sampleIds.twoWeeksAgo,
      sampleIds.fourWeeksAgo,
      sampleIds.sixWeeksAgo,
    ]);
    expect(since).toBe('2026-02-18');
    expect((await loadEarlier(sampleIds.twoWeeksAgo, 1)).traces[0]?.meeting.id).toBe(sampleIds.fourWeeksAgo);
  });
});
