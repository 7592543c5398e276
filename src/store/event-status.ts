/** What the page may learn of an event: the verdict, and nothing else. */
import type { EventKey } from '../core/facts.ts';
import { idsOf } from '../core/identity.ts';
import { judge } from '../core/judge.ts';
import type { Sureness } from '../core/verdict.ts';
import { accountsFrom } from './accounts.ts';
import { knowledgeOf } from './knowledge.ts';
import { withDatabase } from './open.ts';
import { recordOf } from './rows.ts';
import { settingsFrom } from './settings.ts';
import { bestSighting } from './sightings.ts';

export interface SureOf {
  readonly verdict: Sureness;
  readonly pageButton: boolean;
  /** The setting. */
  readonly language: string;
}

/** The verdict on an event by its key, `unknown` when it was never seen, and the settings that the page goes by. */
export async function sureOf(key: EventKey): Promise<SureOf> {
  const ids = idsOf(key);
  const { settings, sighting, knowledge } = await withDatabase(async (db) => {
    const tx = db.transaction(['sightings', 'series', 'people', 'settings', 'meta'], 'readonly');
    const settings = settingsFrom(await tx.objectStore('settings').getAll());
    const sighting = bestSighting(await tx.objectStore('sightings').index('meeting').getAll(ids.meeting));
    const row = await tx.objectStore('series').get(ids.series);
    const series = row && row.deletedAt === null ? recordOf(row) : null;
    const rows = await tx.objectStore('people').getAll();
    const people = rows.filter((person) => person.deletedAt === null && person.mergedInto === null);
    const person = people.find(({ id }) => id === series?.personId) ?? null;
    const accounts = accountsFrom(await tx.objectStore('meta').get('accounts'));
    const known = { series, person, people, settings, accounts };
    return { settings, sighting, knowledge: knowledgeOf(sighting?.account ?? '', key.instance !== null, known, null) };
  });
  const sureness = sighting ? judge(sighting.facts, knowledge).sureness : 'unknown';
  return { verdict: sureness, pageButton: settings.pageButton, language: settings.language };
}
