import { describe, expect, it } from 'vitest';
import { loadBoard, loadCommitment, raiseCommitment } from '../../src/store/board.ts';
import { addCommitment, addProgress, editCommitment, setCommitmentState, setDue } from '../../src/store/commitments.ts';
import { indexFields } from '../../src/store/index-fields.ts';
import { undo } from '../../src/store/journal.ts';
import { withDatabase } from '../../src/store/open.ts';
import { commitment } from '../core/records.ts';
import { sampleIds } from '../fixtures/sample-records.ts';
import { useFreshDatabase } from './database.ts';
import { now, putRows, putSample, today } from './put-sample.ts';

useFreshDatabase();
const stored = (id: string) => withDatabase((db) => db.get('commitments', id));

describe('what the board loads', () => {
  it('all open ones with people, the day they were said and the latest progress; delivered ones of this year', async () => {
    await putSample();
    const board = await loadBoard(now, today);
    expect(board.open.map(({ text }) => text)).toHaveLength(10);
    expect(board.delivered).toHaveLength(5);
    expect(board.earlier).toBe(false);
    const sheet = board.open.find(({ id }) => id === sampleIds.costSheet);
    expect(board.people.get(sheet?.personId ?? '')?.name).toBe('Dana Okafor');
    expect(board.saidOn.get(sheet?.meetingId ?? '')).toBe('2026-11-11');
    expect(board.progress.get(sampleIds.costSheet)?.text).toMatch(/Narvik/);
    expect(board.next.get(sampleIds.dana)?.id).toBe(sampleIds.today);
  });

  it('reaches back a year at a time, and says whether there is more', async () => {
    const row = (n: number, deliveredOn: string) => {
      const record = commitment(n, { state: 'delivered', deliveredOn });
      return { ...record, ix: indexFields('commitments', record) };
    };
    await putRows({ commitments: [row(901, '2026-02-01'), row(902, '2025-12-31'), row(903, '2023-06-01')] });
    const days = (board: { delivered: readonly { deliveredOn: string | null }[] }) =>
      board.delivered.map(({ deliveredOn }) => deliveredOn);
    const [first, second, all] = [
      await loadBoard(now, today),
      await loadBoard(now, today, 1),
      await loadBoard(now, today, 3),
    ];
    expect([days(first), first.earlier]).toEqual([['2026-02-01'], true]);
    expect([days(second), second.earlier]).toEqual([['2025-12-31', '2026-02-01'], true]);
    expect([days(all).length, all.earlier]).toEqual([3, false]);
  });

  it('leaves out what was removed', async () => {
    await putSample();
    const [gone] = (await loadBoard(now, today)).open;
    const record = { ...gone, deletedAt: '001790000000000-0000-0123456789ab' };
    await putRows({ commitments: [{ ...record, ix: indexFields('commitments', record as never) }] });
    expect((await loadBoard(now, today)).open).toHaveLength(9);
  });

  it('among those delivered over ten years, it reads those of one year alone', async () => {
    const rows = Array.from({ length: 1500 }, (_, n) => {
      const day = new Date(Date.UTC(2017, 0, 1) + Math.floor((n * 3600) / 1500) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      const record = commitment(10_000 + n, { state: 'delivered', deliveredOn: day, due: day });
      return { ...record, ix: indexFields('commitments', record) };
    });
    await putRows({ commitments: rows });
    const { delivered, earlier } = await loadBoard(now, today);
    expect(delivered.length).toBeLessThan(160);
    expect(delivered.every(({ deliveredOn }) => deliveredOn?.startsWith('2026') === true)).toBe(true);
    expect(earlier).toBe(true);
  });
});

describe('what one can do with a promise, and take back', () => {
  it('delivered on another day, then taken back', async () => {
    await putSample();
    const key = await setCommitmentState(sampleIds.costSheet, 'delivered', '2026-11-23');
    expect(await stored(sampleIds.costSheet)).toMatchObject({ state: 'delivered', deliveredOn: '2026-11-23' });
    await undo(key ?? '');
    expect(await stored(sampleIds.costSheet)).toMatchObject({ state: 'open', deliveredOn: null });
  });

  it('moved: the old day is kept, and gone again once it is taken back', async () => {
    await putSample();
    const before = (await stored(sampleIds.costSheet))?.slips.length ?? 0;
    const key = await setDue(sampleIds.costSheet, '2026-11-27', today);
    const slips = (await stored(sampleIds.costSheet))?.slips;
    expect(slips?.at(-1)).toEqual({ from: today, to: '2026-11-27', on: today });
    await undo(key ?? '');
    expect((await stored(sampleIds.costSheet))?.slips).toHaveLength(before);
  });

  it('an early day, progress, a promise without a meeting', async () => {
    await putSample();
    await editCommitment(sampleIds.costSheet, { earlyBy: '2026-11-24' });
    await addProgress(sampleIds.costSheet, 'Narvik has answered.', 'private');
    await addCommitment({ owner: 'them', personId: sampleIds.dana, text: 'Send the dates', due: null });
    const details = await loadCommitment(sampleIds.costSheet, now);
    expect(details?.notes.map(({ text }) => text)).toEqual([
      'Two depots have answered; Narvik is missing.',
      'Narvik has answered.',
    ]);
    expect(details?.meeting?.id).toBe(sampleIds.twoWeeksAgo);
    const { open } = await loadBoard(now, today);
    expect(open.find(({ id }) => id === sampleIds.costSheet)?.earlyBy).toBe('2026-11-24');
    expect(open.find(({ text }) => text === 'Send the dates')).toMatchObject({ meetingId: null, lane: 'private' });
  });

  it('raised in the next one-on-one, once; and again after it was taken back', async () => {
    await putSample();
    const topics = async () =>
      (await withDatabase((db) => db.getAll('topics'))).filter(
        ({ title, deletedAt }) => title.startsWith('Ask Ruth') && deletedAt === null,
      );
    const key = await raiseCommitment(sampleIds.boardSlot, now);
    expect(await raiseCommitment(sampleIds.boardSlot, now)).toBeNull();
    expect((await topics()).map(({ meetingId }) => meetingId)).toEqual([sampleIds.today]);
    expect((await loadCommitment(sampleIds.boardSlot, now))?.raised).toBe(true);
    expect([...(await loadBoard(now, today)).raised]).toEqual([sampleIds.boardSlot]);
    await undo(key ?? '');
    expect(await topics()).toEqual([]);
    await raiseCommitment(sampleIds.boardSlot, now);
    expect(await topics()).toHaveLength(1);
  });
});
