import { describe, expect, it } from 'vitest';
import { addToDay } from '../../../src/core/day.ts';
import { ticksOf } from '../../../src/core/roadmap/ticks.ts';
import { type Step, type TimeScale, timeScale, type Zoom, zooms } from '../../../src/core/roadmap/time-scale.ts';
import { milestone, today } from './plan-records.ts';

const lay = (steps: readonly Step[], zoom: Zoom = 'all', width = 1000) => timeScale(steps, { today, width, zoom });
const widths = ({ columns }: TimeScale) => columns.map(({ start, end }) => Math.round(end - start));
const four = [
  milestone(1, '2027-03-31'),
  milestone(2, '2027-10-31'),
  milestone(3, '2028-12-31'),
  milestone(4, '2029-12-31'),
];

describe('the roadmap in time', () => {
  it('goes from today to the last milestone; each step up stands on its own day', () => {
    const scale = lay(four);
    expect([scale.now, scale.width, scale.firstDay, scale.lastDay]).toEqual([0, 1000, today, '2029-12-31']);
    for (const [at, { end }] of scale.columns.entries()) expect(scale.placeOf(four[at]?.day ?? '')).toBeCloseTo(end);
    expect(scale.columns.at(-1)?.end).toBeCloseTo(1000);
  });

  it('draws near time wider, and says so', () => {
    const scale = lay(four);
    const perDay = (from: string, to: string, days: number) => (scale.placeOf(to) - scale.placeOf(from)) / days;
    expect(perDay(today, '2027-03-31', 126)).toBeGreaterThan(2 * perDay('2028-12-31', '2029-12-31', 365));
    expect(scale.nearWider).toBe(true);
    expect(lay([milestone(1, '2027-11-25')]).nearWider).toBe(false);
    expect(lay(four, 'quarter').nearWider).toBe(false);
  });

  it('a zoom makes the width stand for its time: a year ahead ends where the page does', () => {
    const year = lay([milestone(1, '2027-11-25')], 'year');
    expect(year.placeOf('2027-11-25')).toBeCloseTo(1000);
    expect(lay([milestone(1, '2028-11-24')], 'year').width).toBeCloseTo(2000);
    expect(lay([milestone(1, '2027-11-25')], 'two-years')).toMatchObject({ width: 1000, lastDay: '2028-11-24' });
  });

  it('twelve milestones, two of them on one day, all have room; the drawing is then wider than the page', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => milestone(at + 1, at < 2 ? '2027-01-31' : `2027-${at}-28`));
    const dated = twelve.map((one, at) => (at < 2 ? one : { ...one, day: addToDay(today, at * 40) }));
    const scale = lay(dated);
    expect(Math.min(...widths(scale))).toBeGreaterThanOrEqual(168);
    expect(scale.width).toBeGreaterThan(1000);
  });

  it('what is reached lies before today, what has no date after the end of the axis', () => {
    const scale = lay([
      milestone(3, null),
      milestone(2, '2027-03-31'),
      milestone(1, '2026-06-30', { state: 'reached', reachedOn: '2026-05-20' }),
    ]);
    expect(scale.columns.map(({ phase, reached }) => [phase, reached])).toEqual([
      ['past', true],
      ['ahead', false],
      ['undated', false],
    ]);
    const [first, , last] = scale.columns;
    expect(scale.placeOf('2026-05-20')).toBe(first?.end);
    expect(first?.end).toBeLessThan(scale.now);
    expect(scale.placeOf(today)).toBe(scale.now);
    expect(last?.words).toBe(scale.axisEnd);
  });

  it('one whose day is over and that is not reached stands before today, with room for what it needs', () => {
    const scale = lay([milestone(1, '2026-10-31'), ...four.slice(1)]);
    expect(scale.columns[0]).toMatchObject({ phase: 'past', reached: false, end: 168 });
    expect(scale.placeOf('2026-10-31')).toBe(168);
  });

  it('one that was reached ahead of its day stands where it was reached', () => {
    const early = milestone(1, '2027-10-31', { state: 'reached', reachedOn: '2026-11-02' });
    expect(lay([early, four[3] ?? early]).columns[0]).toMatchObject({ phase: 'past', reached: true });
  });

  it('has a place for nothing but milestones without a date', () => {
    const scale = lay([milestone(1, null), milestone(2, null)]);
    expect(widths(scale)).toEqual([500, 500]);
    expect([scale.now, scale.axisEnd, scale.width]).toEqual([0, 0, 1000]);
    expect(lay([])).toMatchObject({ width: 1000, columns: [] });
  });
});

describe('the marks on the axis', () => {
  const shown = (scale: TimeScale) => ticksOf(scale).filter(({ labelled }) => labelled);
  it('are years with quarters between them where all is shown', () => {
    const scale = lay(four);
    expect(shown(scale).map(({ day }) => day)).toEqual(['2027-01-01', '2028-01-01', '2029-01-01']);
    expect(ticksOf(scale).filter(({ level }) => level === 'quarter')).toHaveLength(9);
  });
  it('are months where a quarter fills the page', () => {
    expect(
      shown(lay([milestone(1, '2027-02-28')], 'quarter'))
        .map(({ day }) => day)
        .slice(0, 3),
    ).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
  });
  it('are single years, and not without end, for a milestone in the next century', () => {
    expect(ticksOf(lay([milestone(1, '2126-12-31')])).length).toBeLessThan(101);
  });
});

/** A small generator of numbers from 0 to 1, so that a run can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('whatever the milestones', () => {
  const seed = Number(process.env['ONWARD_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const anyStep = (n: number): Step => {
    const day = below(6) === 0 ? null : addToDay(today, below(5) === 0 ? -below(900) : below(2400));
    const state = below(5) === 0 ? 'reached' : 'open';
    return { id: `${n}`, day, state, reachedOn: state === 'reached' && below(2) ? addToDay(today, -below(900)) : null };
  };

  /** What is wrong with a layout, in words. */
  function faultsOf(scale: TimeScale, steps: readonly Step[], width: number): string[] {
    const faults: string[] = [];
    const must = (holds: boolean, what: string) => holds || faults.push(what);
    must(new Set(scale.columns.map(({ id }) => id)).size === steps.length, 'a column for each step');
    let end = 0;
    for (const column of scale.columns) {
      must(column.start === end && column.words >= column.start, `${column.id} begins where the one before ends`);
      must(column.end - column.words >= (column.reached ? 148 : 168) - 0.001, `${column.id} can be read`);
      end = column.end;
    }
    must(end <= scale.width + 0.001 && scale.width >= width, 'the drawing holds all columns and fills the page');
    let before = 0;
    for (let day = -1000; day < 2600; day += 1 + below(90)) {
      const x = scale.placeOf(addToDay(today, day));
      must(x >= before, `day ${day} comes after the one before`);
      before = x;
    }
    must(before <= scale.axisEnd + 0.001, 'no day beyond the axis');
    const ticks = ticksOf(scale);
    for (const [at, { x }] of ticks.entries()) must(x - (ticks[at - 1]?.x ?? -7) >= 7, `mark ${at} stands alone`);
    return faults;
  }

  it(`days run one way, columns never overlap, and each can be read (seed ${seed})`, () => {
    for (let run = 0; run < 200; run += 1) {
      const steps = Array.from({ length: below(16) }, (_, n) => anyStep(n));
      const width = 500 + below(1500);
      const zoom = zooms[below(zooms.length)] ?? 'all';
      const faults = faultsOf(timeScale(steps, { today, width, zoom }), steps, width);
      expect(faults, faults.length === 0 ? '' : JSON.stringify({ seed, run, zoom, width, steps })).toEqual([]);
    }
  });
});
