import { describe, expect, it } from 'vitest';
import {
  emptyNeed,
  emptyWay,
  faultsOf,
  formOfNeed,
  isLink,
  needDraft,
  needFromDraft,
  savedOf,
  stateAfter,
  type WayForm,
} from '../../../src/core/roadmap/need-form.ts';
import type { RoadmapNeed } from '../../../src/core/roadmap/roadmap.ts';
import { id } from '../records.ts';
import { need, roadmap, today, way } from './records.ts';

const needs = () => roadmap().milestones.flatMap((one) => one.needs);
const called = (text: string, all = needs()): RoadmapNeed => {
  const found = all.find((one) => one.need.text === text);
  if (!found) throw new Error(text);
  return found;
};
const written = (text: string, more: Partial<WayForm> = {}): WayForm => ({ ...emptyWay, text, ...more });

describe('a need as it stands in the editor', () => {
  it('a gap has one empty way to write in, a way its gain', () => {
    expect(formOfNeed(called('Seen by the board')).ways).toEqual([emptyWay]);
    expect(formOfNeed(called('Run a review')).ways).toMatchObject([
      { text: 'The December review', gain: 'Two days back' },
    ]);
  });

  it('says by which way it is met, and keeps that way as it was', () => {
    const met = called('Coach well');
    expect(formOfNeed(met).ways).toMatchObject([{ text: 'An hour with Tomás', choice: 'met' }]);
    expect(savedOf(formOfNeed(met), met)).toMatchObject({ met: true, ways: [{ state: 'taken' }] });
  });

  it('met without any way stays met', () => {
    const alone = called(
      'Alone',
      roadmap({ needs: [need(950, 910, 'Alone', { met: true })] }).milestones.flatMap((m) => m.needs),
    );
    expect(savedOf(formOfNeed(alone), alone).met).toBe(true);
  });

  it('choosing found for the way that met it takes the need back to a way found', () => {
    const met = called('Coach well');
    const form = formOfNeed(met);
    const saved = savedOf({ ...form, ways: form.ways.map((one) => ({ ...one, choice: 'found' as const })) }, met);
    expect(saved).toMatchObject({ met: false, ways: [{ state: 'found' }] });
  });

  it('choosing met takes the way', () => {
    const gap = called('Seen by the board');
    const form = { ...formOfNeed(gap), ways: [written('The March board', { choice: 'met' })] };
    expect(savedOf(form, gap)).toMatchObject({ met: true, ways: [{ state: 'taken' }] });
    expect(stateAfter(form, today)).toBe('met');
  });

  it.each([
    ['gap', [written('')]],
    ['gap', [written('Over', { expiresOn: '2026-11-24' })]],
    ['gap', [written('Gone', { choice: 'gone' })]],
    ['hoped', [written('Perhaps', { choice: 'hoped' })]],
    ['found', [written('Perhaps', { choice: 'hoped' }), written('Surely', { expiresOn: today })]],
  ] as const)('would be: %s', (state, ways) => {
    expect(stateAfter({ ...emptyNeed, ways: [...ways] }, today)).toBe(state);
  });

  it('says what stands in the way of keeping it', () => {
    const ways = [written('A way', { source: 'javascript:alert(1)' }), written('', { gain: 'Two days' })];
    expect(faultsOf({ ...emptyNeed, text: ' ', ways })).toEqual([
      { at: null, fault: 'text' },
      { at: 0, fault: 'source' },
      { at: 1, fault: 'gain' },
    ]);
    const good = written('A way', { source: ' https://halden.example/plan ', gain: 'Two days' });
    expect(faultsOf({ ...emptyNeed, text: 'Be seen', ways: [good] })).toEqual([]);
  });

  it('links lead to http and https alone', () => {
    expect(['https://a.example', 'HTTP://a.example'].map(isLink)).toEqual([true, true]);
    expect(['a.example', 'javascript:1', 'file:///etc', 'data:text/html,1', ''].map(isLink)).toEqual(
      Array(5).fill(false),
    );
  });

  it('comes back from a draft, and nothing else does', () => {
    const form = { ...emptyNeed, text: 'Be seen', ways: [written('A way', { matterId: id(7) })] };
    expect(needFromDraft(needDraft(form))).toEqual(form);
    for (const draft of ['', 'Be seen', '{}', needDraft({ ...form, ways: [] })])
      expect(needFromDraft(draft)).toBeNull();
  });

  it('several ways of one need stand side by side', () => {
    const two = roadmap({ opportunities: [way(930, 920, 'One'), way(935, 920, 'Two', { state: 'gone' })] });
    expect(
      formOfNeed(
        called(
          'Run a review',
          two.milestones.flatMap((m) => m.needs),
        ),
      ).ways.map((one) => one.choice),
    ).toEqual(['found', 'gone']);
  });
});
