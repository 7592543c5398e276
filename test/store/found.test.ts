import { expect, it } from 'vitest';
import { idsOf } from '../../src/core/identity.ts';
import { eventKeyOf } from '../../src/store/event-key.ts';
import { listFound } from '../../src/store/found.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { answerSeries } from '../../src/store/series.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 10, 25, 12, 0);
const see = (...events: Parameters<typeof page>[0]) => recordPage(page(events), zone);
const named = (title: string, baseId: string) =>
  danaEvent({ title, key: { ...danaEvent().key, raw: `raw-${baseId}`, baseId } });
const found = async () =>
  (await listFound(now, 60, zone)).map(({ title, name, verdict }) => [title, name, verdict.sureness]);

it('gives the sure, the likely, and what the calendar left open; not what says nothing', async () => {
  await see(
    danaEvent({ guests: guestList(guest(account), guest(dana, 'Dana Okafor')), seenIn: 'bubble' }),
    named('Jun / Mira', 'jun'),
    named('Catch-up?', 'catchup'),
    named('Depot planning', 'depots'),
  );
  expect(await found()).toEqual([
    ['Dana / Mira', 'Dana Okafor', 'certain'],
    ['Jun / Mira', 'Jun', 'likely'],
    ['Catch-up?', null, 'unknown'],
  ]);
});

it('leaves out what was answered with no, what is over, and what is too far ahead', async () => {
  await see(danaEvent(), named('Jun / Mira', 'jun'));
  await answerSeries(idsOf(danaEvent().key).series, 'not-one-on-one', '');
  expect(await found()).toEqual([['Jun / Mira', 'Jun', 'likely']]);
  expect(await listFound(now + 3 * 60 * 60_000, 60, zone)).toEqual([]);
  expect(await listFound(now - 90 * 24 * 60 * 60_000, 60, zone)).toEqual([]);
});

it('an event without a record can still be opened in the calendar', async () => {
  const event = named('Catch-up?', 'catchup');
  await see(event);
  expect(await eventKeyOf(idsOf(event.key).meeting)).toMatchObject({ raw: 'raw-catchup' });
  expect(await eventKeyOf(idsOf(danaEvent().key).meeting)).toBeNull();
});
