import { describe, expect, it } from 'vitest';
import { type Found, firstFound, mayTurnOut, rhythmOf, whyOf } from '../../src/core/welcome.ts';
import { id } from './records.ts';

let n = 0;
const event = (
  sureness: Found['verdict']['sureness'],
  seriesId: string,
  day: string,
  more: Partial<Found> = {},
): Found => {
  n += 1;
  return {
    id: id(n),
    seriesId,
    title: 'Catch-up',
    name: null,
    start: Date.parse(`${day}T14:00:00Z`),
    day,
    recurring: true,
    everyWeeks: null,
    verdict: { sureness, reasons: [], other: null },
    ...more,
  };
};
const seriesOf = ({ shown }: ReturnType<typeof firstFound>) => shown.map(({ found }) => found.seriesId);

describe('what stands first', () => {
  it('is the sure one, then the likely, then what is not known, whatever comes sooner', () => {
    const found = [
      event('unknown', 'catch-up', '2026-11-24'),
      event('likely', 'jun', '2026-11-25'),
      event('certain', 'dana', '2026-11-26'),
    ];
    expect(seriesOf(firstFound(found))).toEqual(['dana', 'jun', 'catch-up']);
  });

  it('is each series once, at its next', () => {
    const found = [event('certain', 'dana', '2026-11-25'), event('certain', 'dana', '2026-12-02')];
    const { shown, more } = firstFound(found);
    expect(shown.map(({ found: { day }, rhythm }) => [day, rhythm])).toEqual([
      ['2026-11-25', { unit: 'week', every: 1 }],
    ]);
    expect(more).toBe(0);
  });

  it('has three at most: what waits for an answer comes before the second sure one, and the others are counted', () => {
    const found = [
      event('certain', 'dana', '2026-11-25'),
      event('certain', 'ruth', '2026-11-25'),
      event('certain', 'tomas', '2026-11-26'),
      event('likely', 'jun', '2026-11-27'),
    ];
    expect(seriesOf(firstFound(found))).toEqual(['dana', 'ruth', 'jun']);
    expect(firstFound(found).more).toBe(1);
  });

  it('is nothing that is judged to be none', () => {
    expect(firstFound([event('no', 'all-hands', '2026-11-25')])).toEqual({ shown: [], more: 0 });
  });
});

it('an event is worth opening where its title can be read either way or people talk in it, not where it says nothing', () => {
  const because = (reason: string, title = 'Depot planning') =>
    mayTurnOut({ sureness: 'unknown', reasons: [{ id: reason }], other: null }, title);
  expect(because('reason.title-open')).toBe(true);
  expect(because('reason.title-silent')).toBe(false);
  expect(because('reason.title-silent', 'Catch-up')).toBe(true);
  expect(because('reason.other-calendar', 'Catch-up')).toBe(false);
  expect(mayTurnOut({ sureness: 'likely', reasons: [{ id: 'reason.title-open' }], other: null }, 'Coffee')).toBe(false);
});

it('two reasons at most: the first, and that the guests were not seen before any other', () => {
  const why = (...ids: string[]) =>
    whyOf({ sureness: 'likely', reasons: ids.map((one) => ({ id: one })), other: null }).map((one) => one.id);
  expect(why('reason.title-pair', 'reason.accepted', 'reason.guests-not-seen')).toEqual([
    'reason.title-pair',
    'reason.guests-not-seen',
  ]);
  expect(why('reason.two-people', 'reason.accepted', 'reason.lasts')).toEqual(['reason.two-people', 'reason.accepted']);
  expect(why()).toEqual([]);
});

it('the rhythm is the one agreed, else the gap between the next two, else whether it repeats at all', () => {
  const one = event('certain', 'dana', '2026-11-25');
  expect(rhythmOf({ ...one, everyWeeks: 13 }, [one.day])).toEqual({ unit: 'month', every: 3 });
  expect(rhythmOf(one, ['2026-11-25', '2026-12-09'])).toEqual({ unit: 'week', every: 2 });
  expect(rhythmOf(one, ['2026-11-25', '2026-11-25'])).toBe('repeats');
  expect(rhythmOf({ ...one, recurring: false }, [one.day])).toBe('once');
});
