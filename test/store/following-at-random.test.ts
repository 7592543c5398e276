/** Whatever happens in the calendar, in any order: nothing doubled, nothing lost, every topic in exactly one place. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EventFacts } from '../../src/core/facts.ts';
import { idsOf } from '../../src/core/identity.ts';
import { answerNews, dismissNews, takeBackNews } from '../../src/store/following/answer-news.ts';
import { loadNews } from '../../src/store/following/load-news.ts';
import { closeDatabase, withDatabase } from '../../src/store/open.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { addTopic } from '../../src/store/topics.ts';
import { type Random, randomFrom } from '../replica/random.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const monday = Date.UTC(2026, 10, 23, 8, 0);
const weeks = ['20261125T130000Z', '20261202T130000Z', '20261209T130000Z', '20261216T130000Z'] as const;
const rounds = 6;
const steps = 30;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e6));
const chance = (random: Random, share: number) => random.next() < share;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: monday });
});
afterEach(() => {
  vi.useRealTimers();
});

const two = guestList(guest(account), guest(dana, 'Dana Okafor'));
const three = guestList(guest(account), guest(dana, 'Dana Okafor'), guest('ruth@northfreight.example'));

/** One thing that happens to an event of the calendar. */
function happen(event: EventFacts, random: Random): EventFacts {
  const { when, key } = event;
  const minute = random.between(8, 17) * 60;
  switch (random.between(1, 6)) {
    case 1:
      return { ...event, when: { ...when, startMinute: minute, endMinute: minute + 30 } };
    case 2:
      return { ...event, title: random.pick(['Dana / Mira', 'Dana 1:1', 'Mira <> Dana', '']) };
    case 3:
      return { ...event, reply: random.pick(['accepted', 'declined', 'tentative', 'unknown'] as const) };
    case 4:
      return { ...event, key: { ...key, split: random.pick([null, '20261202T140000']) } };
    case 5:
      return { ...event, guests: random.pick([null, two, three]), seenIn: 'bubble' };
    default:
      return { ...event, seenIn: 'file', cancelled: chance(random, 0.5) };
  }
}

/** One thing that the user does about the news. */
async function react(random: Random): Promise<void> {
  const news = random.pick([null, ...(await loadNews(Date.now()))]);
  if (!news) return;
  if (chance(random, 0.4)) await takeBackNews(news.id);
  else if (chance(random, 0.5)) await dismissNews(news.id);
  else if (news.kind === 'guests' || news.kind === 'absent') await answerNews(news.id, chance(random, 0.5));
}

async function check(written: readonly string[], known: ReadonlySet<string>): Promise<void> {
  const [meetings, topics, series] = await withDatabase((db) =>
    Promise.all([db.getAll('meetings'), db.getAll('topics'), db.getAll('series')]),
  );
  const alive = meetings.filter(({ deletedAt }) => deletedAt === null);
  expect(new Set(alive.map(({ id }) => id))).toEqual(known);
  expect(series).toHaveLength(1);
  expect(topics.map(({ title }) => title).sort()).toEqual([...written].sort());
  for (const topic of topics) {
    expect(topic.deletedAt).toBeNull();
    expect(known.has(topic.meetingId)).toBe(true);
    expect(new Set(topic.rolledFrom).has(topic.meetingId)).toBe(false);
  }
}

it(`${rounds} histories in any order (SEED=${seed})`, async () => {
  console.log(`following at random: SEED=${seed}`);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const base = `series${round}`;
    const now = new Map<string, EventFacts>(
      weeks.map((week) => {
        const event = danaEvent({}, week);
        return [week, { ...event, key: { ...event.key, baseId: base } }];
      }),
    );
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    await recordPage(page([...now.values()]), zone);
    const known = new Set([...now.values()].map(({ key }) => idsOf(key).meeting));
    const written: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      vi.setSystemTime(Date.now() + random.between(0, 12) * 60_000);
      const week = random.pick(weeks);
      const event = now.get(week);
      if (!event) continue;
      const does = random.between(1, 10);
      if (does <= 5) {
        const next = happen(event, random);
        now.set(week, { ...next, seenIn: 'grid' });
        const seenBy = random.pick([account, 'mira@home.example']);
        await recordPage(page([next], { account: seenBy }), zone);
      } else if (does === 6) {
        const shown = [...now.values()].filter(() => chance(random, 0.6));
        const inSight = shown.map(({ key }) => key.raw);
        const range = { first: '2026-11-23', last: '2026-12-20' };
        await recordPage(page([], { pass: 'full', inSight, range, view: 'CUSTOM_DAYS', load: step }), zone);
      } else if (does === 7) {
        await recordPage(page([{ ...event, cancelled: true, seenIn: 'file' }]), zone);
      } else if (does === 8) {
        written.push(`topic ${round} ${step}`);
        await addTopic(idsOf(event.key).meeting, null, `topic ${round} ${step}`);
      } else await react(random);
      await check(written, known);
    }
    const told = await withDatabase((db) => db.getAll('news'));
    expect(told.length).toBeGreaterThan(0);
  }
});
