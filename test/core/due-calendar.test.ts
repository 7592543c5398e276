import { describe, expect, it } from 'vitest';
import { dueEntry, dueFor } from '../../src/core/due-calendar.ts';
import { commitment, id } from './records.ts';

const today = '2026-11-25';
const shared = (n: number, change = {}) => commitment(n, { due: '2026-11-27', lane: 'shared', ...change });
const ids = (all: readonly { id: string }[]) => all.map((one) => one.id);

describe('which due days go into a calendar file', () => {
  const all = [
    shared(1),
    shared(2, { owner: 'them' }),
    shared(3, { due: null }),
    shared(4, { state: 'delivered', deliveredOn: today }),
    shared(5, { lane: 'private' }),
    shared(6, { lane: 'later', laneUntil: { day: '2026-12-24' } }),
    shared(7, { lane: 'later', laneUntil: { day: '2026-11-01' }, due: '2026-11-26' }),
  ];
  it('what is open and dated; what is private, or not yet to be shared, stays', () => {
    const { leaves, stays } = dueFor(all, { owners: ['me'], withPrivate: false }, today);
    expect(ids(leaves)).toEqual([id(7), id(1)]);
    expect(ids(stays)).toEqual([id(5), id(6)]);
  });
  it('private ones too where the user says so', () => {
    const { leaves, stays } = dueFor(all, { owners: ['me', 'them'], withPrivate: true }, today);
    expect(ids(leaves)).toEqual([id(7), id(1), id(2), id(5), id(6)]);
    expect(stays).toEqual([]);
  });
});

describe('an entry', () => {
  it('is one whole day, and the same commitment is the same entry whatever became of it', () => {
    const first = dueEntry(shared(1), 'Dana');
    const slips = [{ from: '2026-11-27', to: '2026-12-01', on: today }];
    const moved = dueEntry(shared(1, { due: '2026-12-01', text: 'Send it, at last', slips }), 'Dana');
    expect(first).toMatchObject({ day: '2026-11-27', endDay: '2026-11-28', sequence: 0 });
    expect(moved).toMatchObject({ day: '2026-12-01', endDay: '2026-12-02', sequence: 1 });
    expect(moved?.uid).toBe(first?.uid);
  });
  it('says to whom or from whom, where that is known', () => {
    expect(dueEntry(shared(1), 'Dana')?.summary).toEqual({
      id: 'commitments.ics-mine',
      values: { text: 'Promise 1', name: 'Dana' },
    });
    expect(dueEntry(shared(1, { owner: 'them' }), null)?.summary.id).toBe('commitments.ics-theirs-unnamed');
    expect(dueEntry(shared(1, { due: null }), 'Dana')).toBeNull();
  });
});
