import { describe, expect, it } from 'vitest';
import { agendaAhead, agendaOf } from '../../src/core/agenda.ts';
import { type AgendaWords, agendaText, aheadLines } from '../../src/core/agenda-text.ts';
import { agendaNotesId } from '../../src/core/identity.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import agendaWords from '../../src/locales/en/agenda.json';
import { at, commitment, dana, id, meeting, note, pitch, question, records, some, topic, zone } from './records.ts';

const shared = { lane: 'shared', laneUntil: null } as const;
const today = '2026-11-25';
const next = { ...meeting, id: id(70), start: at('2026-12-09T14:00:00+01:00'), day: '2026-12-09' };
const agenda = (change: Partial<MeetingRecords>, passed: readonly string[] = []) =>
  agendaOf(records(change), { today, passedMeetings: new Set(passed) }, zone);
const words: AgendaWords = {
  say: (sentence) => (agendaWords as Record<string, string>)[sentence] ?? sentence,
  formatDay: (day) => day,
  shortDay: (day) => day,
  formatTime: (instant) => new Date(instant).toISOString().slice(11, 16),
  formatRow: (parts) => parts.join(', '),
  today,
  names: { me: 'Mira', them: 'Dana' },
};

describe('the agenda that both see', () => {
  it('has shared topics in order, then shared questions, and nothing that is private or for later', () => {
    const { points } = agenda({
      topics: [
        topic(20, { ...shared, title: 'Winter plan', order: 'a0' }),
        topic(21, { title: 'Tomás offered to mentor me', order: 'a1' }),
        topic(22, { lane: 'later', laneUntil: { day: '2026-11-26' } }),
        topic(23, { ...shared, title: 'Kiruna crews', state: 'done' }),
      ],
      questions: some(question(30, { ...shared, text: 'Hold two crews back?' }), question(31)),
    });
    expect(points.map(({ text }) => text)).toEqual(['Winter plan', 'Kiruna crews', 'Hold two crews back?']);
  });

  it('has what was for later once its day or its meeting has come', () => {
    const byDay = topic(20, { lane: 'later', laneUntil: { day: today } });
    const byMeeting = topic(21, { lane: 'later', laneUntil: { meetingId: id(81) } });
    const topics = [byDay, byMeeting];
    expect(agenda({ topics }).points.map((one) => one.id)).toEqual([byDay.id]);
    expect(agenda({ topics }, [id(81)]).points.map((one) => one.id)).toEqual([byDay.id, byMeeting.id]);
  });

  it('has no step of the talk, nothing parked, nothing wanted, no notes, no ask', () => {
    const all = agenda({
      topics: [
        topic(20, { ...shared, kind: 'ask', title: 'the ask' }),
        topic(21, { ...shared, state: 'parked' }),
        topic(22, { ...shared, title: 'Open', wanted: 'my name on it', notes: 'leans towards two' }),
      ],
      pitch: pitch(shared),
      notes: [note(40, { ...shared, text: 'another note' })],
    });
    expect(all.points.map(({ text }) => text)).toEqual(['Open']);
    expect(JSON.stringify(all)).not.toMatch(/my name|leans|another note|December peak/);
  });

  it('names nobody’s lateness: a day that has passed is left out', () => {
    const { before } = agenda({
      mine: some(commitment(1, { ...shared, meetingId: id(81), due: today })),
      theirs: some(
        commitment(2, { ...shared, meetingId: id(81), owner: 'them', due: '2026-11-19' }),
        commitment(3, { meetingId: id(81), owner: 'them' }),
      ),
    });
    expect(before.map(({ id: one, due }) => [one, due])).toEqual([
      [id(1), today],
      [id(2), null],
    ]);
  });

  it('tells what was promised before from what is promised now, and neither what is delivered nor dropped', () => {
    const now = commitment(1, { ...shared, due: '2026-12-01' });
    const { before, steps } = agenda({
      mine: some(now, commitment(2, { ...shared, meetingId: id(81) })),
      promised: [now, commitment(3, { ...shared, state: 'delivered' }), commitment(4, { ...shared, state: 'dropped' })],
    });
    expect(before.map((one) => one.id)).toEqual([id(2)]);
    expect(steps.map((one) => one.id)).toEqual([id(1)]);
  });

  it('has the title of the calendar, and none that the user wrote by hand', () => {
    expect(agenda({}).title).toBe('Planning catch-up');
    expect(agenda({ meeting: { ...meeting, title: 'Ask for the review', byHand: true } }).title).toBe('');
  });

  it('has the notes for both, and not once they were made private', () => {
    const mine = { id: agendaNotesId(meeting.id), text: 'Two crews held back.' };
    expect(agenda({}).notes).toBe('');
    expect(agenda({ notes: [note(40, { ...shared, ...mine })] }).notes).toBe('Two crews held back.');
    expect(agenda({ notes: [note(40, mine)] }).notes).toBeNull();
  });

  it('names the next date until it is over', () => {
    expect(agenda({ next }).next).toEqual({ start: next.start, day: '2026-12-09' });
    expect(agenda({ next: { ...next, start: null, day: today } }).next).toEqual({ start: null, day: today });
    expect(agenda({ next: { ...next, start: null, day: '2026-11-24' } }).next).toBeNull();
  });

  it('reads as text from top to bottom', () => {
    const shown = agenda({
      topics: [topic(20, { ...shared, title: 'Winter plan' })],
      mine: some(commitment(1, { ...shared, meetingId: id(81), text: 'Depot cost sheet', due: today })),
      promised: [commitment(2, { ...shared, owner: 'them', text: 'Share the board calendar' })],
      notes: [note(40, { ...shared, id: agendaNotesId(meeting.id), text: 'Two crews.\n' })],
      next,
    });
    expect(agendaText(shown, words)).toBe(
      [
        'Agenda',
        'Planning catch-up, 2026-11-25, 13:00',
        '',
        '1. Winter plan',
        '2. From last time',
        '– Depot cost sheet, Mira, today',
        '3. Next steps, and the next date',
        '– Share the board calendar, Dana',
        '– 2026-12-09, 13:00',
        '',
        'Notes',
        'Two crews.',
      ].join('\n'),
    );
  });
});

it('what goes along is told with how much stays', () => {
  const ahead = agendaAhead(
    records({
      person: dana,
      topics: [
        topic(20, { ...shared, title: 'Parked', state: 'parked' }),
        topic(21, { ...shared, state: 'done' }),
        topic(22),
      ],
      questions: some(question(30, { ...shared, text: 'Who decides?' }), question(31)),
      mine: some(commitment(1, { ...shared, meetingId: id(81), text: 'Send it', due: '2026-12-01' })),
      promised: [commitment(2, { text: 'private' }), commitment(3, { ...shared, state: 'delivered' })],
    }),
    { today },
  );
  expect(aheadLines(ahead, words)).toEqual([
    '1. Parked',
    '2. Who decides?',
    'From last time',
    '– Send it, Mira, 2026-12-01',
  ]);
  expect(ahead.stays).toBe(3);
});
