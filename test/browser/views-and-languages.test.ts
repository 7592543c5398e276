/** The same one-on-one in every view and language: one meeting, at one instant, with the right answer or none. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sampleCalendar } from '../replica/sample-calendar.ts';
import { DANA_CALENDAR, MIRA, PEAK_CALENDAR } from '../replica/sample-people.ts';
import { eventOf, type Lang, type Scenario, type ScenarioEvent, type ViewName } from '../replica/scenario.ts';
import { until } from './harness/wait.ts';
import { putRows, quietTab, rowsOf, type StoredRow } from './records.ts';
import { sharedStage } from './shared-stage.ts';
import type { SampleTimes } from './stage.ts';

const NAME = 'Dana / Mira';
/** The id of today's one-on-one, the same on both calendars. */
const BASE = '3d8k1q7m5s2v9b4n6hjtc0fear';

/** A whole five minutes: where no label can be read, the place in a column proves nothing finer. */
const startOf = ({ firstMeetingMinute }: SampleTimes) => Math.ceil(firstMeetingMinute / 5) * 5;

/**
 * Today's one-on-one is a single event here: no id tells when it is, the page's words must. Six short events before it put
 * it behind "more" in the month, where their calendar is ticked. Dana's calendar stands beside the own one and holds it too.
 */
function calendarOf(times: SampleTimes): Scenario {
  const { today } = times;
  const scenario = sampleCalendar({ ...times, firstMeetingMinute: startOf(times) });
  // Whatever else this day of the week holds would put it behind "more" in the month as well.
  const wanted = scenario.events.filter(
    ({ title, start, end }) => title === NAME || start.day > today || end.day < today,
  );
  const events = wanted.map((event): ScenarioEvent => {
    if (event.title !== NAME || event.start.day !== today) return event;
    const { series: _, ...single } = event;
    return { ...single, eventId: BASE };
  });
  const early = Array.from({ length: 6 }, (_, index) => {
    const start = { day: today, minute: 60 + index * 30 };
    const end = { day: today, minute: start.minute + 15 };
    return eventOf({ eventId: `early${index}`, title: `Early ${index}`, calendar: PEAK_CALENDAR.id, start, end });
  });
  return { ...scenario, events: [...events, ...early], hiddenCalendars: [PEAK_CALENDAR.id] };
}

const stage = sharedStage({ scenario: calendarOf });

/** Minutes of the wall clock today to an instant, from the numbers that the page was given. */
function instantOf(minute: number): number {
  const { today, zoneOffsetLabel } = stage.times;
  return Date.parse(`${today}T00:00:00${zoneOffsetLabel.replace('GMT', '')}:00`) + minute * 60_000;
}

/** Loads the calendar anew in a language, as if it had never been seen. */
async function seenAnew(lang: Lang, path = '/calendar/u/0/r/day'): Promise<{ page: Page; quiet: Page }> {
  const { chromium, replica } = stage;
  const quiet = await quietTab(chromium);
  await (await chromium.calendar()).goto('about:blank');
  for (const store of ['meetings', 'sightings', 'series', 'people']) await putRows(quiet, store, [], true);
  replica.setScenario({ ...stage.scenario, lang });
  const page = await chromium.calendar(path);
  await page.waitForFunction(() => window.replica);
  return { page, quiet };
}

/** Goes to a view; `more` is the popover of today in the month, where the one-on-one is not in the page before. */
async function show(page: Page, view: ViewName | 'more'): Promise<void> {
  await page.evaluate(
    ([next, day, base]) => {
      const { replica } = window;
      if (!replica) throw new Error('no replica');
      if (next === 'search') return replica.search('Mira');
      if (next !== 'more') {
        replica.hideCalendar('Winter peak');
        return replica.go(next, day);
      }
      replica.showCalendar('Winter peak');
      replica.go('month', day);
      const ids = [...document.querySelectorAll<HTMLElement>('[data-eventchip]')].map(
        ({ dataset }) => dataset['eventid'],
      );
      if (ids.some((id) => id && !id.startsWith('tasks') && atob(id).startsWith(base)))
        throw new Error('in sight already');
      replica.more(day);
    },
    [view, stage.times.today, BASE] as const,
  );
}

/** Gives the event another title, and where `minute` is told another start: what the store then says was read here. */
async function change(page: Page, title: string, minute: number | null): Promise<void> {
  await page.evaluate(
    ([base, next, startMinute, day]) => {
      if (startMinute !== null) window.replica?.move(base, { day, startMinute });
      window.replica?.rename(base, next);
    },
    [BASE, title, minute, stage.times.today] as const,
  );
}

async function meetingsCalled(quiet: Page, title: string): Promise<StoredRow[]> {
  return (await rowsOf(quiet, 'meetings')).filter((row) => row['title'] === title);
}

/** Ids of all meetings of today with Dana and Mira in their title, whatever else is there. */
async function idsToday(quiet: Page): Promise<Set<unknown>> {
  const rows = await rowsOf(quiet, 'meetings');
  const today = rows.filter((row) => row['day'] === stage.times.today && String(row['title']).startsWith(NAME));
  return new Set(today.map((row) => row['id']));
}

const views = ['day', 'week', 'customday', 'custom/2/d', 'customweek', 'month', 'more', 'agenda', 'search'] as const;

/** One of columns, one of stacked chips, one of rows, one of what was found: other languages differ from these in words alone. */
const shapes = ['day', 'month', 'agenda', 'search'] as const;

/** The words for an answer were never seen in Italian and Spanish. */
const replyIn = { en: 'accepted', 'en-24': 'accepted', ja: 'accepted', it: 'unknown', es: 'unknown' } as const;

it.each([
  ['en', views],
  ['en-24', ['day']],
  ['ja', views],
  ['it', shapes],
  ['es', shapes],
] as const)('every view in %s gives the same meeting', async (lang, shown) => {
  const { page, quiet } = await seenAnew(lang);
  const ids = new Set<unknown>();
  for (const [index, view] of shown.entries()) {
    const title = `${NAME} ${'abcdefghi'[index]}`;
    const minute = startOf(stage.times) + index * 5;
    await show(page, view);
    await change(page, title, minute);
    const [row] = await until(`"${title}" from ${view} in ${lang}`, async () => {
      const rows = await meetingsCalled(quiet, title);
      return rows.length > 0 ? rows : null;
    });
    expect({ view, ...row }).toMatchObject({ view, start: instantOf(minute), reply: replyIn[lang] });
    // A month's chip says when something begins, and its label when it ends.
    expect(row?.['end'], view).toBe(instantOf(minute + 30));
    ids.add(row?.['id']);
  }
  expect(ids.size).toBe(1);
  expect((await idsToday(quiet)).size).toBe(1);
});

it.each([
  ['de', views],
  ['fr', shapes],
] as const)('%s, of which no page was seen, gives no wrong time and no answer', async (lang, shown) => {
  const { page, quiet } = await seenAnew(lang);
  const right = [null, instantOf(startOf(stage.times))];
  for (const [index, view] of shown.entries()) {
    const title = `${NAME} ${'abcdefghi'[index]}`;
    await show(page, view);
    await change(page, title, null);
    const [row] = await until(`"${title}" from ${view} in ${lang}`, async () => {
      const rows = await meetingsCalled(quiet, title);
      return rows.length > 0 ? rows : null;
    });
    expect(right, view).toContain(row?.['start']);
    expect(row?.['reply'], view).toBe('unknown');
  }
  expect((await idsToday(quiet)).size).toBe(1);
});

it('the page of the event brings its guests to the same meeting', async () => {
  const { page, quiet } = await seenAnew('en');
  const [before] = await until('the meeting', async () => {
    const rows = await meetingsCalled(quiet, NAME);
    return rows.length > 0 ? rows.filter((row) => row['day'] === stage.times.today) : null;
  });
  await page.evaluate((base) => window.replica?.open(base), BASE);
  await page.locator('#xDetDlg [jsname=DyVDA]').click();
  await page.locator('#xTiIn').waitFor();
  const seen = await until('the guests from its page', async () =>
    (await rowsOf(quiet, 'sightings')).find((row) => {
      const facts = row['facts'] as { seenIn: string };
      return row['meetingId'] === before?.['id'] && facts.seenIn === 'event-page';
    }),
  );
  expect(seen['facts']).toMatchObject({ guests: { state: 'complete', guests: { length: 2 } } });
  expect((await idsToday(quiet)).size).toBe(1);
});

it('a colleague’s calendar and a second account make no second meeting', async () => {
  const { page, quiet } = await seenAnew('en');
  const own = { account: MIRA.address, calendar: MIRA.address };
  const sightings = async () =>
    (await rowsOf(quiet, 'sightings')).map((row) => `${row['meetingId']} ${row['account']} ${row['calendar']}`);
  const [row] = await until('the meeting', async () => {
    const rows = (await meetingsCalled(quiet, NAME)).filter((one) => one['day'] === stage.times.today);
    return rows.length > 0 ? rows : null;
  });
  for (const calendar of [own.calendar, DANA_CALENDAR.id])
    await until(`a look at ${calendar}`, async () =>
      (await sightings()).includes(`${row?.['id']} ${own.account} ${calendar}`),
    );
  // Unticking the own calendar cancels nothing and takes no answer away.
  await page.evaluate(() => window.replica?.hideCalendar('Mira Valtonen'));
  await page.evaluate((base) => window.replica?.setReply(base, 'declined'), BASE);
  await page.evaluate(() => window.replica?.showCalendar('Mira Valtonen'));
  await until('the answer', async () => (await meetingsCalled(quiet, NAME)).some((one) => one['reply'] === 'declined'));
  expect((await idsToday(quiet)).size).toBe(1);
});
