import { describe, expect, it } from 'vitest';
import { split } from '../../src/core/lanes.ts';
import type { Benefit, Milestone, Need, Opportunity, Vision } from '../../src/core/plan.ts';
import { type PlanRecords, planSoFarOf, tellable } from '../../src/core/plan-so-far.ts';
import type { Lane } from '../../src/core/record.ts';
import { id, pitch } from './records.ts';

const stamp = '001764000000000-0000-0123456789ab';
const kept = (n: number) => ({ id: id(n), createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps: {} });
const laned = (lane: Lane) => ({ lane, laneUntil: null });
const at = { today: '2026-11-25' };

const vision: Vision = {
  ...kept(1),
  ...laned('shared'),
  mine: 'secret: all of the North',
  toTell: 'Planning in the North',
  employerId: null,
};
const milestone = (n: number, title: string, lane: Lane, day: string | null = '2027-03-01'): Milestone => ({
  ...kept(n),
  ...laned(lane),
  visionId: vision.id,
  title,
  day,
  grain: 'month',
  state: 'open',
  reachedOn: null,
  order: `a${n}`,
});
const need = (n: number, of: number, kind: Need['kind'], text: string, lane: Lane, met = false): Need => ({
  ...kept(n),
  ...laned(lane),
  milestoneId: id(of),
  kind,
  text,
  met,
  competencyId: null,
  order: `a${n}`,
});
const way = (n: number, of: number, state: Opportunity['state'], lane: Lane): Opportunity => ({
  ...kept(n),
  ...laned(lane),
  needId: id(of),
  text: lane === 'shared' ? `A way ${n}` : 'secret: a way',
  source: 'secret: who told',
  expiresOn: null,
  commitmentId: null,
  state,
  order: `a${n}`,
});
const gain = (n: number, of: number, text: string, lane: Lane): Benefit => ({
  ...kept(n),
  ...laned(lane),
  opportunityId: id(of),
  text,
  matterId: null,
  order: `a${n}`,
});
const ask = pitch({
  ...laned('shared'),
  steps: ['The December review', ' '],
  larger: 'secret: the larger size',
  smaller: 'secret: the smaller size',
  benefit: 'Two days back',
  heard: 'secret: what was heard',
  condition: 'secret: a condition',
  decides: 'secret: who decides',
});
const records = (change: Partial<PlanRecords> = {}): PlanRecords => ({
  vision: tellable(vision),
  pitch: ask,
  milestones: [milestone(10, 'Own the winter plan', 'shared')],
  needs: [],
  opportunities: [],
  benefits: [],
  ...change,
});

describe('the plan so far', () => {
  it('tells in order: where to, near steps, milestones, the ask', () => {
    expect(planSoFarOf(records(), at)).toMatchObject({
      toTell: 'Planning in the North',
      steps: ['The December review'],
      milestones: [{ title: 'Own the winter plan', day: '2027-03-01', reached: false }],
      ask: { words: 'Let me run the December peak review.', benefit: 'Two days back' },
    });
  });

  it('has the state of each need, from the ways that are shared alone', () => {
    const needs = [
      need(20, 10, 'skill', 'Met', 'shared', true),
      need(21, 10, 'skill', 'Found', 'shared'),
      need(22, 10, 'skill', 'Hoped', 'shared'),
      need(23, 10, 'skill', 'Gap', 'shared'),
      need(24, 10, 'skill', 'Private way', 'shared'),
    ];
    const opportunities = [
      way(30, 21, 'taken', 'shared'),
      way(31, 22, 'hoped', 'shared'),
      way(32, 23, 'gone', 'shared'),
      way(33, 24, 'found', 'private'),
    ];
    const [shown] = planSoFarOf(records({ needs, opportunities }), at).milestones;
    expect(shown?.needs.map(({ text, state }) => [text, state])).toEqual([
      ['Met', 'met'],
      ['Found', 'found'],
      ['Hoped', 'hoped'],
      ['Gap', 'gap'],
      ['Private way', 'gap'],
    ]);
  });

  it('leaves a dropped milestone out', () => {
    const dropped = { ...milestone(10, 'Own it', 'shared'), state: 'dropped' as const };
    expect(planSoFarOf(records({ milestones: [dropped] }), at).milestones).toEqual([]);
  });
});

describe('what never shows', () => {
  it('is anything private, of every kind', () => {
    const plan = planSoFarOf(
      {
        vision: tellable({ ...vision, toTell: 'secret: toTell', lane: 'private' }),
        pitch: pitch({ ask: 'secret: ask', steps: ['secret: step'], benefit: 'secret: gain', ease: 'secret: ease' }),
        milestones: [milestone(10, 'secret: milestone', 'private'), milestone(11, 'Open', 'shared')],
        needs: [
          need(20, 10, 'skill', 'secret: of a hidden one', 'shared'),
          need(21, 11, 'means', 'secret: need', 'private'),
        ],
        opportunities: [way(30, 20, 'found', 'private')],
        benefits: [gain(40, 30, 'secret: gain', 'shared')],
      },
      at,
    );
    expect(JSON.stringify(plan)).not.toContain('secret');
    expect(plan).toMatchObject({ toTell: null, steps: [], ask: null, milestones: [{ title: 'Open', needs: [] }] });
  });

  it('is, even where everything is shared, what is mine, other sizes, what was heard, and who told of a way', () => {
    const needs = [need(20, 10, 'skill', 'Lead a review', 'shared')];
    const plan = planSoFarOf(records({ needs, opportunities: [way(30, 20, 'found', 'shared')] }), at);
    expect(JSON.stringify(plan)).not.toContain('secret');
  });

  it('is, in the drawing, a gain or a way that is private, and which worry of the other one a gain answers', () => {
    const needs = [need(20, 10, 'skill', 'Lead a review', 'shared'), need(21, 10, 'skill', 'Coach', 'shared')];
    const plan = planSoFarOf(
      records({
        needs,
        opportunities: [
          way(30, 20, 'found', 'shared'),
          way(31, 21, 'found', 'private'),
          way(32, 21, 'hoped', 'shared'),
        ],
        benefits: [
          { ...gain(40, 30, 'Two days back', 'shared'), matterId: id(99) },
          gain(41, 31, 'secret: of a private way', 'shared'),
          gain(42, 32, 'secret: gain', 'private'),
        ],
      }),
      at,
    );
    const ways = plan.roadmap.flatMap(({ needs: all }) => all.flatMap((one) => one.ways));
    expect(ways.map(({ opportunity, benefit }) => [opportunity.text, benefit?.text, benefit?.matterId])).toEqual([
      ['A way 30', 'Two days back', null],
      ['A way 32', undefined, undefined],
    ]);
    expect(JSON.stringify(plan)).not.toContain('secret');
  });

  it('is what is for later, until its day has come', () => {
    const later = { ...tellable(vision), lane: 'later' as const, laneUntil: { day: '2026-11-26' } };
    expect(planSoFarOf(records({ vision: later }), at).toTell).toBeNull();
    expect(planSoFarOf(records({ vision: later }), { today: '2026-11-26' }).toTell).toBe('Planning in the North');
  });

  it('cannot be the private half of a vision: the gate does not take one, and the part to tell does not hold it', () => {
    // @ts-expect-error A whole vision holds `mine`, which must not come to the gate.
    split([vision], at);
    expect(Object.keys(tellable(vision)).toSorted()).toEqual(['lane', 'laneUntil', 'text']);
  });
});

describe('the closing questions', () => {
  const asked = (change: Partial<PlanRecords>) =>
    planSoFarOf(records(change), at).questions.map(({ about, ask: { id: name, values } }) => [
      about,
      name,
      values?.['text'] ?? null,
    ]);
  it('come from the gaps, by who may know', () => {
    const needs = [
      need(20, 10, 'approval', 'A budget', 'shared'),
      need(21, 10, 'knowledge', 'Rail law', 'shared'),
      need(22, 10, 'skill', 'Budgeting', 'shared'),
      need(23, 10, 'skill', 'Done already', 'shared', true),
    ];
    expect(asked({ needs })).toEqual([
      ['business', 'pitch.gap-approval', 'A budget'],
      ['industry', 'pitch.gap-knowledge', 'Rail law'],
      ['team', 'pitch.gap-skill', 'Budgeting'],
    ]);
  });
  it('ask of every area, also where nothing of it is known to be missing', () => {
    expect(asked({ milestones: [] })).toEqual([
      ['business', 'pitch.open-business', null],
      ['industry', 'pitch.open-industry', null],
      ['team', 'pitch.open-team', null],
    ]);
  });
  it('ask when a milestone without a date would fit', () => {
    expect(asked({ milestones: [milestone(10, 'Own a budget', 'shared', null)] })[0]).toEqual([
      'business',
      'pitch.gap-date',
      'Own a budget',
    ]);
  });
  it('are at most two for each', () => {
    const needs = [1, 2, 3].map((n) => need(20 + n, 10, 'means', `Means ${n}`, 'shared'));
    expect(asked({ needs }).filter(([about]) => about === 'business')).toHaveLength(2);
  });
});
