import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/default-settings.ts';
import { nextAhead, nextSlot } from '../../src/core/next-slot.ts';
import { at, id, meeting, records, zone } from './records.ts';

const now = meeting.end ?? 0;
const agreed = (everyWeeks: number | null, minutes: number | null = null) => ({
  ...records().series,
  format: { everyWeeks, minutes, sharedAgenda: true, words: '' },
});
const october = { ...meeting, start: at('2026-10-14T14:00:00+02:00'), end: at('2026-10-14T14:30:00+02:00') };

it('offers the same hour some weeks on, also when the clock changes between', () => {
  const before = { ...meeting, id: id(81), day: '2026-09-30', start: at('2026-09-30T14:00:00+02:00') };
  expect(nextSlot(records({ meeting: october, previous: before }), zone, october.end)).toEqual({
    start: at('2026-10-28T14:00:00+01:00'),
    end: at('2026-10-28T14:30:00+01:00'),
    insteadOf: null,
  });
  expect(nextSlot(records({ series: agreed(1, 45) }), zone, now)).toEqual({
    start: at('2026-12-02T14:00:00+01:00'),
    end: at('2026-12-02T14:45:00+01:00'),
    insteadOf: null,
  });
});

it('keeps the place of the weekday in the month', () => {
  // 25 November is the fourth Wednesday, 14 October the second.
  const monthly = agreed(52 / 12);
  expect(nextSlot(records({ series: monthly }), zone, now)?.start).toBe(at('2026-12-23T14:00:00+01:00'));
  expect(nextSlot(records({ meeting: october, series: monthly }), zone, october.end)?.start).toBe(
    at('2026-11-11T14:00:00+01:00'),
  );
});

it('goes on to the next working day, and names the day it would have been', () => {
  const settings = { ...defaultSettings, holidays: ['2026-12-09', '2026-12-10', '2026-12-11'] };
  expect(nextSlot(records({ series: agreed(2), settings }), zone, now)).toEqual({
    start: at('2026-12-14T14:00:00+01:00'),
    end: at('2026-12-14T14:30:00+01:00'),
    insteadOf: '2026-12-09',
  });
  const fourDays = { ...defaultSettings, workingDays: [1, 2, 4, 5] };
  expect(nextSlot(records({ series: agreed(2), settings: fourDays }), zone, now)?.start).toBe(
    at('2026-12-10T14:00:00+01:00'),
  );
});

it('never lies behind, for a meeting that is completed late', () => {
  expect(nextSlot(records({ series: agreed(2) }), zone, at('2027-01-08T09:00:00+01:00'))?.start).toBe(
    at('2027-01-20T14:00:00+01:00'),
  );
});

it('a next one that lies behind already is none', () => {
  const late = at('2027-01-08T09:00:00+01:00');
  const next = { ...meeting, id: id(82), start: at('2026-12-09T14:00:00+01:00') };
  expect(nextAhead(records({ next }), zone, now)).toBe(next);
  expect(nextAhead(records({ next }), zone, late)).toBeNull();
  expect(nextAhead(records({ next: { ...next, start: null, day: '2026-11-25' } }), zone, now)?.id).toBe(next.id);
  expect(nextSlot(records({ next, series: agreed(2) }), zone, late)).not.toBeNull();
});

it('offers nothing when nothing tells the rhythm, the next is known, or this one has no time', () => {
  expect(nextSlot(records({ previous: null }), zone, now)).toBeNull();
  const next = { ...meeting, start: now + 1 };
  expect(nextSlot(records({ next, series: agreed(1) }), zone, now)).toBeNull();
  expect(nextSlot(records({ meeting: { ...meeting, start: null }, series: agreed(1) }), zone, now)).toBeNull();
});
