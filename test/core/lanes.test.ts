import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Laned, split } from '../../src/core/lanes.ts';
import { id } from './records.ts';

const today = '2026-11-25';
const leaves = (item: Laned, passedMeetings?: ReadonlySet<string>) =>
  split([item], passedMeetings ? { today, passedMeetings } : { today }).leaves.length === 1;

it('shared leaves, private stays', () => {
  expect(leaves({ lane: 'shared', laneUntil: null })).toBe(true);
  expect(leaves({ lane: 'private', laneUntil: { day: '2020-01-01' } })).toBe(false);
});
it('later leaves from its day on', () => {
  expect(leaves({ lane: 'later', laneUntil: { day: '2026-11-25' } })).toBe(true);
  expect(leaves({ lane: 'later', laneUntil: { day: '2026-11-26' } })).toBe(false);
});
it('later leaves once its meeting has passed, and not while that is unknown', () => {
  const item: Laned = { lane: 'later', laneUntil: { meetingId: id(1) } };
  expect(leaves(item, new Set([id(1)]))).toBe(true);
  expect(leaves(item, new Set([id(2)]))).toBe(false);
  expect(leaves(item)).toBe(false);
});
it('later without a limit stays', () => expect(leaves({ lane: 'later', laneUntil: null })).toBe(false));

it('nothing private ever leaves, nothing is lost or doubled, order is kept', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
  const meetingId = fc.integer({ min: 1, max: 5 }).map(id);
  const item = fc.record({
    lane: fc.constantFrom('private' as const, 'later' as const, 'shared' as const),
    laneUntil: fc.oneof(fc.constant(null), fc.record({ day }), fc.record({ meetingId })),
  });
  fc.assert(
    fc.property(fc.array(item), day, fc.array(meetingId), (items, now, passed) => {
      const parted = split(items, { today: now, passedMeetings: new Set(passed) });
      expect(parted.leaves.filter(({ lane }) => lane === 'private')).toEqual([]);
      expect(parted.leaves).toEqual(items.filter((one) => parted.leaves.includes(one)));
      expect(parted.stays).toEqual(items.filter((one) => !parted.leaves.includes(one)));
    }),
    { numRuns: 500 },
  );
});
