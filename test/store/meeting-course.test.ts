import { beforeEach, describe, expect, it } from 'vitest';
import { idsOf, stepId } from '../../src/core/identity.ts';
import { countDue } from '../../src/store/badge-counts.ts';
import { keepCapture } from '../../src/store/capture.ts';
import { change } from '../../src/store/change.ts';
import { setCommitmentState, setDue } from '../../src/store/commitments.ts';
import { keepDraft, readDraft } from '../../src/store/drafts.ts';
import { removeItem, reorder, setLane, tick } from '../../src/store/items.ts';
import { undo } from '../../src/store/journal.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { closeMeeting } from '../../src/store/meetings.ts';
import { withDatabase } from '../../src/store/open.ts';
import { saveAsk } from '../../src/store/pitches.ts';
import { purge } from '../../src/store/purge.ts';
import { setQuestionState } from '../../src/store/questions.ts';
import { askLater } from '../../src/store/receipts.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { addTopic, editTopic } from '../../src/store/topics.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const today = '2026-11-25';
const first = idsOf(danaEvent().key).meeting;
const second = idsOf(danaEvent({}, '20261202T130000Z').key).meeting;
const guests = guestList(guest(account), guest(dana, 'Dana Okafor'));
const place = { meetingId: first, topicId: null };
const ruthAdeyemi = {
  name: 'Ruth Adeyemi',
  addresses: [],
  relationship: null,
  employerId: null,
  archivedOn: null,
};

beforeEach(async () => {
  await recordPage(page([danaEvent({ guests }), danaEvent({ guests }, '20261202T130000Z')]), 'Europe/Berlin');
});

const load = async (id: string) => {
  const loaded = await loadMeeting(id, { quick: false });
  if (!loaded) throw new Error('not there');
  return loaded.records;
};
const capture = (kind: 'question' | 'mine' | 'theirs' | 'topic' | 'note', text: string, due: string | null = null) =>
  keepCapture({ kind, text, words: text, due }, 'private', place, today);

describe('what is captured in one meeting', () => {
  it('is open at the next one, with the date it was promised for', async () => {
    await capture('question', 'What would ready me to lead?');
    await capture('mine', 'Send the cost sheet', '2026-11-27');
    await capture('theirs', 'Ask Ruth', '2026-12-01');
    const next = await load(second);
    expect(next.previous?.id).toBe(first);
    expect(next.questions.items.map(({ text }) => text)).toEqual(['What would ready me to lead?']);
    expect(next.mine.items.map(({ text, due }) => [text, due])).toEqual([['Send the cost sheet', '2026-11-27']]);
    expect(next.theirs.items.map(({ text }) => text)).toEqual(['Ask Ruth']);
  });

  it('lists soonest due first and undated last', async () => {
    await capture('mine', 'undated');
    await capture('mine', 'later', '2026-12-09');
    await capture('mine', 'sooner', '2026-11-26');
    expect((await load(second)).mine.items.map(({ text }) => text)).toEqual(['sooner', 'later', 'undated']);
  });

  it('belongs to whom the line names, in this meeting all the same', async () => {
    const { result: ruth } = await change(['people'], (work) =>
      work.create('people', { ...ruthAdeyemi, mergedInto: null }),
    );
    await keepCapture(
      {
        kind: 'theirs',
        text: 'send the figures',
        words: 'Ruth: send the figures',
        due: null,
        person: { id: ruth.id, name: 'Ruth' },
      },
      'private',
      place,
      today,
    );
    const { promised, theirs } = await load(first);
    expect(promised.map(({ text, personId }) => [text, personId])).toEqual([['send the figures', ruth.id]]);
    expect(theirs.items).toEqual([]);
  });

  it('can wait for a day or for the next meeting before it may be told', async () => {
    const until = { meetingId: second };
    await keepCapture({ kind: 'note', text: 'a', words: 'a', due: null }, 'later', { ...place, until }, today);
    await keepCapture({ kind: 'note', text: 'b', words: 'b', due: null }, 'shared', { ...place, until }, today);
    // Written within one millisecond, the two stand in no order.
    const notes = (await load(first)).notes.toSorted((a, b) => (a.text < b.text ? -1 : 1));
    expect(notes.map(({ lane, laneUntil }) => [lane, laneUntil])).toEqual([
      ['later', until],
      ['shared', null],
    ]);
    const id = notes[0]?.id ?? '';
    await setLane('notes', id, 'later', { day: '2026-12-01' });
    expect((await load(first)).notes.find((one) => one.id === id)?.laneUntil).toEqual({ day: '2026-12-01' });
    await setLane('notes', id, 'private', { day: '2026-12-01' });
    expect((await load(first)).notes.find((one) => one.id === id)?.laneUntil).toBeNull();
  });

  it('counts each question once per meeting in which it was asked', async () => {
    await capture('question', 'Why?');
    const id = (await load(first)).questions.items[0]?.id ?? '';
    await setQuestionState(id, 'asked', first);
    await setQuestionState(id, 'asked', first);
    await setQuestionState(id, 'asked', second);
    expect((await load(second)).questions.items[0]?.askedIn).toEqual([first, second]);
    await setQuestionState(id, 'answered', second, 'Because.');
    expect((await load(second)).questions.total).toBe(0);
  });
});

describe('what was handled in a meeting', () => {
  it('stays in sight there, also when it was written down earlier', async () => {
    await capture('question', 'Why?');
    const id = (await load(first)).questions.items[0]?.id ?? '';
    await setQuestionState(id, 'answered', second, 'Because.');
    expect((await load(second)).asked.map(({ answer }) => answer)).toEqual(['Because.']);
    expect((await load(first)).asked).toHaveLength(1);
  });

  it('a promise kept since the last meeting is known as delivered at the next', async () => {
    await capture('mine', 'Send the sheet', '2026-11-27');
    const id = (await load(first)).mine.items[0]?.id ?? '';
    await setCommitmentState(id, 'delivered', '2026-11-26');
    expect((await load(second)).delivered.map(({ text }) => text)).toEqual(['Send the sheet']);
    expect((await load(second)).mine.total).toBe(0);
  });
});

describe('the one question', () => {
  it('that was put off is not asked again before its time', async () => {
    const series = idsOf(danaEvent().key).series;
    expect((await loadMeeting(first, { quick: true }))?.askAgainAt).toBe(0);
    await askLater(series, 5_000);
    expect((await loadMeeting(second, { quick: true }))?.askAgainAt).toBe(5_000);
  });
});

describe('the badge', () => {
  it('counts mine due today or late, and theirs late, while open and dated', async () => {
    await capture('mine', 'today', today);
    await capture('mine', 'yesterday', '2026-11-24');
    await capture('mine', 'tomorrow', '2026-11-26');
    await capture('mine', 'some day');
    await capture('theirs', 'their today', today);
    await capture('theirs', 'their yesterday', '2026-11-24');
    expect(await countDue(today)).toEqual({ mineDueToday: 1, mineLate: 1, theirsLate: 1 });
    const late = (await load(first)).mine.items.find(({ text }) => text === 'yesterday');
    await setCommitmentState(late?.id ?? '', 'delivered', today);
    expect((await countDue(today)).mineLate).toBe(0);
  });
});

describe('a due day', () => {
  it('that moves is a slip, with the old day kept', async () => {
    await capture('mine', 'sheet', '2026-11-27');
    const id = (await load(first)).mine.items[0]?.id ?? '';
    await setDue(id, '2026-12-01', today);
    await setDue(id, '2026-12-01', today);
    expect((await load(first)).mine.items[0]?.slips).toEqual([{ from: '2026-11-27', to: '2026-12-01', on: today }]);
  });
});

describe('closing a meeting', () => {
  it('rolls parked and untouched topics on, and leaves what was done', async () => {
    for (const title of ['done', 'parked', 'untouched']) await addTopic(first, null, title);
    const topics = (await load(first)).topics;
    for (const topic of topics) {
      if (topic.title === 'done' || topic.title === 'parked') {
        await editTopic(first, null, topic, { state: topic.title });
      }
    }
    const key = await closeMeeting(first);
    expect((await load(second)).topics.map(({ title, state }) => [title, state])).toEqual([
      ['parked', 'open'],
      ['untouched', 'open'],
    ]);
    expect((await load(second)).topics[0]?.rolledFrom).toEqual([first]);
    await undo(key ?? '');
    expect((await load(first)).topics).toHaveLength(3);
  });

  it('gives what was left to a meeting that appears only later', async () => {
    await addTopic(second, null, 'left over');
    await closeMeeting(second);
    await recordPage(page([danaEvent({ guests }, '20261209T130000Z')]), 'Europe/Berlin');
    const third = idsOf(danaEvent({}, '20261209T130000Z').key).meeting;
    expect((await load(third)).topics.map(({ title }) => title)).toEqual(['left over']);
  });
});

describe('notes in two windows', () => {
  const step = { id: stepId(first, 'advice'), kind: 'advice' } as const;

  it('keep the text that lost where it can be seen', async () => {
    await editTopic(first, null, step, { notes: 'from this window' });
    const read = (await load(first)).topics[0]?.stamps['notes'] ?? '';
    await editTopic(first, null, step, { notes: 'from the other window' }, read);
    await editTopic(first, null, step, { notes: 'from this window, longer' }, read);
    expect((await load(first)).topics[0]?.notes).toBe('from this window, longer');
    const versions = await withDatabase((db) => db.getAllFromIndex('versions', 'record', step.id));
    expect(versions.map(({ text }) => text)).toEqual(['from the other window']);
  });

  it('make the step of the talk once', async () => {
    await Promise.all([
      editTopic(first, null, step, { state: 'done' }),
      editTopic(first, null, step, { notes: 'at once' }),
    ]);
    const topics = (await load(first)).topics;
    expect(topics.map(({ state, notes }) => [state, notes])).toEqual([['done', 'at once']]);
  });
});

describe('order', () => {
  it('is kept by moving one item only', async () => {
    for (const title of ['a', 'b', 'c']) await addTopic(first, null, title);
    const [a, b, c] = (await load(first)).topics;
    await reorder('topics', c?.id ?? '', a?.id ?? '', b?.id ?? '');
    expect((await load(first)).topics.map(({ title }) => title)).toEqual(['a', 'c', 'b']);
  });
});

describe('the ask', () => {
  it('is one per person while it is open', async () => {
    const person = (await load(first)).person?.id ?? '';
    await saveAsk(person, { ask: 'Let me run the review.' });
    await saveAsk(person, { benefit: 'Two days back' });
    expect((await load(second)).pitch).toMatchObject({ ask: 'Let me run the review.', benefit: 'Two days back' });
    expect(await withDatabase((db) => db.count('pitches'))).toBe(1);
  });
});

describe('small things', () => {
  it('ticks and unticks', async () => {
    await tick(first, 'read-open', true);
    await tick(first, 'read-open', false);
    expect((await load(first)).checks.map(({ item, ticked }) => [item, ticked])).toEqual([['read-open', false]]);
  });

  it('keeps the newest of many drafts, and forgets an empty one', async () => {
    await Promise.all(['h', 'ha', 'hal', 'half'].map((text) => keepDraft('line', text)));
    await keepDraft('line', 'half a');
    expect(await readDraft('line')).toBe('half a');
    await keepDraft('line', '');
    expect(await withDatabase((db) => db.count('drafts'))).toBe(0);
  });

  it('empties a removed record for good after a day, and not before', async () => {
    await capture('note', 'on a bad day');
    const note = (await load(first)).notes[0];
    await removeItem('notes', note?.id ?? '');
    const removedAt = Date.now();
    await purge(removedAt + 23 * 3_600_000);
    expect((await withDatabase((db) => db.get('notes', note?.id ?? '')))?.text).toBe('on a bad day');
    await purge(removedAt + 25 * 3_600_000);
    const row = await withDatabase((db) => db.get('notes', note?.id ?? ''));
    expect(JSON.stringify(row)).not.toContain('bad day');
    expect(row?.deletedAt).not.toBeNull();
    expect(await withDatabase((db) => db.count('journal'))).toBe(0);
  });
});
