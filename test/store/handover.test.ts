import { beforeEach, describe, expect, it } from 'vitest';
import { usualHandover } from '../../src/core/employers/handover.ts';
import { addEmployer, leaveEmployer, loadEmployers } from '../../src/store/employers.ts';
import { handOver } from '../../src/store/handover.ts';
import { undo } from '../../src/store/journal.ts';
import { withDatabase } from '../../src/store/open.ts';
import { loadRoadmap } from '../../src/store/roadmap.ts';
import { careerRows } from '../fixtures/sample-career.ts';
import { sampleIds } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { putRows, putSample } from './put-sample.ts';

useFreshDatabase();
const today = '2026-11-25';
const { dana, ruth } = sampleIds;
beforeEach(() => putSample());

const openWith = (personId: string, owner: 'me' | 'them') =>
  withDatabase(async (db) =>
    (
      await db.getAllFromIndex('commitments', 'openWith', IDBKeyRange.bound([personId, owner], [personId, owner, []]))
    ).map(({ text }) => text),
  );
const asked = (personId: string) =>
  withDatabase(
    async (db) =>
      (await db.getAllFromIndex('questions', 'openWith', IDBKeyRange.bound([personId], [personId, []]))).length,
  );
const personOf = (id: string) => withDatabase((db) => db.get('people', id));

describe('a new manager', () => {
  it('takes questions and the ask; what is owed stays with the former one unless it is moved', async () => {
    const before = {
      mine: await openWith(dana, 'me'),
      theirs: await openWith(dana, 'them'),
      questions: await asked(dana),
    };
    await handOver({ from: dana, to: { id: ruth }, ...usualHandover }, today);
    expect(await openWith(dana, 'me')).toEqual(before.mine);
    expect(await openWith(dana, 'them')).toEqual(before.theirs);
    expect(await asked(dana)).toBe(0);
    expect(await asked(ruth)).toBe(before.questions + 1);
    expect((await withDatabase((db) => db.get('pitches', sampleIds.pitch)))?.personId).toBe(ruth);
    expect(await personOf(ruth)).toMatchObject({ relationship: 'manager' });
    expect(await personOf(dana)).toMatchObject({ archivedOn: today, relationship: 'manager' });
  });

  it('can take over what I owe, and what they owe can be let go; one step takes all of it back', async () => {
    const before = [await openWith(dana, 'me'), await openWith(dana, 'them'), await asked(dana)];
    const people = await withDatabase((db) => db.count('people'));
    const key = await handOver(
      {
        from: dana,
        to: { name: 'Iris Berg', address: 'Iris.Berg@halden.example' },
        becomes: 'skip-level',
        mine: 'move',
        theirs: 'drop',
        questions: 'drop',
        ask: 'keep',
      },
      today,
    );
    const iris = await withDatabase((db) => db.getFromIndex('people', 'addresses', 'iris.berg@halden.example'));
    if (!iris || !key) throw new Error('nobody came');
    expect(await openWith(iris.id, 'me')).toEqual(before[0]);
    expect([await openWith(dana, 'me'), await openWith(dana, 'them'), await asked(dana)]).toEqual([[], [], 0]);
    expect(await personOf(dana)).toMatchObject({ archivedOn: null, relationship: 'skip-level' });
    await undo(key);
    expect([await openWith(dana, 'me'), await openWith(dana, 'them'), await asked(dana)]).toEqual(before);
    const live = await withDatabase(async (db) => (await db.getAll('people')).filter((one) => one.deletedAt === null));
    expect(live).toHaveLength(people);
  });
});

describe('an employer that is left', () => {
  it('keeps its people and plan; the plan of the next one begins empty', async () => {
    await putRows(careerRows({ now: Date.parse('2026-11-25T13:35:00+01:00'), zone: 'Europe/Stockholm' }));
    const [halden] = (await loadEmployers()).employers;
    if (!halden) throw new Error('no employer');
    const mine = await openWith(dana, 'me');
    await leaveEmployer(halden.id, today);
    await addEmployer('Nordic Rail', today);
    const { employers, people } = await loadEmployers();
    expect(people.every(({ archivedOn, employerId }) => archivedOn === today && employerId === halden.id)).toBe(true);
    expect(await openWith(dana, 'me')).toEqual(mine);
    const next = employers.find(({ name }) => name === 'Nordic Rail');
    expect((await loadRoadmap(next?.id ?? null, today)).milestones).toEqual([]);
    expect((await loadRoadmap(halden.id, today)).milestones.length).toBeGreaterThan(3);
  });
});
