// @vitest-environment happy-dom
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { bubbleEventId, findBubble, readBubble } from '../../src/calendar/read-bubble.ts';
import { createScanner } from '../../src/calendar/scan.ts';
import { EventFactsSchema } from '../../src/core/facts.ts';
import { bubble, guestRow } from './fixtures/bubble-en.2026-09.ts';
import { fillPage, idOf, me, scheduleRow, stackedChip, timedChip } from './fixtures/week-en.2026-06.ts';
import { drain, interpreted } from './read-all.ts';

const rounds = 200;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** A small generator of its own, so that a seed gives the same page everywhere (mulberry32). */
function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const people = ['odo@harbour.example', me, 'kim@harbour.example'];
const label = (n: number) => `${n}am to ${n}:30am, Talk ${n}, Rika Sund, Accepted, No location, June 2, 2026`;

function freshPage(): void {
  const chips = [7, 8, 9, 10].map((n) =>
    timedChip({ id: idOf(`e${n}`), title: `Talk ${n}`, label: label(n), top: n * 40 - 1 }),
  );
  fillPage({
    days: {
      '2026-06-01': scheduleRow({ id: idOf('s1'), title: 'Talk 6', label: label(6) }),
      '2026-06-02': chips.join(''),
    },
    allDay: stackedChip({ id: idOf('a1'), title: 'Fair', label: 'All day, Fair, Rika, No location, June 2, 2026' }, 50),
    body: bubble({
      id: idOf('e9'),
      title: 'Talk 9',
      head: '3 guests',
      rows: people.map((email) => guestRow({ email })),
    }),
  });
}

const otherLabels = ['9 Uhr bis 10 Uhr, Talk 9, Rika', '', '9時', ', , ,', 'x'.repeat(100_000), '<b>9am to 10am</b>'];

/** Each does to one element what a new release, a slow network or another language might. */
const mutations: readonly ((element: Element, random: () => number) => void)[] = [
  (element, random) => {
    const names = element.getAttributeNames();
    const name = names[Math.floor(random() * names.length)];
    if (name) element.removeAttribute(name);
  },
  (element) => element.setAttribute('class', 'zz9'),
  (element) => element.remove(),
  (element) => element.replaceChildren(),
  (element, random) => {
    element.textContent = otherLabels[Math.floor(random() * otherLabels.length)] ?? '';
  },
  (element, random) => element.setAttribute('data-eventid', random() < 0.5 ? idOf('e7') : '%%odd'),
  (element) => element.setAttribute('style', 'top: NaNpx; height: -4px; left: 300%'),
  (element) => element.setAttribute('data-datekey', '99999'),
  (element) => element.setAttribute('data-email', 'not an address'),
  (element, random) =>
    element.parentElement?.insertBefore(element, random() < 0.5 ? null : element.parentElement.firstChild),
  (element) => element.replaceWith(...element.childNodes),
  () => document.documentElement.setAttribute('lang', 'de'),
];

it(`reads ${rounds} changed pages without a fault of its own (SEED=${seed})`, () => {
  console.log(`changed pages: SEED=${seed}`);
  const random = randomOf(seed);
  for (let round = 0; round < rounds; round += 1) {
    freshPage();
    const scanner = createScanner(document);
    drain(scanner.full());
    const times = 1 + Math.floor(random() * 12);
    for (let time = 0; time < times; time += 1) {
      const elements = [...document.body.querySelectorAll('*')];
      const element = elements[Math.floor(random() * elements.length)];
      const mutate = mutations[Math.floor(random() * mutations.length)];
      if (element && mutate) mutate(element, random);
    }
    const where = `SEED=${seed}, round ${round}`;
    // Each goes through the worker's check, which throws on a message that it would refuse.
    const partial = interpreted(drain(scanner.some([document.body])));
    const scan = drain(scanner.full());
    const { events, health } = interpreted(scan, { emptyFor: 30_000 });
    expect(health.faults, where).not.toHaveProperty('chip-threw');
    expect(health.faults, where).not.toHaveProperty('event-refused');
    const details = findBubble(document);
    const raw = details ? bubbleEventId(details) : '';
    const read = details && raw !== '' ? readBubble(details, true, random() < 0.5) : null;
    const [seen] = interpreted({ ...scan, events: read ? [{ ...scanner.eventOf(raw), details: read }] : [] }).events;
    for (const event of [...partial.events, ...events, ...(seen ? [seen] : [])])
      expect(v.safeParse(EventFactsSchema, event).issues, where).toBeUndefined();
    if (seen?.guests?.state !== 'complete') continue;
    expect(seen.guests.guests.map((guest) => guest.address).sort(), where).toEqual([...people].sort());
  }
}, 30_000);
