import { beforeAll, describe, expect, it } from 'vitest';
import type { FindDay } from '../../../src/core/capture.ts';
import { ofNow, suggestedBy } from '../../../src/core/evidence/competencies.ts';
import { proofAddress } from '../../../src/core/evidence/proof.ts';
import { readEvidenceLine, suggestFor, tagBefore } from '../../../src/core/evidence/read-line.ts';
import { loadFindPastDay } from '../../../src/core/plain-dates.ts';
import { id } from '../records.ts';
import { competency, milestone, need } from './evidence-stand.ts';

// A Wednesday.
const today = '2026-11-25';
const plans = competency(1, 'Plans that hold');
const planning = competency(2, 'Planning');
const models = competency(3, 'Forecasts and models');
const all = [plans, planning, models];
let findDay: FindDay;
beforeAll(async () => {
  findDay = await loadFindPastDay('en-GB');
});
const read = (typed: string) => readEvidenceLine(typed, { today, findDay, competencies: all });

describe('the day of a line', () => {
  it.each([
    ['Winter rota agreed', '2026-11-25', 'Winter rota agreed'],
    ['Winter rota agreed yesterday', '2026-11-24', 'Winter rota agreed'],
    ['Yesterday: winter rota agreed', '2026-11-24', 'winter rota agreed'],
    ['Winter rota agreed on Friday', '2026-11-20', 'Winter rota agreed'],
    ['Winter rota agreed last Monday', '2026-11-23', 'Winter rota agreed'],
    ['Winter rota agreed on 3 March', '2026-03-03', 'Winter rota agreed'],
    ['Winter rota agreed on 3 December', '2025-12-03', 'Winter rota agreed'],
    ['Winter rota agreed two weeks ago', '2026-11-11', 'Winter rota agreed'],
    ['Rota for tomorrow agreed', '2026-11-25', 'Rota for tomorrow agreed'],
    [
      'Storm of 9 November survived without a cancelled train',
      '2026-11-09',
      'Storm of 9 November survived without a cancelled train',
    ],
  ])('%s', (typed, day, text) => {
    expect(read(typed)).toMatchObject({ day, text });
  });
});

describe('competencies after #', () => {
  it('by their whole name, by a word that only one begins with, once each', () => {
    expect(read('Rota agreed #Plans that hold #fore')).toMatchObject({
      text: 'Rota agreed',
      competencyIds: [plans.id, models.id],
    });
    expect(read('#models Rota #models agreed')).toMatchObject({ text: 'Rota agreed', competencyIds: [models.id] });
  });
  it('the longer name wins, and half a word is no name', () => {
    expect(read('Rota #planning').competencyIds).toEqual([planning.id]);
    expect(read('Rota #Plans that holdings').competencyIds).toEqual([plans.id]);
    expect(read('Rota #Plans that holdings').text).toBe('Rota that holdings');
  });
  it('what could be several, or none, stays in the words', () => {
    expect(read('Rota #plan agreed')).toMatchObject({ text: 'Rota #plan agreed', competencyIds: [] });
    expect(read('Ticket #4711 closed, C# learnt')).toMatchObject({
      text: 'Ticket #4711 closed, C# learnt',
      competencyIds: [],
    });
  });
  it('help while it is typed: by any word of a name', () => {
    expect(suggestFor('PLAN', all)).toEqual([plans, planning]);
    expect(suggestFor('mod', all)).toEqual([models]);
    expect(suggestFor('', all)).toEqual(all);
    expect(tagBefore('Rota #pl', 8)).toEqual({ from: 5, query: 'pl' });
    expect(tagBefore('Rota ＃', 6)).toEqual({ from: 5, query: '' });
    expect(tagBefore('C#', 2)).toBeNull();
    expect(tagBefore('Rota #pl agreed', 3)).toBeNull();
  });
});

it('only web addresses are opened', () => {
  expect(proofAddress(' https://intranet.example/a ')).toBe('https://intranet.example/a');
  for (const proof of ['javascript:alert(1)', 'see https://a.example', 'https://', 'file:///etc', ''])
    expect(proofAddress(proof), proof).toBeNull();
});

describe('which competencies there are', () => {
  it('those of an employer one has left only while lines speak of them', () => {
    const old = competency(9, 'Old values', { source: 'employer', employerId: id(70) });
    const firm = { ...milestone(70), name: 'Old', unit: '', role: '', from: null, until: '2025-01-01' };
    expect(ofNow([plans, old], [firm], new Set())).toEqual([plans]);
    expect(ofNow([plans, old], [firm], new Set([old.id]))).toEqual([plans, old]);
    expect(ofNow([plans, old], [{ ...firm, until: null }], new Set())).toEqual([plans, old]);
  });
  it('the roadmap suggests abilities that nobody has named, each wording once', () => {
    const needs = [
      need(1, { text: 'Run a review' }),
      need(2, { text: 'run a review ' }),
      need(3, { text: 'PLANNING' }),
      need(4, { text: 'A budget', kind: 'means' }),
      need(5, { text: 'Done', met: true }),
      need(6, { text: 'Named', competencyId: plans.id }),
      need(7, { text: 'Of what was let go', milestoneId: id(901) }),
    ];
    const milestones = [milestone(900), milestone(901, { state: 'dropped' })];
    expect(suggestedBy(needs, milestones, all).map(({ text }) => text)).toEqual(['Run a review']);
  });
});
