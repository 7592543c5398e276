/** What is read for a packet, from two years of the sample and its career. */
import { describe, expect, it } from 'vitest';
import { setLane } from '../../src/store/items.ts';
import { undo } from '../../src/store/journal.ts';
import { loadPacket, type PacketAsked } from '../../src/store/load-packet.ts';
import { withDatabase } from '../../src/store/open.ts';
import { careerIds, careerRows } from '../fixtures/sample-career.ts';
import { sampleIds } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { now, putRows, putSample, type Rows, today, zone } from './put-sample.ts';

useFreshDatabase();
const putAll = async () => {
  await putSample();
  await putRows(careerRows({ now, zone }) as Rows);
};
const load = (change: Partial<PacketAsked> = {}) =>
  loadPacket({
    kind: 'appraisal',
    days: { from: '2026-01-01', to: today },
    managerId: null,
    now,
    zone,
    today,
    ...change,
  });

describe('for an appraisal', () => {
  it('evidence, feedback and views of these days alone, both ends included, newest first', async () => {
    await putAll();
    const { evidence, feedback, assessments, employer, manager } = await load({
      days: { from: '2026-10-28', to: '2026-11-11' },
    });
    expect(evidence.map(({ day }) => day)).toEqual(['2026-11-09', '2026-11-07', '2026-10-28']);
    expect(feedback.map(({ note, day }) => `${day} ${note.text}`)).toEqual(['2026-11-11 You hold the plan together.']);
    expect(assessments.map(({ by, day }) => `${day} ${by}`)).toEqual([
      '2026-11-11 them',
      '2026-11-11 me',
      '2026-11-10 guess',
    ]);
    expect(employer?.name).toBe('Halden Freight');
    expect(manager?.name).toBe('Dana Okafor');
  });

  it('promises of mine that were delivered or due, nobody else’s, each once', async () => {
    await putAll();
    const { commitments } = await load({ days: { from: '2026-10-01', to: today } });
    expect(commitments.map(({ text }) => text).toSorted()).toEqual([
      'Crew numbers for October',
      'Notes on the Oslo visit',
      'Send the depot cost sheet',
      'Winter plan, second version',
    ]);
  });

  it('nothing of another employer, and nothing of a vision but its milestones', async () => {
    await putAll();
    const objective = await withDatabase((db) => db.get('objectives', careerIds.ownWinter));
    await putRows({ objectives: [{ ...objective, employerId: sampleIds.today }] });
    const facts = await load();
    expect(facts.objectives.some(({ id }) => id === careerIds.ownWinter)).toBe(false);
    expect(facts.milestones).toHaveLength(5);
    expect(JSON.stringify(facts)).not.toContain('with a team I chose');
  });

  it('a meeting that is over lets go what waited for it', async () => {
    await putAll();
    const evidence = await withDatabase((db) => db.getAll('evidence'));
    const meetings = [sampleIds.twoWeeksAgo, sampleIds.today, sampleIds.sixWeeksAgo];
    await putRows({
      evidence: evidence
        .slice(0, 3)
        .map((row, n) => ({ ...row, lane: 'later', laneUntil: { meetingId: meetings[n] ?? '' } })),
    });
    const { gate } = await load();
    expect([...(gate.passedMeetings ?? [])]).toEqual([sampleIds.twoWeeksAgo]);
  });
});

describe('for a new manager', () => {
  it('what is open with the manager until now, both ways, and the format of those talks', async () => {
    await putAll();
    const dana = await load({ kind: 'manager' });
    expect(dana.commitments.map(({ owner }) => owner)).toEqual(['me', 'me', 'them', 'them', 'them', 'them']);
    expect(dana.formats.map(({ format }) => format.everyWeeks)).toEqual([2]);
    expect(dana.evidence).toEqual([]);
    const ruth = await load({ kind: 'manager', managerId: sampleIds.ruth });
    expect(ruth.commitments.map(({ text }) => text)).toEqual(['Write up the Kiruna reroute']);
  });

  it('one who was archived still hands over, and the one of today comes first', async () => {
    await putAll();
    const rows = await withDatabase((db) => db.getAll('people'));
    const [dana, ruth] = [sampleIds.dana, sampleIds.ruth].map((id) => rows.find((row) => row.id === id));
    await putRows({ people: [{ ...dana, archivedOn: '2026-11-01' }] });
    expect((await load({ kind: 'manager' })).manager?.id).toBe(sampleIds.dana);
    await putRows({ people: [{ ...ruth, relationship: 'manager' }] });
    expect((await load({ kind: 'manager' })).manager?.id).toBe(sampleIds.ruth);
  });
});

it('sharing from the packet is one change with one way back', async () => {
  await putAll();
  const stored = async () => (await withDatabase((db) => db.get('pitches', sampleIds.pitch)))?.lane;
  const key = await setLane('pitches', sampleIds.pitch, 'shared');
  expect(await stored()).toBe('shared');
  await undo(key ?? '');
  expect(await stored()).toBe('private');
});
