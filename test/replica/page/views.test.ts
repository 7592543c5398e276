// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addDays, dateKey, dayOfKey } from '../calendar-days.ts';
import { dataEventId } from '../event-id.ts';
import { kindsCalendar } from '../kinds-calendar.ts';
import { clockChange } from '../other-zones.ts';
import { eventOf, type Scenario, scenarioOf } from '../scenario.ts';
import { drawPage as draw } from './draw-page.ts';

const TODAY = '2026-11-25';
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

const body = () => [document.body.dataset['viewfamily'], document.body.dataset['viewkey']];
const columns = () =>
  all('[role=gridcell][data-datekey]:not([jsaction])').map((cell) => dayOfKey(Number(cell.dataset['datekey'])));
const range = () => {
  const holder = all('[data-start-date-key]')[0]?.dataset;
  return [holder?.['startDateKey'], holder?.['endDateKey']].map((key) => dayOfKey(Number(key)));
};

describe('custom views', () => {
  it.each([
    ['customday', 4],
    ['custom/2/d', 2],
  ] as const)('%s has a column for each of its %d days, from the day on', (view, count) => {
    draw(view, kindsCalendar({ today: TODAY }));
    expect(columns()).toEqual(Array.from({ length: count }, (_, index) => addDays(TODAY, index)));
    expect(range()).toEqual([TODAY, addDays(TODAY, count - 1)]);
    expect(body()).toEqual(['EVENT', 'CUSTOM_DAYS']);
  });

  it('custom weeks are rows of stacked chips, as in the month', () => {
    draw('customweek', kindsCalendar({ today: TODAY }));
    expect(range()).toEqual(['2026-11-23', '2026-12-06']);
    expect(all('[role=main] [data-stacked-layout-chip-container]').length).toBeGreaterThan(5);
    expect(all('[data-dragsource-type]')).toEqual([]);
    expect(body()).toEqual(['EVENT', 'CUSTOM_WEEKS']);
  });
});

describe('search', () => {
  const search = (more: Partial<Scenario> = {}) =>
    draw('search', { ...kindsCalendar({ today: TODAY }), ...more }, { query: 'mira DANA' });

  it('has a wrapper with the id and a button with the label, and no date key anywhere', () => {
    const { page } = search();
    const wrappers = all('[role=main] [data-eventid]');
    expect(wrappers).toHaveLength(6);
    expect(all('[data-datekey], [data-start-date-key]')).toEqual([]);
    expect(body()).toEqual(['SEARCH', 'SEARCH']);
    const [button] = wrappers[0]?.querySelectorAll('[role=button]') ?? [];
    expect(button?.getAttribute('aria-label')).toContain('Dana / Mira');
    expect(button?.textContent).toBe('Dana / Mira');
    const ids = new Set(page.scenario.events.map((event) => dataEventId(event, page.scenario)));
    expect(wrappers.every((one) => ids.has(one.dataset['eventid'] ?? ''))).toBe(true);
  });

  it('may lack the mark of a chip', () => {
    search({ markedResults: false });
    expect(all('[data-eventchip]')).toEqual([]);
    expect(all('[data-eventid]')).toHaveLength(6);
  });
});

describe('what is not there at first', () => {
  const crowded = (): Scenario => {
    const plain = scenarioOf({ today: TODAY });
    const events = Array.from({ length: 24 }, (_, index) => {
      const start = { day: TODAY, minute: 480 + index * 15 };
      const end = { ...start, minute: start.minute + 15 };
      return eventOf({ eventId: `e${index}`, title: `Berth ${index}`, calendar: plain.account.address, start, end });
    });
    return { ...plain, events };
  };

  it('the popover behind "more" holds all chips of the day, the month before it only some', () => {
    const { overview } = draw('month', crowded());
    const before = all('[data-eventchip]').length;
    expect(before).toBeLessThan(24);
    const more = all(`[data-datekey="${dateKey(TODAY)}"] [data-opens-day-overview]`)[0];
    expect(more?.textContent).toBe(`${24 - before} more`);
    more?.click();
    const chips = all('[role=dialog] [data-eventchip]');
    expect(chips).toHaveLength(24);
    expect(chips.every((chip) => chip.closest('[data-datekey]') === null)).toBe(true);
    overview.close();
    expect(all('[data-eventchip]')).toHaveLength(before);
  });

  it('the schedule brings three more weeks at its end, as long as there is something to come', () => {
    const plain = scenarioOf({ today: TODAY });
    const events = [0, 20, 21, 41, 42].map((offset) => {
      const start = { day: addDays(TODAY, offset), minute: 600 };
      return eventOf({ eventId: `d${offset}`, title: 'Tide', calendar: plain.account.address, start, end: start });
    });
    draw('agenda', { ...plain, events });
    const scroll = () => all('.sUdHqd')[0]?.dispatchEvent(new Event('scroll'));
    const counts = [0, 1, 2, 3].map((time) => {
      if (time > 0) scroll();
      return all('[role=rowgroup]').length;
    });
    expect(counts).toEqual([2, 4, 5, 5]);
    expect(body()).toEqual(['SCHEDULE', 'AGENDA']);
  });

  it('events of unticked calendars, and declined ones where these are put away', () => {
    const scenario = kindsCalendar({ today: TODAY });
    const { page, stage } = draw('week', scenario);
    const titles = () => all('[role=main] .I0UMhf').map((one) => one.textContent);
    expect(titles().filter((title) => title === 'Dana / Mira')).toHaveLength(2);
    scenario.hiddenCalendars = ['dana.okafor@northfreight.example'];
    stage.show(false);
    expect(titles().filter((title) => title === 'Dana / Mira')).toHaveLength(1);
    page.scenario.showDeclined = false;
    scenario.events = scenario.events.map((event) => ({ ...event, reply: 'declined' }));
    stage.show(false);
    expect(titles()).toEqual([]);
  });
});

describe('zones in the header', () => {
  const offsets = () =>
    all('[role=row] .R2mBBd').flatMap((one) => (/^GMT/.test(one.textContent) ? one.textContent : []));

  it('a second zone stands beside the first, at the hours too', () => {
    draw('week', { ...kindsCalendar({ today: TODAY }), secondZoneLabel: 'GMT-05' });
    expect(offsets()).toEqual(['GMT-05', 'GMT+01']);
    expect(all('.QUwvd')[8]?.textContent).toBe('3 AM9 AM');
  });

  it('a zone with changing clocks says the offset of the first day shown', () => {
    const scenario = clockChange({ zone: 'Europe/Berlin', day: '2026-10-25' });
    draw('week', scenario);
    expect(offsets()).toEqual(['GMT+02']);
    draw('week', scenario, { day: '2026-10-26' });
    expect(offsets()).toEqual(['GMT+01']);
  });
});
