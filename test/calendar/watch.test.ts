// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { interpretPage } from '../../src/calendar/interpret-page.ts';
import { watchCalendar } from '../../src/calendar/watch.ts';
import type { OpenBubble } from '../../src/calendar/watch-details.ts';
import type { PageFacts } from '../../src/core/facts.ts';
import type { SeenPage } from '../../src/core/page-reading.ts';
import { bubble, guestRow } from './fixtures/bubble-en.2026-09.ts';
import { fillPage, idOf, me, timedChip } from './fixtures/week-en.2026-06.ts';

const id = idOf('tide1');
const label = '9am to 10am, Tide talk, Rika, Accepted, No location, June 2, 2026';
const chip = (title = 'Tide talk') => timedChip({ id, title, label: label.replace('Tide talk', title) });

let facts: PageFacts[] = [];
/** Readings of nobody's page, on which the worker was asked whose it is. */
let asked: SeenPage[] = [];
let bubbles: (string | null)[] = [];
let life = new AbortController();

function watch() {
  const onBubble = (open: OpenBubble | null) => void bubbles.push(open?.eventId ?? null);
  const read = (seen: SeenPage) => interpretPage({ ...seen, memo: null });
  const onReading = (seen: SeenPage) => {
    const found = read(seen).facts;
    if (found) facts.push(found);
  };
  const whoseIs = async (seen: SeenPage) => {
    asked.push(seen);
    return read(seen).account;
  };
  return watchCalendar(document, { onReading, whoseIs, onBubble }, life.signal);
}

/** Lets mutations be reported and `ms` of timers pass. The clock is a fake one: nothing is waited for. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(ms);
}

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  facts = [];
  asked = [];
  bubbles = [];
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  setHidden(false);
  vi.useRealTimers();
});

it('says what is on the page, then only what changed, and rests on a quiet one', async () => {
  fillPage({ days: { '2026-06-02': chip() + timedChip({ id: idOf('b'), title: 'Tide talk', label }) } });
  watch();
  await pass(200);
  expect(facts.map((one) => [one.account, one.events.length])).toEqual([[me, 2]]);
  expect(vi.getTimerCount()).toBe(0);
  const target = document.querySelector('.XuJrye') as Element;
  target.textContent = label.replace('Accepted', 'Declined');
  await pass(200);
  expect(facts.slice(1).map((one) => one.events.map((event) => event.reply))).toEqual([['declined']]);
  (target.parentElement as HTMLElement).style.top = '5px';
  await pass(200);
  expect(facts).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('hears a text that changes in place, in a chip and nowhere else', async () => {
  const note = '<p id="note">9:00</p>';
  fillPage({ days: { '2026-06-02': chip() }, body: note });
  watch();
  await pass(200);
  (document.querySelector('.XuJrye')?.firstChild as Text).data = label.replace('Accepted', 'Declined');
  await pass(200);
  expect(facts.slice(1).map((one) => one.events.map((event) => event.reply))).toEqual([['declined']]);
  (document.querySelector('#note')?.firstChild as Text).data = '9:01';
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

it('waits for the account without a word', async () => {
  fillPage({ account: null, days: { '2026-06-02': chip() } });
  watch();
  await pass(5_000);
  expect(facts).toEqual([]);
  document
    .querySelector('header')
    ?.insertAdjacentHTML('beforeend', `<a href="/SignOutOptions" aria-label="R (${me})"></a>`);
  await pass(200);
  expect(facts.map((one) => one.account)).toEqual([me]);
});

it('asks once whose the page is when it does not say so, and goes on with the answer', async () => {
  const chips = (number: number) => Array.from({ length: number }, (_, n) => chip().replaceAll(id, idOf(`t${n}`)));
  fillPage({ account: null, days: { '2026-06-02': chips(2).join('') } });
  watch();
  await pass(15_500);
  expect([asked.length, facts.length]).toEqual([1, 0]);
  const column = document.querySelector('[role="presentation"] [data-eventchip]')?.parentElement as Element;
  column.insertAdjacentHTML('beforeend', chips(3)[2] ?? '');
  await pass(15_500);
  expect(asked).toHaveLength(2);
  expect(facts.map(({ account, events }) => [account, events.length])).toEqual([[me, 3]]);
  await pass(60_000);
  expect([asked.length, facts.length, vi.getTimerCount()]).toEqual([2, 1, 0]);
});

it('reads nothing while hidden, and everything when seen again', async () => {
  fillPage({ days: { '2026-06-02': chip() } });
  const { rescan } = watch();
  await pass(200);
  rescan();
  expect(vi.getTimerCount()).toBe(1);
  setHidden(true);
  expect(vi.getTimerCount()).toBe(0);
  const column = document.querySelector('[role="presentation"] [data-eventchip]')?.parentElement as Element;
  column.insertAdjacentHTML('beforeend', timedChip({ id: idOf('b'), title: 'Tide talk', label }));
  await pass(1_000);
  expect(facts).toHaveLength(1);
  setHidden(false);
  await pass(200);
  expect(facts.at(-1)?.events).toHaveLength(2);
});

it('follows a bubble: opened, filled late, used again for another event, closed by a style', async () => {
  fillPage({ days: { '2026-06-02': chip() } });
  watch();
  await pass(200);
  document.body.insertAdjacentHTML('beforeend', bubble({ id }));
  await pass(300);
  expect(bubbles).toEqual([id]);
  const tree = document.querySelector('#xDetDlg [role="tree"]') as Element;
  tree.innerHTML = guestRow({ email: me }) + guestRow({ email: 'odo@harbour.example' });
  await pass(300);
  expect(facts.at(-1)?.events[0]?.guests).toMatchObject({ state: 'complete', stated: 2 });
  const before = facts.length;
  // The node now stands for another event, whose rows have not come yet.
  document.getElementById('xDetDlg')?.setAttribute('data-eventid', idOf('other1'));
  await pass(300);
  expect(bubbles).toEqual([id, idOf('other1')]);
  expect(
    facts.slice(before).flatMap((one) => one.events.filter((event) => event.guests?.state === 'complete')),
  ).toEqual([]);
  (document.querySelector('.I2Yrs') as HTMLElement).style.display = 'none';
  await pass(300);
  expect(bubbles.at(-1)).toBeNull();
});

it('leaves no timer and no ear behind', async () => {
  fillPage({ days: { '2026-06-02': chip() } });
  const { rescan } = watch();
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  rescan();
  document.body.insertAdjacentHTML('beforeend', chip('Late'));
  setHidden(false);
  await pass(5_000);
  expect(facts).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('says that it cannot read a page that shows no chip for long', async () => {
  fillPage({ days: { '2026-06-02': chip().replaceAll('data-eventid', 'data-x') } });
  watch();
  await pass(200);
  expect(facts.at(-1)?.health.state).toBe('waiting');
  await pass(21_000);
  expect(facts.at(-1)?.health.state).toBe('unreadable');
  expect(vi.getTimerCount()).toBe(0);
});
