/** A calendar's iCal address, fetched by the worker from a stand-in for Google's server: once an hour, and nothing else. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleCalendar } from '../replica/sample-calendar.ts';
import { type Replica, startReplica } from '../replica/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { putRows, quietTab, rowsOf, type StoredRow } from './records.ts';
import { testTimes, timeZone } from './stage.ts';

const me = 'mira@northfreight.example';
const secret = '0123456789abcdef0123456789abcdef';
const path = `/calendar/ical/${encodeURIComponent(me)}/private-${secret}/basic.ics`;
const address = `https://calendar.google.com${path}`;
const id = `feed:${'00000000-0000-4000-8000-000000000001'}`;
const times = testTimes();

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
let answer: Answer = (response) => response.writeHead(500).end();
const asked: IncomingMessage[] = [];
let folder = '';
let replica: Replica;
let chromium: Chromium;
let quiet: Page;

/** The browser's own prompt cannot be answered here: the same host stands among those that it may give or withhold. */
function withHostToGive(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'onward-feeds-'));
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}

/** Gives or takes the host, as the person does on the browser's page of extensions. */
async function setLeave(given: boolean): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extension, hostAccess]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId: extension, hostAccess });
    },
    [chromium.extensionId, given ? 'ON_ALL_SITES' : 'ON_CLICK'] as const,
  );
  await page.close();
}

const stamp = (day: number, hour: number) =>
  `${new Date(Date.parse(`${times.today}T00:00Z`) + day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T${String(hour).padStart(2, '0')}0000Z`;

function calendar(events: readonly string[][], madeAt = '20260101T000000Z'): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', `DTSTAMP:${madeAt}`, ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'PRODID:-//Google Inc//Google Calendar 70.9054//EN', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

const dana = [
  'UID:feedseries0001@google.com',
  'SUMMARY:Dana / Mira',
  `DTSTART:${stamp(1, 13)}`,
  `DTEND:${stamp(1, 14)}`,
  'RRULE:FREQ=WEEKLY;COUNT=3',
  `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${me}`,
  'ATTENDEE;PARTSTAT=ACCEPTED;CN=Dana Okafor:mailto:dana.okafor@northfreight.example',
];

const gives =
  (body: string, headers: Record<string, string> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/calendar; charset=utf-8', ...headers }).end(body);

const feed = async (): Promise<StoredRow> => (await rowsOf(quiet, 'meta')).find((row) => row['id'] === id) ?? {};
const check = () => quiet.evaluate((feedId) => chrome.runtime.sendMessage({ type: 'check-feed', id: feedId }), id);
async function resultOf(next: Answer): Promise<unknown> {
  answer = next;
  await check();
  return (await feed())['result'];
}

beforeAll(async () => {
  folder = withHostToGive('dist/test');
  replica = await startReplica({
    scenario: sampleCalendar({ ...times, withColleague: false }),
    answer(request, response) {
      if (!request.url?.startsWith('/calendar/ical/')) return false;
      asked.push(request);
      answer(response, request);
      return true;
    },
  });
  chromium = await launchChromium({ extension: folder, replica, timeZone });
  await chromium.context.addCookies([{ name: 'SID', value: 'x', domain: 'calendar.google.com', path: '/' }]);
  quiet = await quietTab(chromium);
  const fresh = { host: 'calendar.google.com', tail: 'cdef', addedAt: 1, checkedAt: null, triedAt: null, result: null };
  await putRows(quiet, 'secrets', [{ id, value: address }]);
  await putRows(quiet, 'meta', [{ id, ...fresh, events: 0, etag: null, bodyHash: null, day: null, checkpoint: null }]);
});
afterAll(async () => {
  await chromium?.close();
  await replica?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('asks nobody without the leave to, and says so', async () => {
  await setLeave(false);
  expect(await resultOf(gives(calendar([dana])))).toBe('permission-missing');
  expect(asked).toEqual([]);
  await setLeave(true);
});

it('brings the one-on-ones of the calendar, without cookies, and asks only for what is new', async () => {
  expect(await resultOf(gives(calendar([dana]), { etag: '"one"' }))).toBe('ok');
  const [request] = asked;
  expect(request?.headers.cookie).toBeUndefined();
  expect(request?.headers.referer).toBeUndefined();
  expect(request?.headers['if-none-match']).toBeUndefined();
  const meetings = await rowsOf(quiet, 'meetings');
  expect(meetings.map(({ title, originalStart }) => [title, originalStart])).toEqual(
    expect.arrayContaining([1, 8, 15].map((day) => ['Dana / Mira', stamp(day, 13)])),
  );
  expect((await rowsOf(quiet, 'people')).map(({ name }) => name)).toEqual(['Dana Okafor']);

  const seen = JSON.stringify(await rowsOf(quiet, 'sightings'));
  expect(
    await resultOf((response, { headers }) =>
      response.writeHead(headers['if-none-match'] === '"one"' ? 304 : 500).end(),
    ),
  ).toBe('ok');
  // A server without an ETag: only the moment of the download differs.
  expect(await resultOf(gives(calendar([dana], '20260202T000000Z')))).toBe('ok');
  expect(JSON.stringify(await rowsOf(quiet, 'sightings'))).toBe(seen);
});

it('is not looked at again within the hour, whatever wakes the worker', async () => {
  const before = asked.length;
  await chromium.stopWorker();
  await quiet.evaluate(() => chrome.runtime.sendMessage({ type: 'commitments-changed' }));
  const next = await until('the alarm', () =>
    quiet.evaluate(async () => (await chrome.alarms.get('feeds'))?.scheduledTime),
  );
  expect(next - Date.now()).toBeGreaterThan(50 * 60_000);
  expect(asked.length).toBe(before);
});

const line = `DESCRIPTION:${'x'.repeat(60_000)}\r\n`;
it.each<[string, Answer]>([
  ['admin-off', gives('', {}, 404)],
  ['admin-off', gives('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' })],
  ['gone', gives('', {}, 410)],
  ['redirected', gives('', { location: '/calendar/ical/elsewhere/public/basic.ics' }, 302)],
  ['not-a-calendar', gives('{"calendar": false}')],
  ['no-network', (response) => response.destroy()],
  ['no-network', (response) => void response.writeHead(200).write('BEGIN:VCALENDAR\r\n', () => response.destroy())],
  ['too-large', gives('', { 'content-length': String(30 * 1024 * 1024) })],
  ['too-large', gives(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${line.repeat(352)}`)],
])('says %s, and keeps what it knows', async (result, next) => {
  const meetings = await rowsOf(quiet, 'meetings');
  expect(await resultOf(next)).toBe(result);
  expect(asked.some(({ url }) => url?.includes('elsewhere'))).toBe(false);
  expect(await rowsOf(quiet, 'meetings')).toEqual(meetings);
});

it('goes on where it was when the worker died in the middle', async () => {
  const many = Array.from({ length: 700 }, (_, n) => [
    `UID:many${String(n).padStart(6, '0')}@google.com`,
    `SUMMARY:Depot ${n}`,
    `DTSTART:${stamp(n % 90, 9)}`,
  ]);
  const [first, second] = [stamp(-3, 0), stamp(-2, 0)];
  answer = gives(calendar(many, first));
  void check().catch(() => undefined);
  await until('a checkpoint', async () => ((await feed())['checkpoint'] as { done: number } | null)?.done);
  await chromium.stopWorker();
  const { checkpoint } = await feed();
  const done = (checkpoint as { done: number }).done;
  expect(done).toBeGreaterThanOrEqual(500);
  expect(done).toBeLessThan(700);

  answer = gives(calendar(many, second));
  await chromium.shiftClock(31_000);
  await quiet.evaluate(() => chrome.runtime.sendMessage({ type: 'commitments-changed' }));
  await until('the rest', async () => (await feed())['events'] === 700, { timeoutMs: 20_000 });
  expect(await feed()).toMatchObject({ result: 'ok', checkpoint: null });
  const rows = await rowsOf(quiet, 'sightings');
  const at = (text: string) => Date.parse(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}T00:00Z`);
  const from = (text: string) => rows.filter(({ facts }) => (facts as { asOf: number }).asOf === at(text)).length;
  // What was kept before the checkpoint was not read again; the rest comes from the second download.
  expect(from(second)).toBe(700 - done);
  expect(from(first)).toBe(done);
});

it('is asked for at this address and no other, which stands nowhere but among the secrets', async () => {
  expect(new Set(asked.map(({ method, url }) => `${method} ${url}`))).toEqual(new Set([`GET ${path}`]));
  expect(chromium.networkRequests).toEqual([]);
  for (const store of ['meta', 'sightings', 'series', 'meetings', 'journal', 'drafts', 'settings'])
    expect(JSON.stringify(await rowsOf(quiet, store))).not.toContain(secret);
});
