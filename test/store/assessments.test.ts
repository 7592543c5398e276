import { beforeEach, describe, expect, it } from 'vitest';
import type { Side } from '../../src/core/assessment.ts';
import { viewsIn } from '../../src/core/assessment.ts';
import { idsOf } from '../../src/core/identity.ts';
import { answerDifference, backWith, saveView, type ViewEdit } from '../../src/store/assessments.ts';
import { keepCapture } from '../../src/store/capture.ts';
import { addBacking, editEvidence } from '../../src/store/evidence.ts';
import { undo } from '../../src/store/journal.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { answerSeries } from '../../src/store/series.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const today = '2026-11-25';
const first = idsOf(danaEvent().key).meeting;
const second = idsOf(danaEvent({}, '20261202T130000Z').key).meeting;
const guests = guestList(guest(account), guest(dana, 'Dana Okafor'));

const load = async (id = first) => {
  const loaded = await loadMeeting(id, { quick: false });
  if (!loaded?.records.person) throw new Error('not there, or with nobody');
  return { ...loaded, records: loaded.records, personId: loaded.records.person.id };
};
const views = async (id = first) => viewsIn((await load(id)).records.assessments, id);
const place = async (meetingId = first, from: string | null = null) => ({
  meetingId,
  personId: (await load(meetingId)).personId,
  from,
});
const save = async (by: Side, edit: ViewEdit, readStamp?: string, meetingId = first, from: string | null = null) =>
  saveView({ ...(await place(meetingId, from)), by }, edit, today, readStamp);

beforeEach(async () => {
  await recordPage(page([danaEvent({ guests }), danaEvent({ guests }, '20261202T130000Z')]), 'Europe/Berlin');
  await answerSeries(idsOf(danaEvent().key).series, 'manager', '');
});

describe('a view', () => {
  it('is one record per meeting and side, whoever writes first', async () => {
    await Promise.all([save('them', { words: 'You hold the plan.' }), save('them', { level: 'strong' })]);
    await save('me', { level: 'outstanding' });
    const { records } = await load();
    expect(records.assessments.map(({ by, level, words }) => [by, level, words]).sort()).toEqual([
      ['me', 'outstanding', ''],
      ['them', 'strong', 'You hold the plan.'],
    ]);
  });
  it('may have words before it has a level', async () => {
    await save('them', { words: 'Solid.' });
    expect((await views()).them).toMatchObject({ level: null, words: 'Solid.' });
  });
  it('written before the talk counts for the day of writing, written late for the day of the talk', async () => {
    await save('me', { level: 'strong' });
    await saveView({ ...(await place()), by: 'them' }, { level: 'strong' }, '2027-01-09');
    const { me, them } = await views();
    expect([me?.day, them?.day]).toEqual([today, (await load()).records.meeting.day]);
  });
  it('starts from an earlier one where that was carried over, and leaves it as it was', async () => {
    await save('me', { level: 'strong', words: 'Why.', evidenceIds: [] });
    const before = (await views()).me;
    await save('me', { level: 'outstanding' }, undefined, second, before?.id ?? null);
    expect((await views(second)).me).toMatchObject({ level: 'outstanding', words: 'Why.' });
    expect((await views()).me).toEqual(before);
  });
  it('is taken back, level by level', async () => {
    await save('me', { level: 'strong' });
    const key = await save('me', { level: 'developing' });
    await undo(key ?? '');
    expect((await views()).me?.level).toBe('strong');
  });
});

describe('words that two windows write', () => {
  it('the later wins, the other stays as a visible version', async () => {
    await save('them', { words: 'first' });
    const read = (await views()).them?.stamps['words'];
    await save('them', { words: 'of the other window' }, read);
    await save('them', { words: 'of this window' }, read);
    expect((await views()).them?.words).toBe('of this window');
    expect((await load()).versions.map(({ store, field, text }) => [store, field, text])).toEqual([
      ['assessments', 'words', 'of the other window'],
    ]);
  });
  it('no version of what was read, nor for a level', async () => {
    await save('them', { words: 'first' });
    const read = (await views()).them?.stamps['words'];
    await save('them', { words: 'second' }, read);
    await save('them', { level: 'strong' }, read);
    expect((await load()).versions).toEqual([]);
  });
});

describe('evidence', () => {
  it('one line backs my view at once, stands in no list of the talk, and is taken back whole', async () => {
    await save('me', { level: 'strong' });
    const key = await addBacking(await place(), 'No train cancelled', today);
    const { records } = await load();
    expect(records.recentEvidence.map(({ text }) => text)).toEqual(['No train cancelled']);
    expect((await views()).me?.evidenceIds).toEqual(records.recentEvidence.map(({ id }) => id));
    expect(records.evidence).toEqual([]);
    await undo(key ?? '');
    expect((await load()).records.recentEvidence).toEqual([]);
    expect((await views()).me?.evidenceIds).toEqual([]);
  });
  it('that two windows choose at once backs it both', async () => {
    await save('me', { level: 'strong' });
    for (const text of ['a', 'b']) {
      const line = { kind: 'evidence', text, words: text, due: null } as const;
      await keepCapture(line, 'private', { meetingId: first, topicId: null }, today);
    }
    const ids = (await load()).records.recentEvidence.map(({ id }) => id);
    const at = await place();
    await Promise.all(ids.map((id) => backWith(at, id, true, today)));
    expect([...((await views()).me?.evidenceIds ?? [])].sort()).toEqual([...ids].sort());
    await backWith(at, ids[0] ?? '', false, today);
    expect((await views()).me?.evidenceIds).toEqual(ids.slice(1));
  });
  it('that was captured can be put right and told in full', async () => {
    const line = { kind: 'evidence', text: 'No tarin', words: '', due: null } as const;
    await keepCapture(line, 'private', { meetingId: first, topicId: null }, today);
    const id = (await load()).records.evidence[0]?.id ?? '';
    await editEvidence(id, { text: 'No train', impact: 'Kept the month.', lane: 'shared' });
    expect((await load()).records.evidence[0]).toMatchObject({
      text: 'No train',
      impact: 'Kept the month.',
      lane: 'shared',
    });
  });
  it('is known newest first, whoever it is with', async () => {
    for (const [text, day] of [
      ['old', '2026-10-01'],
      ['new', '2026-11-20'],
      ['too old', '2025-01-01'],
    ] as const) {
      const line = { kind: 'evidence', text, words: text, due: null } as const;
      await keepCapture(line, 'private', { meetingId: first, topicId: null }, day);
    }
    expect((await load(second)).records.recentEvidence.map(({ text }) => text)).toEqual(['new', 'old']);
    expect((await loadMeeting(first, { quick: true }))?.records.recentEvidence).toEqual([]);
  });
});

describe('an answer about the difference', () => {
  const question = { key: 'difference.lower.1', text: 'What would I be doing if you said outstanding?' };
  it('is a question answered in this meeting, once, and written down in none', async () => {
    const { personId } = await load();
    for (const answer of ['Decide', 'Decide without me'])
      await answerDifference({ meetingId: first, personId }, question, answer);
    expect((await load()).records.asked).toMatchObject([
      { text: question.text, answer: 'Decide without me', answeredIn: first, meetingId: null, bankKey: question.key },
    ]);
    expect((await load(second)).records.questions.total).toBe(0);
  });
  it('is no record before there is a word', async () => {
    const { personId } = await load();
    expect(await answerDifference({ meetingId: first, personId }, question, ' ')).toBeNull();
    expect((await load()).records.asked).toEqual([]);
  });
});
