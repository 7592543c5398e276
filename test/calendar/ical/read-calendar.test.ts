import { describe, expect, it } from 'vitest';
import { decodeEventId } from '../../../src/calendar/event-id.ts';
import { instancesOf } from '../../../src/calendar/ical/recurrence.ts';
import { idsOf } from '../../../src/core/identity.ts';
import { placeInTime } from '../../../src/core/instant.ts';
import { randomFrom } from '../../replica/random.ts';
import { berlin, dana, file, mira, readFile, span, two, vevent } from './ics.ts';

const weekly = ['UID:danaseries0001@google.com', 'SUMMARY:Dana / Mira', ...two];
const berlinTime = (name: string, stamp: string) => `${name};TZID=Europe/Berlin:${stamp}`;
const series = (...more: string[]) =>
  vevent(
    ...weekly,
    berlinTime('DTSTART', '20260902T140000'),
    berlinTime('DTEND', '20260902T143000'),
    'RRULE:FREQ=WEEKLY;BYDAY=WE',
    ...more,
  );
const changed = (...more: string[]) => vevent('UID:danaseries0001@google.com', ...two, ...more);
const pageId = (plain: string) => decodeEventId(btoa(plain).replace(/=+$/, ''));
const at = (read: ReturnType<typeof readFile>, instance: string | null) =>
  read.facts.filter((one) => one.key.instance === instance);
const wednesday = '20261125T130000Z';

describe('one event', () => {
  const single = vevent(
    'UID:onceonly0001@google.com',
    'SUMMARY:Dana / Mira\\, plans',
    ...two,
    'DTSTART:20261125T130000Z',
    'DTEND:20261125T133000Z',
  );

  it('has the key, the title, the moment and the guests that the page would give it', () => {
    const { facts, faults } = readFile(file([single], [`X-WR-CALNAME:${mira}`]));
    expect(faults).toEqual({});
    expect(facts).toHaveLength(1);
    const [event] = facts;
    expect(event).toMatchObject({
      title: 'Dana / Mira, plans',
      reply: 'tentative',
      ownCalendar: true,
      seenIn: 'file',
      cancelled: false,
      when: { day: '2026-11-25', startMinute: 14 * 60, endMinute: 14 * 60 + 30, allDay: false },
      guests: {
        state: 'complete',
        rooms: 0,
        guests: [
          { address: dana, name: 'Dana Okafor', organiser: true },
          { address: mira, name: null },
        ],
      },
    });
    const key = pageId('onceonly0001 mira@northfreight.example');
    expect(event?.key).toEqual(key);
  });

  it('keeps its moment when the user travels', () => {
    const [event] = readFile(file([single])).facts;
    expect(event && placeInTime(event, null, 'America/New_York')).toMatchObject({
      start: Date.UTC(2026, 10, 25, 13),
      day: '2026-11-25',
      zoneKnown: true,
      source: 'file',
    });
  });

  it('is the same in whatever pieces it comes, also where a fold cuts a letter in two', () => {
    const long = vevent(
      'UID:longtitle0001@google.com',
      `SUMMARY:${'Größe 単聊 '.repeat(30)}`,
      'DTSTART:20261125T130000Z',
    );
    const whole = readFile(file([long, single]));
    expect(whole.facts[0]?.title).toBe('Größe 単聊 '.repeat(30));
    for (const cut of [1, 2, 3, 7, 64]) expect(readFile(file([long, single]), { cut })).toEqual(whole);
  });

  it('is a room’s when a room is invited, a group’s when a list is', () => {
    const room = 'ATTENDEE;CUTYPE=RESOURCE;CN=Fjord:mailto:fjord@resource.calendar.google.com';
    const list = 'ATTENDEE;CUTYPE=GROUP;CN=All:mailto:all@northfreight.example';
    const read = (line: string) => readFile(file([[...single.slice(0, -1), line, 'END:VEVENT']])).facts[0]?.guests;
    expect(read(room)).toMatchObject({ state: 'complete', rooms: 1, stated: 2 });
    expect(read(list)?.state).toBe('group');
    expect(read('ATTENDEE;X-NUM-GUESTS=2:mailto:ruth@northfreight.example')?.state).toBe('group');
  });

  it('counts an organiser who is not in the list of another calendar’s invitation, but not in Google’s', () => {
    const lines = ['ORGANIZER:mailto:ruth@northfreight.example', ...two.slice(2), 'DTSTART:20261125T130000Z'];
    const google = file([vevent('UID:a@google.com', ...lines)]);
    expect(readFile(google).facts[0]?.guests?.guests).toHaveLength(1);
    expect(
      readFile(google.replace(/Google Inc\/\/Google Calendar/, 'Example//Mailer')).facts[0]?.guests?.guests,
    ).toHaveLength(2);
  });

  it('has no guest list where the file names nobody, and an all-day one has days', () => {
    const day = vevent('UID:b@google.com', 'DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227');
    expect(readFile(file([day])).facts[0]).toMatchObject({
      guests: null,
      reply: 'none',
      when: { day: '2026-12-24', endDay: '2026-12-26', allDay: true },
    });
  });
});

describe('time zones', () => {
  const starting = (start: string) => file([...[berlin], vevent('UID:z@google.com', start)]);
  const startOf = (text: string, zone = 'Europe/Berlin') => {
    const [event] = readFile(text, { zone }).facts;
    return event?.when.instants?.start;
  };

  it('are the file’s own, on both sides of the change of the clocks', () => {
    expect(startOf(starting('DTSTART;TZID=Europe/Berlin:20261023T140000'))).toBe(Date.UTC(2026, 9, 23, 12));
    expect(startOf(starting('DTSTART;TZID=Europe/Berlin:20261028T140000'))).toBe(Date.UTC(2026, 9, 28, 13));
  });
  it.each([
    ['the file’s', [berlin]],
    ['the browser’s', []],
  ])('are right on the very day the clocks change, by %s', (_whose, zones) => {
    const at = (clock: string) =>
      startOf(file([...zones, vevent('UID:z@google.com', `DTSTART;TZID=Europe/Berlin:20261025T${clock}00`)]));
    expect(at('0130')).toBe(Date.UTC(2026, 9, 24, 23, 30));
    expect(at('1400')).toBe(Date.UTC(2026, 9, 25, 13));
  });
  it('are the file’s own also under a name of its own', () => {
    const own = file([
      berlin.map((line) => line.replace('Europe/Berlin', 'W. Europe')),
      vevent('UID:z@google.com', 'DTSTART;TZID=W. Europe:20261125T140000'),
    ]);
    expect(startOf(own, 'Asia/Tokyo')).toBe(Date.UTC(2026, 10, 25, 13));
  });
  it('are the browser’s where the file has none, and the user’s for a floating time', () => {
    expect(startOf(file([vevent('UID:z@google.com', 'DTSTART;TZID=America/New_York:20261125T140000')]))).toBe(
      Date.UTC(2026, 10, 25, 19),
    );
    expect(startOf(file([vevent('UID:z@google.com', 'DTSTART:20261125T140000')]), 'Asia/Tokyo')).toBe(
      Date.UTC(2026, 10, 25, 5),
    );
  });
  it('are the user’s, and counted, where nobody knows them', () => {
    const read = readFile(file([vevent('UID:z@google.com', 'DTSTART;TZID=Nowhere:20261125T140000')]));
    expect(read.facts[0]?.when.instants?.start).toBe(Date.UTC(2026, 10, 25, 13));
    expect(read.faults).toEqual({ 'zone-unknown': 1 });
  });
});

describe('a series', () => {
  it('has an instance for each week of the window, each the page’s own meeting, at one hour through the change of the clocks', () => {
    const { facts } = readFile(file([berlin, series()]));
    expect(facts.length).toBeGreaterThanOrEqual(34);
    const key = pageId(`danaseries0001_${wednesday} mira@northfreight.example`);
    const found = facts.find((one) => one.key.instance === wednesday);
    expect(found && idsOf(found.key)).toEqual(idsOf(key));
    expect(new Set(facts.map((one) => one.when.startMinute))).toEqual(new Set([14 * 60]));
    expect(facts.some((one) => one.key.instance === '20261021T120000Z')).toBe(true);
  });

  it('ends with UNTIL, COUNT counts from the first, and a long-past one is not even parsed', () => {
    const until = (rule: string) =>
      readFile(file([series().map((line) => (line.startsWith('RRULE') ? `RRULE:${rule}` : line))]));
    expect(until('FREQ=WEEKLY;UNTIL=20261125T130000Z').facts.at(-1)?.key.instance).toBe(wednesday);
    expect(until('FREQ=WEEKLY;UNTIL=20261125T125959Z').facts.at(-1)?.key.instance).toBe('20261118T130000Z');
    expect(until('FREQ=WEEKLY;COUNT=13').facts.at(-1)?.key.instance).toBe(wednesday);
    expect(until('FREQ=WEEKLY;UNTIL=20260903T130000Z')).toMatchObject({ facts: [], outside: 1 });
  });

  it('keeps its step when it began long ago', () => {
    const old = vevent(...weekly, berlinTime('DTSTART', '20150107T140000'), 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE');
    const stamps = readFile(file([berlin, old])).facts.map((one) => one.key.instance ?? '');
    const weeks = (Date.UTC(2026, 10, 25) - Date.UTC(2015, 0, 7)) / (7 * 86_400_000);
    expect(stamps.includes(wednesday)).toBe(weeks % 2 === 0);
    expect(stamps.includes('20261202T130000Z')).toBe(weeks % 2 !== 0);
  });

  it('that ends after a number of times ends there, however long ago it began and on whatever day', () => {
    const random = randomFrom(20261125);
    for (let round = 0; round < 60; round += 1) {
      const start = Date.UTC(2026, 10, 20) - random.between(0, 900) * 86_400_000;
      const rule = {
        freq: random.pick(['DAILY', 'WEEKLY']),
        interval: random.between(1, 3),
        count: random.between(1, 400),
        ...(random.between(0, 1) ? { byday: random.pick([['MO'], ['WE'], ['MO', 'TH']]) } : {}),
      };
      const near = instancesOf(rule, start, false, null, span);
      // From a window that begins before all, nothing can be passed over.
      const all = instancesOf(rule, start, false, null, { ...span, from: start }, 50_000);
      expect(near.walls, JSON.stringify(rule)).toEqual(all.walls?.filter((wall) => wall >= span.from));
    }
  });

  it.each(['before', 'after'])('has its moved, renamed and cancelled instances, told %s it', (order) => {
    const moved = changed(
      'RECURRENCE-ID;TZID=Europe/Berlin:20261125T140000',
      'SUMMARY:Dana / Mira (late)',
      berlinTime('DTSTART', '20261126T160000'),
      berlinTime('DTEND', '20261126T163000'),
    );
    const gone = changed(
      'RECURRENCE-ID:20261202T130000Z',
      'STATUS:CANCELLED',
      berlinTime('DTSTART', '20261202T140000'),
    );
    const whole = series(berlinTime('EXDATE', '20261209T140000'));
    const read = readFile(file([berlin, ...(order === 'after' ? [whole, moved, gone] : [moved, gone, whole])]));
    expect(at(read, wednesday)).toMatchObject([
      { title: 'Dana / Mira (late)', cancelled: false, when: { day: '2026-11-26', startMinute: 16 * 60 } },
    ]);
    expect(at(read, '20261202T130000Z')).toMatchObject([{ cancelled: true }]);
    expect(at(read, '20261209T130000Z')).toMatchObject([{ cancelled: true }]);
    expect(at(read, '20261216T130000Z')).toMatchObject([{ cancelled: false }]);
  });

  it('shows an instance that was moved out of the window, and one that was moved in', () => {
    const out = changed('RECURRENCE-ID:20261125T130000Z', 'DTSTART:20281125T130000Z');
    const into = changed('RECURRENCE-ID:20251126T130000Z', 'DTSTART:20261127T130000Z');
    const read = readFile(file([out, into]));
    expect(at(read, wednesday)).toHaveLength(1);
    expect(at(read, '20251126T130000Z')).toMatchObject([{ when: { day: '2026-11-27' } }]);
  });

  it('that was split keeps its base and says so', () => {
    const [event] = readFile(
      file([
        vevent(
          'UID:danaseries0001_R20261125T130000@google.com',
          'DTSTART:20261125T130000Z',
          'RRULE:FREQ=WEEKLY;COUNT=1',
        ),
      ]),
    ).facts;
    expect(event?.key).toMatchObject({
      kind: 'event',
      baseId: 'danaseries0001',
      split: '20261125T130000',
      instance: wednesday,
    });
  });

  it('of whole days has days for stamps', () => {
    const read = readFile(
      file([
        vevent(
          'UID:d@google.com',
          'DTSTART;VALUE=DATE:20261125',
          'RRULE:FREQ=DAILY;COUNT=2',
          'EXDATE;VALUE=DATE:20261126',
        ),
      ]),
    );
    expect(read.facts.map((one) => [one.key.instance, one.cancelled])).toEqual([
      ['20261125', false],
      ['20261126', true],
    ]);
  });
});

it('a UID from elsewhere gives the id under which Google keeps it', () => {
  const [event] = readFile(
    file([vevent('UID:040000008200E00074C5B7101A82E00800000000', 'DTSTART:20261125T130000Z')]),
  ).facts;
  expect(event?.key).toMatchObject({
    kind: 'opaque',
    baseId: '_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h84s34h9g60s30c1g60o30c1g',
    instance: null,
  });
});

it('an answer that takes its events back cancels them', () => {
  const [event] = readFile(file([vevent('UID:a@google.com', 'DTSTART:20261125T130000Z')], ['METHOD:CANCEL'])).facts;
  expect(event?.cancelled).toBe(true);
});
