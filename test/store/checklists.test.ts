import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checklistOf } from '../../src/core/checklist.ts';
import type { ChecklistScope } from '../../src/core/checklist-order.ts';
import { idsOf } from '../../src/core/identity.ts';
import { keepCapture } from '../../src/store/capture.ts';
import {
  addChecklistItem,
  editChecklistItem,
  hideChecklistItem,
  keepChecklist,
  moveChecklistItem,
  placeChecklistItem,
  readTemplates,
  removeChecklistItem,
  resetChecklist,
} from '../../src/store/checklists.ts';
import { tick } from '../../src/store/items.ts';
import { undo } from '../../src/store/journal.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { answerSeries } from '../../src/store/series.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const ids = idsOf(danaEvent().key);
const second = idsOf(danaEvent({}, '20261202T130000Z').key).meeting;
const guests = guestList(guest(account), guest(dana, 'Dana Okafor'));
const here: ChecklistScope = { stage: 'prepare', relationship: 'manager', meetingId: ids.meeting };
const template: ChecklistScope = { ...here, meetingId: null };
const dayBefore = (id: string) => (id === second ? '2026-12-01T09:00:00+01:00' : '2026-11-24T09:00:00+01:00');

beforeEach(async () => {
  await recordPage(page([danaEvent({ guests }), danaEvent({ guests }, '20261202T130000Z')]), zone);
  await answerSeries(ids.series, 'manager', 'Dana');
});

async function list(id = ids.meeting, quick = false, now = dayBefore(id)) {
  const loaded = await loadMeeting(id, { quick });
  if (!loaded) throw new Error('not there');
  return checklistOf(loaded.records, Date.parse(now), zone);
}
/** What each line is called: the key, or the user's own words. */
const names = async (id = ids.meeting) =>
  (await list(id)).items.map(({ key, text }) => String(text.values?.['text'] ?? key));
const placeOf = async (key: string) => (await list()).items.find((one) => one.key === key)?.order ?? null;
const ownId = async () => (await list()).items.find(({ own }) => own !== null)?.own ?? '';
const product = ['left-open', 'rate', 'strengths', 'questions', 'topics', 'ask'];

describe('an item of one’s own', () => {
  it('is added at the end for one meeting, changed, removed, and each of these is taken back', async () => {
    const added = await addChecklistItem(here, 'Bring the map', await placeOf('ask'));
    expect(await names()).toEqual([...product, 'Bring the map']);
    expect(await names(second)).toEqual(product);
    const edited = await editChecklistItem(await ownId(), 'Bring both maps');
    expect((await names()).at(-1)).toBe('Bring both maps');
    const removed = await removeChecklistItem(await ownId());
    expect(await names()).toEqual(product);
    for (const key of [removed, edited, added]) await undo(key ?? '');
    expect(await names()).toEqual(product);
  });
  it('is had every time, and then only this time again', async () => {
    await addChecklistItem(here, 'Bring the map', await placeOf('ask'));
    const id = await ownId();
    await moveChecklistItem(id, template);
    expect(await names(second)).toEqual([...product, 'Bring the map']);
    expect((await readTemplates()).map(({ id: one }) => one)).toEqual([id]);
    await moveChecklistItem(id, here);
    expect(await names(second)).toEqual(product);
    expect(await names()).toEqual([...product, 'Bring the map']);
  });
  it('a tick by hand is taken back', async () => {
    await addChecklistItem(here, 'Bring the map', null);
    const key = `own:${await ownId()}`;
    const before = (await list()).done;
    const ticked = await tick(ids.meeting, key, true);
    expect((await list()).done).toBe(before + 1);
    await undo(ticked ?? '');
    expect((await list()).done).toBe(before);
  });
});

describe('the order', () => {
  it('of one meeting is its own', async () => {
    await placeChecklistItem(here, 'ask', null, await placeOf('left-open'));
    expect((await names())[0]).toBe('ask');
    expect(await names(second)).toEqual(product);
    await placeChecklistItem(here, 'ask', await placeOf('left-open'), await placeOf('rate'));
    expect((await names()).slice(0, 3)).toEqual(['left-open', 'ask', 'rate']);
  });
  it('of a template is that of every meeting, until one has its own', async () => {
    await placeChecklistItem(template, 'ask', null, await placeOf('left-open'));
    expect([(await names())[0], (await names(second))[0]]).toEqual(['ask', 'ask']);
    await placeChecklistItem(here, 'rate', null, await placeOf('ask'));
    expect((await names()).slice(0, 2)).toEqual(['rate', 'ask']);
    expect((await names(second))[0]).toBe('ask');
  });
  it('an item of every list moves in one of them alone', async () => {
    await addChecklistItem(template, 'Bring the map', await placeOf('ask'));
    const key = `own:${await ownId()}`;
    await placeChecklistItem(here, key, null, await placeOf('left-open'));
    expect((await names())[0]).toBe('Bring the map');
    expect((await names(second)).at(-1)).toBe('Bring the map');
  });
});

describe('what is left out', () => {
  it('is left out once, comes back, and leaves no second record', async () => {
    const place = (await placeOf('rate')) ?? '';
    await hideChecklistItem(here, 'rate', place, true);
    expect(await names()).not.toContain('rate');
    expect((await list()).hidden.map(({ key }) => key)).toEqual(['rate']);
    expect(await names(second)).toContain('rate');
    await hideChecklistItem(here, 'rate', place, false);
    expect(await names()).toEqual(product);
    expect((await loadMeeting(ids.meeting, { quick: true }))?.records.ownItems).toHaveLength(1);
  });
});

it('what was arranged for one meeting becomes the template, and is taken back in one step', async () => {
  await addChecklistItem(here, 'Bring the map', await placeOf('ask'));
  await hideChecklistItem(here, 'strengths', (await placeOf('strengths')) ?? '', true);
  await placeChecklistItem(here, 'ask', null, await placeOf('left-open'));
  const arranged = await names();
  const kept = await keepChecklist(here);
  expect(await names()).toEqual(arranged);
  expect(await names(second)).toEqual(arranged);
  // From now on the template decides, for this meeting too.
  const moved = await placeChecklistItem(template, 'ask', await placeOf('topics'), null);
  expect([(await names())[0], (await names(second))[0]]).toEqual(['left-open', 'left-open']);
  for (const key of [moved, kept]) await undo(key ?? '');
  expect(await names()).toEqual(arranged);
  expect(await names(second)).toEqual(product);
});

it('a template goes back to the order it came in, with one’s own items', async () => {
  await addChecklistItem(template, 'Bring the map', await placeOf('ask'));
  await placeChecklistItem(template, 'ask', null, await placeOf('left-open'));
  await resetChecklist(template);
  expect(await names()).toEqual([...product, 'Bring the map']);
});

it('the popup’s quick reading and the panel’s full one agree, before and after', async () => {
  const place = { meetingId: ids.meeting, topicId: null };
  const say = (kind: 'question' | 'mine' | 'topic' | 'evidence', text: string) =>
    keepCapture({ kind, text, words: text, due: null }, 'private', place, '2026-11-25');
  for (let n = 0; n < 7; n += 1) await say('question', `Question ${n}`);
  for (let n = 0; n < 6; n += 1) await say('mine', `Promise ${n}`);
  await say('topic', 'Night depots');
  await say('evidence', 'The crew model is used');
  const when = ['2026-11-10T09:00:00+01:00', dayBefore(ids.meeting), '2026-11-25T15:10:00+01:00'];
  for (const now of when) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) });
    const [quick, full] = [await list(ids.meeting, true, now), await list(ids.meeting, false, now)];
    expect([quick.stage, quick.done, quick.total], now).toEqual([full.stage, full.done, full.total]);
  }
  vi.useRealTimers();
});
