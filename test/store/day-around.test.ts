import { describe, expect, it } from 'vitest';
import type { EventFacts, PageFacts } from '../../src/core/facts.ts';
import { idsOf } from '../../src/core/identity.ts';
import { timingOf } from '../../src/core/timing.ts';
import { now as clockNow } from '../../src/platform/clock.ts';
import { dayAround } from '../../src/store/day-around.ts';
import { withDatabase } from '../../src/store/open.ts';
import { purge } from '../../src/store/purge.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { keepSeenDays } from '../../src/store/seen-days.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const id = idsOf(danaEvent().key).meeting;
const start = Date.UTC(2026, 10, 25, 13, 0);
const range = { first: '2026-11-23', last: '2026-11-29' };
const two = guestList(guest(account), guest(dana, 'Dana Okafor'));

const other = (baseId: string, hours: [number, number], edit: Partial<EventFacts> = {}): EventFacts =>
  danaEvent({
    key: { ...danaEvent().key, raw: baseId, baseId, instance: null },
    title: 'Depot planning',
    when: { ...danaEvent().when, startMinute: hours[0] * 60, endMinute: hours[1] * 60 },
    ...edit,
  });
const onTheirs = { ownCalendar: false, calendarId: dana, reply: 'none' } as const;

async function see(events: EventFacts[], edit: Partial<PageFacts> = {}): Promise<void> {
  const facts = page(events, { range, ...edit });
  await recordPage(facts, zone);
  await keepSeenDays(facts);
}
const look = async (at = clockNow()) => dayAround(id, at, zone);
const seenDays = async () =>
  (await withDatabase((db) => db.getAllKeys('meta'))).filter((key) => key.startsWith('seen:'));

describe('the days around a meeting', () => {
  it('hold my events and theirs, and not the meeting itself', async () => {
    await see([
      danaEvent({ guests: two }),
      danaEvent({ ...onTheirs }),
      other('a', [12, 14]),
      other('b', [13, 14], onTheirs),
    ]);
    const around = await look();
    expect(around?.meeting.start).toBe(start);
    expect(around?.name).toBe('Dana');
    expect(around?.events.map(({ whose, kind }) => `${whose} ${kind}`).sort()).toEqual(['mine event', 'theirs event']);
    expect(around?.seen.theirs).toEqual(around?.seen.mine);
    expect(around?.seen.mine).toHaveLength(7);
  });

  it('leave out the calendar of somebody else, the declined, and what is far away', async () => {
    const ruth = { ownCalendar: false, calendarId: 'ruth@northfreight.example', reply: 'none' } as const;
    const far = { when: { ...danaEvent().when, day: '2026-12-09' } };
    await see([
      danaEvent({ guests: two }),
      other('a', [12, 14], ruth),
      other('b', [12, 14], { reply: 'declined' }),
      other('c', [12, 14], far),
    ]);
    const around = await look();
    expect(around?.events.map(({ busy }) => busy)).toEqual([false]);
    expect(around?.seen.theirs).toEqual([]);
  });

  it('tell focus time and leave from meetings', async () => {
    const away = {
      entry: 'out-of-office',
      when: { ...danaEvent().when, startMinute: null, endMinute: null, allDay: true },
    } as const;
    await see([
      danaEvent({ guests: two }),
      other('a', [12, 14], { reply: 'none' }),
      other('b', [0, 0], { ...onTheirs, ...away }),
    ]);
    const events = (await look())?.events ?? [];
    expect(events.map(({ kind }) => kind).sort()).toEqual(['away', 'block']);
    const leave = events.find(({ kind }) => kind === 'away');
    expect(leave && leave.end - leave.start).toBe(24 * 3_600_000);
  });

  it('forget a cancelled neighbour, and know nothing of a cancelled meeting', async () => {
    const tomas = guestList(guest(account), guest('tomas@northfreight.example', 'Tomás Ilves'));
    const neighbour = other('a', [12, 14], { guests: tomas });
    await see([danaEvent({ guests: two }), neighbour]);
    expect((await look())?.events).toHaveLength(1);
    const cancel = (key: string) =>
      withDatabase(async (db) => {
        const row = await db.get('meetings', key);
        if (row) await db.put('meetings', { ...row, cancelled: true });
      });
    await cancel(idsOf(neighbour.key).meeting);
    expect((await look())?.events).toEqual([]);
    await cancel(id);
    expect(await look()).toBeNull();
  });

  it('do not count what was seen longer ago than fourteen days', async () => {
    await see([danaEvent({ guests: two }), other('a', [12, 14])]);
    const around = await look(clockNow() + 15 * 86_400_000);
    expect(around?.events).toEqual([]);
    expect(around?.seen.mine).toEqual([]);
  });

  it('give the timing', async () => {
    await see([danaEvent({ guests: two }), other('b', [13, 14], onTheirs)]);
    const around = await look();
    const timing = around && timingOf({ ...around, now: start - 86_400_000 });
    expect(timing?.facts.map(({ message }) => message.id)).toEqual(['timing.before-theirs']);
    expect(timing?.slots.map(({ freeFor }) => freeFor)).toEqual(['both', 'both', 'both']);
  });
});

describe('a day that was seen whole', () => {
  it.each([
    ['a month, which hides what does not fit', { view: 'MONTH' }],
    ['a range that was not read', { range: null }],
    ['more than a week', { range: { first: '2026-11-23', last: '2026-12-06' } }],
    ['a page that was not well read', { health: { ...page([]).health, state: 'degraded' as const } }],
  ])('is not one of %s', async (_what, edit) => {
    await see([danaEvent()], edit);
    expect(await seenDays()).toEqual([]);
  });

  it('adds calendars up and goes with what was seen of it', async () => {
    await see([danaEvent()]);
    await see([other('b', [13, 14], onTheirs)]);
    const row = await withDatabase((db) => db.get('meta', 'seen:2026-11-25'));
    expect(row).toMatchObject({ calendars: [account, dana] });
    await purge(Date.UTC(2027, 0, 10));
    expect(await seenDays()).toHaveLength(7);
    await purge(Date.UTC(2027, 0, 25));
    expect((await seenDays()).at(0)).toBe('seen:2026-11-27');
  });
});
