import { describe, expect, it } from 'vitest';
import { thankYouLetter } from '../../src/core/letter.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { commitment, note, records } from './records.ts';
import { say } from './rule-words.ts';

const letter = (change: Partial<MeetingRecords>, sender = 'Mira') =>
  thankYouLetter({ records: records(change), say, sender, today: '2026-11-26', formatDay: (day) => `<${day}>` });
const shared = { lane: 'shared' } as const;

it('puts in writing who does what by when', () => {
  const { to, address, subject, body } = letter({
    notes: [note(30, { ...shared, kind: 'feedback', text: 'Say no earlier.' })],
    promised: [
      commitment(10, { ...shared, text: 'Draft the December review agenda', due: '2026-12-01' }),
      commitment(11, { ...shared, owner: 'them', text: 'introduce me to Ruth' }),
    ],
  });
  expect({ to, address, subject }).toEqual({
    to: 'Dana Okafor',
    address: 'dana@example.com',
    subject: 'Thank you, and what we agreed',
  });
  expect(body).toBe(
    [
      'Hi Dana,',
      'Thank you for the talk.\nWhat you said helps: Say no earlier.',
      'To be sure I have it right:',
      '– I will draft the December review agenda by <2026-12-01>\n– You will introduce me to Ruth',
      'Did I miss anything?',
      'Mira',
    ].join('\n\n'),
  );
});

describe('what stays', () => {
  it('holds everything private, and the body nothing of it', () => {
    const { body, leaves, stays } = letter({
      notes: [note(30, { kind: 'feedback', text: 'SECRET one' })],
      promised: [commitment(10, { text: 'SECRET two' }), commitment(11, { ...shared, text: 'Call Ruth' })],
    });
    expect(body).not.toContain('SECRET');
    expect(stays.map(({ text }) => text)).toEqual(['SECRET one', 'SECRET two']);
    expect(leaves.map(({ text }) => text)).toEqual(['Call Ruth']);
  });
  it('is neither plain notes nor what was dropped or deleted: those are not part of it', () => {
    const gone = { deletedAt: '001764000000000-0000-0123456789ab' };
    const { leaves, stays } = letter({
      notes: [note(30, shared), note(31, { ...shared, ...gone, kind: 'feedback' })],
      promised: [commitment(10, { ...shared, state: 'dropped' }), commitment(11, { ...shared, ...gone })],
    });
    expect([...leaves, ...stays]).toEqual([]);
  });
});

it('with nothing to confirm it only thanks', () => {
  expect(letter({ person: null }, '')).toMatchObject({
    to: '',
    address: null,
    subject: 'Thank you for today',
    body: 'Hello,\n\nThank you for the talk.',
  });
});

it('keeps the capital of names, acronyms and other languages', () => {
  const text = (words: string) => letter({ promised: [commitment(10, { ...shared, text: words })] }).body;
  expect(text('API docs for Ruth')).toContain('I will API docs');
  expect(text('Dana gets the sheet')).toContain('I will Dana gets');
});
