import { beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../src/store/journal.ts';
import { askAbout, checkMatters, loadMatters, moveMatter, tieToMatter } from '../../src/store/matters-page.ts';
import { withDatabase } from '../../src/store/open.ts';
import { careerRows } from '../fixtures/sample-career.ts';
import { sampleIds } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { putRows, putSample } from './put-sample.ts';

useFreshDatabase();
const at = { now: Date.UTC(2026, 10, 25, 12, 35), zone: 'Europe/Stockholm' };
beforeEach(async () => {
  await putSample();
  await putRows(careerRows(at));
});
const load = async (id: string = sampleIds.dana) => {
  const loaded = await loadMatters(id);
  if (!loaded) throw new Error('nobody');
  return loaded;
};
const texts = async () => (await load()).matters.map(({ text }) => text);

describe('the page', () => {
  it('has the lines in order, gains with their milestone, and evidence that is tied before the latest', async () => {
    const { gains, evidence, pitches } = await load();
    expect((await texts())[0]).toBe('Fewer surprises at month end.');
    expect(gains.map(({ benefit, milestone }) => [benefit.text, milestone?.title])).toContainEqual([
      'Depots merged before the lease ends in June',
      'Lead a team of three',
    ]);
    expect(evidence[0]?.text).toContain('Kiruna storm');
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
    expect(pitches).toHaveLength(1);
  });
  it('shows the roadmap to those alone who decide', async () => {
    const { gains, ways } = await load(sampleIds.jun);
    expect([gains, ways]).toEqual([[], []]);
  });
  it('is of nobody where there is nobody', async () =>
    expect(await loadMatters('0a5e0000-0000-4000-8000-000000009999')).toBeNull());
});

describe('a line', () => {
  it('takes an ask, a gain and evidence, and gives them back', async () => {
    const [, line] = (await load()).matters;
    if (!line) throw new Error('no line');
    const { gains, evidence } = await load();
    const free = gains.find(({ benefit }) => benefit.matterId === null);
    const last = evidence.at(-1);
    if (!free || !last) throw new Error('nothing to tie');
    await tieToMatter(line.id, { is: 'gain', id: free.benefit.id }, true);
    const key = await tieToMatter(line.id, { is: 'evidence', id: last.id }, true);
    await tieToMatter(line.id, { is: 'evidence', id: last.id }, true);
    const tied = await withDatabase((db) => db.get('evidence', last.id));
    expect(tied?.matterIds).toEqual([line.id]);
    expect((await withDatabase((db) => db.get('benefits', free.benefit.id)))?.matterId).toBe(line.id);
    if (key) await undo(key);
    await tieToMatter(line.id, { is: 'gain', id: free.benefit.id }, false);
    expect((await withDatabase((db) => db.get('benefits', free.benefit.id)))?.matterId).toBeNull();
  });
  it('moves before another', async () => {
    const [first, second] = (await load()).matters;
    if (!first || !second) throw new Error('too few lines');
    await moveMatter(second.id, null, first.id);
    expect((await texts()).slice(0, 2)).toEqual([second.text, first.text]);
  });
  it('becomes a question to that person at the end of what is open', async () => {
    await askAbout(sampleIds.dana, 'Is this so?');
    expect((await load()).asked.at(-1)).toBe('Is this so?');
  });
  it('is looked over with all the others, and undone with them', async () => {
    const key = await checkMatters(sampleIds.dana, '2026-11-25');
    expect(new Set((await load()).matters.map(({ checkedOn }) => checkedOn))).toEqual(new Set(['2026-11-25']));
    if (key) await undo(key);
    expect(new Set((await load()).matters.map(({ checkedOn }) => checkedOn))).toEqual(new Set([null]));
  });
});
