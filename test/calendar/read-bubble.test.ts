// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { statedNumber } from '../../src/calendar/guest-list.ts';
import { bubbleEventId, findBubble, readBubble } from '../../src/calendar/read-bubble.ts';
import { eventPageId, findEventPage, readEventPage } from '../../src/calendar/read-event-page.ts';
import type { EventFacts } from '../../src/core/facts.ts';
import { type BubbleShape, bubble, guestRow } from './fixtures/bubble-en.2026-09.ts';
import { fillPage, idOf, me, timedChip } from './fixtures/week-en.2026-06.ts';
import { readDetails } from './read-all.ts';

const id = idOf('tide1_20260602T070000Z');
const rika = guestRow({ email: me, label: 'Rika Sund, Attending', name: 'Rika Sund' });
const odo = guestRow({
  email: 'Odo.Bell@harbour.example',
  label: 'Bell, Odo, Organizer',
  name: 'Bell, Odo',
  attributes: 'id="xDtlDlgOrg"',
});
const room = guestRow({ email: 'c_188quay@resource.calendar.google.com', label: 'Quay room' });

interface Given extends Partial<BubbleShape> {
  settled?: boolean;
  fresh?: boolean;
  /** The chip of the event. */
  chip?: string;
  language?: string;
}

/** Null while there is nothing to tell. */
function tell({ settled = true, fresh = true, chip = '', language = 'en', ...shape }: Given): EventFacts | null {
  fillPage({ lang: language, days: { '2026-06-02': chip }, body: bubble({ id, ...shape }) });
  const details = findBubble(document);
  if (!details) throw new Error('no bubble');
  return readDetails(bubbleEventId(details), readBubble(details, fresh, settled));
}

function read(given: Given): EventFacts {
  const facts = tell(given);
  if (!facts) throw new Error('nothing was told');
  return facts;
}

describe('guests in the bubble', () => {
  it('are complete when rows and number agree', () => {
    expect(read({ rows: [odo, rika] })).toMatchObject({
      title: 'Tide talk',
      seenIn: 'bubble',
      ownCalendar: true,
      guests: {
        state: 'complete',
        stated: 2,
        rooms: 0,
        guests: [
          { address: 'odo.bell@harbour.example', name: 'Bell, Odo', organiser: true, status: 'unanswered' },
          { address: me, name: 'Rika Sund', organiser: false, status: 'accepted' },
        ],
      },
    });
  });

  it('have no name but the address, and no status outside English', () => {
    const bare = guestRow({ email: 'kim@harbour.example' });
    expect(read({ rows: [odo, bare], language: 'fi' }).guests?.guests[1]).toEqual({
      address: 'kim@harbour.example',
      name: null,
      organiser: false,
      status: 'unknown',
    });
  });

  it('leave rooms out, and never look into the description', () => {
    expect(read({ rows: [odo, rika, room] }).guests).toMatchObject({
      state: 'complete',
      rooms: 1,
      guests: { length: 2 },
    });
    expect(read({ rows: [odo, rika], outside: room }).guests).toMatchObject({ state: 'complete', rooms: 1 });
  });

  it('are not counted while a row is missing, doubtful or a group', () => {
    const state = (given: Given) => read(given).guests?.state;
    expect(state({ rows: [rika] })).toBe('unsettled');
    expect(state({ head: '3 guests', rows: [odo, rika, room] })).toBe('unsettled');
    expect(state({ rows: [odo, rika, '<div role="treeitem" aria-label="Quay room">Quay room</div>'] })).toBe(
      'unsettled',
    );
    expect(state({ rows: [odo, guestRow({ email: 'not an address' })] })).toBe('unsettled');
    expect(state({ head: 'guests', rows: [odo, rika] })).toBe('unsettled');
    expect(
      state({ rows: [odo, guestRow({ email: 'all@harbour.example', attributes: 'data-is-expandable="true"' })] }),
    ).toBe('group');
  });

  it('are hidden, or nobody, only once the bubble has settled', () => {
    expect(read({ head: '214 guests' }).guests).toMatchObject({ state: 'hidden', stated: 214, guests: [] });
    expect(tell({ head: '214 guests', settled: false })).toBeNull();
    const block = timedChip({
      id,
      title: 'Tide talk',
      label: '9am to 10am, Tide talk, Rika, No location, June 2, 2026',
    });
    expect(read({ head: null, chip: block }).guests?.state).toBe('none');
    expect(tell({ head: null, settled: false })).toBeNull();
  });

  it('are not said to be nobody while the chip holds an answer, or none that can be read', () => {
    const label = '9am to 10am, Tide talk, Rika, Accepted, No location, June 2, 2026';
    const answered = timedChip({ id, title: 'Tide talk', label });
    expect(read({ head: null, chip: answered }).guests?.state).toBe('unsettled');
    expect(read({ head: null, chip: answered, language: 'de' }).guests?.state).toBe('unsettled');
    expect(read({ head: null }).guests?.state).toBe('unsettled');
  });

  it('stand in the tree: an address in a text is none, whatever became of the text', () => {
    fillPage({ body: bubble({ id, rows: [odo] }).replace('id="xDetDlgDesc"', '') });
    const details = findBubble(document);
    expect(details && readDetails(id, readBubble(details, true, true))?.guests).toMatchObject({
      state: 'unsettled',
      guests: [{ address: 'odo.bell@harbour.example' }],
    });
  });

  it('are not believed where the log of the details names another event', () => {
    const log = `jslog="35389; 2:[&quot;other1event&quot;,&quot;${me}&quot;]"`;
    fillPage({ body: bubble({ id, rows: [odo, rika] }).replace('data-eventid', `${log} data-eventid`) });
    const details = findBubble(document);
    expect(details && readDetails(id, readBubble(details, true, true))).toMatchObject({
      title: '',
      guests: { state: 'unsettled', guests: [] },
    });
  });

  it('count each address once, whatever its case', () => {
    expect(read({ rows: [odo, rika, guestRow({ email: me.toUpperCase() })] }).guests).toMatchObject({
      state: 'complete',
      guests: { length: 2 },
    });
  });

  it('are not believed while the node may still hold the event before', () => {
    expect(tell({ rows: [odo, rika], fresh: false, settled: false })).toBeNull();
    const label = '9am to 10am, Other, Rika, Accepted, No location, June 2, 2026';
    const chip = timedChip({ id, title: 'Other', label });
    expect(read({ rows: [odo, rika], chip }).guests?.state).toBe('unsettled');
    expect(read({ rows: [odo, rika], chip, title: 'Other' })).toMatchObject({
      guests: { state: 'complete' },
      reply: 'accepted',
    });
  });

  it.each([
    ['2 guests', 2],
    ['ゲスト 12 人', 12],
    ['1,204 guests', 1204],
    ['guests', null],
    ['2 of 3 guests', null],
  ])('reads the number in %s', (head, number) => expect(statedNumber(head)).toBe(number));
});

it('a bubble alone claims no day: the instance may have been moved since', () => {
  expect(read({ id, rows: [odo, rika] }).when).toMatchObject({ day: null, source: 'id' });
  const whole = idOf('fair1_20260602');
  expect(read({ id: whole, rows: [odo, rika] }).when).toMatchObject({ day: null, allDay: false, source: 'unknown' });
});

describe('which bubble', () => {
  it('is the one in sight, not one that lingers', () => {
    fillPage({ body: bubble({ id, hidden: true }) });
    expect(findBubble(document)).toBeNull();
    fillPage({ body: bubble({ id: 'old', hidden: true }) + bubble({ id }) });
    expect(findBubble(document)?.getAttribute('data-eventid')).toBe(id);
  });

  it('is none for quick create and tasks, which have no details', () => {
    fillPage({ body: bubble({ id }).replace('id="xDetDlg"', '') });
    expect(findBubble(document)).toBeNull();
  });
});

describe('the page of an event', () => {
  const form = (rows: string, create = 'false') =>
    `<div data-is-create="${create}" data-eventid="${id}"><input id="xTiIn" data-initial-value="Tide talk"><div id="xGstLst"><div role="tree">${rows}</div></div>
    <div role="tree" aria-label="x"><div role="treeitem" data-id="r" aria-label="Quay room">Quay room</div></div></div>`;
  const readPage = (rows: string) => {
    fillPage({ body: form(rows) });
    const page = findEventPage(document);
    return page && readDetails(id, readEventPage(page));
  };

  it('gives its guests; rooms stand outside the list', () => {
    expect(readPage(odo + rika)).toMatchObject({
      key: { baseId: 'tide1' },
      title: 'Tide talk',
      seenIn: 'event-page',
      guests: { state: 'complete', stated: null, guests: { length: 2 } },
    });
    expect(readPage('')?.guests?.state).toBe('none');
  });

  it('gives the day of its date field, where that is no localised text, and no hour', () => {
    const dated = (day: string) =>
      form(odo + rika).replace('<div id="xGstLst">', `<div id="xStDaRo" data-date="${day}"></div>$&`);
    const whenOn = (day: string) => {
      fillPage({ body: dated(day) });
      const page = findEventPage(document);
      return page && readDetails(id, readEventPage(page))?.when;
    };
    expect(whenOn('20260602')).toMatchObject({ day: '2026-06-02', startMinute: null, source: 'id' });
    expect(whenOn('20260231')).toMatchObject({ day: null });
    expect(whenOn('2. Juni 2026')).toMatchObject({ day: null });
  });

  it('is no existing event while one is being made', () => {
    fillPage({ body: form('', 'true') });
    expect(findEventPage(document)).toBeNull();
  });

  it('takes the id from the address where the form has none', () => {
    fillPage({ body: form(odo).replace(`data-eventid="${id}"`, '') });
    const page = findEventPage(document);
    const address = `/calendar/u/0/r/eventedit/${id}?x=1`;
    expect(page && eventPageId(page, address)).toBe(id);
  });
});
