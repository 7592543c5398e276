import { describe, expect, it } from 'vitest';
import { asksAtDoor, decidesAtDoor, doorPlan } from '../../src/core/door.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import type { Season } from '../../src/core/plan.ts';
import { talkOf } from '../../src/core/talk.ts';
import { at, commitment, dana, id, meeting, pitch, question, records, some, topic, zone } from './records.ts';
import { sayMessage } from './rule-words.ts';

const clock = (time: string) => at(`2026-11-25T${time}+01:00`);
const today = '2026-11-25';
const nextOn = (day: string) => ({ ...meeting, id: id(9), start: at(`${day}T14:00:00+01:00`), day });
const asks = (time: string, change: Partial<MeetingRecords> = {}) => {
  const of = records(change);
  return asksAtDoor(of, talkOf(of), null, clock(time));
};

describe('the question at the door', () => {
  it.each([
    ['13:54:59', false],
    ['13:55:00', true],
    ['14:00:00', true],
    ['14:29:59', true],
    ['14:30:00', false],
  ] as const)('at %s: %s', (time, stands) => expect(asks(time)).toBe(stands));
  it('is over with the first step that is settled, and with an answer', () => {
    expect(asks('14:00:00', { topics: [topic(20, { kind: 'arrive', state: 'done' })] })).toBe(false);
    const of = records();
    expect(asksAtDoor(of, talkOf(of), { seen: 'pressed', decided: null }, clock('14:00:00'))).toBe(false);
  });
  it('is not asked of a cancelled or closed meeting, nor without a start', () => {
    expect(asks('14:00:00', { meeting: { ...meeting, cancelled: true } })).toBe(false);
    expect(asks('14:00:00', { meeting: { ...meeting, closedAt: 1 } })).toBe(false);
    expect(asks('14:00:00', { meeting: { ...meeting, start: null, end: null } })).toBe(false);
  });
  it('is for whom one asks something of: a peer is not asked, a mentor where there is an ask', () => {
    expect(asks('14:00:00', { person: { ...dana, relationship: 'peer' }, pitch: pitch() })).toBe(false);
    expect(asks('14:00:00', { person: { ...dana, relationship: 'mentor' } })).toBe(false);
    expect(asks('14:00:00', { person: { ...dana, relationship: 'mentor' }, pitch: pitch() })).toBe(true);
  });
});

it('what becomes of the ask is decided only by whom it does not suit, once, and before the talk has begun', () => {
  const steps = talkOf(records({ pitch: pitch() }));
  expect(decidesAtDoor(steps, null)).toBe(false);
  expect(decidesAtDoor(steps, { seen: 'focused', decided: null })).toBe(false);
  expect(decidesAtDoor(steps, { seen: 'pressed', decided: null })).toBe(true);
  expect(decidesAtDoor(steps, { seen: 'pressed', decided: 'raised' })).toBe(false);
  const begun = talkOf(records({ topics: [topic(20, { kind: 'arrive', state: 'done' })] }));
  expect(decidesAtDoor(begun, { seen: 'distracted', decided: null })).toBe(false);
});

const plan = (
  change: Partial<MeetingRecords>,
  seasons: readonly Season[] = [],
  seen: 'pressed' | 'distracted' = 'pressed',
) => {
  const of = records(change);
  return doorPlan(of, talkOf(of), seen, { seasons, today, zone });
};

describe('what is kept', () => {
  const full: Partial<MeetingRecords> = {
    pitch: pitch(),
    next: nextOn('2026-12-09'),
    mine: some(
      commitment(30, { text: 'Send the depot cost sheet', due: today }),
      commitment(31, { text: 'Later', due: '2026-12-20' }),
      commitment(32, { text: 'Undated' }),
    ),
    topics: [topic(20, { title: 'Kiruna crews', wanted: 'a decision' }), topic(21), topic(22)],
    questions: some(question(41, { state: 'asked' }), question(42)),
  };
  const kept = (p: ReturnType<typeof plan>) => p.keep.map(({ text, minutes }) => [text, minutes]);
  it('hands over what is due, raises one topic, asks one question, in a third of the time', () => {
    const { ask, keep, next } = plan(full);
    expect(ask?.kind).toBe('ask');
    expect(next?.day).toBe('2026-12-09');
    expect(keep).toMatchObject([
      { kind: 'promise', text: 'Send the depot cost sheet', minutes: 1, note: { id: 'door.due-today' } },
      { kind: 'topic', text: 'Kiruna crews', minutes: 6, note: 'a decision' },
      { kind: 'question', text: 'Question 41', minutes: 3, note: { id: 'door.ask-for-a-date' } },
    ]);
  });
  it('keeps half for somebody distracted', () =>
    expect(kept(plan(full, [], 'distracted'))).toEqual([
      ['Send the depot cost sheet', 1],
      ['Kiruna crews', 6],
      ['Topic 21', 5],
      ['Question 41', 3],
    ]));
  it('fits into the time, however short or long', () => {
    for (let length = 10; length <= 120; length += 5)
      for (const seen of ['pressed', 'distracted'] as const) {
        const { keep } = plan({ ...full, meeting: { ...meeting, end: clock('14:00:00') + length * 60_000 } }, [], seen);
        const minutes = keep.reduce((sum, item) => sum + item.minutes, 0);
        expect([length, seen, minutes <= Math.max(6, Math.round(length / 2))]).toEqual([length, seen, true]);
        expect(keep.some(({ kind }) => kind === 'question')).toBe(true);
      }
  });
  it('with nothing prepared there is nothing to keep, and nothing to park', () =>
    expect(plan({})).toMatchObject({ ask: null, keep: [], warning: null }));
});

describe('the warning', () => {
  const season = (decidedOn: string, change: Partial<Season> = {}): Season => ({
    ...topic(50),
    title: 'The review',
    kind: 'review',
    decidedOn,
    personId: null,
    said: '',
    state: 'open',
    steps: [],
    lane: 'private',
    laneUntil: null,
    ...change,
  });
  const warned = (change: Partial<MeetingRecords>, ...seasons: Season[]) => {
    const { warning } = plan({ pitch: pitch(), ...change }, seasons);
    return warning && sayMessage(warning);
  };
  const next = nextOn('2026-12-09');
  it.each([
    ['2026-12-16', 'The review is decided on 2026-12-16. Parked, 7 days are left after the next one-on-one.'],
    ['2026-12-10', 'The review is decided on 2026-12-10. Parked, one day is left after the next one-on-one.'],
    [
      '2026-12-01',
      'The review is decided on 2026-12-01, before the next one-on-one. Ask for ten minutes before that day.',
    ],
    ['2027-01-16', null],
    ['2026-11-20', null],
  ])('decided on %s: %s', (day, words) => expect(warned({ next }, season(day))).toBe(words));
  it('counts the soonest, and of this person or of all', () => {
    expect(warned({ next }, season('2026-12-20'), season('2026-12-12'))).toContain('2026-12-12');
    expect(warned({ next }, season('2026-12-12', { personId: id(77) }))).toBeNull();
    expect(warned({ next }, season('2026-12-12', { state: 'decided' }))).toBeNull();
  });
  it('where no next one is known, tells of a day within three weeks', () => {
    expect(warned({}, season('2026-12-16'))).toContain('no next one-on-one is known yet');
    expect(warned({}, season('2026-12-17'))).toBeNull();
  });
  it('keeps to the day that was agreed for asking again', () => {
    expect(warned({ next, pitch: pitch({ askAgainOn: '2026-12-04' }) })).toContain('ask again by 2026-12-04');
    expect(warned({ next, pitch: pitch({ askAgainOn: '2026-12-20' }) })).toBeNull();
  });
  it('is silent where there is no ask to park', () => expect(warned({ pitch: null }, season('2026-12-01'))).toBeNull());
});
