/** The roadmap edited: each change in one go, with its way back; gaps that become questions, and leave the list again. */
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyNeed, emptyWay, formOfNeed, savedOf, type WayForm } from '../../src/core/roadmap/need-form.ts';
import type { RoadmapNeed } from '../../src/core/roadmap/roadmap.ts';
import { undo } from '../../src/store/journal.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { withDatabase } from '../../src/store/open.ts';
import { loadQuestionMemory } from '../../src/store/question-memory.ts';
import { loadRoadmap } from '../../src/store/roadmap.ts';
import { askGaps, findOut } from '../../src/store/roadmap-edits/gaps.ts';
import { loadBesides } from '../../src/store/roadmap-edits/load-besides.ts';
import {
  addMilestone,
  editMilestone,
  moveMilestone,
  removeMilestone,
  setMilestoneState,
} from '../../src/store/roadmap-edits/milestones.ts';
import { addNeed, makeGap, moveNeed, removeNeed, saveNeed, setNeedMet } from '../../src/store/roadmap-edits/needs.ts';
import { setVisionLane, writeVision } from '../../src/store/roadmap-edits/vision.ts';
import { careerIds, careerRows } from '../fixtures/sample-career.ts';
import { sampleIds } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { now, putRows, putSample, type Rows, today, zone } from './put-sample.ts';

useFreshDatabase();

const place = () => loadRoadmap(null, today);
const titles = async () => (await place()).milestones.map(({ milestone }) => milestone.title);
const milestoneOf = async (id: string) => (await place()).milestones.find(({ milestone }) => milestone.id === id);
const textsIn = async (id: string) => ((await milestoneOf(id))?.needs ?? []).map(({ need }) => need.text);
async function needOf(id: string): Promise<RoadmapNeed> {
  const found = (await place()).milestones.flatMap(({ needs }) => needs).find(({ need }) => need.id === id);
  if (!found) throw new Error('no such need');
  return found;
}
/** The plan as it is seen, without the stamps that every change moves. */
const seen = async () => {
  const { vision, milestones } = await place();
  return JSON.stringify({ vision: vision?.toTell, milestones }, (key, value: unknown) =>
    key === 'stamps' || key === 'updatedAt' ? undefined : value,
  );
};
const questionsAbout = (needId: string) => withDatabase((db) => db.getAllFromIndex('questions', 'need', needId));
const plain = { lane: 'private', laneUntil: null } as const;
const way = (text: string, more: Partial<WayForm> = {}): WayForm => ({ ...emptyWay, text, ...more });

describe('from nothing', () => {
  it('a first milestone makes the vision that it leads to, and undo takes both', async () => {
    const key = await addMilestone(null, { title: 'Lead a team', day: '2027-03-31', grain: 'month', ...plain });
    expect(await titles()).toEqual(['Lead a team']);
    expect((await place()).vision).toMatchObject({ mine: '', toTell: '', lane: 'private' });
    await undo(key ?? '');
    expect(await place()).toMatchObject({ vision: null, milestones: [] });
  });

  it('the part to tell is shared, and what is mine has no way to be', async () => {
    await writeVision(null, { mine: 'All of it', toTell: 'A part of it' });
    await setVisionLane(null, 'shared', null);
    await writeVision(null, { toTell: 'Another part' });
    expect((await place()).vision).toMatchObject({ mine: 'All of it', toTell: 'Another part', lane: 'shared' });
    expect((await withDatabase((db) => db.getAll('visions'))).length).toBe(1);
  });

  it('a need comes with its ways and gains in one change', async () => {
    await addMilestone(null, { title: 'Lead a team', day: null, grain: 'month', ...plain });
    const [one] = (await place()).milestones;
    const form = {
      ...emptyNeed,
      text: ' Be seen ',
      ways: [way('The March board', { gain: 'They see it first' }), way('The fair', { choice: 'hoped' }), way('  ')],
    };
    const key = await addNeed(one?.milestone.id ?? '', savedOf(form, null));
    const [need] = (await place()).milestones[0]?.needs ?? [];
    expect(need).toMatchObject({ need: { text: 'Be seen', met: false }, state: 'found' });
    expect(need?.ways.map(({ opportunity, benefit }) => [opportunity.text, opportunity.state, benefit?.text])).toEqual([
      ['The March board', 'found', 'They see it first'],
      ['The fair', 'hoped', undefined],
    ]);
    await undo(key ?? '');
    expect(await textsIn(one?.milestone.id ?? '')).toEqual([]);
  });
});

describe('with a plan that is there', () => {
  beforeEach(async () => {
    await putSample();
    await putRows(careerRows({ now, zone }) as Rows);
  });

  it('takes a milestone away with all that hangs on it; undo brings all of it back', async () => {
    const before = await seen();
    const key = await removeMilestone(careerIds.winter);
    expect(await titles()).not.toContain('Own the winter peak plan');
    const left = await withDatabase(async (db) => ({
      needs: await db.getAllFromIndex(
        'needs',
        'milestone',
        IDBKeyRange.bound([careerIds.winter], [careerIds.winter, []]),
      ),
      ways: (await db.getAll('opportunities')).filter(({ deletedAt }) => deletedAt === null).length,
      gains: (await db.getAll('benefits')).filter(({ deletedAt }) => deletedAt === null).length,
      objectives: (await db.getAll('objectives')).filter((one) => one.milestoneId === careerIds.winter).length,
    }));
    expect(left).toEqual({ needs: [], ways: 4, gains: 4, objectives: 0 });
    expect((await questionsAbout(careerIds.seenByBoard)).map(({ state }) => state)).toEqual(['dropped']);
    await undo(key ?? '');
    expect(await seen()).toBe(before);
    expect((await questionsAbout(careerIds.seenByBoard)).map(({ state }) => state)).toEqual(['open']);
  });

  it('a milestone is changed, reached, let go and taken up again', async () => {
    await editMilestone(careerIds.team, { title: 'Lead five', day: '2028-06-30', grain: 'quarter', ...plain });
    expect((await milestoneOf(careerIds.team))?.milestone).toMatchObject({ title: 'Lead five', grain: 'quarter' });
    await setMilestoneState(careerIds.team, 'reached', today);
    expect((await milestoneOf(careerIds.team))?.milestone).toMatchObject({ state: 'reached', reachedOn: today });
    const key = await setMilestoneState(careerIds.team, 'dropped', today);
    expect(await titles()).not.toContain('Lead five');
    expect((await loadBesides(now)).dropped.map(({ title }) => title)).toEqual(['Lead five']);
    await undo(key ?? '');
    expect((await milestoneOf(careerIds.team))?.milestone.state).toBe('reached');
  });

  it('milestones of one day stand in the order that was chosen', async () => {
    const day = (await milestoneOf(careerIds.team))?.milestone.day ?? null;
    await addMilestone(null, { title: 'Coach two', day, grain: 'month', ...plain });
    const added = (await place()).milestones.find(({ milestone }) => milestone.title === 'Coach two');
    await moveMilestone(added?.milestone.id ?? '', null, careerIds.team);
    expect((await titles()).slice(1, 3)).toEqual(['Coach two', 'Lead a team of three']);
  });

  it('needs change places, within a milestone and to another one', async () => {
    const [first, second, third] = (await milestoneOf(careerIds.winter))?.needs ?? [];
    await moveNeed(third?.need.id ?? '', careerIds.winter, null, first?.need.id ?? '');
    expect(await textsIn(careerIds.winter)).toEqual([
      'Seen by the board',
      'Run a review alone',
      'Forecasting, second level',
    ]);
    const key = await moveNeed(second?.need.id ?? '', careerIds.lead, null, null);
    expect(await textsIn(careerIds.winter)).toEqual(['Seen by the board', 'Run a review alone']);
    expect(await textsIn(careerIds.lead)).toContain('Forecasting, second level');
    await undo(key ?? '');
    expect(await textsIn(careerIds.winter)).toHaveLength(3);
  });

  it('a need that gets a way takes its unasked question off the list, and undo brings it back', async () => {
    const gap = await needOf(careerIds.seenByBoard);
    expect(gap).toMatchObject({ state: 'gap', questions: [{ state: 'open' }] });
    const saved = savedOf({ ...formOfNeed(gap), ways: [way('Present the peak plan')] }, gap);
    const key = await saveNeed(careerIds.seenByBoard, saved, today);
    expect(await needOf(careerIds.seenByBoard)).toMatchObject({ state: 'found', questions: [] });
    await undo(key ?? '');
    expect(await needOf(careerIds.seenByBoard)).toMatchObject({ state: 'gap', questions: [{ state: 'open' }] });
  });

  it('a question that was asked waits for its answer, whatever becomes of the need', async () => {
    const [question] = await questionsAbout(careerIds.seenByBoard);
    await withDatabase((db) =>
      db.put('questions', { ...question, state: 'asked', askedIn: [sampleIds.sixWeeksAgo] } as never),
    );
    await setNeedMet(careerIds.seenByBoard, true, today);
    expect((await needOf(careerIds.seenByBoard)).questions).toMatchObject([{ state: 'asked' }]);
  });

  it('ways are changed, added and taken away in the same save; words that are empty end one', async () => {
    const before = await needOf((await milestoneOf(careerIds.winter))?.needs[0]?.need.id ?? '');
    const form = formOfNeed(before);
    const [known] = form.ways;
    expect(known).toMatchObject({ choice: 'found', gain: 'Two days back for Dana each month end' });
    const ways = [{ ...(known ?? emptyWay), gain: '' }, way('The spring review', { source: 'https://halden.example' })];
    await saveNeed(before.need.id, savedOf({ ...form, ways }, before), today);
    const after = await needOf(before.need.id);
    expect(after.ways.map(({ opportunity, benefit }) => [opportunity.text, benefit])).toEqual([
      ['Dana hands over the December review', null],
      ['The spring review', null],
    ]);
    const fewer = formOfNeed(after).ways.map((one, index) => (index === 0 ? { ...one, text: ' ' } : one));
    await saveNeed(before.need.id, savedOf({ ...form, ways: fewer }, after), today);
    expect((await needOf(before.need.id)).ways.map(({ opportunity }) => opportunity.text)).toEqual([
      'The spring review',
    ]);
  });

  it('a lane that is chosen counts for the ways and gains of the need; left alone, theirs stay', async () => {
    const before = await needOf((await milestoneOf(careerIds.winter))?.needs[0]?.need.id ?? '');
    const form = formOfNeed(before);
    await saveNeed(before.need.id, savedOf({ ...form, lane: 'private' }, before), today);
    const lanes = (need: RoadmapNeed) => need.ways.flatMap((one) => [one.opportunity.lane, one.benefit?.lane]);
    expect(lanes(await needOf(before.need.id))).toEqual(['private', 'private']);
    await withDatabase(async (db) => {
      const row = await db.get('opportunities', before.ways[0]?.opportunity.id ?? '');
      if (row) await db.put('opportunities', { ...row, lane: 'shared' });
    });
    const again = await needOf(before.need.id);
    await saveNeed(before.need.id, savedOf({ ...formOfNeed(again), text: 'Run it' }, again), today);
    expect(lanes(await needOf(before.need.id))).toEqual(['shared', 'private']);
  });

  it('G: every way is gone and it is not met any more', async () => {
    const [, met] = (await milestoneOf(careerIds.winter))?.needs ?? [];
    const key = await makeGap(met?.need.id ?? '');
    expect(await needOf(met?.need.id ?? '')).toMatchObject({ state: 'gap', need: { met: false } });
    await undo(key ?? '');
    expect((await needOf(met?.need.id ?? '')).state).toBe('met');
  });

  it('gaps become questions once, in Prepare and in the brief; the one that was let go unasked comes back', async () => {
    const gaps = (await place()).milestones.flatMap(({ needs }) => needs).filter(({ state }) => state === 'gap');
    const asked = gaps.map(({ need }) => ({ needId: need.id, text: `How: ${need.text}?` }));
    const key = await askGaps(sampleIds.dana, asked);
    const prepare = async () => (await loadMeeting(sampleIds.today, { quick: false }))?.records.questions.items ?? [];
    const about = async () => (await prepare()).filter(({ needId }) => needId !== null).map(({ text }) => text);
    expect(await about()).toEqual([
      'How does one come to be seen by the board here?',
      'What would make you trust my no?',
      'How: Learn budgeting?',
    ]);
    expect(await askGaps(sampleIds.dana, asked)).toBeNull();
    await undo(key ?? '');
    expect(await about()).toHaveLength(2);

    await setNeedMet(careerIds.seenByBoard, true, today);
    await setNeedMet(careerIds.seenByBoard, false, today);
    expect(await about()).toEqual(['What would make you trust my no?']);
    await askGaps(sampleIds.dana, [{ needId: careerIds.seenByBoard, text: 'Another wording' }]);
    expect(await about()).toContain('How does one come to be seen by the board here?');
    expect(await questionsAbout(careerIds.seenByBoard)).toHaveLength(1);
  });

  it('finding out is a promise of one’s own, once', async () => {
    const key = await findOut(careerIds.seenByBoard, 'Find out: Seen by the board', '2026-12-09');
    expect(await findOut(careerIds.seenByBoard, 'Find out: Seen by the board', null)).toBeNull();
    expect((await needOf(careerIds.seenByBoard)).commitments).toMatchObject([
      { owner: 'me', personId: null, due: '2026-12-09', lane: 'private', state: 'open' },
    ]);
    await undo(key ?? '');
    expect((await needOf(careerIds.seenByBoard)).commitments).toEqual([]);
  });

  it('the suggestions of the bank know the same gaps: what is hoped for is none, what has expired is one', async () => {
    const meeting = (await loadMeeting(sampleIds.today, { quick: false }))?.records;
    if (!meeting) throw new Error('not there');
    const known = async () => (await loadQuestionMemory(meeting.person, meeting.meeting)).gaps.map(({ text }) => text);
    expect(await known()).toEqual(['Seen by the board', 'Dana’s trust in my no', 'Learn budgeting']);
    const [review] = (await milestoneOf(careerIds.winter))?.needs ?? [];
    if (!review) throw new Error('not there');
    const ways = formOfNeed(review).ways.map((one) => ({ ...one, expiresOn: '2026-11-01' }));
    await saveNeed(review.need.id, savedOf({ ...formOfNeed(review), ways }, review), today);
    expect((await known())[0]).toBe('Run a review alone');
  });

  it('removes a need with its ways and its question', async () => {
    const key = await removeNeed(careerIds.seenByBoard);
    expect(await textsIn(careerIds.winter)).not.toContain('Seen by the board');
    expect((await questionsAbout(careerIds.seenByBoard)).map(({ state }) => state)).toEqual(['dropped']);
    await undo(key ?? '');
    expect(await textsIn(careerIds.winter)).toContain('Seen by the board');
  });

  it('knows what stands beside the plan: employer, competencies, their open promises, the next one-on-one', async () => {
    const besides = await loadBesides(now);
    expect(besides.employer?.name).toBe('Halden Freight');
    expect(besides.competencies.map(({ name }) => name)).toContain('Money');
    expect(besides.promised.every(({ owner, state }) => owner === 'them' && state === 'open')).toBe(true);
    expect(besides.promised.map(({ text }) => text)).toContain('Ask Ruth for a slot at the March board');
    expect(besides.next?.id).toBe(sampleIds.today);
    const [question] = await questionsAbout(careerIds.seenByBoard);
    await withDatabase((db) => db.put('questions', { ...question, state: 'answered', answer: 'Ask Ruth.' } as never));
    expect((await loadBesides(now)).answered.get(careerIds.seenByBoard)?.answer).toBe('Ask Ruth.');
  });
});
