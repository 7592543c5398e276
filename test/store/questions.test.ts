/** Questions in the database: from the bank, once; asked another way; carried over; remembered. */
import { beforeEach, describe, expect, it } from 'vitest';
import { idsOf } from '../../src/core/identity.ts';
import { carriedIn } from '../../src/core/questions/outcome.ts';
import { carryOver } from '../../src/store/carry-over.ts';
import { undo } from '../../src/store/journal.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { withDatabase } from '../../src/store/open.ts';
import { loadQuestionMemory } from '../../src/store/question-memory.ts';
import { addFromBank, addQuestion, askAnotherWay, setQuestionState } from '../../src/store/questions.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { answerSeries } from '../../src/store/series.ts';
import { sampleIds, sampleRows } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const event = idsOf(danaEvent().key);
const first = event.meeting;
const second = idsOf(danaEvent({}, '20261202T130000Z').key).meeting;
const guests = guestList(guest(account), guest(dana, 'Dana Okafor'));
const soFar = {
  key: 'how-you-see-me.so-far',
  theme: 'how-you-see-me',
  text: 'How do you see my performance so far?',
  needId: null,
};

async function load(id: string) {
  const loaded = await loadMeeting(id, { quick: false });
  if (!loaded) throw new Error('not there');
  return loaded.records;
}
async function memoryAt(id: string) {
  const { person, meeting } = await load(id);
  return loadQuestionMemory(person, meeting);
}
const personId = async () => (await load(first)).person?.id ?? null;
const listed = async () => (await load(first)).questions.items.map(({ text }) => text);

describe('with one person', () => {
  beforeEach(async () => {
    await recordPage(page([danaEvent({ guests }), danaEvent({ guests }, '20261202T130000Z')]), 'Europe/Berlin');
    await answerSeries(event.series, 'manager', '');
  });

  it('a question of the bank is on the list once, whichever window puts it there', async () => {
    expect(await addFromBank(soFar, await personId(), first)).not.toBeNull();
    expect(await addFromBank(soFar, await personId(), second)).toBeNull();
    expect(await listed()).toEqual([soFar.text]);
    expect((await load(first)).questions.items[0]).toMatchObject({ bankKey: soFar.key, theme: soFar.theme });
  });

  it('another way takes the place of the one that got no answer, and one undo brings that back', async () => {
    await addQuestion('What next?', await personId(), first);
    await addQuestion('And then?', await personId(), first);
    const id = (await load(first)).questions.items[0]?.id ?? '';
    await setQuestionState(id, 'asked', first, 'Let me think.');
    const key = await askAnotherWay(id, soFar, second);
    expect(await listed()).toEqual([soFar.text, 'And then?']);
    expect((await memoryAt(second)).questions.find((one) => one.id === id)).toMatchObject({
      state: 'dropped',
      askedIn: [first],
      answer: 'Let me think.',
    });
    await undo(key ?? '');
    expect(await listed()).toEqual(['What next?', 'And then?']);
  });

  it('carried over is known of this meeting, and the question stays open', async () => {
    await addQuestion('What next?', await personId(), first);
    const id = (await load(first)).questions.items[0]?.id ?? '';
    await carryOver(first, [id], true);
    expect([...carriedIn(await load(first))]).toEqual([id]);
    expect([...carriedIn(await load(second))]).toEqual([]);
    expect((await load(second)).questions.items[0]?.askedIn).toEqual([]);
    await carryOver(first, [id], false);
    expect([...carriedIn(await load(first))]).toEqual([]);
  });

  it('what was said instead of an answer is not taken for the answer of a later talk, and not lost', async () => {
    await addQuestion('What next?', await personId(), first);
    const id = (await load(first)).questions.items[0]?.id ?? '';
    await setQuestionState(id, 'asked', first, 'Let me think.');
    await setQuestionState(id, 'answered', second);
    const [question] = (await memoryAt(second)).questions;
    expect(question).toMatchObject({ state: 'answered', answer: '', askedIn: [first], answeredIn: second });
    const versions = await withDatabase((db) => db.getAllFromIndex('versions', 'record', id));
    expect(versions.map(({ text }) => text)).toEqual(['Let me think.']);
    // In one and the same talk it is the same answer, put more exactly.
    await addQuestion('Why?', await personId(), first);
    const other = (await load(first)).questions.items[0]?.id ?? '';
    await setQuestionState(other, 'asked', first, 'Because.');
    await setQuestionState(other, 'answered', first);
    const again = (await memoryAt(first)).questions.find((one) => one.id === other);
    expect(again).toMatchObject({ answer: 'Because.', askedIn: [] });
  });

  it('the memory knows the days, and how often one has met before', async () => {
    await addFromBank(soFar, await personId(), first);
    const id = (await load(first)).questions.items[0]?.id ?? '';
    await setQuestionState(id, 'answered', first, 'You hold the plan together.');
    const memory = await memoryAt(second);
    expect(memory.days.get(first)).toBe('2026-11-25');
    expect(memory.heldBefore).toBe(1);
    expect((await memoryAt(first)).heldBefore).toBe(0);
    expect(memory.managerBefore).toBe(false);
  });
});

it('of two years, the memory holds what was asked of this person, and what is missing in the plan', async () => {
  const now = Date.UTC(2026, 10, 25, 12, 35);
  const rows = sampleRows({ now, zone: 'Europe/Stockholm' });
  await withDatabase(async (db) => {
    for (const [store, list] of Object.entries(rows))
      for (const row of list ?? []) await db.put(store as 'questions', row as never);
    const kept = { createdAt: '', updatedAt: '', deletedAt: null, stamps: {}, lane: 'private', laneUntil: null };
    const put = (store: string, row: object) => db.put(store as 'needs', { ...kept, ...row } as never);
    await put('milestones', { id: 'm', state: 'open', order: 'a' });
    await put('milestones', { id: 'reached', state: 'reached', order: 'b' });
    await put('needs', { id: 'n1', milestoneId: 'm', kind: 'skill', text: 'Budgeting', met: false, order: 'b' });
    await put('needs', { id: 'n2', milestoneId: 'm', kind: 'exposure', text: 'Board', met: false, order: 'a' });
    await put('needs', { id: 'n3', milestoneId: 'm', kind: 'means', text: 'A way is found', met: false, order: 'c' });
    await put('needs', { id: 'n4', milestoneId: 'm', kind: 'means', text: 'Met', met: true, order: 'd' });
    await put('needs', { id: 'n5', milestoneId: 'reached', kind: 'means', text: 'Past', met: false, order: 'a' });
    await put('opportunities', { id: 'o1', needId: 'n3', state: 'found' });
    await put('opportunities', { id: 'o2', needId: 'n1', state: 'gone' });
    await put('people', { id: 'before', relationship: 'manager', mergedInto: null });
    await put('pitches', { id: 'p1', personId: sampleIds.dana, answer: 'no', answeredOn: '2026-11-03' });
    await put('pitches', { id: 'p2', personId: sampleIds.dana, answer: 'yes', answeredOn: '2025-11-03' });
    const decidedOn = '2026-12-15';
    await put('seasons', { id: 's1', kind: 'review', decidedOn, ix: { decidedOn } });
  });
  const { questions, days, gaps, heldBefore, ...rest } = await memoryAt(sampleIds.today);
  expect(questions).toHaveLength(5);
  expect(days.get(sampleIds.twoWeeksAgo)).toBe('2026-11-11');
  expect(gaps.map(({ text }) => text)).toEqual(['Board', 'Budgeting']);
  // Every two weeks since the spring, but the one that was cancelled.
  expect(heldBefore).toBe(19);
  expect(rest).toMatchObject({
    managerBefore: true,
    answer: { kind: 'no', day: '2026-11-03' },
    reviewOn: '2026-12-15',
  });
});
