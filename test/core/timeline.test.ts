import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/core/standing.ts';
import {
  linesOf,
  type MeetingTrace,
  meetingState,
  outcomeOf,
  timelineOf,
  traceFacts,
} from '../../src/core/timeline.ts';
import { at, commitment, meeting, note, question, topic, zone } from './records.ts';

const today = '2026-12-02';
const nothing = { notes: [], evidence: [], promised: [], asked: [], topics: [], letters: [], assessments: [] };
const trace = (more: Partial<MeetingTrace>): MeetingTrace => ({ meeting, ...nothing, ...more });
const view = (by: Assessment['by'], n: number) =>
  ({
    ...note(n),
    by,
    level: 'strong',
    words: by === 'them' ? 'Solid.' : '',
    evidenceIds: [],
    day: '2026-11-25',
  }) as unknown as Assessment;

describe('what a meeting left behind', () => {
  it('what was said first, then views, promises, questions, topics, notes; never a guess', () => {
    const lines = linesOf(
      trace({
        notes: [note(1), note(2, { kind: 'feedback' })],
        assessments: [view('guess', 3), view('me', 4), view('them', 5)],
        promised: [commitment(6)],
        asked: [question(7)],
        topics: [topic(8), topic(9, { kind: 'arrive' })],
      }),
      today,
    );
    expect(lines.map(({ mark }) => mark)).toEqual(['feedback', 'view', 'view', 'mine', 'question', 'topic', 'note']);
    expect(lines[0]).toMatchObject({ quoted: true, text: 'Note 2' });
    expect(lines[1]).toMatchObject({ text: { id: 'people.view-them-strong' }, answer: 'Solid.' });
  });

  it.each([
    ['open and late', { due: '2026-11-30' }, 'state.late', 'late', false],
    [
      'delivered early',
      { state: 'delivered', due: '2026-12-01', deliveredOn: '2026-11-29' },
      'commitments.early',
      'plain',
      true,
    ],
    ['delivered without a day', { state: 'delivered', deliveredOn: '2026-11-29' }, 'people.delivered', 'plain', true],
    ['let go', { state: 'dropped' }, 'people.let-go', 'plain', true],
  ] as const)('a promise that is %s', (_, change, id, tone, done) => {
    const [line] = linesOf(trace({ promised: [commitment(1, change)] }), today);
    expect(line).toMatchObject({ done, state: { tone, message: { id } } });
  });

  it('a question with its answer where it was given, or the word that there was none', () => {
    const here = meeting.id;
    const elsewhere = '00000000-0000-4000-8000-000000000077';
    const answered = question(1, {
      state: 'answered',
      askedIn: [elsewhere, here],
      answeredIn: here,
      answer: 'In May.',
    });
    const asked = question(2, { state: 'asked', askedIn: [elsewhere, here] });
    const later = question(3, { state: 'answered', askedIn: [here], answeredIn: elsewhere, answer: 'In June.' });
    const lines = linesOf(trace({ asked: [answered, asked, later] }), today);
    expect(lines.map(({ answer }) => answer)).toEqual(['In May.', '', '']);
    expect(lines.map(({ state }) => state?.message)).toEqual([
      undefined,
      { id: 'people.asked-again', values: { n: 2 } },
      { id: 'people.asked' },
    ]);
  });

  it('in figures: what there is none of is left out', () => {
    const promised = [commitment(1), commitment(2, { deletedAt: '001764000000000-0000-0123456789ab' })];
    expect(outcomeOf(trace({ promised, asked: [question(3)] }))).toEqual([
      { id: 'people.n-promises', values: { n: 1 } },
    ]);
  });
});

describe('where a meeting stands', () => {
  const start = at('2026-11-25T14:00:00+01:00');
  it.each([
    ['before', start - 1, {}, 'ahead'],
    ['while it runs', start, {}, 'running'],
    ['after, and never wrapped up', start + 30 * 60_000, {}, 'unclosed'],
    ['after, wrapped up', start + 30 * 60_000, { closedAt: start + 1 }, 'closed'],
    ['cancelled', start, { cancelled: true }, 'off'],
    ['declined', start, { reply: 'declined' }, 'off'],
    ['without an hour, on its day', start + 8 * 3_600_000, { start: null, end: null }, 'ahead'],
  ] as const)('%s', (_, now, change, state) => {
    expect(meetingState({ ...meeting, ...change }, now, '2026-11-25')).toBe(state);
  });
  it('its length and its mail, and nothing of one that did not take place', () => {
    const ids = (change: object) => traceFacts({ meeting: { ...meeting, ...change } }).map(({ id }) => id);
    expect(ids({})).toEqual(['people.minutes']);
    expect(ids({ mailedOn: '2026-11-26' })).toEqual(['people.minutes', 'people.mail-sent']);
    expect(ids({ mailedOn: '2026-11-26', confirmedOn: '2026-11-27' })).toEqual([
      'people.minutes',
      'people.mail-confirmed',
    ]);
    expect(ids({ cancelled: true, mailedOn: '2026-11-26' })).toEqual([]);
  });
});

it('what came in between stands among the meetings, and waits while older ones are to come', () => {
  const line = { id: 'x', mark: 'letter', text: 'A', done: true, quoted: false, answer: '', state: null } as const;
  const loose = ['2026-11-28', '2026-11-25', '2026-01-10'].map((day) => ({ day, line }));
  const days = (complete: boolean) =>
    timelineOf([trace({})], loose, zone, complete).map(({ kind, day }) => `${kind} ${day}`);
  expect(days(false)).toEqual(['between 2026-11-28', 'between 2026-11-25', 'meeting 2026-11-25']);
  expect(days(true).at(-1)).toBe('between 2026-01-10');
});
