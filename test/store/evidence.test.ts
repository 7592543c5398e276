import { describe, expect, it, vi } from 'vitest';
import type { Entity, Kind } from '../../src/core/model.ts';
import {
  addCompetency,
  editCompetency,
  joinCompetencies,
  placeCompetency,
  removeCompetency,
} from '../../src/store/competencies.ts';
import { loadCompetencyUse } from '../../src/store/competency-use.ts';
import { addEvidence, tieEvidence, tieFeedback, tieNewCompetency } from '../../src/store/evidence.ts';
import { undo } from '../../src/store/journal.ts';
import { loadEvidence } from '../../src/store/load-evidence.ts';
import { withDatabase } from '../../src/store/open.ts';
import { careerRows } from '../fixtures/sample-career.ts';
import { idOf } from '../fixtures/sample-rows.ts';
import { useFreshDatabase } from './database.ts';
import { now, putRows, putSample, type Rows, today, zone } from './put-sample.ts';

useFreshDatabase();

const [plans, models, people, sayingNo, money] = [601, 602, 603, 604, 605].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
];
const putCareer = async () => {
  await putSample();
  await putRows(careerRows({ now, zone }) as Rows);
};
const load = (span: 'year' | 'months' | 'all' = 'year', opened: string | null = null) =>
  loadEvidence(span, today, zone, opened);
const get = <K extends Kind>(kind: K, id: string) =>
  withDatabase(async (db) => (await db.get(kind as 'people', id)) as unknown as Entity<K>);

describe('what the page is loaded with', () => {
  it('results and feedback of this year, each with its competency, and why one has none', async () => {
    await putCareer();
    const { lines, coverage, lastEvidence, empty } = await load();
    expect(
      coverage.map(({ competency, results, feedback, gap }) => [competency?.name ?? '', results, feedback, gap]),
    ).toEqual([
      ['Plans that hold', 4, 1, null],
      ['Forecasts and models', 5, 1, null],
      ['Leading people', 1, 1, null],
      ['Saying no early', 0, 1, { kind: 'spoken-of', personId: idOf(1) }],
      ['Money', 0, 0, { kind: 'needed', day: '2028-12-31', grain: 'year' }],
      ['', 0, 2, null],
    ]);
    expect(lines.map(({ day }) => day)).toEqual(
      lines
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
    expect([lastEvidence, empty]).toEqual(['2026-11-09', false]);
  });

  it('nothing at all of a new database', async () => {
    expect(await load()).toMatchObject({ lines: [], coverage: [], lastEvidence: null, empty: true });
  });

  it('what was shown before the time looked at is not "nothing yet"; a link leads to it all the same', async () => {
    await putCareer();
    await addEvidence({ text: 'Old budget', day: '2024-05-02', competencyIds: [money], newNames: [] });
    const old = (await load('all')).lines.at(-1);
    const { coverage, lines, outside } = await load('year', old?.id);
    expect(coverage[4]?.gap).toEqual({ kind: 'earlier', day: '2024-05-02' });
    expect(lines.some(({ id }) => id === old?.id)).toBe(false);
    expect(outside?.record.text).toBe('Old budget');
    expect((await load('all')).span.from).toBe('2024-05-01');
    // Deleted meanwhile: the link leads to nothing.
    expect((await load('year', idOf(999))).outside).toBeNull();
  });

  it('lines and notes are read by day, never whole', async () => {
    await putCareer();
    const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const indexed = vi.spyOn(IDBIndex.prototype, 'getAll');
    await load();
    const stores = whole.mock.contexts.map((store) => (store as IDBObjectStore).name);
    expect(stores).toContain('competencies');
    expect(stores.filter((name) => name === 'evidence' || name === 'notes')).toEqual([]);
    const ranges = indexed.mock.calls.flatMap(([query]) => (query instanceof IDBKeyRange ? [query.lower] : []));
    expect(ranges).toEqual(['2026-01-01', ['feedback', Date.parse('2026-01-01T00:00:00+01:00')]]);
    vi.restoreAllMocks();
  });
});

describe('a line', () => {
  it('is kept with a competency that it names for the first time, and all of it goes back at once', async () => {
    await putCareer();
    const key = await addEvidence({ text: 'Saved a day', day: today, competencyIds: [plans], newNames: ['Thrift'] });
    const [line] = (await load()).lines;
    const made = (await load()).competencies.at(-1);
    expect(made).toMatchObject({ name: 'Thrift', source: 'mine' });
    expect(line?.record).toMatchObject({ text: 'Saved a day', competencyIds: [plans, made?.id], lane: 'private' });
    await undo(key ?? '');
    const after = await load();
    expect(after.competencies).toHaveLength(5);
    expect(after.lines.some(({ record }) => record.text === 'Saved a day')).toBe(false);
  });

  it('a name that is there already is not made twice', async () => {
    await putCareer();
    await addEvidence({ text: 'Saved a day', day: today, competencyIds: [], newNames: ['money '] });
    expect((await load()).competencies).toHaveLength(5);
    expect((await load()).lines[0]?.record.competencyIds).toEqual([money]);
  });

  it('points to what it is told to, beside what another window has chosen', async () => {
    await putCareer();
    await tieEvidence(idOf(480), 'competencyIds', money, true);
    await tieEvidence(idOf(480), 'competencyIds', plans, false);
    await tieEvidence(idOf(480), 'competencyIds', money, true);
    expect((await get('evidence', idOf(480))).competencyIds).toEqual([money]);
  });

  it('undo takes away a field that the line did not have before', async () => {
    await putCareer();
    expect('matterIds' in (await get('evidence', idOf(482)))).toBe(false);
    const key = await tieEvidence(idOf(482), 'matterIds', idOf(511), true);
    expect((await get('evidence', idOf(482))).matterIds).toEqual([idOf(511)]);
    await undo(key ?? '');
    expect('matterIds' in (await get('evidence', idOf(482)))).toBe(false);
  });

  it('feedback speaks of competencies, of new ones too', async () => {
    await putCareer();
    await tieFeedback(idOf(732), money, true);
    await tieNewCompetency('notes', idOf(732), 'Calm');
    const calm = (await load()).competencies.at(-1);
    expect((await get('notes', idOf(732))).competencyIds).toEqual([sayingNo, money, calm?.id]);
  });
});

describe('competencies', () => {
  const names = async () => (await load()).competencies.map(({ name }) => name);

  it('are ordered, named anew, and made of a need, which then points to them', async () => {
    await putCareer();
    await placeCompetency(money, null, plans);
    await editCompetency(plans, { name: 'Calm plans' });
    await addCompetency('Seen by the board', idOf(622));
    expect(await names()).toEqual([
      'Money',
      'Calm plans',
      'Forecasts and models',
      'Leading people',
      'Saying no early',
      'Seen by the board',
    ]);
    expect((await get('needs', idOf(622))).competencyId).toBe((await load()).competencies.at(-1)?.id);
  });

  it('joined: what pointed to the one points to the other, once, and undo parts them again', async () => {
    await putCareer();
    await tieEvidence(idOf(480), 'competencyIds', models, true);
    const key = await joinCompetencies(plans, models);
    expect(await names()).toEqual(['Forecasts and models', 'Leading people', 'Saying no early', 'Money']);
    expect((await get('evidence', idOf(480))).competencyIds).toEqual([models]);
    expect((await get('notes', idOf(730))).competencyIds).toEqual([models]);
    expect((await get('needs', idOf(620))).competencyId).toBe(models);
    expect((await load()).coverage[0]).toMatchObject({ results: 9, feedback: 2 });
    await undo(key ?? '');
    expect((await names())[0]).toBe('Plans that hold');
    expect((await get('evidence', idOf(480))).competencyIds).toEqual([plans, models]);
    expect((await get('needs', idOf(620))).competencyId).toBe(plans);
  });

  it('removed: the lines stay, without it', async () => {
    await putCareer();
    expect((await loadCompetencyUse()).get(people)).toEqual({ lines: 2, needs: 2 });
    const before = (await load()).lines.length;
    await removeCompetency(people);
    expect(await names()).not.toContain('Leading people');
    expect((await load()).lines).toHaveLength(before);
    expect((await get('evidence', idOf(725))).competencyIds).toEqual([]);
    expect((await loadCompetencyUse()).has(people)).toBe(false);
  });
});
