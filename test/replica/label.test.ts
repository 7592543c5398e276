import { describe, expect, it } from 'vitest';
import { labelOf } from './page/label.ts';
import { calendarOf, eventOf, type Lang, type Scenario, type ScenarioEvent, scenarioOf } from './scenario.ts';

const PEAK = calendarOf('c_4peak19@group.calendar.google.com', 'Winter peak', [138, 90, 131]);
const plain = scenarioOf({ today: '2026-11-25' });
const scenario: Scenario = { ...plain, calendars: [...plain.calendars, PEAK] };
const at = (day: string, hour: number, minute = 0) => ({ day, minute: hour * 60 + minute });
const WED = '2026-11-25';

function label(parts: Partial<ScenarioEvent>, lang: Lang = 'en'): string {
  const event = eventOf({
    eventId: 'q1',
    title: 'Rates, lanes',
    calendar: scenario.account.address,
    start: at(WED, 10, 30),
    end: at(WED, 12),
    ...parts,
  });
  return labelOf(event, { ...scenario, lang });
}

describe('English labels', () => {
  it('holds time, raw title, owner, own reply, place and date', () => {
    expect(label({ reply: 'needs', title: 'Lanes, https://a.example/?x=1,2 ' })).toBe(
      '10:30am to 12pm, Lanes, https://a.example/?x=1,2 , Mira Valtonen, Needs RSVP, No location, November 25, 2026',
    );
  });

  it('drops the first half of the day between whole afternoon hours', () => {
    expect(label({ start: at(WED, 13), end: at(WED, 14) })).toMatch(/^1 to 2pm, /);
    expect(label({ start: at(WED, 11), end: at(WED, 13) })).toMatch(/^11am to 1pm, /);
    expect(label({ start: at(WED, 13), end: at(WED, 13, 30) })).toMatch(/^1pm to 1:30pm, /);
  });

  it('names other calendars, and no reply of the user there', () => {
    expect(label({ calendar: PEAK.id, reply: 'accepted' })).toBe(
      '10:30am to 12pm, Rates, lanes, Calendar: Winter peak, No location, November 25, 2026',
    );
  });

  it('puts the colour label between place and date', () => {
    const colour = { label: 'Fleet', rgb: [1, 2, 3] as [number, number, number] };
    expect(label({ reply: 'declined', location: 'Quay 4, north', colour })).toBe(
      '10:30am to 12pm, Rates, lanes, Mira Valtonen, Declined, Location: Quay 4, north, Color: Fleet, November 25, 2026',
    );
  });

  it('says all-day ranges with an en dash', () => {
    const allDay = (first: string, last: string) => label({ allDay: true, start: at(first, 0), end: at(last, 0) });
    expect(allDay('2026-11-24', '2026-11-26')).toMatch(/^All day, .*, November 24 – 26, 2026$/);
    expect(allDay('2026-11-28', '2026-12-02')).toMatch(/, November 28 – December 2, 2026$/);
    expect(allDay('2026-12-30', '2027-01-02')).toMatch(/, December 30, 2026 – January 2, 2027$/);
  });

  it('ends a span over days without a date, but not one that ends at midnight', () => {
    expect(label({ start: at(WED, 8), end: at('2026-11-27', 23, 59) })).toBe(
      'November 25, 2026 at 8am to November 27, 2026 at 11:59pm, Rates, lanes, Mira Valtonen, No location',
    );
    expect(label({ start: at(WED, 23, 30), end: at('2026-11-26', 0) })).toMatch(/^11:30pm to 12am, .* 25, 2026$/);
    expect(label({ start: at(WED, 0), end: at('2026-11-26', 0) })).toMatch(
      /^November 25, 2026 at 12am to November 26, 2026 at 12am, /,
    );
    expect(label({ end: at(WED, 10, 30) })).toMatch(/^November 25, 2026 at 10:30am, .*No location$/);
  });

  it('has forms of its own for tasks, working places, holidays and no title', () => {
    expect(label({ kind: 'task', start: at(WED, 19) })).toBe(
      'task: Rates, lanes, Not completed, November 25, 2026, 7pm',
    );
    expect(label({ kind: 'working-location', title: 'Depot' })).toBe(
      'Working location: Depot, Mira Valtonen, November 25, 2026',
    );
    expect(label({ kind: 'holiday', allDay: true, calendar: PEAK.id })).toBe(
      'All day, Rates, lanes, Calendar: Winter peak, November 25, 2026',
    );
    expect(label({ title: '' })).toContain(', (No title), ');
  });
});

describe('labels of other languages', () => {
  it.each<[Lang, string]>([
    ['en-24', '10:30 to 12:00, Rates, lanes, Mira Valtonen, Accepted, No location, November 25, 2026'],
    ['ja', '10:30～12:00、「Rates, lanes」、Mira Valtonen、承諾、場所の指定なし、2026年 11月 25日'],
    ['it', '10:30 a 12:00, Rates, lanes, Mira Valtonen, Accettato, Nessuna posizione, 25 novembre 2026'],
    ['es', 'De 10:30 a 12:00, Rates, lanes, Mira Valtonen, Aceptado, Sin ubicación, 25 de noviembre de 2026'],
    ['de', '10:30 bis 12:00, Rates, lanes, Mira Valtonen, Zugesagt, Kein Ort, 25. November 2026'],
    ['fr', 'De 10:30 à 12:00, Rates, lanes, Mira Valtonen, Accepté, Aucun lieu, 25 novembre 2026'],
  ])('%s', (lang, expected) => {
    expect(label({ reply: 'accepted' }, lang)).toBe(expected);
  });

  it('joins the two moments of a Japanese span and leaves out the date behind', () => {
    expect(label({ start: at(WED, 23), end: at('2026-11-26', 4, 30) }, 'ja')).toBe(
      '2026年 11月 25日 午後11時～2026年 11月 26日 午前4:30、「Rates, lanes」、Mira Valtonen、場所の指定なし',
    );
  });
});
