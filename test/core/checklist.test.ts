import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../src/core/checklist.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { relationships } from '../../src/core/people.ts';
import type { Check } from '../../src/core/upkeep.ts';
import { at, commitment, dana, id, meeting, pitch, question, records, some, topic, zone } from './records.ts';

const before = at('2026-11-25T13:35:00+01:00');
const list = (change: Partial<MeetingRecords> = {}, now = before) => checklistOf(records(change), now, zone);
const done = (change: Partial<MeetingRecords>, now = before) =>
  list(change, now)
    .items.filter((item) => item.done)
    .map(({ key }) => key);
const check = (item: string, ticked: boolean, change: Partial<Check> = {}): Check => {
  const { id: _, ...kept } = commitment(90);
  return {
    id: id(90),
    createdAt: kept.createdAt,
    updatedAt: kept.updatedAt,
    deletedAt: null,
    stamps: {},
    meetingId: meeting.id,
    item,
    ticked,
    ...change,
  };
};
const closed = { ...meeting, closedAt: at('2026-11-25T14:40:00+01:00') };
const previous = { ...meeting, id: id(80) };

describe('before a meeting with a manager', () => {
  it('five of seven, as in the popup', () => {
    const sheet = commitment(10, { text: 'Send the depot cost sheet', due: '2026-11-25' });
    const all = list({
      previous,
      mine: some(sheet),
      questions: some(question(11)),
      topics: [topic(12)],
      pitch: pitch(),
      checks: [check('left-open', true), check('rate', true)],
    });
    expect([all.stage, all.done, all.total]).toEqual(['prepare', 5, 7]);
    expect(all.left).toEqual([{ id: 'left.promised' }, { id: 'left.strengths' }]);
    expect(all.items[2]?.detail).toEqual({ id: 'item.promised-today' });
  });
  it('ticks itself: nothing left open, questions, topics, the ask', () => {
    expect(done({})).toEqual(['left-open']);
    expect(done({ previous, questions: some(question(11)) })).toEqual(['questions']);
    expect(done({ topics: [topic(12)], pitch: pitch() })).toEqual(['left-open', 'topics', 'ask']);
    expect(done({ pitch: pitch({ ask: '  ' }), topics: [topic(1, { kind: 'arrive' })] })).toEqual(['left-open']);
  });
  it('takes ticks by hand, for this meeting only, and takes them back', () => {
    expect(done({ checks: [check('rate', true)] })).toContain('rate');
    expect(done({ checks: [check('rate', true, { meetingId: id(99) })] })).not.toContain('rate');
    expect(done({ checks: [check('left-open', false)] })).not.toContain('left-open');
    expect(done({ checks: [check('ask', true)] })).toContain('ask');
    expect(done({ topics: [topic(12)], checks: [check('topics', false)] })).toContain('topics');
  });
  it('counts only promises due by the meeting', () => {
    const keys = list({
      mine: some(commitment(10, { due: '2026-11-20' }), commitment(11, { due: '2026-11-26' }), commitment(12)),
    });
    expect(keys.items.filter(({ key }) => key.startsWith('promise:')).map(({ key }) => key)).toEqual([
      `promise:${id(10)}`,
    ]);
    expect(keys.items[2]?.detail).toEqual({ id: 'item.promised-late', values: { n: 5 } });
  });
  it('a delivered promise is ticked where it is still listed', () => {
    expect(done({ mine: some(commitment(10, { due: '2026-11-25', state: 'delivered' })) })).toContain(
      `promise:${id(10)}`,
    );
  });
});

it('has four to seven items, whoever it is and however much is due', () => {
  for (const relationship of [...relationships, null])
    for (let due = 0; due < 9; due += 1) {
      const mine = some(...Array.from({ length: due }, (_, n) => commitment(10 + n, { due: '2026-11-25' })));
      const { items, done: ticked, total, left } = list({ mine, person: { ...dana, relationship } });
      expect(items.length, `${relationship} with ${due} due`).toBeGreaterThanOrEqual(4);
      expect(items.length, `${relationship} with ${due} due`).toBeLessThanOrEqual(7);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      expect([ticked + left.length, items.length]).toEqual([total, total]);
    }
});

describe('from the start on', () => {
  it('the talk ticks itself', () => {
    const during = at('2026-11-25T14:10:00+01:00');
    const touched = [topic(20, { kind: 'their-view', state: 'done' }), topic(21, { state: 'parked' })];
    expect(done({ topics: touched, pitch: pitch(), promised: [commitment(10)] }, during)).toEqual([
      'their-view',
      'topics-raised',
    ]);
  });
  it('wrap-up wants dates, states, a format and a next date', () => {
    const after = at('2026-11-25T14:35:00+01:00');
    expect(done({ promised: [commitment(10)], questions: some(question(11)) }, after)).toEqual([]);
    const settled = question(11, { state: 'asked', askedIn: [meeting.id] });
    const full = { promised: [commitment(10, { due: '2026-12-01' })], questions: some(settled), next: previous };
    expect(done(full, after)).toEqual(['dated', 'settled', 'next']);
  });
  it('follow-up wants the mail and its confirmation, and the answer when there was an ask', () => {
    const after = at('2026-11-26T09:00:00+01:00');
    expect(list({ meeting: closed }, after).items.map(({ key }) => key)).toEqual(['mailed', 'confirmed']);
    expect(
      done({ meeting: { ...closed, mailedOn: '2026-11-26' }, pitch: pitch({ state: 'made', answer: 'vague' }) }, after),
    ).toEqual(['mailed', 'answer']);
  });
  it('then it is what was promised', () => {
    const late = at('2026-12-05T09:00:00+01:00');
    expect(list({ meeting: closed, mine: some(commitment(10)) }, late).left).toEqual([
      { id: 'left.promise', values: { text: 'Promise 10' } },
    ]);
  });
});
