import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Kind, model } from '../../src/core/model.ts';
import { KeptSchema } from '../../src/core/record.ts';
import words from '../../src/locales/en/sample.json';
import { wholeSample } from '../../src/store/sample/year.ts';
import { say } from '../fixtures/sample-rows.ts';

type SampleRow = Readonly<Record<string, unknown>>;

const at = Date.UTC(2026, 10, 25, 12, 35);
const zone = 'Europe/Stockholm';
const sets = wholeSample({ now: at + 4 * 60_000, zone, say }).sets;
const rows = sets.flatMap((set) =>
  Object.entries(set).flatMap(([kind, list]) => (list ?? []).map((row): [Kind, SampleRow] => [kind as Kind, row])),
);
/** As they lie in the database: later ones over earlier ones. */
const kept = (kind: Kind) => [
  ...new Map(rows.filter(([of]) => of === kind).map(([, row]) => [row['id'], row])).values(),
];
const daysSince = (instant: unknown) => (at - Number(instant)) / (24 * 60 * 60_000);
const stampOf = (instant: unknown) => new Date(Number(instant)).toISOString().replace(/[-:]|\.\d+/g, '');
const monthsAgo = (day: unknown) => Math.floor((at - Date.parse(`${String(day)}T12:00:00Z`)) / (30 * 24 * 60 * 60_000));

describe('the sample', () => {
  it('fits its schemas, every record', () => {
    const faults = rows.flatMap(([kind, row]) =>
      [KeptSchema, model[kind]].flatMap((schema) => {
        const read = v.safeParse(schema, row);
        return read.success
          ? []
          : [`${kind} ${String(row['id'])}: ${JSON.stringify(v.flatten(read.issues as never).nested)}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('names no record that is not there', () => {
    const ids = new Set(rows.map(([, row]) => row['id']));
    const id = /^0a5e0000-/;
    const names = (value: unknown): unknown[] =>
      Array.isArray(value)
        ? value.flatMap(names)
        : typeof value === 'object' && value
          ? Object.values(value).flatMap(names)
          : [value];
    const steps = new Set(kept('seasons').flatMap(({ steps }) => (steps as { id: string }[]).map(({ id }) => id)));
    const lost = rows.flatMap(([kind, { ix: _ix, ...row }]) =>
      names(row).flatMap((one) =>
        typeof one === 'string' && id.test(one) && !ids.has(one) && !steps.has(one)
          ? [`${kind} ${String(row['id'])} names ${one}`]
          : [],
      ),
    );
    expect(lost).toEqual([]);
  });

  it('holds a year: promises settled both ways in every quarter, early ones and late ones', () => {
    for (const owner of ['me', 'them']) {
      const settled = kept('commitments').filter((one) => one['owner'] === owner && one['state'] === 'delivered');
      const quarters = settled.map(({ deliveredOn }) => Math.floor(monthsAgo(deliveredOn) / 3));
      expect(new Set(quarters)).toEqual(new Set([0, 1, 2]));
      const late = settled.filter(({ due, deliveredOn }) => String(deliveredOn) > String(due)).length;
      expect(late).toBeGreaterThan(2);
      expect(late).toBeLessThan(settled.length / 2);
    }
    expect(kept('commitments').filter(({ slips }) => (slips as unknown[]).length > 0).length).toBeGreaterThan(2);
  });

  it('leaves two competencies without a result, logs every open objective, and has every kind of record that views show', () => {
    const backed = new Set(kept('evidence').flatMap(({ competencyIds }) => competencyIds as string[]));
    const bare = kept('competencies').filter(({ id }) => !backed.has(String(id)));
    expect(bare.map(({ name }) => name)).toEqual(['Saying no early', 'Money']);
    const logged = new Set(kept('notes').map(({ aboutId }) => aboutId));
    expect(kept('objectives').filter(({ id }) => !logged.has(id))).toEqual([]);
    const empty = (Object.keys(model) as Kind[]).filter((kind) => kept(kind).length === 0);
    expect(empty).toEqual(['checks', 'checklistItems', 'receipts', 'versions']);
  });

  it('has months without a line on one objective, and one-on-ones with the manager that were moved and cancelled', () => {
    const lines = kept('notes').filter(({ kind }) => kind === 'progress');
    const open = kept('objectives').filter(({ state }) => state === 'open');
    const quiet = open.filter(({ id }) => !lines.some((one) => one['aboutId'] === id && daysSince(one['at']) <= 70));
    expect(quiet.map(({ text }) => text)).toEqual(['Plan the North']);

    const past = kept('meetings').filter(({ title, start }) => title === 'Planning catch-up' && daysSince(start) >= 0);
    const cancelled = past.filter((one) => one['cancelled']);
    const moved = past.filter((one) => one['originalStart'] !== stampOf(one['start']));
    expect([past.length, moved.length, cancelled.length]).toEqual([20, 2, 2]);
    const told = new Set([...kept('commitments'), ...kept('notes')].map(({ meetingId }) => meetingId));
    expect(cancelled.filter(({ id }) => told.has(id))).toEqual([]);
  });

  it('begins on a round minute, so that no one-on-one counts as moved by seconds', () => {
    const dana = kept('meetings').filter(({ title }) => title === 'Planning catch-up');
    expect(
      dana.every(
        ({ start, originalStart }) => (start as number) % 300_000 === 0 && String(originalStart).endsWith('00Z'),
      ),
    ).toBe(true);
    expect(dana.map(({ start }) => start)).toContain(at + 25 * 60_000);
  });

  it('has no sentence in it that could not be told by a translator', () => {
    const texts = new Set(Object.values(words));
    const names = [...kept('people'), ...kept('employers')].map(({ name }) => name);
    const known = new Set<unknown>([...texts, ...names, 'Ruth / Mira']);
    const written = rows.flatMap(([kind, row]) =>
      [
        'text',
        'words',
        'title',
        'answer',
        'notes',
        'wanted',
        'body',
        'subject',
        'name',
        'situation',
        'behaviour',
        'impact',
        'ask',
        'said',
      ].flatMap((field) =>
        kind !== 'series' && kind !== 'settings' && typeof row[field] === 'string' && row[field] !== ''
          ? [row[field] as string]
          : [],
      ),
    );
    expect(written.filter((one) => !known.has(one))).toEqual([]);
  });
});
