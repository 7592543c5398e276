import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/core/board.ts';
import { addToDay } from '../../src/core/day.ts';
import { promisesKept } from '../../src/core/insights/kept.ts';
import { eachInBatches } from '../../src/store/batches.ts';
import { loadBoard } from '../../src/store/board.ts';
import { indexFields } from '../../src/store/index-fields.ts';
import { loadInsights } from '../../src/store/insights.ts';
import { withDatabase } from '../../src/store/open.ts';
import { joinPeople } from '../../src/store/people.ts';
import { loadPeople } from '../../src/store/people-list.ts';
import { commitment, dana, id } from '../core/records.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { now, putRows, putSample, today, zone } from './put-sample.ts';

useFreshDatabase();
const put = (list: readonly ReturnType<typeof commitment>[]) =>
  putRows({ commitments: list.map((one) => ({ ...one, ix: indexFields('commitments', one) })) });

describe('reading in pieces', () => {
  const read = (range: { lower: string; upper: string }) =>
    withDatabase(async (db) => {
      const found: string[] = [];
      const index = () => db.transaction('commitments').store.index('due');
      await eachInBatches(
        index,
        (row) => row.due ?? '',
        range,
        (row) => found.push(row.id),
      );
      return found;
    });
  it.each([
    ['a day of its own each', 450, 1],
    ['several a day', 450, 0.01],
    ['more on one day than one piece holds', 450, 0],
  ])('each once, and no other: %s', async (_, n, apart) => {
    const all = Array.from({ length: n }, (_none, at) =>
      commitment(1_000 + at, { due: addToDay('2024-01-01', Math.floor(at * apart)) }),
    );
    await put(all);
    const range = { lower: '2024-01-01', upper: '2025-12-31' };
    const within = all.filter(({ due }) => due !== null && due <= range.upper).map((one) => one.id);
    const found = await read(range);
    expect(found.toSorted()).toEqual(within.toSorted());
  });
});

describe('what the insights are drawn from', () => {
  it('meetings with whom they were, that are over, within the time', async () => {
    await putSample();
    const { facts } = await loadInsights('year', now, zone);
    const withDana = facts.meetings.filter(({ personId }) => personId === sampleIds.dana);
    expect(withDana.map(({ beat }) => beat).filter((beat) => beat === 'cancelled')).toHaveLength(1);
    expect(withDana).toHaveLength(20);
    // Today's begins in 25 minutes.
    expect(facts.meetings.every(({ day }) => day >= '2026-01-01' && day < today)).toBe(true);
    const quarter = await loadInsights('quarter', now, zone);
    expect(quarter.facts.meetings.length).toBeLessThan(facts.meetings.length);
    expect(quarter.period.from).toBe('2026-09-01');
  });

  it('career is dated as on the page of people, and once more before that', async () => {
    await putSample();
    const { facts } = await loadInsights('quarter', now, zone);
    const listed = await loadPeople(now, zone);
    for (const { person, career } of listed)
      expect(facts.career.find(({ personId }) => personId === person.id)?.days[0] ?? null).toBe(career);
    expect(facts.career.find(({ personId }) => personId === sampleIds.dana)?.days).toEqual([
      '2026-11-11',
      '2026-09-30',
    ]);
  });

  it('what I think of my own work, written at my desk, is no talk', async () => {
    await putSample();
    const [view] = sampleRows({ now, zone }).assessments?.filter(({ by }) => by === 'me') ?? [];
    const mine = { ...view, id: id(810), day: '2026-11-20', ix: { person: [sampleIds.dana, '2026-11-20'] } };
    await putRows({ assessments: [mine] });
    const { facts } = await loadInsights('quarter', now, zone);
    expect(facts.career.find(({ personId }) => personId === sampleIds.dana)?.days[0]).toBe('2026-11-11');
  });

  it('promises kept are as many as the board says', async () => {
    await putSample();
    const board = await loadBoard(now, today);
    const { facts, period } = await loadInsights('year', now, zone);
    const { kept } = headlineOf([...board.open, ...board.delivered], today, () => null);
    const found = promisesKept(facts.promises, period, today);
    expect(kept?.values).toEqual({ kept: found?.mine.kept, n: found?.mine.of });
  });

  it('what is open is as old as the meeting in which it was said', async () => {
    await putSample();
    // Written down on another day than that of the meeting.
    const written = commitment(801, { meetingId: sampleIds.fourWeeksAgo });
    const alone = commitment(802, { meetingId: null });
    await put([written, alone]);
    const { facts } = await loadInsights('year', now, zone);
    const since = (one: string) => facts.open.find(({ id }) => id === one)?.since;
    expect([since(written.id), since(alone.id)]).toEqual(['2026-10-28', '2025-11-24']);
    const slot = facts.open.find((one) => one.id === sampleIds.boardSlot);
    expect(slot).toMatchObject({ kind: 'theirs', personId: sampleIds.dana, since: '2026-10-28' });
    expect(facts.open.filter(({ kind }) => kind === 'question')).toHaveLength(4);
  });

  it('one who turned out to be another is that other one', async () => {
    await putSample();
    const before = (await loadInsights('year', now, zone)).facts;
    await joinPeople(sampleIds.jun, sampleIds.tomas);
    const { facts } = await loadInsights('year', now, zone);
    expect(facts.people.map(({ id: who }) => who)).not.toContain(sampleIds.jun);
    expect(facts.open.length).toBe(before.open.length);
    for (const list of [facts.promises, facts.open, facts.meetings, facts.career])
      expect(list.map(({ personId }) => personId)).not.toContain(sampleIds.jun);
  });

  it('all of time has what this year leaves out, and begins with the first', async () => {
    await put([
      commitment(1, { due: '2019-03-10', deliveredOn: '2019-03-10', state: 'delivered' }),
      commitment(2, { due: '2026-03-10', deliveredOn: '2026-03-12', state: 'delivered', personId: dana.id }),
      commitment(3, { due: '2026-03-10', state: 'dropped' }),
      commitment(4, { due: null, deliveredOn: '2026-03-10', state: 'delivered' }),
      commitment(5, { due: '2020-03-10' }),
    ]);
    expect((await loadInsights('year', now, zone)).facts.promises).toHaveLength(2);
    const all = await loadInsights('all', now, zone);
    expect(all.facts.promises).toHaveLength(4);
    expect(all.period).toMatchObject({ from: '2019-01-01', grain: 'year' });
    expect(all.facts.earliest).toBe('2019-03-10');
  });

  it('an empty database has nothing to show', async () => {
    const { facts } = await loadInsights('all', now, zone);
    expect(facts).toMatchObject({ people: [], promises: [], open: [], meetings: [], career: [], earliest: null });
  });
});
