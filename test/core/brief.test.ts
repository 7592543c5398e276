import { describe, expect, it } from 'vitest';
import { briefOf, verdictOn } from '../../src/core/brief.ts';
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
const brief = async (change: Partial<MeetingRecords> = {}, time = now) =>
  briefOf(records(change), time, zone, await verdictOn(records(change), knowledge()));
const unanswered = { ...records().series, answer: null };

describe('the lines', () => {
  it('say how each open item stands', async () => {
    const { lines, openTotal } = await brief({
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
  it('turn late at midnight of the user’s zone', async () => {
    const mine = some(commitment(10, { due: '2026-10-24' }));
    const state = async (time: string) => (await brief({ mine }, at(time))).lines[0]?.state.message.id;
    expect(await state('2026-10-24T23:59:59+02:00')).toBe('state.due-today');
    expect(await state('2026-10-25T00:00:00+02:00')).toBe('state.late');
  });
});

it('raises own open topics, and shows the pitch while it is open', async () => {
  const topics = [topic(20), topic(21, { state: 'done' }), topic(22, { kind: 'advice' })];
  expect((await brief({ topics })).raise.map(({ id: raised }) => raised)).toEqual([id(20)]);
  expect((await brief({ pitch: pitch() })).pitch?.ask).toBe('Let me run the December peak review.');
  expect((await brief({ pitch: pitch({ state: 'made' }) })).pitch).toBeNull();
});

it('remembers the day of the last meeting', async () => {
  const previous = { ...meeting, id: id(80), start: at('2026-11-11T00:30:00+01:00'), day: '2026-11-10' };
  expect((await brief({ previous })).since).toBe('2026-11-11');
  expect((await brief()).since).toBeNull();
});

describe('name and verdict', () => {
  const guests = {
    state: 'complete',
    guests: [guest('mira.lind@example.com'), guest('ben@x.org', 'Ben')],
    stated: 2,
    rooms: 0,
  } as const;
  it('the person, else the other one, else the title', async () => {
    expect((await brief()).name).toBe('Dana Okafor');
    const seen = facts('Planning catch-up', { guests: { ...guests, guests: [...guests.guests] } });
    expect((await brief({ person: null, facts: seen })).name).toBe('Ben');
    expect((await brief({ person: null })).name).toBe('Planning catch-up');
  });
  it('the question is asked while the series has no answer and may be one', async () => {
    expect((await brief()).ask).toBe(false);
    expect((await brief({ series: unanswered })).ask).toBe(true);
    expect(await brief({ series: unanswered, facts: facts('Lunch') })).toMatchObject({
      ask: false,
      verdict: { sureness: 'no' },
    });
  });
  it('a meeting added by hand is one, and nothing is asked', async () => {
    const byHand = { series: unanswered, meeting: { ...meeting, byHand: true } };
    expect(await brief(byHand)).toMatchObject({
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
