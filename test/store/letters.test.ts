import { beforeEach, describe, expect, it } from 'vitest';
import { idsOf } from '../../src/core/identity.ts';
import { currentLetter, type LetterKey } from '../../src/core/letters/current-letter.ts';
import type { Id } from '../../src/core/record.ts';
import type { LetterKind } from '../../src/core/sent.ts';
import { accountFor } from '../../src/store/accounts.ts';
import { keepCapture } from '../../src/store/capture.ts';
import { undo } from '../../src/store/journal.ts';
import { editLetter, setLetterConfirmed, setLetterSent, startLetterOver } from '../../src/store/letters.ts';
import { type LetterSubject, loadLetterFacts } from '../../src/store/load-letter.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { setFollowUp } from '../../src/store/meetings.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { saveSetting } from '../../src/store/save-setting.ts';
import { addTopic } from '../../src/store/topics.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const today = '2026-11-25';
const zone = 'Europe/Berlin';
const now = Date.parse('2026-11-25T18:00:00+01:00');
const first = idsOf(danaEvent().key).meeting;
const second = idsOf(danaEvent({}, '20261202T130000Z').key).meeting;
const guests = guestList(guest(account), guest(dana, 'Dana Okafor'));

beforeEach(async () => {
  await recordPage(page([danaEvent({ guests }), danaEvent({ guests }, '20261202T130000Z')]), zone);
});

const load = (kind: LetterKind, subject: LetterSubject) => loadLetterFacts(kind, subject, { now, zone });
const keyOf = async (kind: LetterKind, subject: LetterSubject): Promise<LetterKey> =>
  currentLetter(kind, (await load(kind, subject)).facts, today).key;
const records = async (id: Id) => {
  const loaded = await loadMeeting(id, { quick: false });
  if (!loaded) throw new Error('not there');
  return loaded.records;
};
const as = { subject: 'Thank you', body: 'Dear Dana', itemIds: [], way: 'copy' } as const;
const capture = (kind: 'mine' | 'theirs' | 'question' | 'feedback', text: string) =>
  keepCapture({ kind, text, words: text, due: null }, 'private', { meetingId: first, topicId: null }, today);

describe('an edited letter', () => {
  it('is one record, whichever field was edited, and each edit can be undone', async () => {
    const key = await keyOf('thank-you', { meetingId: first });
    await editLetter(key, { body: 'Dear Dana', itemIds: [first] });
    const second = await editLetter(key, { subject: 'Thanks' });
    expect((await records(first)).letters).toMatchObject([
      { kind: 'thank-you', meetingId: first, subject: 'Thanks', body: 'Dear Dana', itemIds: [first], sentOn: null },
    ]);
    await undo(second ?? '');
    expect((await records(first)).letters).toMatchObject([{ subject: null, body: 'Dear Dana' }]);
  });
  it('starts over, and comes back when that is undone', async () => {
    const key = await keyOf('thank-you', { meetingId: first });
    await editLetter(key, { body: 'Dear Dana' });
    const over = await startLetterOver(key.id);
    expect((await records(first)).letters).toEqual([]);
    await undo(over ?? '');
    expect((await records(first)).letters).toMatchObject([{ body: 'Dear Dana' }]);
  });
  it('written in two windows keeps the text that lost as a version', async () => {
    const key = await keyOf('thank-you', { meetingId: first });
    await editLetter(key, { body: 'One' });
    const read = (await records(first)).letters[0]?.stamps['body'] ?? '';
    await editLetter(key, { body: 'Two' }, read);
    await editLetter(key, { body: 'Three' }, read);
    const loaded = await loadMeeting(first, { quick: false });
    expect(loaded?.records.letters).toMatchObject([{ body: 'Three' }]);
    expect(loaded?.versions.map(({ text, field }) => [field, text])).toEqual([['body', 'Two']]);
  });
});

describe('the thank-you and its meeting', () => {
  const steps = async () => {
    const { meeting, letters } = await records(first);
    return [meeting.mailedOn, meeting.confirmedOn, letters[0]?.sentOn ?? null, letters[0]?.confirmedOn ?? null];
  };
  it('say the same when the letter is sent and confirmed, and when that is taken back', async () => {
    const key = await keyOf('thank-you', { meetingId: first });
    const sent = await setLetterSent(key, as, today);
    expect(await steps()).toEqual([today, null, today, null]);
    await setLetterConfirmed(key, true, today);
    expect(await steps()).toEqual([today, today, today, today]);
    await setLetterConfirmed(key, false, today);
    await undo(sent ?? '');
    expect(await steps()).toEqual([null, null, null, null]);
    await setLetterSent(key, as, today);
    await setLetterSent(key, null, today);
    expect(await steps()).toEqual([null, null, null, null]);
  });
  it('say the same when it is noted on the meeting', async () => {
    await editLetter(await keyOf('thank-you', { meetingId: first }), { body: 'Dear Dana' });
    await setFollowUp(first, 'mailed', true, today);
    await setFollowUp(first, 'confirmed', true, today);
    expect(await steps()).toEqual([today, today, today, today]);
  });
  it('needs no letter to be noted on the meeting', async () => {
    await setFollowUp(first, 'mailed', true, today);
    await setLetterConfirmed(await keyOf('thank-you', { meetingId: first }), true, today);
    expect(await steps()).toEqual([today, today, null, null]);
  });
  it('one that went out stays what it was', async () => {
    const key = await keyOf('thank-you', { meetingId: first });
    await setLetterSent(key, as, today);
    await startLetterOver(key.id);
    expect((await records(first)).letters).toMatchObject([{ body: 'Dear Dana', way: 'copy' }]);
  });
});

it('sending the discussion items ticks their item of the checklist, and undo takes the tick back', async () => {
  const ticks = async () => (await records(second)).checks.map(({ item, ticked }) => [item, ticked]);
  const sent = await setLetterSent(await keyOf('items', { meetingId: second }), as, today);
  expect(await ticks()).toEqual([['send-items', true]]);
  await undo(sent ?? '');
  expect(await ticks()).toEqual([]);
});

describe('what a letter is written from', () => {
  const theirs = async () => (await records(first)).theirs.items[0]?.id ?? '';

  it('about a promise: whom, the day it was said, and what was sent about it', async () => {
    await capture('theirs', 'introduce me to Ruth');
    const aboutId = await theirs();
    const key = await keyOf('nudge', { aboutId });
    await setLetterSent(key, as, '2026-11-24');
    const { facts } = await load('nudge', { aboutId });
    expect(facts).toMatchObject({
      meeting: null,
      person: { name: 'Dana Okafor' },
      about: { is: 'commitment', saidOn: '2026-11-25' },
    });
    expect(facts.letters).toMatchObject([{ kind: 'nudge', aboutId, sentOn: '2026-11-24' }]);
    expect(currentLetter('nudge', facts, today).before).toBe(1);
  });
  it('discussion items for somebody are for the next meeting with them', async () => {
    const personId = (await records(first)).person?.id ?? '';
    expect((await load('items', { personId })).facts.meeting?.id).toBe(second);
    expect((await load('items', { personId, aboutId: first })).facts.meeting?.id).toBe(first);
  });
  it('a request needs nobody', async () => {
    expect((await load('request', {})).facts).toMatchObject({ person: null, meeting: null, letters: [] });
    await editLetter(await keyOf('request', {}), { body: 'Hello' });
    expect(currentLetter('request', (await load('request', {})).facts, today).kept?.body).toBe('Hello');
  });
  it('a cancelled meeting has its topics, also those that went along to the next', async () => {
    const person = (await records(first)).person?.id ?? null;
    await addTopic(second, person, 'The winter plan');
    const away = danaEvent({ guests }, '20261202T130000Z');
    await recordPage(
      page([danaEvent({ guests }), danaEvent({ guests }, '20261209T130000Z'), { ...away, reply: 'declined' }]),
      zone,
    );
    expect((await records(second)).topics).toEqual([]);
    expect((await load('cancelled', { aboutId: second })).facts.topics.map(({ title }) => title)).toEqual([
      'The winter plan',
    ]);
  });
  it('feedback of the meeting belongs to its thank-you, and nothing else of it', async () => {
    await capture('feedback', 'Say no earlier');
    await capture('mine', 'Send the sheet');
    const { facts } = await load('thank-you', { meetingId: first });
    expect([facts.notes.map(({ text }) => text), facts.promised.map(({ text }) => text)]).toEqual([
      ['Say no earlier'],
      ['Send the sheet'],
    ]);
  });
  it('is signed with the name that was chosen', async () => {
    await saveSetting('senderName', 'Mira L.');
    expect((await load('request', {})).sender).toBe('Mira L.');
  });
});

describe('the account that a letter is signed for', () => {
  const seen = (address: string, name: string | null, lastSeen: number) => ({ address, name, firstSeen: 0, lastSeen });
  const accounts = [seen('mira@halden.example', 'Mira Lind', 1), seen('me@home.example', 'Mimi', 2)];
  it('is the one the meeting was seen under, else the one that was seen last', () => {
    expect(accountFor(accounts, 'Mira@halden.example')?.name).toBe('Mira Lind');
    expect(accountFor(accounts, null)?.name).toBe('Mimi');
    expect(accountFor(accounts, 'new@halden.example')).toEqual({ name: null, address: 'new@halden.example' });
    expect(accountFor([], null)).toBeNull();
  });
});
