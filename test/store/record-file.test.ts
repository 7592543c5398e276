/** The same meeting from the page and from a file is one meeting, and the newer of the two counts. */
import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../../src/core/facts.ts';
import { idsOf } from '../../src/core/identity.ts';
import { withDatabase } from '../../src/store/open.ts';
import { recordFile } from '../../src/store/record-file.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { file, readFile, two, vevent } from '../calendar/ical/ics.ts';
import { useFreshDatabase } from './database.ts';
import { account, danaEvent, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const two14 = Date.UTC(2026, 10, 25, 13);
const ids = idsOf(danaEvent().key);
const longAgo = 'LAST-MODIFIED:20200101T000000Z';
const lines = ['UID:danaseries0001@google.com', 'SUMMARY:Dana / Mira', ...two];
const series = (...more: string[]) =>
  vevent(...lines, 'DTSTART:20261125T130000Z', 'DTEND:20261125T133000Z', 'RRULE:FREQ=WEEKLY;COUNT=2', ...more);
const moved = (...more: string[]) =>
  vevent(...lines, 'RECURRENCE-ID:20261125T130000Z', 'DTSTART:20261126T150000Z', ...more);
const read = (...events: string[][]): readonly EventFacts[] => readFile(file(events)).facts;
const take = (...events: string[][]) => recordFile(account, read(...events), zone);
const meetings = () => withDatabase((db) => db.getAll('meetings'));
const meeting = () => withDatabase((db) => db.get('meetings', ids.meeting));

describe('a meeting', () => {
  it('from a file has its person, its instant and no doubt about the zone', async () => {
    const oneOnOnes = await take(series(longAgo));
    expect(oneOnOnes).toHaveLength(2);
    expect(await meeting()).toMatchObject({
      start: two14,
      end: two14 + 1_800_000,
      zoneKnown: true,
      startSource: 'file',
    });
    expect((await withDatabase((db) => db.getAll('people'))).map(({ name }) => name)).toEqual(['Dana Okafor']);
  });

  it.each(['page first', 'file first'])('from page and file is one, %s', async (order) => {
    const see = () => recordPage(page([danaEvent()]), zone);
    if (order === 'page first') await see();
    await take(series(longAgo));
    await take(series(longAgo));
    if (order === 'file first') await see();
    expect(await meetings()).toHaveLength(2);
    expect(await withDatabase((db) => db.count('series'))).toBe(1);
    const people = await withDatabase((db) => db.getAll('people'));
    expect(people.filter(({ mergedInto }) => mergedInto === null).map(({ name }) => name)).toEqual(['Dana Okafor']);
  });

  it('takes the guests from the file and the hour from the page that was seen since', async () => {
    await recordPage(
      page([danaEvent({ when: { ...danaEvent().when, startMinute: 16 * 60, endMinute: 17 * 60 } })]),
      zone,
    );
    await take(series(longAgo));
    expect((await meeting())?.start).toBe(two14 + 2 * 3_600_000);
    const [person] = await withDatabase((db) => db.getAll('people'));
    expect(person?.addresses).toEqual(['dana.okafor@northfreight.example']);
  });

  it('follows a file that was changed after the page was seen, and an older file changes nothing again', async () => {
    await recordFile(account, read(series(longAgo)), zone);
    await recordFile(account, read(series(longAgo), moved('LAST-MODIFIED:20200301T000000Z')), zone);
    expect((await meeting())?.start).toBe(Date.UTC(2026, 10, 26, 15));
    await recordFile(account, read(series(longAgo)), zone);
    expect((await meeting())?.start).toBe(Date.UTC(2026, 10, 26, 15));
    expect(await meetings()).toHaveLength(2);
  });

  it('a change that a file dates into the future is no newer than now', async () => {
    await take(moved('LAST-MODIFIED:21990101T000000Z'));
    await recordPage(page([danaEvent()]), zone);
    expect((await meeting())?.start).toBe(two14);
  });

  it('that is cancelled before it was known is not made', async () => {
    await take(series(longAgo, 'EXDATE:20261125T130000Z'));
    expect((await meetings()).map(({ originalStart }) => originalStart)).toEqual(['20261202T130000Z']);
    await take(vevent('UID:gone@google.com', 'STATUS:CANCELLED', 'DTSTART:20261125T130000Z', ...two));
    expect(await meetings()).toHaveLength(1);
  });

  it('that is known and then cancelled says so to whoever follows it', async () => {
    await take(series(longAgo));
    await take(series('LAST-MODIFIED:20200301T000000Z', 'EXDATE:20261125T130000Z'));
    const seen = await withDatabase((db) => db.getAllFromIndex('sightings', 'meeting', ids.meeting));
    expect(seen.map(({ facts }) => facts.cancelled)).toEqual([true]);
    expect(await meeting()).toBeDefined();
  });

  it('with three people in the file is none', async () => {
    await take([...series(longAgo).slice(0, -1), 'ATTENDEE:mailto:ruth@northfreight.example', 'END:VEVENT']);
    expect(await meetings()).toEqual([]);
  });
});
