import { describe, expect, it } from 'vitest';
import { idsOf } from '../../src/core/identity.ts';
import { answerAsk } from '../../src/store/answers.ts';
import { askAgain } from '../../src/store/ask-again.ts';
import { undo } from '../../src/store/journal.ts';
import { addMatterServed } from '../../src/store/matters.ts';
import { addObjection, editObjection, moveObjection, removeObjection } from '../../src/store/objections.ts';
import { saveAsk } from '../../src/store/pitches.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { answerSeries } from '../../src/store/series.ts';
import { saveVision, setToldLane } from '../../src/store/visions.ts';
import { danaId, first, live, load, only, today, useAsk } from './ask-stand.ts';
import { account, danaEvent, guest, guestList, page } from './facts.ts';

useAsk();

const no = { kind: 'no', size: 'ask', heard: '', reason: 'money', change: '' } as const;
const answerNo = async () => answerAsk((await only('pitches')).id, no, { meetingId: first, today });

describe('the open ask', () => {
  it('is one per person, written part by part', async () => {
    await saveAsk(await danaId(), { ease: 'The agenda by Tuesday', lead: 'smaller', lane: 'shared' });
    expect(await only('pitches')).toMatchObject({ ask: 'Let me run the review.', lead: 'smaller', lane: 'shared' });
  });
  it('is another one once the first was answered', async () => {
    await answerNo();
    await saveAsk(await danaId(), { ask: 'My name on the night depots.' });
    expect((await live('pitches')).map(({ ask, state }) => [ask, state]).toSorted()).toEqual([
      ['Let me run the review.', 'done'],
      ['My name on the night depots.', 'open'],
    ]);
  });
});

describe('objections', () => {
  const texts = async () => (await load(first)).objections.map(({ text }) => text);
  it('stand in order, move, and go', async () => {
    const person = await danaId();
    for (const text of ['Too soon', 'Who covers?', 'No money']) await addObjection(person, text);
    const [a, , c] = (await load(first)).objections;
    await moveObjection(c?.id ?? '', null, a?.id ?? '');
    expect(await texts()).toEqual(['No money', 'Too soon', 'Who covers?']);
    const key = await removeObjection(a?.id ?? '');
    expect(await texts()).toEqual(['No money', 'Who covers?']);
    await undo(key ?? '');
    expect(await texts()).toEqual(['No money', 'Too soon', 'Who covers?']);
    await editObjection(c?.id ?? '', { reply: 'From the tooling money' });
    expect((await load(first)).objections[0]).toMatchObject({ reply: 'From the tooling money', lane: 'private' });
  });
});

describe('what matters', () => {
  it('is written down and served by the ask in one step, and taken back in one', async () => {
    const key = await addMatterServed(await danaId(), { kind: 'worries', how: 'said', text: 'Fewer surprises' });
    const matter = await only('matters');
    expect((await load(first)).pitch?.matterId).toBe(matter.id);
    await undo(key ?? '');
    expect(await live('matters')).toEqual([]);
    expect(await only('pitches')).toMatchObject({ matterId: null });
  });
});

describe('the vision', () => {
  it('has a lane for the part to tell alone, and nothing sets one for what is mine', async () => {
    const person = await danaId();
    await saveVision(person, { mine: 'All of the North', toTell: 'Planning' });
    await setToldLane(person, 'shared');
    const vision = await only('visions');
    expect(vision).toMatchObject({ mine: 'All of the North', toTell: 'Planning', lane: 'shared' });
    // The only fields a vision has: a second lane, or a switch for `mine`, would stand here.
    const known = ['createdAt', 'deletedAt', 'employerId', 'id', 'ix', 'lane', 'laneUntil', 'mine', 'stamps', 'toTell'];
    expect(Object.keys(vision).toSorted()).toEqual([...known, 'updatedAt'].toSorted());
  });
  it('is one, whoever is told of it at the same employer', async () => {
    await saveVision(await danaId(), { toTell: 'Planning' });
    await saveVision('00000000-0000-4000-8000-000000000001', { toTell: 'Planning, in the North' });
    expect(await only('visions')).toMatchObject({ toTell: 'Planning, in the North' });
  });
});

describe('an ask that is asked again', () => {
  const pitches = async () =>
    (await live('pitches'))
      .map(({ ask, state, answer }) => [ask, state, answer])
      .toSorted((a, b) => (String(a) < String(b) ? -1 : 1));

  it('is open with its words, steps and objections, and the answer stays as history', async () => {
    await addObjection(await danaId(), 'Too soon');
    const { id } = await only('pitches');
    const later = { kind: 'not-now', size: 'ask', heard: '', askAgainOn: today } as const;
    await answerAsk(id, later, { meetingId: first, today });
    const key = await askAgain(id, 'same');
    expect(await pitches()).toEqual([
      ['Let me run the review.', 'done', 'not-now'],
      ['Let me run the review.', 'open', null],
    ]);
    const { pitch, objections, asks } = await load(first);
    expect(pitch?.steps).toEqual(['The December review']);
    expect(objections.map(({ text }) => text)).toEqual(['Too soon']);
    expect(asks.map(({ answer }) => answer)).toEqual(['not-now']);
    await undo(key ?? '');
    expect(await pitches()).toEqual([['Let me run the review.', 'made', 'not-now']]);
    expect(await live('objections')).toHaveLength(1);
  });

  it('in its smaller size has that as the ask, and the former one as the larger', async () => {
    const { id } = await only('pitches');
    await answerNo();
    await askAgain(id, 'smaller');
    expect((await load(first)).pitch).toMatchObject({
      ask: 'Let me run it with you.',
      larger: 'Let me run the review.',
      smaller: '',
      lead: 'ask',
    });
  });

  it('waits while another one is open, and opens once', async () => {
    const { id } = await only('pitches');
    await answerNo();
    await askAgain(id, 'smaller');
    expect(await askAgain(id, 'smaller')).toBeNull();
    expect(await live('pitches')).toHaveLength(2);
  });

  it('goes again when the answer changes, with its objections, unless it was told since', async () => {
    await addObjection(await danaId(), 'Too soon');
    const { id } = await only('pitches');
    await answerNo();
    await askAgain(id, 'smaller');
    await answerAsk(id, { ...no, reason: 'time' }, { meetingId: first, today });
    expect(await only('pitches')).toMatchObject({ id, reason: 'time' });
    expect(await live('objections')).toHaveLength(1);
    await askAgain(id, 'smaller');
    const again = (await live('pitches')).find(({ state }) => state === 'open');
    await answerAsk(again?.id ?? '', { ...no, size: 'ask' }, { meetingId: first, today });
    await answerAsk(id, no, { meetingId: first, today });
    expect(await live('pitches')).toHaveLength(2);
  });
});

describe('a stand-in who turns out to be somebody', () => {
  it('takes along asks that were answered, and what matters', async () => {
    const event = {
      ...danaEvent(),
      title: '1:1',
      key: { ...danaEvent().key, baseId: 'standin0001', raw: 'raw-standin' },
    };
    const { series, meeting } = idsOf(event.key);
    await recordPage(page([event]), 'Europe/Berlin');
    await answerSeries(series, 'manager', 'Ruth');
    const standIn = (await load(meeting)).person?.id ?? '';
    await saveAsk(standIn, { ask: 'Put my name forward.' });
    await addMatterServed(standIn, { kind: 'worries', how: 'guess', text: 'The board' });
    const { pitch } = await load(meeting);
    await answerAsk(pitch?.id ?? '', no, { meetingId: meeting, today });
    const guests = guestList(guest(account), guest('ruth@northfreight.example', 'Ruth Adeyemi'));
    await recordPage(page([{ ...event, guests }]), 'Europe/Berlin');
    const after = await load(meeting);
    expect(after.person).toMatchObject({ name: 'Ruth Adeyemi' });
    expect(after.person?.id).not.toBe(standIn);
    expect(after.asks.map(({ ask, answer }) => [ask, answer])).toEqual([['Put my name forward.', 'no']]);
    expect(after.matters.map(({ text }) => text)).toEqual(['The board']);
  });
});
