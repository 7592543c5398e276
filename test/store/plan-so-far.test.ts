import { describe, expect, it } from 'vitest';
import { change } from '../../src/store/change.ts';
import { addObjection } from '../../src/store/objections.ts';
import { saveAsk } from '../../src/store/pitches.ts';
import { loadPlanSoFar } from '../../src/store/plan-so-far.ts';
import { saveVision, setToldLane } from '../../src/store/visions.ts';
import { danaId, first, only, today, useAsk } from './ask-stand.ts';

useAsk();

/** While the first talk still lies ahead. */
const morning = Date.parse('2026-11-25T09:00:00+01:00');
const evening = Date.parse('2026-11-25T19:00:00+01:00');
const load = async (now = morning) => (await loadPlanSoFar(await danaId(), now, today))?.plan;

async function addMilestones(): Promise<void> {
  const { id: visionId } = await only('visions');
  const shared = { lane: 'shared', laneUntil: null } as const;
  const hidden = { lane: 'private', laneUntil: null } as const;
  await change(['milestones', 'needs', 'opportunities'], async (work) => {
    const milestone = { visionId, day: '2027-03-01', grain: 'month', state: 'open', reachedOn: null } as const;
    await work.create('milestones', { ...milestone, title: 'Second', order: 'a2', ...shared });
    const { id } = await work.create('milestones', { ...milestone, title: 'First', order: 'a1', ...shared });
    await work.create('milestones', { ...milestone, title: 'secret', order: 'a3', ...hidden });
    const need = { milestoneId: id, kind: 'skill', met: false, competencyId: null } as const;
    await work.create('needs', { ...need, text: 'Lead a review', order: 'a1', ...shared });
    await work.create('needs', { ...need, text: 'secret', order: 'a2', ...hidden });
  });
}

describe('the plan that may be shown', () => {
  it('is empty but for its closing questions while nothing is shared', async () => {
    await saveVision(await danaId(), { mine: 'secret', toTell: 'secret' });
    await addObjection(await danaId(), 'secret');
    const plan = await load();
    expect(plan).toMatchObject({ toTell: null, steps: [], ask: null, milestones: [] });
    expect(plan?.questions).toHaveLength(3);
    expect(JSON.stringify(plan)).not.toContain('secret');
  });

  it('shows what is shared, in order, and never what is mine', async () => {
    await saveVision(await danaId(), { mine: 'secret', toTell: 'Planning in the North' });
    await setToldLane(await danaId(), 'shared');
    await saveAsk(await danaId(), { lane: 'shared' });
    await addMilestones();
    const plan = await load();
    expect(plan).toMatchObject({
      toTell: 'Planning in the North',
      steps: ['The December review'],
      ask: { words: 'Let me run the review.' },
    });
    expect(plan?.milestones.map(({ title, needs }) => [title, needs.map(({ text }) => text)])).toEqual([
      ['First', ['Lead a review']],
      ['Second', []],
    ]);
    expect(JSON.stringify(plan)).not.toContain('secret');
  });

  it('shows what is for after a talk once that is over', async () => {
    await saveVision(await danaId(), { toTell: 'Planning in the North' });
    await change(['visions'], async (work) => {
      const [row] = await work.transaction.objectStore('visions').getAll();
      await work.edit('visions', row?.id ?? '', { lane: 'later', laneUntil: { meetingId: first } });
    });
    expect((await load(morning))?.toTell).toBeNull();
    expect((await load(evening))?.toTell).toBe('Planning in the North');
  });

  it('is nobody’s where nobody has the id', async () => {
    expect(await loadPlanSoFar('00000000-0000-4000-8000-00000000ffff', morning, today)).toBeNull();
  });
});
