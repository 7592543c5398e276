import { describe, expect, it } from 'vitest';
import { undo } from '../../src/store/journal.ts';
import { loadLinkable, loadObjective } from '../../src/store/load-objective.ts';
import { loadObjectives, objectivesWith } from '../../src/store/load-objectives.ts';
import {
  addObjectiveCommitment,
  addObjectiveEvidence,
  addObjectiveLine,
  linkCommitment,
  linkEvidence,
} from '../../src/store/objective-links.ts';
import {
  addObjective,
  editObjective,
  placeObjective,
  raiseObjective,
  removeObjective,
  setObjectiveState,
} from '../../src/store/objectives.ts';
import { withDatabase } from '../../src/store/open.ts';
import { careerIds, careerRows } from '../fixtures/sample-career.ts';
import { sampleIds } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { now, putRows, putSample, type Rows, today, zone } from './put-sample.ts';

useFreshDatabase();
const putCareer = async () => {
  await putSample();
  await putRows(careerRows({ now, zone }) as Rows);
};
const load = () => loadObjectives({ now, today, zone });
const titles = async () => (await load()).atWork.map(({ text }) => text);
const stored = (id: string) => withDatabase((db) => db.get('objectives', id));
const { ownWinter, runReview } = careerIds;

describe('what the page loads', () => {
  it('open ones and those reached lately, with the last line, evidence, people, milestones and the next one-on-one', async () => {
    await putCareer();
    const page = await load();
    expect(page.atWork.map(({ text }) => text)).toEqual([
      'Run one review alone',
      'Own the winter peak plan',
      'Forecasting, second level',
      'Plan the North',
    ]);
    expect(page.signs.get(ownWinter)).toEqual({
      lastLine: { day: '2026-11-18', text: 'Second version delivered' },
      evidence: 4,
      lastEvidenceOn: '2026-11-07',
    });
    expect(page.milestones.map(({ milestone }) => milestone.title)).toContain('Own the winter peak plan');
    expect(page.next.get(sampleIds.dana)?.id).toBe(sampleIds.today);
    expect(page.raised.size).toBe(0);
  });

  it('what was let go stands among those that are over', async () => {
    await putCareer();
    await setObjectiveState(runReview, 'dropped', today);
    const page = await load();
    expect(page.over.map(({ id }) => id)).toEqual([runReview]);
    expect(page.atWork.map(({ id }) => id)).not.toContain(runReview);
  });

  it('for the brief: open ones agreed with that person alone', async () => {
    await putCareer();
    expect((await objectivesWith(sampleIds.dana)).map(({ text }) => text)).toEqual([
      'Run one review alone',
      'Own the winter peak plan',
    ]);
    expect(await objectivesWith(sampleIds.ruth)).toEqual([]);
  });
});

describe('what one can do with an objective, and take back', () => {
  it('a new one is private, begins today and stands behind the others of its horizon', async () => {
    await putCareer();
    const key = await addObjective({ text: 'Own a budget', due: '2029-12-31', horizon: 'long' }, today);
    expect((await titles()).at(-1)).toBe('Own a budget');
    expect((await load()).atWork.at(-1)).toMatchObject({ lane: 'private', startedOn: today, agreedWith: null });
    await undo(key ?? '');
    expect(await titles()).toHaveLength(4);
  });

  it('reached on a day, then open again without it', async () => {
    await putCareer();
    const key = await setObjectiveState(ownWinter, 'reached', '2026-11-20');
    expect(await stored(ownWinter)).toMatchObject({ state: 'reached', reachedOn: '2026-11-20' });
    await setObjectiveState(ownWinter, 'open', today);
    expect(await stored(ownWinter)).toMatchObject({ state: 'open', reachedOn: null });
    expect(key).not.toBeNull();
  });

  it('moved before another, and back', async () => {
    await putCareer();
    const key = await placeObjective(ownWinter, null, runReview);
    expect((await titles()).slice(0, 2)).toEqual(['Own the winter peak plan', 'Run one review alone']);
    await undo(key ?? '');
    expect((await titles())[0]).toBe('Run one review alone');
  });

  it('a line of the log says how much is done, and taking it back takes both back', async () => {
    await putCareer();
    const key = await addObjectiveLine(ownWinter, 'Third version', 90);
    expect(await stored(ownWinter)).toMatchObject({ progress: 90 });
    expect((await loadObjective(ownWinter))?.lines[0]).toMatchObject({ text: 'Third version', progress: 90 });
    await undo(key ?? '');
    expect(await stored(ownWinter)).toMatchObject({ progress: 80 });
    await addObjectiveLine(ownWinter, 'Without a number', null);
    expect(await stored(ownWinter)).toMatchObject({ progress: 80 });
  });

  it('becomes a topic of the next one-on-one once, in its own lane', async () => {
    await putCareer();
    expect(await raiseObjective(runReview, sampleIds.dana, 'Agree on: Run one review alone', now)).not.toBeNull();
    expect(await raiseObjective(runReview, sampleIds.dana, 'again', now)).toBeNull();
    const topics = await withDatabase((db) => db.getAll('topics'));
    const raised = topics.filter(({ title }) => title === 'Agree on: Run one review alone');
    expect(raised).toMatchObject([{ meetingId: sampleIds.today, lane: 'shared', personId: sampleIds.dana }]);
    expect([...(await load()).raised]).toEqual([runReview]);
  });

  it('removed with its log; promises and evidence stay and are untied; all of it comes back', async () => {
    await putCareer();
    await linkCommitment(sampleIds.costSheet, ownWinter);
    const key = await removeObjective(ownWinter);
    expect(await loadObjective(ownWinter)).toBeNull();
    const [promise, note] = await withDatabase(async (db) => [
      await db.get('commitments', sampleIds.costSheet),
      (await db.getAll('notes')).filter(({ aboutId, deletedAt }) => aboutId === ownWinter && deletedAt === null),
    ]);
    expect(promise).toMatchObject({ objectiveId: null, deletedAt: null });
    expect(note).toEqual([]);
    await undo(key ?? '');
    const back = await loadObjective(ownWinter);
    expect([back?.lines.length, back?.evidence.length, back?.commitments.length]).toEqual([3, 4, 1]);
  });
});

describe('what belongs to an objective', () => {
  it('a promise there is and a new one, to whom it was agreed with; open ones first', async () => {
    await putCareer();
    await linkCommitment(sampleIds.costSheet, ownWinter);
    await addObjectiveCommitment(ownWinter, 'Send the third version', '2026-11-30');
    const promises = (await loadObjective(ownWinter))?.commitments ?? [];
    expect(promises.map(({ text }) => text)).toEqual(['Send the depot cost sheet', 'Send the third version']);
    expect(promises[1]).toMatchObject({ owner: 'me', personId: sampleIds.dana, lane: 'private', meetingId: null });
    expect((await loadLinkable(ownWinter)).commitments.map(({ id }) => id)).not.toContain(sampleIds.costSheet);
  });

  it('evidence backs several objectives at once', async () => {
    await putCareer();
    const [line] = (await loadObjective(ownWinter))?.evidence ?? [];
    await linkEvidence(line?.id ?? '', runReview, true);
    await linkEvidence(line?.id ?? '', runReview, true);
    expect((await loadObjective(runReview))?.evidence[0]?.objectiveIds).toEqual([ownWinter, runReview]);
    await linkEvidence(line?.id ?? '', ownWinter, false);
    expect((await loadObjective(ownWinter))?.evidence).toHaveLength(3);
    await addObjectiveEvidence(ownWinter, 'No change in the rota', today);
    expect((await loadObjective(ownWinter))?.evidence[0]).toMatchObject({ day: today, lane: 'private' });
  });

  it('an edit that changes nothing leaves nothing to take back', async () => {
    await putCareer();
    expect(await editObjective(ownWinter, { progress: 80 })).toBeNull();
  });
});
