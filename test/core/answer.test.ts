import { describe, expect, it } from 'vitest';
import { dueAgain, followUpOf, promiseFrom } from '../../src/core/answer.ts';
import { id, pitch } from './records.ts';

const common = { size: 'ask', heard: ' Let’s see. ' } as const;

describe('what an answer is turned into', () => {
  it('yes: a promise with a date, and the ask is settled', () => {
    const given = {
      ...common,
      kind: 'yes',
      owner: 'them',
      promise: 'Hand over the review',
      due: '2026-12-01',
    } as const;
    const { pitch: fields, promise, milestone, question } = followUpOf(given);
    expect(fields).toMatchObject({ state: 'done', answer: 'yes', heard: 'Let’s see.', askAgainOn: null });
    expect(promise).toEqual({ owner: 'them', text: 'Hand over the review', due: '2026-12-01' });
    expect([milestone, question]).toEqual([null, null]);
  });
  it('yes without words for a promise makes none', () => {
    expect(followUpOf({ ...common, kind: 'yes', owner: 'me', promise: ' ', due: null }).promise).toBeNull();
  });
  it('yes, if: the condition is a promise and a milestone, and the ask waits for its day', () => {
    const given = { ...common, kind: 'yes-if', owner: 'me', condition: 'Run one with me', decides: 'Dana' } as const;
    const follow = followUpOf({ ...given, due: '2026-12-09' });
    expect(follow.pitch).toMatchObject({
      state: 'made',
      answer: 'yes-if',
      condition: 'Run one with me',
      decides: 'Dana',
      askAgainOn: '2026-12-09',
    });
    expect(follow.promise).toEqual({ owner: 'me', text: 'Run one with me', due: '2026-12-09' });
    expect(follow.milestone).toEqual({ title: 'Run one with me', day: '2026-12-09' });
  });
  it('not now: a day to ask again, and nothing else', () => {
    const follow = followUpOf({ ...common, kind: 'not-now', askAgainOn: '2027-01-06' });
    expect(follow.pitch).toMatchObject({ state: 'made', askAgainOn: '2027-01-06' });
    expect([follow.promise, follow.milestone, follow.question]).toEqual([null, null, null]);
  });
  it('no: what it is about and what would change it, and the ask is settled', () => {
    const follow = followUpOf({ ...common, kind: 'no', reason: 'money', change: 'A smaller team' });
    expect(follow.pitch).toMatchObject({ state: 'done', reason: 'money', condition: 'A smaller team' });
  });
  it('vague: a question with a date, and the ask waits', () => {
    const given = { ...common, kind: 'vague', question: 'What would you need to see?', asked: false } as const;
    const follow = followUpOf({ ...given, askAgainOn: '2026-12-09' });
    expect(follow.question).toEqual({ text: 'What would you need to see?', asked: false });
    expect(follow.pitch).toMatchObject({ state: 'made', answer: 'vague', askAgainOn: '2026-12-09' });
  });
  it('keeps which size was asked for', () => {
    expect(followUpOf({ kind: 'no', size: 'larger', heard: '', reason: null, change: '' }).pitch.lead).toBe('larger');
  });
});

describe('the promise that a yes comes to', () => {
  it('is mine without “let me”, theirs as it was asked', () => {
    expect(promiseFrom('Let me run the December review.', 'me')).toBe('Run the December review');
    expect(promiseFrom('Let me run the December review.', 'them')).toBe('Let me run the December review');
  });
  it('leaves other words alone', () => expect(promiseFrom('my name on it', 'me')).toBe('My name on it'));
});

describe('asks whose day has come', () => {
  const waiting = (n: number, change: Parameters<typeof pitch>[0]) => pitch({ id: id(n), state: 'made', ...change });
  it('are those that were told and wait for today or an earlier day', () => {
    const asks = [
      waiting(1, { askAgainOn: '2026-11-25' }),
      waiting(2, { askAgainOn: '2026-11-20' }),
      waiting(3, { askAgainOn: '2026-11-26' }),
      waiting(4, { askAgainOn: null }),
      waiting(5, { askAgainOn: '2026-11-20', state: 'done' }),
      waiting(6, { askAgainOn: '2026-11-20', deletedAt: '001764000000000-0000-0123456789ab' }),
    ];
    expect(dueAgain(asks, '2026-11-25').map((one) => one.id)).toEqual([id(1), id(2)]);
  });
});
