import { describe, expect, it } from 'vitest';
import { offersFor } from '../../../src/core/roadmap/way-offers.ts';
import { commitment } from '../records.ts';

const theirs = { owner: 'them' } as const;
const slot = commitment(31, { ...theirs, text: 'Ask Ruth for a slot at the March board', due: '2026-11-19' });
const review = commitment(32, {
  ...theirs,
  text: 'Hand over the planning',
  words: 'I give you the review.',
  due: null,
});
const other = commitment(33, { ...theirs, text: 'Send the lease dates' });
const offered = (text: string, taken: string[] = []) =>
  offersFor(text, [other, review, slot], new Set(taken)).map((one) => one.id);

describe('promises of theirs that a way may rest on', () => {
  it('share words with it, the closest first', () => {
    expect(offered('Seen by the board')).toEqual([slot.id]);
    expect(offered('A plan at the March board')).toEqual([slot.id]);
    expect(offered('Review the plans, for the board in March')).toEqual([slot.id, review.id]);
  });
  it('small words do not count, and neither does nothing', () => {
    expect(offered('Ask for it at the')).toEqual([]);
    expect(offered('')).toEqual([]);
  });
  it('what another way rests on is not offered again', () => expect(offered('the board', [slot.id])).toEqual([]));
});
