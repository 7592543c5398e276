import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isTooFarAhead, nextStamp, stampTime } from '../../src/core/hybrid-clock.ts';
import { StampSchema } from '../../src/core/record.ts';

const device = 'a1b2c3d4e5f6';

describe('stamps', () => {
  it('go up whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { maxLength: 50 }), (moments) => {
        let last: string | null = null;
        for (const moment of moments) {
          const next: string = nextStamp(last, moment, device);
          expect(v.is(StampSchema, next)).toBe(true);
          if (last !== null) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('go on to the next millisecond when a counter is full', () => {
    const full = `${String(1_000).padStart(15, '0')}-ffff-${device}`;
    expect(stampTime(nextStamp(full, 900, device))).toBe(1_001);
  });

  it('of more than a day ahead are refused', () => {
    const day = 24 * 60 * 60 * 1000;
    expect(isTooFarAhead(nextStamp(null, 5_000 + day, device), 5_000)).toBe(false);
    expect(isTooFarAhead(nextStamp(null, 5_001 + day, device), 5_000)).toBe(true);
  });
});
