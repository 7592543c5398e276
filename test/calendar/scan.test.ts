// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EventFactsSchema } from '../../src/core/facts.ts';
import { type ChipShape, fillPage, idOf, me, scheduleRow, stackedChip, timedChip } from './fixtures/week-en.2026-06.ts';
import { drain, scanPage } from './read-all.ts';

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
    const scan = scanPage();
    expect(scan.events).toHaveLength(1);
    expect(scan.count).toMatchObject({ chips: 1, skipped: 0, disagree: 0 });
    expect(scan.event('Tide talk')).toMatchObject({
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
    expect(scanPage().count).toMatchObject({ chips: 1, disagree: 0 });
  });

  it('gives facts that the worker accepts', () => {
    fillPage({ days: { [tue]: timedChip(tide) + timedChip({ ...tide, id: 'tasks_8', title: '' }) } });
    for (const event of scanPage().events) expect(v.safeParse(EventFactsSchema, event).issues).toBeUndefined();
  });

  it('reads the all-day row, and the days of an imported event', () => {
    const fair = { id: idOf('fair1_20260602'), title: 'Fair', label: 'All day, Fair, Rika, No location, June 2, 2026' };
    const span = {
      id: idOf('span1'),
      title: 'Span',
      label: 'June 2, 2026 at 12am to June 4, 2026 at 12am, Span, Rika, No location, ',
    };
    fillPage({ days: { [tue]: '', '2026-06-03': '' }, allDay: stackedChip(fair, 0) + stackedChip(span, 0) });
    const scan = scanPage();
    expect(scan.event('Fair').when).toMatchObject({ day: tue, endDay: tue, allDay: true, startMinute: null });
    expect(scan.event('Span').when).toMatchObject({ day: tue, endDay: '2026-06-03', allDay: true });
  });

  it('makes one event of the two columns that a night takes', () => {
    const label = '11:30pm to 12:30am, Watch, Rika Sund, Accepted, No location, June 2, 2026';
    const night = (top: number) => timedChip({ id: idOf('night1'), title: 'Watch', label, top, height: 18 });
    fillPage({ days: { [tue]: night(939), '2026-06-03': night(-1) } });
    const scan = scanPage();
    expect(scan.events).toHaveLength(1);
    expect(scan.event('Watch').when).toMatchObject({
      day: tue,
      startMinute: 1410,
      endDay: '2026-06-03',
      endMinute: 30,
    });
  });

  it('believes neither the label nor the column when they name different days', () => {
    fillPage({ days: { '2026-06-04': timedChip(tide) } });
    const scan = scanPage();
    expect(scan.event('Tide talk').when).toMatchObject({ day: null, startMinute: null, source: 'unknown' });
    expect(scan.count.faults.get('days-disagree')).toBe(1);
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
    const scan = scanPage();
    expect(scan.event('Tide talk').ownCalendar).toBe(false);
    expect(scan.event('Feast')).toMatchObject({ entry: 'holiday', ownCalendar: false });
    expect(scan.event('Oil')).toMatchObject({ entry: 'task', key: { kind: 'task' }, when: { startMinute: 1140 } });
  });

  it('keeps hostile titles as the text they are', () => {
    const title = '<img src=x onerror="alert(1)"> \u202e, Accepted, June 9, 2026';
    fillPage({ days: { [tue]: timedChip({ ...tide, title, label: tide.label.replace('Tide talk', title) }) } });
    expect(scanPage().event(title)).toMatchObject({ when: { day: tue, startMinute: 540 }, reply: 'accepted' });
  });
});

describe('other views', () => {
  it('reads timed chips of the month, whose hour stands before the title', () => {
    fillPage({ view: 'MONTH', days: { [tue]: '' }, allDay: stackedChip(tide, 0, '9am') });
    expect(scanPage().event('Tide talk')).toMatchObject({ seenIn: 'month', when: { day: tue, startMinute: 540 } });
  });

  it('takes the visible title of the month without any label', () => {
    fillPage({
      view: 'MONTH',
      days: { '2026-06-01': '', [tue]: '' },
      allDay: stackedChip({ ...tide, label: '' }, 50, '9am'),
    });
    expect(scanPage().event('Tide talk')).toMatchObject({
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
      const scan = scanPage();
      expect(scan.count).toMatchObject({ chips: 1, disagree: 0 });
      expect(scan.event('Tide talk')).toMatchObject({
        seenIn: 'schedule',
        when: { day: tue, startMinute: 540 },
        reply: 'accepted',
      });
    }
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
    const scan = scanPage();
    expect(scan.event('Drie')).toMatchObject({
      reply: 'unknown',
      entry: 'unknown',
      when: { day: tue, startMinute: 615, endMinute: 660, source: 'column' },
    });
    // A short chip has a least height; one at the very top may be the tail of the day before.
    expect(scan.event('Vier').when).toMatchObject({ startMinute: 960, endMinute: null });
    expect(scan.event('Nacht').when).toMatchObject({ day: tue, startMinute: null });
  });

  it('claims no hour without a scale', () => {
    fillPage({
      lang: 'nl',
      offset: '',
      days: { [tue]: chip(9, 60, idOf('a1_20260602T070000Z'), 'Een') + chip(10, 60, idOf('c1'), 'Drie') },
    });
    const scan = scanPage();
    expect(scan.event('Een').when).toMatchObject({ day: tue, startMinute: null, source: 'id' });
    expect(scan.event('Drie').when).toMatchObject({ day: tue, startMinute: null, source: 'unknown' });
  });
});

describe('reading again', () => {
  it('reads only the chip that changed', () => {
    const chips = Array.from({ length: 30 }, (_, n) => timedChip({ ...tide, id: idOf(`many${n}`) }));
    fillPage({ days: { [tue]: chips.join('') } });
    const { scanner } = scanPage();
    const node = document.querySelectorAll('[data-eventchip]')[7] as Element;
    const label = node.querySelector('.XuJrye') as Element;
    label.textContent = tide.label.replace('Accepted', 'Declined');
    const scan = drain(scanner.some([label]));
    expect(scan.events).toHaveLength(1);
    expect(scan.events[0]).toMatchObject({ key: { baseId: 'many7' }, reply: 'declined' });
    expect(scanner.factsOf(idOf('many7'))?.reply).toBe('declined');
    node.setAttribute('data-eventid', idOf('other'));
    expect(drain(scanner.some([node])).events.map((one) => one.key.baseId)).toEqual(['other']);
  });

  it('sees when the page has moved on to other days', () => {
    fillPage({ days: { [tue]: timedChip(tide) } });
    const { scanner } = scanPage();
    expect(scanner.isStale()).toBe(false);
    document.body.setAttribute('data-viewkey', 'DAY');
    expect(scanner.isStale()).toBe(true);
  });

  it('flags chips that only one of the two readings finds', () => {
    fillPage({ days: { [tue]: timedChip(tide).replace('data-eventchip=""', '') } });
    expect(scanPage().count).toMatchObject({ chips: 1, disagree: 1 });
    fillPage({ days: { [tue]: timedChip(tide).replace('role="button"', '') } });
    expect(scanPage().count).toMatchObject({ chips: 1, disagree: 1 });
  });
});
