// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { unknownWhen } from '../../src/calendar/chip-when.ts';
import { dateKeyOfDay } from '../../src/calendar/date-key.ts';
import { EventFactsSchema } from '../../src/core/facts.ts';
import { idsOf } from '../../src/core/identity.ts';
import { type ChipShape, fillPage, idOf, me, scheduleRow, stackedChip, timedChip } from './fixtures/week-en.2026-06.ts';
import { drain, interpreted, readPage } from './read-all.ts';

const tue = '2026-06-02';
const tide: ChipShape = {
  id: idOf('tide1_20260602T070000Z'),
  title: 'Tide talk',
  label: '9am to 9:30am, Tide talk, Rika Sund, Accepted, No location, June 2, 2026',
};

describe('a week', () => {
  it('gives one event a chip, although the resize handle repeats the id', () => {
    fillPage({ days: { [tue]: timedChip(tide) } });
    expect(document.querySelectorAll('[data-eventid]')).toHaveLength(2);
    const page = readPage();
    expect(page.events).toHaveLength(1);
    expect(page.health).toMatchObject({ state: 'ok', chips: 1, skipped: 0, faults: {} });
    expect(page.event('Tide talk')).toMatchObject({
      key: { baseId: 'tide1', instance: '20260602T070000Z', calendar: me },
      when: { day: tue, startMinute: 540, endDay: tue, endMinute: 570, allDay: false, source: 'label' },
      reply: 'accepted',
      ownCalendar: true,
      calendarId: me,
      guests: null,
      seenIn: 'grid',
    });
  });

  it('takes no handle for a chip, whatever marks it has', () => {
    const marked = timedChip(tide).replace(
      'data-dragsource-type="3"',
      'data-dragsource-type="3" data-eventchip="" role="button"',
    );
    fillPage({ days: { [tue]: marked } });
    expect(readPage().health).toMatchObject({ chips: 1, faults: {} });
  });

  it('gives facts that the worker accepts', () => {
    fillPage({ days: { [tue]: timedChip(tide) + timedChip({ ...tide, id: 'tasks_8', title: '' }) } });
    for (const event of readPage().events) expect(v.safeParse(EventFactsSchema, event).issues).toBeUndefined();
  });

  it('reads the all-day row, and the days of an imported event', () => {
    const fair = { id: idOf('fair1_20260602'), title: 'Fair', label: 'All day, Fair, Rika, No location, June 2, 2026' };
    const span = {
      id: idOf('span1'),
      title: 'Span',
      label: 'June 2, 2026 at 12am to June 4, 2026 at 12am, Span, Rika, No location, ',
    };
    fillPage({ days: { [tue]: '', '2026-06-03': '' }, allDay: stackedChip(fair, 0) + stackedChip(span, 0) });
    const page = readPage();
    expect(page.event('Fair').when).toMatchObject({ day: tue, endDay: tue, allDay: true, startMinute: null });
    expect(page.event('Span').when).toMatchObject({ day: tue, endDay: '2026-06-03', allDay: true });
  });

  it('makes one event of the two columns that a night takes', () => {
    const label = '11:30pm to 12:30am, Watch, Rika Sund, Accepted, No location, June 2, 2026';
    const night = (top: number) => timedChip({ id: idOf('night1'), title: 'Watch', label, top, height: 18 });
    fillPage({ days: { [tue]: night(939), '2026-06-03': night(-1) } });
    const page = readPage();
    expect(page.events).toHaveLength(1);
    expect(page.event('Watch').when).toMatchObject({
      day: tue,
      startMinute: 1410,
      endDay: '2026-06-03',
      endMinute: 30,
    });
  });

  it('believes neither the label nor the column when they name different days', () => {
    fillPage({ days: { '2026-06-04': timedChip(tide) } });
    const page = readPage();
    expect(page.event('Tide talk').when).toMatchObject({ day: null, startMinute: null, source: 'unknown' });
    expect(page.health.faults['days-disagree']).toBe(1);
  });

  it('tells other calendars by the log, and holidays and tasks by their ids', () => {
    const holiday = 'en.fi#holiday@group.v.calendar.google.com';
    const chips = [
      timedChip({
        ...tide,
        id: idOf('tide1_20260602T070000Z', 'cove@harbour.example'),
        calendar: 'cove@harbour.example',
      }),
      timedChip({ id: idOf('feast1_20260602', 'en.fi#holiday@v'), title: 'Feast', label: '', calendar: holiday }),
      timedChip({ id: 'tasks_7', title: 'Oil', label: 'task: Oil, Not completed, June 2, 2026, 7pm' }),
    ];
    fillPage({ days: { [tue]: chips.join('') } });
    const page = readPage();
    expect(page.event('Tide talk').ownCalendar).toBe(false);
    expect(page.event('Feast')).toMatchObject({ entry: 'holiday', ownCalendar: false });
    expect(page.event('Oil')).toMatchObject({ entry: 'task', key: { kind: 'task' }, when: { startMinute: 1140 } });
  });

  it('keeps hostile titles as the text they are', () => {
    const title = '<img src=x onerror="alert(1)"> \u202e, Accepted, June 9, 2026';
    fillPage({ days: { [tue]: timedChip({ ...tide, title, label: tide.label.replace('Tide talk', title) }) } });
    expect(readPage().event(title)).toMatchObject({ when: { day: tue, startMinute: 540 }, reply: 'accepted' });
  });
});

describe('other views', () => {
  it('reads timed chips of the month, whose hour stands before the title', () => {
    fillPage({ view: 'MONTH', days: { [tue]: '' }, allDay: stackedChip(tide, 0, '9am') });
    expect(readPage().event('Tide talk')).toMatchObject({ seenIn: 'month', when: { day: tue, startMinute: 540 } });
  });

  it('takes the visible title of the month without any label', () => {
    fillPage({
      view: 'MONTH',
      days: { '2026-06-01': '', [tue]: '' },
      allDay: stackedChip({ ...tide, label: '' }, 50, '9am'),
    });
    expect(readPage().event('Tide talk')).toMatchObject({
      reply: 'unknown',
      when: { day: tue, startMinute: null, source: 'id' },
    });
  });

  it('reads the schedule, also with the id on the button', () => {
    const inner = scheduleRow({ ...tide, id: 'ID' })
      .replace('data-eventid="ID"', '')
      .replace('role="button"', `role="button" data-eventid="${tide.id}"`);
    for (const row of [scheduleRow(tide), inner]) {
      fillPage({ view: 'AGENDA', days: { [tue]: row } });
      const page = readPage();
      expect(page.health).toMatchObject({ chips: 1, faults: {} });
      expect(page.event('Tide talk')).toMatchObject({
        seenIn: 'schedule',
        when: { day: tue, startMinute: 540 },
        reply: 'accepted',
      });
    }
  });
});

describe('places beside the views', () => {
  const overflow = (chips: string) => `<div role="dialog"><h2>2</h2><div role="presentation">${chips}</div></div>`;

  it('reads the popover of a day in the month, as one event with the chip in the month', () => {
    const hidden = { ...tide, id: idOf('more1'), title: 'More', label: tide.label.replace('Tide talk', 'More') };
    fillPage({
      view: 'MONTH',
      days: { [tue]: '' },
      allDay: stackedChip(tide, 0, '9am'),
      body: overflow(stackedChip(tide, 0, '9am') + stackedChip(hidden, 0, '9am')),
    });
    const page = readPage();
    expect(page.event('Tide talk').when).toEqual(page.event('More').when);
    expect(page.event('More')).toMatchObject({
      seenIn: 'month',
      when: { day: tue, startMinute: 540, source: 'label' },
    });
    expect(page.health).toMatchObject({ state: 'ok', chips: 3, faults: {} });
  });

  it('takes no timed event of a popover for one of the all-day row', () => {
    const words = { ...tide, id: idOf('more1'), title: 'Meer', label: 'wordt gehouden, Meer' };
    fillPage({ lang: 'nl', days: { [tue]: '' }, body: overflow(stackedChip(words, 0, '9am')) });
    expect(readPage().event('Meer').when).toEqual(unknownWhen);
    // The year's popover names its day (seen by others, 2025), which may be a later one of the event.
    const named = overflow(stackedChip(words, 0)).replace(
      '<div role="dialog"',
      `$& data-date-key="${dateKeyOfDay(tue)}"`,
    );
    for (const view of ['YEAR', 'WEEK']) {
      fillPage({ lang: 'nl', view, body: named });
      expect(readPage().event('Meer').when).toEqual(unknownWhen);
    }
  });

  it('reads what a search found', () => {
    fillPage({ view: 'AGENDA', days: { [tue]: scheduleRow(tide) } });
    document.body.setAttribute('data-viewfamily', 'SEARCH');
    expect(readPage().event('Tide talk')).toMatchObject({ seenIn: 'search', when: { day: tue, startMinute: 540 } });
  });

  it.each(['CUSTOM_DAYS', 'CUSTOM_WEEKS'])('reads %s', (view) => {
    const custom = view === 'CUSTOM_DAYS';
    const days = { [tue]: custom ? timedChip(tide) : '' };
    fillPage({ view, days, allDay: custom ? '' : stackedChip(tide, 0, '9am') });
    expect(readPage().event('Tide talk')).toMatchObject({ when: { day: tue, startMinute: 540 }, reply: 'accepted' });
  });

  it('takes no timed event for one of a whole day where all events are stacked', () => {
    const words = { ...tide, id: idOf('week1'), title: 'Week', label: 'wordt gehouden, Week' };
    const whenIn = (view: string) => {
      fillPage({ lang: 'nl', view, days: { [tue]: '' }, allDay: stackedChip(words, 0, '9am') });
      return readPage().event('Week').when;
    };
    expect(whenIn('WEEK')).toMatchObject({ day: null, allDay: true });
    for (const view of ['MONTH', 'CUSTOM_WEEKS']) expect(whenIn(view)).toMatchObject({ day: null, allDay: false });
  });

  it('guesses no day for a schedule that names none around the event', () => {
    const words = { ...tide, id: idOf('row1'), title: 'Rij', label: 'wordt gehouden, Rij' };
    const body = `<h2>Dinsdag</h2><div role="rowgroup">${scheduleRow(words)}</div>`;
    fillPage({ lang: 'nl', view: 'AGENDA', body });
    expect(readPage().event('Rij').when).toEqual(unknownWhen);
  });

  it('gives one meeting from all of them', () => {
    const meetings = new Set<string>();
    for (const view of ['WEEK', 'MONTH', 'AGENDA']) {
      const days = { [tue]: view === 'WEEK' ? timedChip(tide) : view === 'AGENDA' ? scheduleRow(tide) : '' };
      fillPage({ view, days, allDay: view === 'MONTH' ? stackedChip(tide, 0, '9am') : '' });
      const { key, when } = readPage().event('Tide talk');
      meetings.add(`${idsOf(key).meeting} ${JSON.stringify(when)}`);
    }
    expect(meetings.size).toBe(1);
  });
});

describe('a language without evidence', () => {
  const chip = (hour: number, minutes: number, id: string, title: string): string =>
    timedChip({
      id,
      title,
      label: `wordt gehouden, ${title}, iets`,
      top: hour * 40 - 1,
      height: (minutes * 2) / 3 - 2,
    });

  it('takes times from the columns, by a scale fitted on what the ids say', () => {
    const chips = [
      chip(9, 60, idOf('a1_20260602T070000Z'), 'Een'),
      chip(14, 60, idOf('b1_20260602T120000Z'), 'Twee'),
      chip(10.25, 45, idOf('c1'), 'Drie'),
      chip(16, 30, idOf('d1'), 'Vier'),
      chip(0, 45, idOf('e1'), 'Nacht'),
    ];
    fillPage({ lang: 'nl', days: { [tue]: chips.join('') } });
    const page = readPage();
    expect(page.event('Drie')).toMatchObject({
      reply: 'unknown',
      entry: 'unknown',
      when: { day: tue, startMinute: 615, endMinute: 660, source: 'column' },
    });
    // A short chip has a least height; one at the very top may be the tail of the day before.
    expect(page.event('Vier').when).toMatchObject({ startMinute: 960, endMinute: null });
    expect(page.event('Nacht').when).toMatchObject({ day: null, startMinute: null });
  });

  it('claims no hour without a scale', () => {
    fillPage({
      lang: 'nl',
      offset: '',
      days: { [tue]: chip(9, 60, idOf('a1_20260602T070000Z'), 'Een') + chip(10, 60, idOf('c1'), 'Drie') },
    });
    const page = readPage();
    expect(page.event('Een').when).toMatchObject({ day: tue, startMinute: null, source: 'id' });
    expect(page.event('Drie').when).toMatchObject({ day: tue, startMinute: null, source: 'unknown' });
  });
});

describe('reading again', () => {
  it('reads only the chip that changed', () => {
    const chips = Array.from({ length: 30 }, (_, n) => timedChip({ ...tide, id: idOf(`many${n}`) }));
    fillPage({ days: { [tue]: chips.join('') } });
    const { scanner } = readPage();
    const node = document.querySelectorAll('[data-eventchip]')[7] as Element;
    const label = node.querySelector('.XuJrye') as Element;
    label.textContent = tide.label.replace('Accepted', 'Declined');
    const again = interpreted(drain(scanner.some([label])));
    expect(again.events).toHaveLength(1);
    expect(again.events[0]).toMatchObject({ key: { baseId: 'many7' }, reply: 'declined' });
    expect(scanner.eventOf(idOf('many7')).pieces[0]?.label).toContain('Declined');
    for (const one of [node, node.querySelector('[data-eventid]')]) one?.setAttribute('data-eventid', idOf('other'));
    expect(drain(scanner.some([node])).events.map((one) => one.id)).toEqual([idOf('other')]);
  });

  it('reads all chips of an event of which one changed', () => {
    const label = 'wordt gehouden, Nacht';
    const night = (top: number) => timedChip({ id: idOf('night1'), title: 'Nacht', label, top, height: 18 });
    fillPage({ lang: 'nl', days: { [tue]: night(939), '2026-06-03': night(-1) } });
    const { scanner } = readPage();
    const second = document.querySelectorAll('[data-eventchip]')[1] as Element;
    const [event] = drain(scanner.some([second])).events;
    expect(event?.pieces.map(({ day }) => day)).toEqual([tue, '2026-06-03']);
  });

  it('tells nothing of a chip whose handle or log names another event, and counts it', () => {
    const logged = timedChip(tide).replace('&quot;e&quot;', '&quot;other1event&quot;');
    const handled = timedChip(tide).replace(
      `data-eventid="${tide.id}" data-drag`,
      `data-eventid="${idOf('o')}" data-drag`,
    );
    expect(handled).toContain(idOf('o'));
    for (const chip of [logged, handled]) {
      fillPage({ days: { [tue]: timedChip({ ...tide, id: idOf('well1') }) + chip } });
      const page = readPage();
      expect(page.events.map(({ key }) => key.baseId)).toEqual(['well1']);
      expect(page.health).toMatchObject({ state: 'degraded', chips: 1, skipped: 1, faults: { 'ids-disagree': 1 } });
    }
    const own = timedChip(tide).replace('&quot;e&quot;', '&quot;tide1_20260602T070000Z&quot;');
    fillPage({ days: { [tue]: own } });
    expect(readPage().health.faults).toEqual({});
  });

  it('sees when the page has moved on to other days', () => {
    fillPage({ days: { [tue]: timedChip(tide) } });
    const { scanner } = readPage();
    expect(scanner.isStale()).toBe(false);
    document.body.setAttribute('data-viewkey', 'DAY');
    expect(scanner.isStale()).toBe(true);
  });

  it('flags chips that only one of the two readings finds', () => {
    fillPage({ days: { [tue]: timedChip(tide).replace('data-eventchip=""', '') } });
    expect(readPage().health).toMatchObject({ chips: 1, faults: { 'two-readings-differ': 1 } });
    fillPage({ days: { [tue]: timedChip(tide).replace('role="button"', '') } });
    expect(readPage().health).toMatchObject({ chips: 1, faults: { 'two-readings-differ': 1 } });
  });
});
