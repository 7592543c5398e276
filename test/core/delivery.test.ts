import { describe, expect, it } from 'vitest';
import { deliveryMessage, deliveryOf, keptIn, slipsOf } from '../../src/core/delivery.ts';
import { commitment } from './records.ts';

const today = '2026-11-25';
const delivered = (due: string | null, on: string, change = {}) =>
  commitment(1, { state: 'delivered', due, deliveredOn: on, ...change });

describe('how a promise was delivered', () => {
  it.each([
    ['the day before', '2026-11-20', '2026-11-19', { kind: 'early', days: 1 }],
    ['on the day', '2026-11-20', '2026-11-20', { kind: 'on-time', days: 0 }],
    ['the day after', '2026-11-20', '2026-11-21', { kind: 'late', days: 1 }],
    ['across the end of summer time', '2026-10-24', '2026-10-27', { kind: 'late', days: 3 }],
    ['without a day agreed', null, '2026-11-21', { kind: 'undated', days: 0 }],
  ])('%s', (_, due, on, delivery) => {
    expect(deliveryOf(delivered(due, on))).toEqual(delivery);
  });

  it('is measured against the day agreed last', () => {
    const slips = [{ from: '2026-11-10', to: '2026-11-20', on: '2026-11-09' }];
    expect(deliveryOf(delivered('2026-11-20', '2026-11-19', { slips }))).toEqual({ kind: 'early', days: 1 });
  });

  it('says nothing of what is open, and no praise or blame of what had no day', () => {
    expect(deliveryOf(commitment(1, { due: '2026-11-20' }))).toBeNull();
    expect(deliveryMessage(delivered(null, '2026-11-20'))).toBeNull();
    expect(deliveryMessage(delivered('2026-11-20', '2026-11-18'))).toEqual({
      id: 'commitments.early',
      values: { n: 2 },
    });
  });
});

it('a day that came nearer is no slip; one that was put off or taken away is', () => {
  const slips = [
    { from: '2026-11-20', to: '2026-11-18', on: '2026-11-10' },
    { from: '2026-11-18', to: '2026-11-25', on: '2026-11-17' },
    { from: '2026-11-25', to: null, on: '2026-11-24' },
  ];
  expect(slipsOf({ slips }).map(({ from }) => from)).toEqual(['2026-11-18', '2026-11-25']);
});

describe('kept, of all that was decided this year', () => {
  it('counts delivered by the day, late ones and overdue ones, and nothing else', () => {
    const all = [
      delivered('2026-03-10', '2026-03-10'),
      delivered(null, '2026-05-01'),
      delivered('2026-06-10', '2026-06-12'),
      commitment(4, { due: '2026-11-24' }),
      // Not decided yet, of last year, of the other one, let go.
      commitment(5, { due: today }),
      delivered('2025-12-01', '2025-12-01'),
      delivered('2026-03-10', '2026-03-10', { owner: 'them' }),
      commitment(8, { due: '2026-11-20', state: 'dropped' }),
    ];
    expect(keptIn(all, today)).toEqual({ kept: 2, of: 4 });
  });
});
