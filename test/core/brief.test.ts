import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/brief.ts';
import { dueState } from '../../src/core/due.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import {
  at,
  commitment,
  facts,
  guest,
  id,
  knowledge,
  meeting,
  pitch,
  question,
  records,
  some,
  topic,
  zone,
} from './records.ts';

const now = at('2026-11-25T13:35:00+01:00');
const brief = (change: Partial<MeetingRecords> = {}, time = now) => briefOf(records(change), time, zone, knowledge());
const unanswered = { ...records().series, answer: null };

describe('the lines', () => {
  it('say how each open item stands', () => {
    const { lines, openTotal } = brief({
      mine: some(commitment(10, { due: '2026-11-25' }), commitment(11, { due: '2026-11-27' }), commitment(12)),
      theirs: { items: [commitment(13, { due: '2026-11-19', owner: 'them' })], total: 9 },
      questions: some(question(14, { askedIn: [id(80), id(81)] }), question(15)),
    });
    expect(lines.map(({ kind, state }) => [kind, state.tone, state.message])).toEqual([
      ['mine', 'soon', { id: 'state.due-today' }],
      ['mine', 'plain', { id: 'state.due', values: { day: '2026-11-27' } }],
      ['mine', 'soon', { id: 'state.no-date' }],
      ['theirs', 'late', { id: 'state.late', values: { n: 6 } }],
      ['question', 'plain', { id: 'state.asked-twice' }],
      ['question', 'plain', { id: 'state.new' }],
    ]);
    expect(openTotal).toBe(14);
  });
  it('turn late at midnight of the user’s zone', () => {
    const mine = some(commitment(10, { due: '2026-10-24' }));
    const state = (time: string) => brief({ mine }, at(time)).lines[0]?.state.message.id;
    expect(state('2026-10-24T23:59:59+02:00')).toBe('state.due-today');
    expect(state('2026-10-25T00:00:00+02:00')).toBe('state.late');
  });
});

it('raises own open topics, and shows the pitch while it is open', () => {
  const topics = [topic(20), topic(21, { state: 'done' }), topic(22, { kind: 'advice' })];
  expect(brief({ topics }).raise.map(({ id: raised }) => raised)).toEqual([id(20)]);
  expect(brief({ pitch: pitch() }).pitch?.ask).toBe('Let me run the December peak review.');
  expect(brief({ pitch: pitch({ state: 'made' }) }).pitch).toBeNull();
});

it('remembers the day of the last meeting', () => {
  const previous = { ...meeting, id: id(80), start: at('2026-11-11T00:30:00+01:00'), day: '2026-11-10' };
  expect(brief({ previous }).since).toBe('2026-11-11');
  expect(brief().since).toBeNull();
});

describe('name and verdict', () => {
  const guests = {
    state: 'complete',
    guests: [guest('mira.lind@example.com'), guest('ben@x.org', 'Ben')],
    stated: 2,
    rooms: 0,
  } as const;
  it('the person, else the other one, else the title', () => {
    expect(brief().name).toBe('Dana Okafor');
    const seen = facts('Planning catch-up', { guests: { ...guests, guests: [...guests.guests] } });
    expect(brief({ person: null, facts: seen }).name).toBe('Ben');
    expect(brief({ person: null }).name).toBe('Planning catch-up');
  });
  it('the question is asked while the series has no answer and may be one', () => {
    expect(brief().ask).toBe(false);
    expect(brief({ series: unanswered }).ask).toBe(true);
    expect(brief({ series: unanswered, facts: facts('Lunch') })).toMatchObject({
      ask: false,
      verdict: { sureness: 'no' },
    });
  });
  it('a meeting added by hand is one, and nothing is asked', () => {
    const byHand = { series: unanswered, meeting: { ...meeting, byHand: true } };
    expect(brief(byHand)).toMatchObject({
      ask: false,
      verdict: { sureness: 'certain', reasons: [{ id: 'reason.by-hand' }] },
    });
  });
});

it.each([
  ['2026-11-19', { kind: 'late', days: 6 }],
  ['2026-11-25', { kind: 'today', days: 0 }],
  ['2026-12-02', { kind: 'soon', days: 7 }],
  ['2026-12-03', { kind: 'later', days: 8 }],
  [null, { kind: 'none', days: 0 }],
])('due %s on 25 November', (due, state) => expect(dueState(due, '2026-11-25')).toEqual(state));
