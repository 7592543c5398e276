import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/ui/panel/held-questions.ts';
import { tabAt } from '../../src/ui/panel/panel-state.ts';
import { stepEndOf } from '../../src/ui/panel/step-keys.ts';
import { placeAfterMove } from '../../src/ui/panel/use-reorder.ts';
import { writtenItems } from '../../src/ui/panel/written-items.ts';
import { made, meetingId, noteAt, now, question, some, talkRecords, zone } from './sample-talk.ts';

describe('moving a row by one', () => {
  it('names the neighbours that it gets', () => {
    expect(placeAfterMove(['a', 'b', 'c'], 'c', 'up')).toEqual({ after: 'a', before: 'b', place: 2 });
    expect(placeAfterMove(['a', 'b', 'c'], 'a', 'down')).toEqual({ after: 'b', before: 'c', place: 2 });
    expect(placeAfterMove(['a', 'b'], 'b', 'up')).toEqual({ after: null, before: 'a', place: 1 });
  });

  it('does nothing at the ends', () => {
    expect(placeAfterMove(['a', 'b'], 'a', 'up')).toBeNull();
    expect(placeAfterMove(['a', 'b'], 'b', 'down')).toBeNull();
  });
});

describe('the keys of the talk', () => {
  const key = (change: object) => ({
    key: 'Enter',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...change,
  });
  it('are Enter with a modifier, and nothing that types', () => {
    expect(stepEndOf(key({ ctrlKey: true }))).toBe('done');
    expect(stepEndOf(key({ metaKey: true }))).toBe('done');
    expect(stepEndOf(key({ ctrlKey: true, shiftKey: true }))).toBe('skipped');
    expect(stepEndOf(key({ altKey: true }))).toBe('parked');
    expect(stepEndOf(key({}))).toBeNull();
    expect(stepEndOf(key({ shiftKey: true }))).toBeNull();
    expect(stepEndOf(key({ ctrlKey: true, isComposing: true }))).toBeNull();
    expect(stepEndOf(key({ ctrlKey: true, altKey: true }))).toBeNull();
  });
});

describe('the tab that fits the moment', () => {
  it('follows the meeting', () => {
    expect(tabAt(talkRecords(-25), now, zone)).toBe('prepare');
    expect(tabAt(talkRecords(6), now, zone)).toBe('meet');
    expect(tabAt(talkRecords(31), now, zone)).toBe('wrap-up');
    const closed = talkRecords(31);
    expect(tabAt({ ...closed, meeting: { ...closed.meeting, closedAt: now } }, now, zone)).toBe('follow-up');
  });
});

describe('the questions of a meeting', () => {
  const asked = { ...question(12, 'One?'), askedIn: [meetingId], state: 'asked' as const, order: 'b' };
  const answered = { ...question(13, 'Two?'), state: 'answered' as const, answeredIn: meetingId, order: 'a' };

  it('keep one that was answered here, once and in its place', () => {
    const records = talkRecords(6, { questions: some([asked]), asked: [asked] });
    expect(questionsOf(records, [answered]).map(({ text }) => text)).toEqual(['Two?', 'One?']);
  });

  it('take the records before what was remembered, and leave out what was dropped', () => {
    const again = { ...answered, state: 'open' as const, answeredIn: null };
    expect(questionsOf(talkRecords(6, { questions: some([again]) }), [answered])).toEqual([again]);
    const dropped = { ...answered, state: 'dropped' as const };
    expect(questionsOf(talkRecords(6, { questions: some([]), asked: [dropped] }), [answered])).toEqual([]);
  });
});

describe('what was written down', () => {
  it('stands in the order of time, without what was dropped', () => {
    const records = talkRecords(6, {
      notes: [noteAt(50, 'feedback', 'later', now), noteAt(51, 'note', 'first', now - 120_000)],
      promised: [
        made(41, 'me', 'between', null, now - 60_000),
        { ...made(42, 'me', 'gone', null), state: 'dropped' as const },
      ],
    });
    expect(writtenItems(records).map(({ text }) => text)).toEqual(['first', 'between', 'later']);
  });
});
