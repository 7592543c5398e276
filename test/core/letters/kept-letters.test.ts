/** Which record a letter is kept in, and what is told of one that was written over. */
import { describe, expect, it } from 'vitest';
import { letterId } from '../../../src/core/identity.ts';
import { currentLetter } from '../../../src/core/letters/current-letter.ts';
import { putIn, sinceEdited } from '../../../src/core/letters/since-edited.ts';
import { commitment, dana, id, meeting, note } from '../records.ts';
import { about, factsWith, kept, shared, today, write } from './facts.ts';

const owed = commitment(10, { ...shared, owner: 'them' });
const sent = (n: number, sentOn: string, change = {}) => kept(n, { sentOn, ...change });

describe('the letter one is at', () => {
  it('is one per meeting and kind, by an id that every window makes', () => {
    const { key, kept: none } = currentLetter('items', factsWith(), today);
    expect(key).toEqual({
      id: letterId('items', meeting.id),
      kind: 'items',
      personId: dana.id,
      meetingId: meeting.id,
      aboutId: null,
    });
    expect(none).toBeNull();
    const old = sent(70, '2026-11-01', { kind: 'items', meetingId: meeting.id, aboutId: null });
    expect(currentLetter('items', factsWith({ letters: [old] }), today)).toMatchObject({
      key: { id: id(70) },
      kept: old,
    });
  });
  it('is the next one after those that went out before today', () => {
    const letters = [sent(70, '2026-11-20'), sent(71, '2026-11-24')];
    const { key, kept: none, before } = currentLetter('nudge', about(owed, { letters }), today);
    expect([key.id, none, before]).toEqual([letterId('nudge', `${owed.id}:2`), null, 2]);
  });
  it('is still the one that went out today, unless another is asked for', () => {
    const letters = [sent(70, '2026-11-20'), sent(71, today)];
    expect(currentLetter('nudge', about(owed, { letters }), today)).toMatchObject({ key: { id: id(71) }, before: 1 });
    expect(currentLetter('nudge', about(owed, { letters }), today, true)).toMatchObject({ kept: null, before: 2 });
  });
  it('counts only letters of its kind about the same', () => {
    const letters = [sent(70, '2026-11-20', { kind: 'update' }), sent(71, '2026-11-20', { aboutId: id(11) })];
    expect(currentLetter('nudge', about(owed, { letters }), today).before).toBe(0);
    const asked = [
      sent(72, '2026-11-20', { kind: 'request', aboutId: null }),
      sent(73, '2026-11-20', { kind: 'request', aboutId: null, personId: id(5) }),
    ];
    expect(currentLetter('request', factsWith({ meeting: null, letters: asked }), today).before).toBe(1);
  });
});

describe('what changed since it was written over', () => {
  const first = commitment(10, { ...shared, text: 'Draft the agenda' });
  const second = commitment(11, { ...shared, owner: 'them', text: 'Introduce me to Ruth' });
  const letter = write('thank-you', factsWith({ promised: [first, second] }));
  const mine = kept(70, { kind: 'thank-you', body: 'Dear Dana, I draft the agenda.', itemIds: [first.id] });
  const words = ({ added, nowPrivate }: ReturnType<typeof sinceEdited>) =>
    [added, nowPrivate].map((items) => items.map(({ text }) => text));

  it('is what may stand in it and did not then', () => {
    expect(words(sinceEdited(letter, mine, mine.body ?? ''))).toEqual([['Introduce me to Ruth'], []]);
  });
  it('is nothing where its words are there already, nor of a letter that is untouched or went out', () => {
    expect(words(sinceEdited(letter, mine, 'You introduce me to Ruth'))).toEqual([[], []]);
    expect(words(sinceEdited(letter, null, ''))).toEqual([[], []]);
    expect(words(sinceEdited(letter, { ...mine, body: null }, ''))).toEqual([[], []]);
    expect(words(sinceEdited(letter, { ...mine, sentOn: today }, ''))).toEqual([[], []]);
  });
  it('is what has become private and still stands there', () => {
    const hidden = write('thank-you', factsWith({ promised: [{ ...first, lane: 'private' }] }));
    expect(words(sinceEdited(hidden, mine, 'I DRAFT the  agenda.'))).toEqual([[], ['Draft the agenda']]);
    expect(words(sinceEdited(hidden, mine, 'I draft it.'))).toEqual([[], []]);
  });
});

describe('putting lines in', () => {
  const heard = note(40, { ...shared, kind: 'feedback', text: 'Say no' });
  const { leaves } = write(
    'thank-you',
    factsWith({ notes: [heard], promised: [commitment(10, { ...shared, text: 'Call Jun' })] }),
  );
  it.each([
    ['Hi,\n\n– one\n– two\n\nMira', 'Hi,\n\n– one\n– two\nWhat you said helps: “Say no”\n– I will call Jun\n\nMira'],
    ['Hi,\n\nThank you.\n\nMira', 'Hi,\n\nThank you.\n\nWhat you said helps: “Say no”\n– I will call Jun\n\nMira'],
    ['Hi', 'Hi\n\nWhat you said helps: “Say no”\n– I will call Jun'],
    ['', 'What you said helps: “Say no”\n– I will call Jun'],
  ])('into %j', (body, after) => expect(putIn(body, leaves)).toBe(after));
});
