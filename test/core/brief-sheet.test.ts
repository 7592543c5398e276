import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/brief.ts';
import { briefMarkdown } from '../../src/core/brief-markdown.ts';
import { sheetOf } from '../../src/core/brief-sheet.ts';
import { escapeMarkdown } from '../../src/core/markdown.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import briefWords from '../../src/locales/en/brief.json';
import rules from '../../src/locales/en/rules.json';
import ui from '../../src/locales/en/ui.json';
import { wordsOf } from '../../src/ui/messages.tsx';
import { objective } from './objectives/objective.ts';
import { at, commitment, id, meeting, pitch, question, records, some, topic, zone } from './records.ts';

const now = at('2026-11-25T13:35:00+01:00');
const shared = { lane: 'shared' } as const;
const words = wordsOf({ catalogue: { ...rules, ...ui, ...briefWords }, locale: 'en-GB', zone, now });

const full: Partial<MeetingRecords> = {
  previous: { ...meeting, id: id(80), start: at('2026-11-11T14:00:00+01:00'), day: '2026-11-11' },
  pitch: pitch({ benefit: 'two days back', ease: 'I bring the agenda', smaller: 'co-run it' }),
  mine: some(commitment(10, { text: 'Send the cost sheet', due: '2026-11-25' })),
  theirs: some(commitment(11, { text: 'Ask Ruth', due: '2026-11-19', owner: 'them', ...shared })),
  questions: some(question(12, { text: 'What would ready me?', askedIn: [id(80), id(81)] })),
  topics: [topic(20, { title: 'Night depots', wanted: 'my name on it', ...shared }), topic(21, { title: 'Leave' })],
};
function sheet(onlyShared: boolean, change: Partial<MeetingRecords> = full) {
  const all = records(change);
  const brief = briefOf(all, now, zone, { sureness: 'certain', reasons: [], other: null });
  return sheetOf(all, brief, now, zone, onlyShared);
}
const texts = (onlyShared: boolean, change: Partial<MeetingRecords> = full) =>
  sheet(onlyShared, change).parts.flatMap(({ lines }) => lines.map(({ text }) => text));
const markdown = (onlyShared: boolean, change: Partial<MeetingRecords> = full) =>
  briefMarkdown(sheet(onlyShared, change), {
    say: words.sayAny,
    about: 'Your manager',
    formatDate: (day) => words.formatDay(day, 'date'),
    formatRow: words.formatRow,
    timing: [],
  }).replaceAll('\u00a0', ' ');

describe('the page of a brief', () => {
  it('holds everything, in the order of the popup', () => {
    expect(sheet(false).parts.map(({ part }) => part)).toEqual(['ask', 'open', 'raise']);
    expect(texts(false)).toEqual([
      'Let me run the December peak review.',
      'Send the cost sheet',
      'Ask Ruth',
      'What would ready me?',
      'Night depots',
      'Leave',
    ]);
    expect(sheet(false).stays).toBe(0);
    expect(sheet(false).ready?.total).toBe(7);
  });

  it('on wish only what the lanes let through, without readiness, wishes and lateness', () => {
    expect(texts(true)).toEqual(['Ask Ruth', 'Night depots']);
    expect(sheet(true)).toMatchObject({ ready: null, stays: 4 });
    const said = sheet(true).parts.flatMap(({ lines }) => lines.flatMap(({ state, notes }) => [state, ...notes]));
    expect(said).toEqual([null, null]);
    const due = { theirs: some(commitment(11, { due: '2026-12-01', owner: 'them', ...shared })) };
    expect(sheet(true, due).parts[0]?.lines[0]?.state?.message).toEqual({
      id: 'state.due',
      values: { day: '2026-12-01' },
    });
  });

  it('later lines leave once their day or their meeting is over', () => {
    const later = (laneUntil: { day: string } | { meetingId: string }) =>
      texts(true, { ...full, topics: [topic(1, { title: 'Later', lane: 'later', laneUntil })] }).includes('Later');
    expect(later({ day: '2026-11-26' })).toBe(false);
    expect(later({ day: '2026-11-25' })).toBe(true);
    expect(later({ meetingId: id(80) })).toBe(true);
    expect(later({ meetingId: meeting.id })).toBe(false);
  });

  it('without anything in it has no part', () => expect(sheet(false, {}).parts).toEqual([]));
});

describe('objectives agreed with the other one', () => {
  const agreed = [
    objective({ text: 'Run one review alone', measure: 'The December review', due: '2026-12-18', lane: 'shared' }, 50),
    objective({ text: 'Own a budget', due: '2026-11-01', lane: 'private' }, 51),
  ];
  const part = (onlyShared: boolean) => {
    const all = records(full);
    const brief = briefOf(all, now, zone, { sureness: 'certain', reasons: [], other: null });
    return sheetOf(all, brief, now, zone, onlyShared, agreed).parts.at(-1);
  };

  it('stand last, with measure and day', () => {
    expect(part(false)).toMatchObject({
      part: 'objectives',
      lines: [
        { text: 'Run one review alone', notes: [{ id: 'sheet.measure' }], state: { message: { id: 'state.due' } } },
        { text: 'Own a budget', notes: [], state: { message: { id: 'state.late' } } },
      ],
    });
  });
  it('one that is due in another year names it', () => {
    const far = [objective({ due: '2029-12-31', lane: 'shared' }, 52)];
    const all = records(full);
    const brief = briefOf(all, now, zone, { sureness: 'certain', reasons: [], other: null });
    const line = sheetOf(all, brief, now, zone, true, far).parts.at(-1)?.lines[0];
    expect(line?.state?.message).toEqual({ id: 'sheet.due-year', values: { day: '2029-12-31', year: '2029' } });
  });
  it('leave by their lane alone; the measure goes along', () => {
    expect(part(true)?.lines.map(({ text }) => text)).toEqual(['Run one review alone']);
    expect(part(true)?.lines[0]?.notes).toEqual([{ id: 'sheet.measure', values: { text: 'The December review' } }]);
  });
});

describe('as Markdown', () => {
  it('says the same', () =>
    expect(markdown(false)).toBe(
      [
        '# Dana Okafor',
        '',
        'Your manager',
        '',
        '**Ready 3 of 7.** Left: what was left open, your own view, Send the cost sheet, your strengths',
        '',
        '## Your ask',
        '',
        '- Let me run the December peak review. (For Dana: two days back; How you make it easy: I bring the agenda; Smaller: co-run it)',
        '',
        '## Open since 11 November',
        '',
        '- Send the cost sheet (you; due today)',
        '- Ask Ruth (the other one; 6 days late)',
        '- What would ready me? (asked twice, not answered yet)',
        '',
        '## To raise',
        '',
        '1. Night depots (I want: my name on it)',
        '2. Leave',
        '',
        '*For you alone: private lines stand in it.*',
        '',
      ].join('\n'),
    ));

  it('what is private stands nowhere in what may be shared', () => {
    const text = markdown(true);
    for (const secret of ['December peak', 'cost sheet', 'ready me', 'Leave', 'my name', 'two days', 'late', 'Ready'])
      expect(text).not.toContain(secret);
    expect(text).toContain('1. Night depots');
  });

  it.each([
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['1. not a list', '1\\. not a list'],
    ['2) not a list', '2\\) not a list'],
    ['2026-11-25', '2026-11-25'],
    ['[a](javascript:alert(1))', '\\[a\\]\\(javascript:alert\\(1\\)\\)'],
    ['![x](http://x/y.png)', '\\!\\[x\\]\\(http://x/y.png\\)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert\\(1\\)\\>'],
    ['*bold* _it_ `code` ~~gone~~', '\\*bold\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~'],
    ['&lt; | \\', '\\&lt; \\| \\\\'],
    ['two\nlines\r\n# and a heading', 'two lines \\# and a heading'],
    ['turned\u202e round\u2066', 'turned round'],
    ['', ''],
  ])('%j stays words', (text, safe) => expect(escapeMarkdown(text)).toBe(safe));

  it('hostile words stay one line each, wherever they stand', () => {
    const bad = '\n# <b>x</b>\n- [y](z)';
    const text = markdown(false, {
      pitch: pitch({ ask: bad, benefit: bad }),
      mine: some(commitment(10, { text: bad })),
      topics: [topic(20, { title: bad, wanted: bad })],
      person: { ...records().person, name: bad } as never,
    });
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(4);
    expect(text).not.toMatch(/(^|[^\\])<b>/);
    expect(text).not.toMatch(/(^|[^\\])\]\(/);
  });
});
