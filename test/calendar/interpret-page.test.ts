import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { interpretPage } from '../../src/calendar/interpret-page.ts';
import { EventFactsSchema, type When } from '../../src/core/facts.ts';
import type { EventReading, PageReading } from '../../src/core/page-reading.ts';
import { idOf } from './fixtures/week-en.2026-06.ts';
import { chip, eventReading, pageReading } from './readings.ts';

const tue = '2026-06-02';
const wed = '2026-06-03';

/** 48 px an hour, one of them above the line. */
const topOf = (minute: number) => minute / 1.25 - 1;

function interpret(events: EventReading[], edit: Partial<PageReading> = {}) {
  const { facts, memo, account } = interpretPage(pageReading(events, edit));
  for (const event of facts?.events ?? []) expect(v.safeParse(EventFactsSchema, event).issues).toBeUndefined();
  const when = (title: string): When | undefined => facts?.events.find((event) => event.title === title)?.when;
  return { events: facts?.events ?? [], health: facts?.health, memo, account, when };
}

const at = (hour: number, minute = 0) => hour * 60 + minute;
const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** An English chip from `start` to `start` + 30 minutes, standing where `place` says. */
const placed = (n: number, start: number, place = start) =>
  eventReading({
    id: idOf(`placed${n}`),
    pieces: [
      chip({
        label: `${clock(start)} to ${clock(start + 30)}, Talk ${n}, Rika Sund, Accepted, No location, June 2, 2026`,
        shown: [`Talk ${n}`],
        position: { top: topOf(place), height: 22 },
      }),
    ],
  });

/** A chip of a language that nobody has proven. */
const mute = (id: string, title: string, start: number, length: number, day = tue) =>
  eventReading({
    id: idOf(id),
    pieces: [
      chip({
        label: `wordt gehouden, ${title}, iets`,
        shown: [title],
        day,
        begins: start > 0,
        position: { top: topOf(start), height: length / 1.25 - 2 },
      }),
    ],
  });

describe('the time by the label', () => {
  const timed = (day: string, startMinute: number, endDay: string, endMinute: number) => ({
    day,
    startMinute,
    endDay,
    endMinute,
    allDay: false,
    source: 'label',
  });
  const whole = (day: string, endDay = day) => ({
    day,
    startMinute: null,
    endDay,
    endMinute: null,
    allDay: true,
    source: 'label',
  });
  const unknown = { day: tue, startMinute: null, endDay: null, endMinute: null, allDay: false, source: 'unknown' };

  it.each([
    ['en', '9am to 9:30am', 'June 2, 2026', timed(tue, at(9), tue, at(9, 30))],
    ['en', '1 to 2pm', 'June 2, 2026', timed(tue, at(13), tue, at(14))],
    ['en', '11:30am to 12:30pm', 'June 2, 2026', timed(tue, at(11, 30), tue, at(12, 30))],
    ['en', '13:00 to 14:15', 'June 2, 2026', timed(tue, at(13), tue, at(14, 15))],
    ['en', '12am to 1am', 'June 2, 2026', timed(tue, 0, tue, at(1))],
    ['en', '00:00 to 01:00', 'June 2, 2026', timed(tue, 0, tue, at(1))],
    ['en', '11pm to 12am', 'June 2, 2026', timed(tue, at(23), wed, 0)],
    ['en', '23:30 to 0:30', 'June 2, 2026', timed(tue, at(23, 30), wed, at(0, 30))],
    ['en', '9am', 'June 2, 2026', timed(tue, at(9), tue, at(9))],
    ['en', 'June 2, 2026 at 8am to June 5, 2026 at 11:59pm', '', timed(tue, at(8), '2026-06-05', at(23, 59))],
    ['en', 'June 2, 2026 at 12am to June 3, 2026 at 12am', '', whole(tue)],
    ['en', 'All day', 'June 2, 2026', whole(tue)],
    ['en', 'All day', 'June 1 – 3, 2026', whole('2026-06-01', wed)],
    ['en', 'All day', 'December 30, 2025 – June 3, 2026', whole('2025-12-30', wed)],
    ['en', '9am to 9:30am', '', timed(tue, at(9), tue, at(9, 30))],
    // Without a date the column of a night may be its second one.
    ['en', '11pm to 1am', '', unknown],
    ['en', '25:00 to 26:00', 'June 2, 2026', unknown],
    ['en', '9am to 9:75am', 'June 2, 2026', unknown],
    ['ja', '午前9時～午前9:30', '2026年 6月 2日', timed(tue, at(9), tue, at(9, 30))],
    ['ja', '午前0時～午後0時', '2026年 6月 2日', timed(tue, 0, tue, at(12))],
    ['ja', '終日', '2026年 6月 2日', whole(tue)],
    ['it', '9:00 a 9:30', '2 giugno 2026', timed(tue, at(9), tue, at(9, 30))],
    ['es', 'De 9:00 a 9:30', '2 de junio de 2026', timed(tue, at(9), tue, at(9, 30))],
  ])('%s: %s, %s', (language, when, date, expected) => {
    const comma = language === 'ja' ? '、' : ', ';
    const places = { en: 'No location', ja: '場所の指定なし', it: 'Nessuna posizione', es: 'Sin ubicación' };
    const label = [when, 'Tide', 'Rika', places[language as keyof typeof places], date].filter(Boolean).join(comma);
    const pieces = [chip({ label, shown: ['Tide'], position: null })];
    expect(interpret([eventReading({ pieces })], { language }).when('Tide')).toEqual(expected);
  });
});

describe('the reply', () => {
  it.each([
    ['en', 'Accepted, ', 'accepted'],
    ['en', 'Declined, ', 'declined'],
    ['en', 'Needs RSVP, ', 'unanswered'],
    ['en', '', 'none'],
    // No capture has the word (2026-11).
    ['en', 'Tentative, ', 'unknown'],
    ['ja', '承諾、', 'accepted'],
    ['ja', '辞退、', 'declined'],
    ['ja', '未定、', 'tentative'],
    ['ja', '出欠確認が必要、', 'unanswered'],
    ['ja', '', 'none'],
    ['it', '', 'unknown'],
    ['es', '', 'unknown'],
    ['de', 'Zugesagt, ', 'unknown'],
    [null, 'Accepted, ', 'unknown'],
  ])('in %s with "%s" is %s', (language, word, reply) => {
    const labels: Record<string, string> = {
      ja: `9:00～9:30、「Tide」、りか、${word}場所の指定なし、2026年 6月 2日`,
      it: `9:00 a 9:30, Tide, Rika, ${word}Nessuna posizione, 2 giugno 2026`,
      es: `De 9:00 a 9:30, Tide, Rika, ${word}Sin ubicación, 2 de junio de 2026`,
    };
    const label = labels[language ?? ''] ?? `9am to 9:30am, Tide, Rika, ${word}No location, June 2, 2026`;
    const pieces = [chip({ label, shown: ['Tide'] })];
    expect(interpret([eventReading({ pieces })], { language }).events[0]?.reply).toBe(reply);
  });
});

describe('the time by the column', () => {
  const instances = [mute('a1_20260602T070000Z', 'Een', at(9), 60), mute('b1_20260602T120000Z', 'Twee', at(14), 60)];

  it('comes before the id, which comes before nothing', () => {
    const page = interpret([...instances, mute('c1', 'Drie', at(10, 15), 45)], { language: 'nl' });
    expect(page.when('Een')).toMatchObject({ startMinute: at(9), source: 'column' });
    expect(page.when('Drie')).toMatchObject({ startMinute: at(10, 15), endMinute: at(11), source: 'column' });
    const alone = interpret([...instances.slice(0, 1), mute('c1', 'Drie', at(10, 15), 45)], { language: 'nl' });
    expect(alone.when('Een')).toMatchObject({ day: tue, startMinute: null, source: 'id' });
    expect(alone.when('Drie')).toMatchObject({ day: tue, startMinute: null, source: 'unknown' });
  });

  it('claims no minute that the pixel does not prove', () => {
    const at1px = (minute: number, length: number) => {
      const px = (one: number) => Math.round(one / 1.25) - 1;
      const position = { top: px(minute), height: px(minute + length) - px(minute) - 2 };
      const pieces = [chip({ label: 'wordt gehouden, Drie, iets', shown: ['Drie'], position })];
      return interpret([...instances, eventReading({ id: idOf('c1'), pieces })], { language: 'nl' }).when('Drie');
    };
    expect(at1px(at(12), 45)).toMatchObject({ startMinute: at(12), endMinute: at(12, 45) });
    expect(at1px(at(12), 46)).toMatchObject({ startMinute: at(12), endMinute: null });
    for (const odd of [1, 2, 3, 4, 6, 59]) expect(at1px(at(12, odd), 45)?.startMinute).toBeNull();
    // At 40 px an hour 12:05 and 12:04 share a pixel.
    const memo = { scale: { minutesPerPixel: 1.5, atTop: 1.5 }, read: 0, replies: 0, faults: {} };
    const startOf = (top: number) => {
      const pieces = [chip({ label: 'wordt gehouden, Drie', shown: ['Drie'], position: { top, height: 60 } })];
      return interpret([eventReading({ id: idOf('c1'), pieces })], { language: 'nl', memo }).when('Drie')?.startMinute;
    };
    expect([479, 482, 489].map(startOf)).toEqual([at(12), null, at(12, 15)]);
  });

  it('says nothing where two chips of one id say different things', () => {
    const [one] = mute('c1', 'Drie', at(10), 60).pieces;
    const [other] = mute('c1', 'Drie', at(10), 60, wed).pieces;
    const [renamed] = mute('c1', 'Vijf', at(10), 60).pieces;
    if (!one || !other || !renamed) throw new Error('no chips');
    const twice = (pieces: EventReading['pieces']) =>
      interpret([...instances, eventReading({ id: idOf('c1'), pieces })], { language: 'nl' });
    const days = twice([one, other, one]);
    expect(days.when('Drie')).toMatchObject({ day: null, startMinute: null, source: 'unknown' });
    expect(days.health?.faults).toMatchObject({ 'chips-disagree': 1 });
    expect(twice([one, renamed]).events.map(({ title }) => title)).toEqual(['Een', 'Twee', '']);
    expect(twice([one, one]).health?.faults).not.toHaveProperty('chips-disagree');
  });

  it('is told in a later reading of one chip by the scale that the worker gave along', () => {
    const { memo } = interpret(instances, { language: 'nl' });
    const one = [mute('c1', 'Drie', at(10, 15), 45)];
    expect(interpret(one, { language: 'nl' }).when('Drie')?.startMinute).toBeNull();
    expect(interpret(one, { language: 'nl', memo }).when('Drie')).toMatchObject({ startMinute: at(10, 15) });
  });

  it('makes one event of two columns, from the first', () => {
    const [first] = mute('night1', 'Nacht', at(22), 120).pieces;
    const [second] = mute('night1', 'Nacht', 0, 60, wed).pieces;
    if (!first || !second) throw new Error('no chips');
    const night = eventReading({ id: idOf('night1'), pieces: [second, first] });
    const page = interpret([...instances, night], { language: 'nl' });
    expect(page.events).toHaveLength(3);
    expect(page.when('Nacht')).toMatchObject({ day: tue, startMinute: at(22), source: 'column' });
  });
});

describe('two sources that disagree', () => {
  const many = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((hour, n) => placed(n, at(hour)));

  it('are heard of: a label against the place in the column; the label is kept, for its day agrees', () => {
    expect(interpret(many).health).toMatchObject({ state: 'ok', faults: {} });
    const page = interpret([...many, placed(10, at(9), at(15))]);
    expect(page.health?.faults).toEqual({ 'times-disagree': 1 });
    expect(page.when('Talk 10')).toMatchObject({ day: tue, startMinute: at(9), source: 'label' });
    expect(interpret([...many, placed(10, at(9, 3), at(9))]).health?.faults).toEqual({});
  });

  it('are heard of by the scale of an earlier reading too', () => {
    const { memo } = interpret(many);
    expect(interpret([placed(3, at(9), at(15))], { memo }).memo.faults).toEqual({ 'times-disagree': 1 });
    expect(interpret([placed(3, at(15))], { memo }).memo.faults).toEqual({});
  });

  it('degrade the page where no label fits its place', () => {
    const wild = many.map((_, n) => placed(n, at(8 + n), at((n * 7) % 11)));
    expect(interpret(wild).health).toMatchObject({ state: 'degraded', faults: { 'times-disagree': 10 } });
  });

  it('are believed in neither where they name other days', () => {
    const page = interpret([eventReading({ pieces: [chip({ day: '2026-06-04' })] })]);
    expect(page.when('Tide talk')).toMatchObject({ day: null, startMinute: null, source: 'unknown' });
    expect(page.health?.faults).toMatchObject({ 'days-disagree': 1 });
  });

  it('are none where the label differs from the stamp of the id: the instance was moved', () => {
    const page = interpret([eventReading({ id: idOf('tide1_20260601T070000Z') })]);
    expect(page.when('Tide talk')).toMatchObject({ day: tue, startMinute: at(9), source: 'label' });
    expect(page.health).toMatchObject({ state: 'ok', faults: {} });
  });
});

describe('the health of what was read', () => {
  it('counts over the messages of a view, not the last one alone', () => {
    const bad = eventReading({ pieces: [chip({ label: 'nine, Tide talk' })] });
    const { memo } = interpret(Array.from({ length: 20 }, (_, n) => placed(n, at(8) + n * 30)));
    expect(interpret([bad]).health?.state).toBe('degraded');
    expect(interpret([bad], { memo }).health).toMatchObject({ state: 'ok', faults: { 'label-not-understood': 1 } });
  });

  it('counts a chip once, not again with the details that open beside it', () => {
    const details = {
      seenIn: 'bubble',
      title: 'Tide talk',
      calendarId: null,
      rows: [],
      head: null,
      day: null,
    } as const;
    const open = eventReading({ details: { ...details, rows: [], drawn: true, fresh: true, settled: true } });
    expect(interpret([open])).toMatchObject({ memo: { read: 0 }, events: [{ guests: { state: 'unsettled' } }] });
    expect(interpret([eventReading()]).memo.read).toBe(1);
  });

  it('is not in doubt for a language of which nothing is known: that gap is no change of the page', () => {
    const { health } = interpret([mute('c1', 'Drei', at(10), 45)], { language: 'de' });
    expect(health).toMatchObject({
      state: 'ok',
      faults: { 'language-not-known': 1, 'reply-not-read': 1, 'time-not-read': 1 },
    });
  });

  it('names what the view lacks, and a reply only where one should be', () => {
    const lacks = (events: EventReading[], language: string) => interpretPage(pageReading(events, { language })).lacks;
    expect(lacks([placed(1, at(9))], 'en')).toEqual([]);
    expect(lacks([mute('c1', 'Drei', at(10), 45)], 'de')).toEqual([
      'language-not-known',
      'reply-not-read',
      'time-not-read',
    ]);
    const theirs = { ...mute('c1', 'Drei', at(10), 45), calendarId: 'cove@harbour.example' };
    expect(lacks([theirs, theirs], 'de')).not.toContain('reply-not-read');
    const one = pageReading([], { build: { state: 'ok', chips: 9, skipped: 1, faults: { 'id-missing': 1 } } });
    expect(interpretPage(one).lacks).toEqual([]);
    const twoReadings = { ...one.build, faults: { 'two-readings-differ': 1 } };
    expect(interpretPage({ ...one, build: twoReadings }).lacks).toEqual(['two-readings-differ']);
  });

  it('keeps nothing of a page that is nobody’s', () => {
    const { facts, account } = interpretPage(pageReading([eventReading()], { account: null }));
    expect([facts, account]).toEqual([null, null]);
  });
});
