import { describe, expect, it } from 'vitest';
import { change } from '../../src/store/change.ts';
import { subscribe } from '../../src/store/feed.ts';
import { undo } from '../../src/store/journal.ts';
import { withDatabase } from '../../src/store/open.ts';
import { newQuestion } from '../../src/store/questions.ts';
import { useFreshDatabase } from './database.ts';

useFreshDatabase();

const dana = '00000000-0000-4000-8000-00000000000a';
const question = (text: string) => newQuestion(text, dana, null, 'a0');
const add = async (text: string) =>
  (await change(['questions'], (work) => work.create('questions', question(text)), { action: 'add' })).result;
const read = (id: string) => withDatabase((db) => db.get('questions', id));

describe('a record', () => {
  it('carries one stamp per field, and the greatest as updatedAt', async () => {
    const made = await add('What would ready me to lead?');
    await change(['questions'], (work) => work.edit('questions', made.id, { answer: 'Run one review.' }));
    const row = await read(made.id);
    expect(row?.stamps['text']).toBe(made.createdAt);
    expect(row?.stamps['answer'] ?? '').toSatisfy((stamp: string) => stamp > made.createdAt);
    expect(row?.updatedAt).toBe(row?.stamps['answer']);
  });

  it('keeps the stamp of a field that is set to what it was', async () => {
    const made = await add('Same');
    await change(['questions'], (work) => work.edit('questions', made.id, { text: 'Same' }));
    expect((await read(made.id))?.updatedAt).toBe(made.updatedAt);
  });

  it('is stamped in order even when the wall clock stands still', async () => {
    const stamps: string[] = [];
    for (let i = 0; i < 50; i += 1) stamps.push((await add(`q${i}`)).createdAt);
    expect([...stamps].sort()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(50);
    expect(new Set(stamps.map((stamp) => stamp.slice(21))).size).toBe(1);
  });

  it('leaves a tombstone that stands in no list', async () => {
    const made = await add('Gone');
    await change(['questions'], (work) => work.remove('questions', made.id));
    const row = await read(made.id);
    expect(row?.deletedAt).toBe(row?.updatedAt);
    expect(await withDatabase((db) => db.countFromIndex('questions', 'openWith'))).toBe(0);
  });
});

describe('a change', () => {
  it('is kept whole or not at all', async () => {
    const failing = change(['questions'], async (work) => {
      await work.create('questions', question('half'));
      throw new Error('the other half failed');
    });
    await expect(failing).rejects.toThrow('the other half failed');
    expect(await withDatabase((db) => db.count('questions'))).toBe(0);
  });

  it('tells the feed which records changed, and never what is in them', async () => {
    const heard: unknown[] = [];
    const stop = subscribe((changes) => heard.push(changes));
    const made = await add('My secret plan');
    stop();
    expect(heard).toEqual([{ questions: [made.id] }]);
  });

  it('tells nobody of a change that failed', async () => {
    const heard: unknown[] = [];
    const stop = subscribe((changes) => heard.push(changes));
    await change(['questions'], async (work) => {
      await work.create('questions', question('x'));
      throw new Error('no');
    }).catch(() => undefined);
    stop();
    expect(heard).toEqual([]);
  });
});

describe('undo', () => {
  it('removes what an action made', async () => {
    const { result, undoKey } = await change(['questions'], (work) => work.create('questions', question('x')), {
      action: 'add',
    });
    expect(await undo(undoKey ?? '')).toBe(true);
    expect((await read(result.id))?.deletedAt).not.toBeNull();
  });

  it('brings back what an action removed', async () => {
    const made = await add('Keep me');
    const { undoKey } = await change(['questions'], (work) => work.remove('questions', made.id), { action: 'remove' });
    await undo(undoKey ?? '');
    const row = await read(made.id);
    expect(row?.deletedAt).toBeNull();
    expect(row?.text).toBe('Keep me');
  });

  it('leaves alone what somebody changed since', async () => {
    const made = await add('First');
    const { undoKey } = await change(
      ['questions'],
      (work) => work.edit('questions', made.id, { text: 'Second', answer: 'An answer' }),
      { action: 'edit' },
    );
    await change(['questions'], (work) => work.edit('questions', made.id, { text: 'Third' }));
    await undo(undoKey ?? '');
    const row = await read(made.id);
    expect(row?.text).toBe('Third');
    expect(row?.answer).toBe('');
  });

  it('works once', async () => {
    const { undoKey } = await change(['questions'], (work) => work.create('questions', question('x')), {
      action: 'add',
    });
    await undo(undoKey ?? '');
    expect(await undo(undoKey ?? '')).toBe(false);
  });

  it('remembers the last 200 actions', async () => {
    for (let i = 0; i < 205; i += 1) await add(`q${i}`);
    expect(await withDatabase((db) => db.count('journal'))).toBe(200);
  });
});
