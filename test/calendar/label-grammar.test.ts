import { describe, expect, it } from 'vitest';
import { languageOf, readLabel } from '../../src/calendar/label-grammar.ts';
import type { LabelLanguage } from '../../src/calendar/label-language.ts';

function read(tag: string, label: string, ...shown: string[]) {
  return readLabel(label, shown, languageOf(tag) as LabelLanguage);
}
const hours = (start: number, end: number) => ({ kind: 'hours', start, end });
const on = (day: string, last = day) => ({ first: day, last });

describe('English labels', () => {
  it('reads time, reply, place and date around a title full of commas', () => {
    const title = 'Dredging: cost, crew, dates, Accepted ';
    const label = `12pm to 12:30pm, ${title}, Rika Sund, Declined, Location: Pier 3, east, Color: Yard, June 2, 2026`;
    expect(read('en', label, title)).toMatchObject({
      title,
      time: hours(720, 750),
      reply: 'declined',
      place: 'Pier 3, east',
      calendarName: null,
      primary: true,
      days: on('2026-06-02'),
      entry: 'event',
    });
  });

  it.each([
    ['10:30am to 12pm', hours(630, 720)],
    ['1 to 2pm', hours(780, 840)],
    ['11 to 12pm', hours(660, 720)],
    ['10:00 to 13:30', hours(600, 810)],
    ['11:30pm to 12am', hours(1410, 0)],
    ['9\u202fam to 10\u202fam', hours(540, 600)],
    ['All day', { kind: 'all-day' }],
  ])('understands %s', (when, time) => {
    expect(read('en-GB', `${when}, Tide, Rika Sund, No location, June 2, 2026`, 'Tide')?.time).toEqual(time);
  });

  it('reads spans and points that name their own days', () => {
    const span = read(
      'en',
      'June 2, 2026 at 8am to June 5, 2026 at 11:59pm, Dock, Rika, Accepted, No location, ',
      'Dock',
    );
    expect(span).toMatchObject({
      time: { kind: 'dated', start: { day: '2026-06-02', minute: 480 }, end: { day: '2026-06-05', minute: 1439 } },
      reply: 'accepted',
      days: null,
    });
    const point = read('en', 'June 2, 2026 at 12:59am, Dot, Calendar: Yard, No location', 'Dot');
    expect(point?.time).toMatchObject({ kind: 'dated', start: { minute: 59 }, end: { day: '2026-06-02', minute: 59 } });
    expect(point).toMatchObject({ calendarName: 'Yard', primary: false, reply: 'none' });
  });

  it.each([
    ['March 10 – 11, 2026', on('2026-03-10', '2026-03-11')],
    ['September 28 – October 2, 2026', on('2026-09-28', '2026-10-02')],
    ['December 30, 2026 – January 2, 2027', on('2026-12-30', '2027-01-02')],
  ])('reads the days %s', (text, days) => {
    expect(read('en', `All day, Fair, Rika Sund, No location, ${text}`, 'Fair')?.days).toEqual(days);
  });

  it('says "none" only where every field is accounted for', () => {
    const reply = (middle: string) => read('en', `9am to 10am, T, ${middle}, June 2, 2026`, 'T')?.reply;
    expect(reply('Rika Sund, No location')).toBe('none');
    expect(reply('Rika Sund, Needs RSVP, No location')).toBe('unanswered');
    expect(reply('Rika Sund, Tentative, No location')).toBe('unknown');
    expect(reply('Sund, Rika, No location')).toBe('unknown');
    expect(reply('Rika Sund')).toBe('unknown');
    expect(read('en', 'All day, Feast, Calendar: Feasts, March 8, 2026', 'Feast')?.reply).toBe('none');
  });

  it('knows tasks, working locations and no title', () => {
    expect(read('en', 'task: Oil, Not completed, December 11, 2025, 7pm', 'Oil')).toMatchObject({
      entry: 'task',
      time: hours(1140, 1140),
      days: on('2025-12-11'),
    });
    expect(read('en', 'Working location: Home, Rika Sund, March 9 – 13, 2026', 'Home')).toMatchObject({
      entry: 'working-location',
      time: { kind: 'all-day' },
      days: on('2026-03-09', '2026-03-13'),
    });
    expect(read('en', '9am to 10am, (No title), Rika, No location, June 2, 2026', '(No title)')?.title).toBe('');
  });

  it('confirms no title that stands elsewhere', () => {
    expect(read('en', '9am to 10am, Tide, Rika, No location, June 2, 2026', 'Rika')).toBeNull();
    expect(read('en', '9am to 10am, Tide talk, Rika, No location', 'Tide')).toBeNull();
    expect(read('en', 'Tide', 'Tide')).toBeNull();
  });

  it('is done with a huge title in no time', () => {
    const title = ', '.repeat(50_000);
    const begun = performance.now();
    expect(read('en', `9am to 10am, ${title}, Rika, No location, June 2, 2026`, title)?.title).toBe(title);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('labels of other languages', () => {
  it('reads Japanese, with quotes and without', () => {
    const rest = '山本りか、承諾、場所: 第3埠頭、2026年 9月 15日';
    for (const title of ['「潮、流れ」', '潮、流れ'])
      expect(read('ja', `18:00～19:00、${title}、${rest}`, '潮、流れ')).toMatchObject({
        title: '潮、流れ',
        time: hours(1080, 1140),
        reply: 'accepted',
        place: '第3埠頭',
        days: on('2026-09-15'),
      });
    expect(read('ja', '午後1時～午後4時、「潮」、りか、場所の指定なし、2026年 9月 15日', '潮')).toMatchObject({
      time: hours(780, 960),
      reply: 'none',
    });
    expect(read('ja', '終日、「祭」、カレンダー: 日本の祝日、2026年 1月 12日', '祭')).toMatchObject({
      time: { kind: 'all-day' },
      calendarName: '日本の祝日',
    });
    const night = '2026年 9月 15日 午後11時～2026年 9月 16日 午前4:30、「夜」、りか、場所の指定なし';
    expect(read('ja', night, '夜')?.time).toMatchObject({
      start: { day: '2026-09-15', minute: 1380 },
      end: { day: '2026-09-16', minute: 270 },
    });
    expect(read('ja', '終日、「不在です」、りか、場所の指定なし、2026年 1月 12日', '不在です')?.entry).toBe(
      'out-of-office',
    );
  });

  it('reads Italian and Spanish times and dates, and no reply', () => {
    const it1 = '15:30 a 16:30, Marea, alta, Calendario: Porto, Nessuna posizione, 30 settembre 2026';
    expect(read('it', it1, 'Marea, alta')).toMatchObject({
      time: hours(930, 990),
      calendarName: 'Porto',
      reply: 'unknown',
      days: on('2026-09-30'),
    });
    const es = 'De 1:00 p.\u00a0m. a 2:00 p.\u00a0m., Marea, Rika, Ubicación: Muelle, 20 de octubre de 2026';
    expect(read('es-419', es, 'Marea')).toMatchObject({
      time: hours(780, 840),
      place: 'Muelle',
      reply: 'unknown',
      primary: null,
      days: on('2026-10-20'),
    });
    expect(read('es', 'De 13:00 a 14:00, T, R, Sin ubicación, 20 de octubre de 2026', 'T')?.time).toEqual(
      hours(780, 840),
    );
  });

  it('guesses nothing where nothing is proven', () => {
    for (const tag of ['de', 'fr', 'nl', 'pl', 'ru', 'ko', 'zh-CN', 'pt-BR', '', null])
      expect(languageOf(tag)).toBeNull();
  });
});
