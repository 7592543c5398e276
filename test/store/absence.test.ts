import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventFacts, PageFacts } from '../../src/core/facts.ts';
import { idsOf } from '../../src/core/identity.ts';
import { answerNews } from '../../src/store/following/answer-news.ts';
import { loadNews } from '../../src/store/following/load-news.ts';
import { undo } from '../../src/store/journal.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { addTopic } from '../../src/store/topics.ts';
import { useFreshDatabase } from './database.ts';
import { danaEvent, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const minute = 60_000;
const monday = Date.UTC(2026, 10, 23, 8, 0);
const event = danaEvent();
const other: EventFacts = {
  ...danaEvent({ title: 'Depot planning', guests: null }),
  key: { ...event.key, raw: 'raw-other', baseId: 'otherseries0001' },
};
const ids = idsOf(event.key);

/** A full look at the week that shows these events; they were told before, so no facts go along. */
const look = (shown: readonly EventFacts[], edit: Partial<PageFacts> = {}) =>
  recordPage(
    page([], {
      pass: 'full',
      inSight: shown.map(({ key }) => key.raw),
      range: { first: '2026-11-23', last: '2026-11-29' },
      ...edit,
    }),
    zone,
  );
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const told = () => loadNews(Date.now());
const kinds = async () => (await told()).map(({ kind }) => kind);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: monday });
  await recordPage(page([event, other, danaEvent({}, '20261202T130000Z')]), zone);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a meeting that is not in sight', () => {
  it('is a question after two full looks ten minutes apart, asked once; nothing else changes', async () => {
    await look([other]);
    later(9 * minute);
    await look([other]);
    expect(await kinds()).toEqual([]);
    later(minute);
    await look([other]);
    await look([other]);
    expect(await kinds()).toEqual(['absent']);
    const meeting = (await loadMeeting(ids.meeting, { quick: true }))?.records.meeting;
    expect(meeting).toMatchObject({ cancelled: false, reply: 'accepted', day: '2026-11-25' });
  });

  it('is a question after two loads of the page', async () => {
    await look([other], { load: 1 });
    await look([other], { load: 1 });
    expect(await kinds()).toEqual([]);
    await look([other], { load: 2 });
    expect(await kinds()).toEqual(['absent']);
  });

  const nothing: readonly [string, readonly EventFacts[], Partial<PageFacts>][] = [
    ['a month', [other], { view: 'MONTH' }],
    ['the schedule', [other], { view: 'AGENDA' }],
    ['a part', [other], { pass: 'part' }],
    ['another week', [other], { range: { first: '2026-11-30', last: '2026-12-06' } }],
    ['a page that is not read well', [other], { health: { ...page([]).health, state: 'degraded' } }],
    ['chips that could not be read', [other], { health: { ...page([]).health, skipped: 1 } }],
    ['a day without other events', [], {}],
    ['somebody else’s page', [other], { account: 'mira@home.example' }],
  ];
  it.each(nothing)('is no question after %s', async (_, shown, edit) => {
    await look(shown, { load: 1, ...edit });
    later(20 * minute);
    await look(shown, { load: 2, ...edit });
    expect(await kinds()).toEqual([]);
  });

  it('is none when other events of another calendar alone are in sight', async () => {
    const elsewhere = { ...other, key: { ...other.key, raw: 'raw-else', baseId: 'x' }, calendarId: 'team@x.example' };
    await recordPage(page([elsewhere]), zone);
    await look([elsewhere]);
    later(20 * minute);
    await look([elsewhere]);
    expect(await kinds()).toEqual([]);
  });

  it('is forgotten when it is in sight between, in a month or from another account', async () => {
    await look([other]);
    later(6 * minute);
    await look([other, event], { view: 'MONTH', range: { first: '2026-10-26', last: '2026-12-06' } });
    later(6 * minute);
    await look([other]);
    expect(await kinds()).toEqual([]);
    later(minute);
    await recordPage(page([event], { account: 'mira@home.example' }), zone);
    later(9 * minute);
    await look([other]);
    expect(await kinds()).toEqual(['account']);
  });

  it('takes its question back when it is in sight again', async () => {
    await look([other], { load: 1 });
    await look([other], { load: 2 });
    await look([other, event], { load: 2 });
    expect(await kinds()).toEqual([]);
    await look([other], { load: 3 });
    await look([other], { load: 4 });
    expect(await kinds()).toEqual(['absent']);
  });
});

describe('the answer', () => {
  beforeEach(async () => {
    await addTopic(ids.meeting, null, 'The depot');
    await look([other], { load: 1 });
    await look([other], { load: 2 });
  });
  const answer = async (yes: boolean) => answerNews((await told())[0]?.id ?? '', yes);
  const topics = async () => (await loadMeeting(ids.meeting, { quick: true }))?.records.topics.length;

  it('"still on" stands', async () => {
    await answer(true);
    later(20 * minute);
    await look([other], { load: 3 });
    expect(await kinds()).toEqual([]);
  });

  it('"cancelled" rolls the topics on, with a way back', async () => {
    const key = await answer(false);
    expect(await topics()).toBe(0);
    await undo(key ?? '');
    expect(await topics()).toBe(1);
    expect(await kinds()).toEqual(['absent']);
  });

  it('"cancelled" ends when the event shows up after all', async () => {
    await answer(false);
    await recordPage(page([event]), zone);
    expect(await kinds()).toEqual(['restored']);
    expect(await topics()).toBe(1);
    expect((await loadMeeting(ids.meeting, { quick: true }))?.records.meeting.cancelled).toBe(false);
  });
});
