import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carriedQuestions } from '../../src/core/carried.ts';
import { agendaNotesId, idsOf } from '../../src/core/identity.ts';
import { wrapUpOf } from '../../src/core/wrap-up.ts';
import { editAgendaNotes } from '../../src/store/agenda-notes.ts';
import { keepCapture } from '../../src/store/capture.ts';
import { carryOver } from '../../src/store/carry-over.ts';
import { subscribe } from '../../src/store/feed.ts';
import { setLane } from '../../src/store/items.ts';
import { undo } from '../../src/store/journal.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { closeMeeting, reopenMeeting } from '../../src/store/meetings.ts';
import { forgetNeutral, isAboutNeutral, keepNeutral, readNeutral, toggleNeutral } from '../../src/store/neutral.ts';
import { passedMeetings } from '../../src/store/passed-meetings.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { setFormat } from '../../src/store/series.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const first = idsOf(danaEvent().key).meeting;
const guests = guestList(guest(account), guest(dana, 'Dana Okafor'));

beforeEach(async () => {
  await recordPage(page([danaEvent({ guests }), danaEvent({ guests }, '20261202T130000Z')]), 'Europe/Berlin');
});

afterEach(() => {
  vi.useRealTimers();
});

const load = async (id = first) => {
  const loaded = await loadMeeting(id, { quick: false });
  if (!loaded) throw new Error('not there');
  return loaded;
};
const note = async () => {
  const { records } = await load();
  return records.notes.find(({ id }) => id === agendaNotesId(first)) ?? null;
};
const capture = (kind: 'question' | 'topic', text: string) =>
  keepCapture({ kind, text, words: text, due: null }, 'private', { meetingId: first, topicId: null }, '2026-11-25');

describe('the notes for both', () => {
  it('are one shared note per meeting, and each change can be taken back', async () => {
    expect(await editAgendaNotes(first, null, '  ')).toBeNull();
    expect(await note()).toBeNull();
    await editAgendaNotes(first, null, 'Two crews');
    const key = await editAgendaNotes(first, null, 'Two crews held back');
    expect(await note()).toMatchObject({ text: 'Two crews held back', lane: 'shared', kind: 'note' });
    await undo(key ?? '');
    expect((await note())?.text).toBe('Two crews');
  });

  it('keep the other text in sight when two windows wrote at once, and not when one writes after itself', async () => {
    await editAgendaNotes(first, null, 'One');
    const read = (await note())?.stamps['text'] ?? '';
    await editAgendaNotes(first, null, 'One and two', read);
    expect((await load()).versions).toEqual([]);
    await editAgendaNotes(first, null, 'One and three', read);
    expect((await load()).versions.map(({ text, store, field }) => [text, store, field])).toEqual([
      ['One and two', 'notes', 'text'],
    ]);
    expect((await note())?.text).toBe('One and three');
    await editAgendaNotes(first, null, '', read);
    expect((await load()).versions).toHaveLength(2);
  });
});

it('questions carried over have a state in that meeting alone, until that is taken back', async () => {
  await capture('question', 'Who decides?');
  await capture('question', 'By when?');
  const ids = wrapUpOf((await load()).records).unsettled.map(({ id }) => id);
  const key = await carryOver(first, ids, true);
  expect(wrapUpOf((await load()).records).complete).toBe(true);
  expect(carriedQuestions((await load()).records)).toHaveLength(2);
  const second = idsOf(danaEvent({}, '20261202T130000Z').key).meeting;
  expect(wrapUpOf((await load(second)).records).unsettled).toHaveLength(2);
  await carryOver(first, ids.slice(0, 1), false);
  expect(carriedQuestions((await load()).records)).toHaveLength(1);
  await undo(key ?? '');
  expect(wrapUpOf((await load()).records).unsettled).toHaveLength(2);
});

it('the format of a series is kept, and taken back', async () => {
  const { series } = (await load()).records;
  const format = { everyWeeks: 2, minutes: 30, sharedAgenda: true, words: 'Career first in odd months.' };
  const key = await setFormat(series.id, format);
  expect((await load()).records.series.format).toEqual(format);
  await undo(key ?? '');
  expect((await load()).records.series.format).toBeNull();
});

it('topics of a meeting that is closed late go to the next one that is still ahead', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-03T12:00:00Z') });
  const third = danaEvent({ guests }, '20261209T130000Z');
  await recordPage(page([third]), 'Europe/Berlin');
  await capture('topic', 'Night depots');
  await closeMeeting(first);
  expect((await load()).records.topics).toEqual([]);
  expect((await load(idsOf(third.key).meeting)).records.topics).toMatchObject([
    { title: 'Night depots', state: 'open', rolledFrom: [first] },
  ]);
});

describe('later', () => {
  it('is kept with until when, and no other lane is', async () => {
    await capture('topic', 'Night depots');
    const [topic] = (await load()).records.topics;
    const lane = async () => {
      const [one] = (await load()).records.topics;
      return [one?.lane, one?.laneUntil];
    };
    await setLane('topics', topic?.id ?? '', 'later', { meetingId: first });
    expect(await lane()).toEqual(['later', { meetingId: first }]);
    await setLane('topics', topic?.id ?? '', 'shared', { meetingId: first });
    expect(await lane()).toEqual(['shared', null]);
  });

  it('has passed with its meeting, when that is over or closed, and not when it did not take place', async () => {
    await capture('topic', 'Night depots');
    const [topic] = (await load()).records.topics;
    await setLane('topics', topic?.id ?? '', 'later', { meetingId: first });
    const { records } = await load();
    const end = records.meeting.end ?? 0;
    expect([...(await passedMeetings(records, end - 1))]).toEqual([]);
    expect([...(await passedMeetings(records, end))]).toEqual([first]);
    await closeMeeting(first);
    expect([...(await passedMeetings((await load()).records, end - 1))]).toEqual([]);
    await reopenMeeting(first);
  });
});

describe('the neutral agenda of a window', () => {
  it('is kept by window, told on the feed, and forgotten when the browser starts', async () => {
    const told: boolean[] = [];
    const stop = subscribe(({ meta }) => told.push(isAboutNeutral(meta, 7)));
    expect(await readNeutral(7)).toBe(false);
    await keepNeutral(7, true);
    expect(await readNeutral(7)).toBe(true);
    expect(await readNeutral(8)).toBe(false);
    expect(await toggleNeutral(7)).toBe(false);
    expect(await toggleNeutral(8)).toBe(true);
    expect(told).toEqual([true, true, false]);
    stop();
    await keepNeutral(7, true);
    await forgetNeutral();
    expect(await readNeutral(7)).toBe(false);
  });
});
