import { describe, expect, it } from 'vitest';
import { stepId } from '../../src/core/identity.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { canPark, currentStep, talkOf } from '../../src/core/talk.ts';
import { at, dana, meeting, pitch, records, topic } from './records.ts';
import { sayMessage } from './rule-words.ts';

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
  it.each([
    ['skip-level', ['arrive', 'their-view', 'my-view', 'advice', 'own', 'ask', 'wrap-up']],
    ['mentor', ['arrive', 'last-advice', 'advice', 'own', 'ask', 'offer', 'wrap-up']],
    ['peer', ['arrive', 'need', 'give', 'own', 'wrap-up']],
    ['report', ['arrive', 'theirs-first', 'give', 'own', 'wrap-up']],
    [null, ['arrive', 'own', 'wrap-up']],
  ] as const)('with a %s', (relationship, order) => {
    expect(kinds({ person: { ...dana, relationship }, topics: [topic(20)], pitch: pitch() })).toEqual(order);
  });
  it('where nobody is known: arrive and wrap-up', () => expect(kinds({ person: null })).toEqual(['arrive', 'wrap-up']));
  it('a step that holds notes stays when another relationship has another order', () => {
    const written = topic(20, { kind: 'their-view', notes: 'Say no earlier.' });
    expect(kinds({ person: { ...dana, relationship: 'peer' }, topics: [written] })).toEqual([
      ...['arrive', 'need', 'give', 'their-view', 'wrap-up'],
    ]);
    expect(kinds({ person: { ...dana, relationship: 'peer' }, topics: [{ ...written, notes: ' ' }] })).not.toContain(
      'their-view',
    );
  });
});

describe('every step', () => {
  const everybody = ['manager', 'skip-level', 'mentor', 'peer', 'report', null] as const;
  it('has a title and a hint in words, with a name and without', () => {
    for (const relationship of everybody)
      for (const name of ['Dana Okafor', ''])
        for (const step of talk({ person: { ...dana, name, relationship }, pitch: pitch({ steps: ['x'] }) })) {
          expect(typeof step.title === 'string' ? step.title : sayMessage(step.title)).not.toBe('');
          expect(step.hint && sayMessage(step.hint)).toBeTruthy();
        }
  });
  it('the ask is called by the words that lead', () => {
    const ask = (change: object) => talk({ pitch: pitch(change) }).find(({ kind }) => kind === 'ask')?.title;
    expect(ask({ ask: 'Run it', smaller: 'Co-run it', lead: 'smaller' })).toMatchObject({
      values: { ask: 'Co-run it' },
    });
    expect(ask({ ask: 'Run it', smaller: 'Co-run it', lead: 'ask' })).toMatchObject({ values: { ask: 'Run it' } });
  });
  it('is called for whom it is with', () => {
    const titles = (relationship: 'mentor' | 'peer') =>
      talk({ person: { ...dana, relationship } }).map(({ title }) => typeof title !== 'string' && sayMessage(title));
    expect(titles('mentor')).toContain('What came of Dana’s last advice');
    expect(titles('mentor')).toContain('Your question for Dana');
    expect(titles('peer')).toContain('What Dana needs from you');
  });
  it('can be parked where it is still to be said: own topics and the ask', () => {
    const steps = talk({ topics: [topic(20)], pitch: pitch() });
    expect(steps.filter(canPark).map(({ kind }) => kind)).toEqual(['own', 'ask']);
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
