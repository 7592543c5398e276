import { expect, it, vi } from 'vitest';
import { addToDay, dayOf } from '../../src/core/day.ts';
import { withDatabase } from '../../src/store/open.ts';
import { saveSetting } from '../../src/store/save-setting.ts';
import type { ImportProgress } from '../../src/ui/workspace/ways-in.ts';
import { importFiles, mostFileBytes } from '../../src/wiring/import-files.ts';
import { file, mira, two, vevent } from '../calendar/ical/ics.ts';
import { useFreshDatabase } from '../store/database.ts';

useFreshDatabase();

// The window moves with the present, and so do these events.
const today = dayOf(Date.now(), 'Europe/Berlin');
const on = (days: number) => `DTSTART:${addToDay(today, days).replaceAll('-', '')}T130000Z`;
const asFile = (text: string, name = 'week.ics') => new File([text], name, { type: 'text/calendar' });
const many = (count: number) =>
  file(Array.from({ length: count }, (_, n) => vevent(`UID:many${n}@google.com`, `SUMMARY:Depot ${n}`, on(n % 90))));
const dana = vevent('UID:danaonce0001@google.com', 'SUMMARY:Dana / Mira', ...two, on(2));
const quiet = () => undefined;
const go = new AbortController().signal;

it('several files: one-on-ones are counted, what is none is named, what lies far off is not read', async () => {
  await saveSetting('ownAddresses', [mira]);
  const far = vevent('UID:far0001@google.com', on(400));
  const bad = vevent('UID:bad0001@google.com', `${on(3)}`, 'EXDATE:20269999T130000Z');
  const huge = asFile('x', 'huge.ics');
  Object.defineProperty(huge, 'size', { value: mostFileBytes + 1 });
  const files = [asFile(file([dana, far, bad])), asFile('%PDF-1.4', 'a.pdf'), huge, asFile(many(3), 'other.ics')];
  expect(await importFiles(files, quiet, go)).toEqual({
    events: 5,
    oneOnOnes: 1,
    skipped: 1,
    faults: { 'date-bad': 1 },
    refused: [
      { name: 'a.pdf', why: 'not-a-calendar' },
      { name: 'huge.ics', why: 'too-large' },
    ],
    cancelled: false,
  });
  expect(await withDatabase((db) => db.count('sightings'))).toBe(5);
  expect((await withDatabase((db) => db.getAll('meetings'))).map(({ title }) => title)).toEqual(['Dana / Mira']);
});

it('a first file that bears the user’s address is enough to know who the other one is', async () => {
  const result = await importFiles([asFile(file([dana], [`X-WR-CALNAME:${mira}`]))], quiet, go);
  expect(result.oneOnOnes).toBe(1);
  expect((await withDatabase((db) => db.getAll('people'))).map(({ name }) => name)).toEqual(['Dana Okafor']);
  // Without any address it could be either of the two.
  expect(
    (await importFiles([asFile(file([dana.map((line) => line.replace('danaonce', 'other'))]))], quiet, go)).oneOnOnes,
  ).toBe(0);
});

it('says how far it is, and stops after the batch in hand', async () => {
  const stop = new AbortController();
  const told: ImportProgress[] = [];
  const tell = vi.fn((progress: ImportProgress) => {
    told.push(progress);
    if (progress.events >= 50) stop.abort();
  });
  const result = await importFiles([asFile(many(200)), asFile(many(5), 'never.ics')], tell, stop.signal);
  expect(result.cancelled).toBe(true);
  expect(told.map(({ events }) => events)).toEqual([0, 25, 50]);
  expect(await withDatabase((db) => db.count('sightings'))).toBe(50);
  expect(result.events).toBe(50);
});
