/** What the page may learn of an event: the verdict, and nothing else. */
import type { EventKey } from '../core/facts.ts';
import { idsOf } from '../core/identity.ts';
import type { Sureness } from '../core/verdict.ts';
import { recordOf } from './change.ts';
import { withDatabase } from './open.ts';
import { settingsFrom } from './settings.ts';
import { bestSighting } from './sightings.ts';
import { verdictOn } from './upcoming.ts';

/** The verdict on an event by its key, `unknown` when it was never seen. `zone` is the browser's (IANA). */
export async function sureOf(key: EventKey, zone: string): Promise<{ verdict: Sureness; pageButton: boolean }> {
  const ids = idsOf(key);
  return withDatabase(async (db) => {
    const tx = db.transaction(['sightings', 'series', 'people', 'settings'], 'readonly');
    const settings = settingsFrom(await tx.objectStore('settings').getAll());
    const sighting = bestSighting(await tx.objectStore('sightings').index('meeting').getAll(ids.meeting));
    if (!sighting) return { verdict: 'unknown', pageButton: settings.pageButton };
    const row = await tx.objectStore('series').get(ids.series);
    const series = row && row.deletedAt === null ? recordOf(row) : null;
    const personRow = series?.personId ? await tx.objectStore('people').get(series.personId) : undefined;
    const people = (await tx.objectStore('people').getAll()).filter(
      (p) => p.deletedAt === null && p.mergedInto === null,
    );
    const person = personRow && personRow.deletedAt === null ? recordOf(personRow) : null;
    const { sureness } = verdictOn(sighting, { series, person, people, settings }, zone);
    return { verdict: sureness, pageButton: settings.pageButton };
  });
}
