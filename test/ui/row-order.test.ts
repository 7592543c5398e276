import { describe, expect, it } from 'vitest';
import { placeAfterDrop } from '../../src/ui/parts/use-drag-order.ts';
import { placeAfterMove } from '../../src/ui/parts/use-row-moves.ts';

const ids = ['a', 'b', 'c', 'd'];

describe('a row that is dropped', () => {
  it.each([
    ['a', 'c', 'upper', { after: 'b', before: 'c', place: 2 }],
    ['a', 'c', 'lower', { after: 'c', before: 'd', place: 3 }],
    ['d', 'a', 'upper', { after: null, before: 'a', place: 1 }],
    ['a', 'd', 'lower', { after: 'd', before: null, place: 4 }],
  ] as const)('%s on %s, %s half', (id, on, half, place) => expect(placeAfterDrop(ids, id, on, half)).toEqual(place));
  it.each([
    ['b', 'b', 'upper'],
    ['b', 'a', 'lower'],
    ['b', 'c', 'upper'],
    ['x', 'a', 'upper'],
    ['a', 'x', 'upper'],
  ] as const)('%s on %s, %s half, changes nothing', (id, on, half) =>
    expect(placeAfterDrop(ids, id, on, half)).toBeNull(),
  );
});

it('a row that is moved by keys goes one place, and not over an end', () => {
  expect(placeAfterMove(ids, 'c', 'up')).toEqual({ after: 'a', before: 'b', place: 2 });
  expect(placeAfterMove(ids, 'c', 'down')).toEqual({ after: 'd', before: null, place: 4 });
  expect(placeAfterMove(ids, 'a', 'up')).toBeNull();
});
