import { expect, it } from 'vitest';
import { carriedQuestions, carriedTopics } from '../../src/core/carried.ts';
import { carriedCheck } from '../../src/core/questions/outcome.ts';
import { wrapUpOf } from '../../src/core/wrap-up.ts';
import { commitment, id, meeting, question, records, some, topic } from './records.ts';
import { sayMessage } from './rule-words.ts';

const carried = (one: string) => ({ ...topic(90), meetingId: meeting.id, item: carriedCheck(one), ticked: true });
const dated = (n: number) => commitment(n, { due: '2026-12-01' });
const headline = (...promised: ReturnType<typeof dated>[]) => sayMessage(wrapUpOf(records({ promised })).headline);

it('says what is missing in one sentence', () => {
  expect(headline()).toBe('No commitments yet.');
  expect(headline(dated(1), dated(2), dated(3), commitment(4))).toBe('4 commitments, one without a date.');
  expect(headline(dated(1), commitment(2), commitment(3))).toBe('3 commitments, 2 without a date.');
  expect(headline(dated(1))).toBe('1 commitment, with a date.');
  expect(headline(commitment(1))).toBe('1 commitment, without a date.');
  expect(headline(commitment(1), commitment(2))).toBe('2 commitments, none with a date.');
  expect(headline(dated(1), commitment(2, { state: 'dropped' }))).toBe('1 commitment, with a date.');
});

it('a delivered commitment needs no date any more', () => {
  expect(wrapUpOf(records({ promised: [commitment(1, { state: 'delivered' })] })).complete).toBe(true);
});

it('a question has a state once it was asked, answered or dropped; each counts once', () => {
  const open = question(10);
  const asked = question(11, { state: 'asked', askedIn: [meeting.id] });
  const { unsettled, complete } = wrapUpOf(records({ questions: some(open, asked), asked: [open] }));
  expect(unsettled.map((one) => one.id)).toEqual([id(10)]);
  expect(complete).toBe(false);
});

it('a question that was carried over as it is has a state, and goes along like one that found no answer', () => {
  const kept = question(10, { order: 'a1' });
  const asked = question(11, { state: 'asked', askedIn: [id(81), id(82), meeting.id], order: 'a0' });
  const around = records({ questions: some(asked, kept), checks: [carried(kept.id)] });
  expect(wrapUpOf(around)).toMatchObject({ unsettled: [], complete: true });
  expect(carriedQuestions(around).map(({ question: { id: one }, asked: was, time }) => [one, was, time])).toEqual([
    [asked.id, true, 3],
    [kept.id, false, 1],
  ]);
  const back = records({ questions: some(kept), checks: [{ ...carried(kept.id), ticked: false }] });
  expect(wrapUpOf(back).unsettled).toHaveLength(1);
});

it('carries over in this meeting alone, and nothing that was answered or dropped', () => {
  const elsewhere = { ...carried(id(10)), meetingId: id(81) };
  expect(wrapUpOf(records({ questions: some(question(10)), checks: [elsewhere] })).unsettled).toHaveLength(1);
  const answered = question(12, { state: 'answered', answeredIn: meeting.id, askedIn: [meeting.id] });
  expect(carriedQuestions(records({ asked: [answered], checks: [carried(answered.id)] }))).toEqual([]);
});

it('takes parked and untouched topics along, and no step of the talk', () => {
  const topics = [
    topic(20, { state: 'parked' }),
    topic(21),
    topic(22, { state: 'done' }),
    topic(23, { kind: 'ask', state: 'parked' }),
  ];
  expect(carriedTopics(records({ topics })).map((one) => one.id)).toEqual([id(20), id(21)]);
});
