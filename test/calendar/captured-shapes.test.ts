// @vitest-environment happy-dom
/** What was seen of the real page, part by part, and what the reader makes of each. */
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeButtonOf, dialogOf, findBubble, readBubble } from '../../src/calendar/read-bubble.ts';
import { inviteWithRoom } from '../fixtures/invite-with-room.2020-01.ts';
import { bubbleAncestry } from './fixtures/bubble-ancestry.2026-06.ts';
import { bubbleHead, headId } from './fixtures/bubble-head.2026-06.ts';
import { labelSamples } from './fixtures/chip-labels.ts';
import { shortChip, shortChipId, shortChipTitle } from './fixtures/chip-week.2026-06.ts';
import * as five from './fixtures/chips-week-allday-month.2026-09.ts';
import { fillPage, idOf, me, timedChip } from './fixtures/week-en.2026-06.ts';
import { readDetails, readPage } from './read-all.ts';

const tue = '2026-06-02';

describe('a whole short chip', () => {
  it('is one event, with its commas, its answer and its time', () => {
    fillPage({ days: { [tue]: shortChip } });
    const { health, event } = readPage();
    expect(health).toMatchObject({ state: 'ok', chips: 1, skipped: 0, faults: {} });
    expect(event(shortChipTitle)).toMatchObject({
      key: { raw: shortChipId, kind: 'event', instance: null, calendar: me },
      when: { day: tue, startMinute: 720, endMinute: 750, source: 'label' },
      reply: 'accepted',
      ownCalendar: true,
      calendarId: me,
    });
  });
});

describe('the five reduced chips', () => {
  it('a timed one takes its hours from the short label and leaves the answer open', () => {
    fillPage({ days: { [tue]: five.timedInWeek() } });
    const { health, event } = readPage();
    expect(health).toMatchObject({ chips: 1, skipped: 0 });
    expect(health.faults).not.toHaveProperty('days-disagree');
    expect(event('Mole walk')).toMatchObject({
      when: { day: tue, startMinute: 900, endMinute: 960, source: 'label' },
      reply: 'unknown',
      calendarId: null,
    });
  });

  it('one of the all-day row without a label stands on the day it lies over', () => {
    fillPage({ days: { '2026-06-01': '', [tue]: '' }, allDay: five.allDayRow() });
    expect(readPage().event('Regatta')).toMatchObject({
      when: { day: tue, startMinute: null, allDay: true },
      reply: 'unknown',
    });
  });

  it('one of the month gives its title and not its hour, and claims no time of day, nor the first day of a week', () => {
    fillPage({ view: 'MONTH', days: { [tue]: '', '2026-06-03': '' }, allDay: five.timedInMonth() });
    expect(readPage().event('Sluice test')).toMatchObject({ when: { day: null, startMinute: null, allDay: false } });
    const second = five.timedInMonth().replace('left: 0%', 'left: 50%');
    fillPage({ view: 'MONTH', days: { '2026-06-01': '', [tue]: '' }, allDay: second });
    expect(readPage().event('Sluice test').when).toMatchObject({ day: tue, startMinute: null, allDay: false });
  });

  it('a past one over days keeps its title, and may have begun the week before', () => {
    fillPage({ view: 'MONTH', days: { [tue]: '', '2026-06-03': '' }, allDay: five.pastInMonth() });
    expect(readPage().event('Survey')).toMatchObject({ when: { day: null, startMinute: null }, reply: 'unknown' });
  });

  it('a colour label is neither place nor answer', () => {
    fillPage({ days: { [tue]: five.withColourLabel() } });
    const found = readPage().events.find((event) => event.key.raw === idOf('supper1'));
    expect(found).toMatchObject({ when: { day: tue, startMinute: 900, endMinute: 960 }, reply: 'none' });
  });
});

describe('labels', () => {
  it.each(labelSamples.map((one) => [`${one.lang} ${one.seen}: ${one.label}`, one] as const))('%s', (_name, sample) => {
    const id = sample.entry === 'task' ? 'tasks_9' : idOf('label1');
    const day = sample.day ?? tue;
    fillPage({
      lang: sample.lang,
      offset: '',
      days: { [day]: timedChip({ id, title: sample.title, label: sample.label }) },
    });
    const [event] = readPage().events;
    expect(event).toMatchObject({
      title: sample.title,
      reply: sample.reply,
      entry: sample.entry ?? 'event',
      calendarName: sample.calendarName ?? null,
      when: { day: sample.day, startMinute: sample.start, allDay: sample.allDay ?? false },
    });
    if (sample.end !== null) expect(event?.when.endMinute).toBe(sample.end);
    if (sample.endDay) expect(event?.when.endDay).toBe(sample.endDay);
  });
});

describe('the bubble', () => {
  beforeEach(() => fillPage());

  it('is found by its head alone: dialog, id, close button, and guests that have not come yet', () => {
    document.body.insertAdjacentHTML('beforeend', bubbleHead());
    const details = findBubble(document);
    if (!details) throw new Error('no bubble');
    expect(details.getAttribute('data-eventid')).toBe(headId);
    expect(dialogOf(details).getAttribute('data-chips-dialog')).toBe('true');
    expect(closeButtonOf(details)?.id).toBe('xDetDlgCloseBu');
    expect(readDetails(headId, readBubble(details, true, true))).toMatchObject({
      title: 'Tide talk',
      calendarId: me,
      ownCalendar: true,
      guests: { state: 'unsettled', guests: [] },
    });
  });

  it('lies in the boxes that were measured: what stands in the details is within the dialog, and both within the page', () => {
    let around: Element = document.body;
    for (const { tag, classes } of bubbleAncestry) {
      const node = document.createElement(tag);
      node.className = classes;
      around.append(node);
      around = node;
    }
    const boxes = bubbleAncestry.map(({ width, height }) => width * height);
    expect(boxes).toEqual([...boxes].sort((a, b) => b - a));
    const details = around.closest('.jefcFd');
    details?.setAttribute('id', 'xDetDlg');
    details?.setAttribute('data-eventid', headId);
    details?.closest('.ecHOgf')?.setAttribute('role', 'dialog');
    const found = findBubble(document);
    expect(found).toBe(details);
    expect(found && dialogOf(found).className).toBe('ecHOgf RDlrG Inn9w iWO5td');
  });
});

describe('the invitation with a room', () => {
  it('is folded at 75 octets and ends its lines as it should', () => {
    const lines = inviteWithRoom.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
    expect(lines.at(-1)).toBe('');
    expect(inviteWithRoom.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('names one person beside a list that passes for one, and a room', () => {
    const event = new ICAL.Component(ICAL.parse(inviteWithRoom)).getFirstSubcomponent('vevent');
    const attendees = event?.getAllProperties('attendee') ?? [];
    expect(attendees.map((one) => [one.getParameter('cutype'), String(one.getFirstValue()).slice(0, 20)])).toEqual([
      ['INDIVIDUAL', 'mailto:planning@list'],
      ['RESOURCE', 'mailto:northfreight.'],
      ['INDIVIDUAL', 'mailto:kofi.mensah@n'],
    ]);
    expect(event?.getFirstPropertyValue('uid')).toMatch(/^[0-9a-v]{26}@google\.com$/);
    expect(event?.getFirstPropertyValue('summary')).toBe('Lane review');
  });
});
