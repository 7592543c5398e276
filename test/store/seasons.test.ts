import { describe, expect, it } from 'vitest';
import { seasonItemId } from '../../src/core/identity.ts';
import type { Meeting } from '../../src/core/meetings.ts';
import { change } from '../../src/store/change.ts';
import { indexFields } from '../../src/store/index-fields.ts';
import { undo } from '../../src/store/journal.ts';
import { withDatabase } from '../../src/store/open.ts';
import {
  addSeason,
  addSeasonStep,
  askSeasonStep,
  editSeason,
  editSeasonStep,
  orderSeasonSteps,
  raiseSeasonStep,
  removeSeason,
  removeSeasonStep,
} from '../../src/store/season-edits.ts';
import { loadSeasons, stepsOnMeeting } from '../../src/store/seasons.ts';
import { id as idOf, meeting } from '../core/records.ts';
import { careerIds, careerRows } from '../fixtures/sample-career.ts';
import { sampleIds } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { now, putRows, putSample, type Rows, zone } from './put-sample.ts';

useFreshDatabase();
const time = { now, zone };
const putCareer = async () => {
  await putSample();
  await putRows(careerRows(time) as Rows);
};
const load = async (id: string | null = null) => (await loadSeasons(id, time)).chosen;
const daysOf = async () =>
  (await load())?.plan.placed.map(({ step, on }) => `${step.what} ${on?.day ?? 'nowhere'}`) ?? [];
const steps = async () => (await load())?.season.steps ?? [];
const setMeeting = (id: string, fields: Partial<Meeting>) =>
  change(['meetings'], (work) => work.edit('meetings', id, fields));
const stepNamed = async (start: string) => {
  const found = (await steps()).find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`No step begins with ${start}.`);
  return found;
};

const asPlanned = [
  'small-ask 2026-11-25',
  'advice 2026-12-09',
  'advice 2026-12-10',
  'advice 2026-12-22',
  'evidence 2027-01-06',
  'ask 2027-01-20',
  'support 2027-02-03',
  'follow-up 2027-02-17',
];

describe('the season of the sample', () => {
  it('is laid on the one-on-ones there are, with three people', async () => {
    await putCareer();
    expect(await daysOf()).toEqual(asPlanned);
    const planned = await load();
    expect(planned?.plan.own.filter(({ off }) => off).map(({ day }) => day)).toEqual(['2026-12-23']);
    expect(planned?.plan.own).toHaveLength(7);
    expect([...(planned?.plan.others.keys() ?? [])]).toEqual([sampleIds.ruth, sampleIds.tomas]);
  });

  it('follows when a meeting moves, and when it is cancelled', async () => {
    await putCareer();
    const asked = (await load())?.plan.placed[5]?.on?.meetingId ?? '';
    const start = Date.parse('2027-01-21T10:00:00+01:00');
    await setMeeting(asked, { start, end: start + 1_800_000 });
    expect(await daysOf()).toEqual(asPlanned.with(5, 'ask 2027-01-21'));
    await setMeeting(asked, { cancelled: true });
    expect(await daysOf()).toContain('ask 2027-01-06');
  });

  it('counts expected ones by the agreed rhythm once none is in the calendar', async () => {
    await putCareer();
    const planned = (await load())?.plan.own ?? [];
    // Only what was looked at is known: today's and the next one.
    for (const { meetingId } of planned.slice(2)) {
      if (meetingId) await change(['meetings'], (work) => work.remove('meetings', meetingId));
    }
    const own = (await load())?.plan.own ?? [];
    expect(own.map(({ day, meetingId }) => [day, meetingId !== null])).toEqual([
      ['2026-11-25', true],
      ['2026-12-09', true],
      ['2026-12-23', false],
      ['2027-01-06', false],
      ['2027-01-20', false],
      ['2027-02-03', false],
      ['2027-02-17', false],
    ]);
  });

  it('tells which steps fall on a meeting, and none once it is decided', async () => {
    await putCareer();
    const here = await stepsOnMeeting(sampleIds.today, time);
    expect(here.map(({ season, placed }) => [season.title, placed.step.what])).toEqual([
      ['The night depots', 'small-ask'],
    ]);
    await editSeason(careerIds.season, { state: 'decided' });
    expect(await stepsOnMeeting(sampleIds.today, time)).toEqual([]);
  });

  it('a person who was joined with another is that other one', async () => {
    await putCareer();
    const old = idOf(900);
    const fields = { name: 'D. Okafor', addresses: [], relationship: null, employerId: null, archivedOn: null };
    await change(['people'], (work) => work.create('people', { ...fields, mergedInto: sampleIds.dana }, old));
    await editSeason(careerIds.season, { personId: old });
    expect(await daysOf()).toEqual(asPlanned);
  });

  it('reads the meetings ahead alone, however many there were', async () => {
    await putCareer();
    const { plan } = (await load()) ?? { plan: null };
    const series = (await withDatabase((db) => db.get('meetings', sampleIds.today)))?.seriesId ?? '';
    const old = Array.from({ length: 1500 }, (_, n) => {
      const start = now - (n + 3) * 86_400_000;
      const day = new Date(start).toISOString().slice(0, 10);
      const record = { ...meeting, id: idOf(20_000 + n), seriesId: series, start, end: start + 1, day };
      return { ...record, ix: indexFields('meetings', record) };
    });
    await putRows({ meetings: old });
    expect((await load())?.plan).toEqual(plan);
  });
});

describe('which season is shown', () => {
  const fresh = (n: number, title: string, decidedOn: string) =>
    addSeason({ id: idOf(n), title, kind: 'review', decidedOn, personId: null, steps: [{ what: 'ask', text: 'Ask' }] });

  it('the open one that is decided next; the one that is asked for; past ones last', async () => {
    await fresh(1, 'spring', '2027-03-01');
    await fresh(2, 'winter', '2026-12-20');
    await fresh(3, 'summer', '2026-07-01');
    await editSeason(idOf(3), { state: 'decided' });
    const { chosen, seasons } = await loadSeasons(null, time);
    expect(chosen?.season.title).toBe('winter');
    expect(seasons.map(({ title }) => title)).toEqual(['winter', 'spring', 'summer']);
    expect((await load(idOf(3)))?.season.title).toBe('summer');
    expect((await load(idOf(77)))?.season.title).toBe('winter');
  });

  it('one whose day is over and whose end was not told is still there', async () => {
    await fresh(1, 'autumn', '2026-11-20');
    expect((await load())?.season.title).toBe('autumn');
    expect(await removeSeason(idOf(1))).not.toBeNull();
    expect(await load()).toBeNull();
  });
});

describe('changing it', () => {
  it('each change of a step can be taken back', async () => {
    await putCareer();
    const before = await steps();
    const [first, second] = before;
    const changes = [
      () => editSeasonStep(careerIds.season, first?.id ?? '', { done: true, text: 'Something else' }),
      () => removeSeasonStep(careerIds.season, second?.id ?? ''),
      () => addSeasonStep(careerIds.season, { what: 'advice', text: 'Who else is asked?', personId: null }),
      () => orderSeasonSteps(careerIds.season, [second?.id ?? '', first?.id ?? '']),
    ];
    for (const make of changes) {
      const key = await make();
      expect(await steps()).not.toEqual(before);
      await undo(key ?? '');
      expect(await steps()).toEqual(before);
    }
  });

  it('a new step stands behind those of its kind', async () => {
    await putCareer();
    await addSeasonStep(careerIds.season, { what: 'advice', text: 'Who else is asked?', personId: null });
    expect((await steps()).map(({ text }) => text).indexOf('Who else is asked?')).toBe(4);
  });

  it('two windows that change different steps both keep theirs', async () => {
    await putCareer();
    const [first, second] = await steps();
    await Promise.all([
      editSeasonStep(careerIds.season, first?.id ?? '', { text: 'one' }),
      editSeasonStep(careerIds.season, second?.id ?? '', { text: 'two' }),
    ]);
    expect((await steps()).slice(0, 2).map(({ text }) => text)).toEqual(['one', 'two']);
  });
});

describe('bringing a step to where it is read', () => {
  it('advice is a question for that person, once; taken back, it can be made again', async () => {
    await putCareer();
    const step = await stepNamed('What does the board');
    const key = await askSeasonStep(step, sampleIds.ruth);
    expect(await askSeasonStep(step, sampleIds.ruth)).toBeNull();
    const open = await withDatabase((db) =>
      db.getAllFromIndex('questions', 'openWith', IDBKeyRange.bound([sampleIds.ruth], [sampleIds.ruth, []])),
    );
    expect(open.filter(({ text }) => text === step.text)).toHaveLength(1);
    expect((await load())?.raised.get(step.id)).toEqual({ kind: 'question' });
    await undo(key ?? '');
    expect((await load())?.raised.size).toBe(0);
    expect(await askSeasonStep(step, sampleIds.ruth)).not.toBeNull();
  });

  it('an ask is a topic of its meeting, once, and moves to another agenda', async () => {
    await putCareer();
    const step = await stepNamed('Name me');
    const [from, to] = ((await load())?.plan.own ?? []).map(({ meetingId }) => meetingId ?? '');
    await raiseSeasonStep(step, from ?? '', sampleIds.dana);
    expect(await raiseSeasonStep(step, from ?? '', sampleIds.dana)).toBeNull();
    expect((await load())?.raised.get(step.id)).toEqual({ kind: 'topic', meetingId: from, day: '2026-11-25' });
    await raiseSeasonStep(step, to ?? '', sampleIds.dana);
    const topic = await withDatabase((db) => db.get('topics', seasonItemId(step.id)));
    expect(topic).toMatchObject({ title: step.text, meetingId: to, lane: 'private', kind: 'own' });
  });
});
