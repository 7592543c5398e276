import { describe, expect, it } from 'vitest';
import { stepId } from '../../src/core/identity.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { currentStep, talkOf } from '../../src/core/talk.ts';
import { at, dana, meeting, pitch, records, topic } from './records.ts';

const talk = (change: Partial<MeetingRecords> = {}) => talkOf(records(change));
const kinds = (change?: Partial<MeetingRecords>) => talk(change).map(({ kind }) => kind);

describe('the order', () => {
  it('with a manager: their view first, the ask before the end', () => {
    expect(kinds({ topics: [topic(20), topic(21)], pitch: pitch() })).toEqual([
      ...['arrive', 'their-view', 'my-view', 'advice', 'own', 'own', 'ask', 'wrap-up'],
    ]);
  });
  it('without an open pitch there is no ask, but one made in this talk stays', () => {
    expect(kinds()).not.toContain('ask');
    expect(kinds({ pitch: pitch({ state: 'dropped' }) })).not.toContain('ask');
    expect(kinds({ pitch: pitch({ state: 'made' }), topics: [topic(20, { kind: 'ask', state: 'done' })] })).toContain(
      'ask',
    );
  });
  it('with a peer: arrive, topics, wrap-up', () => {
    expect(kinds({ person: { ...dana, relationship: 'peer' }, topics: [topic(20)], pitch: pitch() })).toEqual([
      'arrive',
      'own',
      'wrap-up',
    ]);
    expect(kinds({ person: null })).toEqual(['arrive', 'wrap-up']);
  });
});

it('a built-in step has its id before it is touched, and its topic after', () => {
  expect(talk()[1]).toMatchObject({
    id: stepId(meeting.id, 'their-view'),
    topic: null,
    state: 'open',
    title: { values: { name: 'Dana' } },
  });
  const touched = topic(20, { id: stepId(meeting.id, 'their-view'), kind: 'their-view', state: 'done' });
  expect(talk({ topics: [touched] })[1]).toMatchObject({ topic: touched, state: 'done' });
});

it('the current step is the first open one', () => {
  const topics = [topic(20, { kind: 'arrive', state: 'done' }), topic(21, { kind: 'their-view', state: 'skipped' })];
  expect(currentStep(talk({ topics }))?.kind).toBe('my-view');
  expect(currentStep([])).toBeNull();
});

it('minutes are whole and sum to the length, also over a change of the clock', () => {
  const start = at('2026-10-25T02:30:00+02:00');
  for (let length = 1; length <= 120; length += 1)
    for (const topics of [[], [topic(20)], Array.from({ length: 9 }, (_, n) => topic(20 + n))]) {
      const steps = talk({ meeting: { ...meeting, start, end: start + length * 60_000 }, topics, pitch: pitch() });
      expect(steps.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 0)).toBe(true);
      expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length);
    }
});
