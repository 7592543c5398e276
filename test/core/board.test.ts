import { describe, expect, it } from 'vitest';
import { boardOf, dayFor, endOfWeek, groupOf, headlineOf } from '../../src/core/board.ts';
import { defaultSettings } from '../../src/core/default-settings.ts';
import { commitment, dana } from './records.ts';

// A Wednesday.
const today = '2026-11-25';
const open = (n: number, due: string | null, change = {}) => commitment(n, { due, ...change });

describe('the groups of the board', () => {
  it.each([
    ['yesterday', '2026-11-24', 'late'],
    ['today', '2026-11-25', 'this-week'],
    ['on Sunday', '2026-11-29', 'this-week'],
    ['on Monday', '2026-11-30', 'later'],
    ['no day', null, 'undated'],
  ] as const)('due %s', (_, due, group) => {
    expect(groupOf(open(1, due), today)).toBe(group);
  });

  it('a Sunday ends its own week', () => {
    expect(endOfWeek('2026-11-29')).toBe('2026-11-29');
    expect(groupOf(open(1, '2026-11-30'), '2026-11-29')).toBe('later');
  });

  it('mine and theirs apart, soonest first, delivered ones latest first, what was let go on neither', () => {
    const { mine, theirs } = boardOf(
      [
        open(1, '2026-12-02'),
        open(2, '2026-12-01'),
        open(3, null, { owner: 'them' }),
        open(4, '2026-11-20', { state: 'dropped' }),
        open(5, null, { state: 'delivered', deliveredOn: '2026-11-01' }),
        open(6, null, { state: 'delivered', deliveredOn: '2026-11-12' }),
      ],
      today,
    );
    const texts = mine.groups.map(({ group, items }) => [group, items.map(({ text }) => text)]);
    expect(texts).toEqual([
      ['later', ['Promise 2', 'Promise 1']],
      ['delivered', ['Promise 6', 'Promise 5']],
    ]);
    expect(mine.open).toBe(2);
    expect(theirs.groups.map(({ group }) => group)).toEqual(['undated']);
  });
});

describe('the day that a group stands for', () => {
  it('the last working day of this week, of the next, or none', () => {
    expect(dayFor('this-week', today, defaultSettings)).toBe('2026-11-27');
    expect(dayFor('later', today, defaultSettings)).toBe('2026-12-04');
    expect(dayFor('undated', today, defaultSettings)).toBeNull();
  });
  it('a holiday is none, and a week without working days left gives today', () => {
    const settings = { ...defaultSettings, holidays: ['2026-11-27'] };
    expect(dayFor('this-week', today, settings)).toBe('2026-11-26');
    expect(dayFor('this-week', '2026-11-28', defaultSettings)).toBe('2026-11-28');
  });
  it('what is put into a group stands in it afterwards, on every day of a week', () => {
    for (let n = 23; n <= 29; n += 1) {
      const day = `2026-11-${n}`;
      for (const group of ['this-week', 'later', 'undated'] as const) {
        expect(groupOf(open(1, dayFor(group, day, defaultSettings)), day)).toBe(group);
      }
    }
  });
});

describe('the sentence at the top', () => {
  const nameOf = (id: string) => (id === dana.id ? 'Dana' : null);
  it('names whose promise is late where it is one person’s', () => {
    const all = [
      open(1, today),
      open(2, '2026-11-27'),
      open(3, '2026-11-20', { owner: 'them' }),
      open(4, '2026-11-20', { state: 'delivered', deliveredOn: '2026-11-19' }),
    ];
    expect(headlineOf(all, today, nameOf)).toEqual({
      kept: { id: 'commitments.kept', values: { kept: 1, n: 1 } },
      now: [
        { id: 'commitments.due-week', values: { n: 2 } },
        { id: 'commitments.late-of', values: { n: 1, name: 'Dana' } },
      ],
    });
  });
  it('says nothing of a year in which nothing is decided, and nothing where nothing presses', () => {
    expect(headlineOf([open(1, '2027-01-15')], today, nameOf)).toEqual({ kept: null, now: [] });
  });
  it('counts late ones of several people without a name', () => {
    const other = '00000000-0000-4000-8000-000000000099';
    const all = [open(1, '2026-11-20', { owner: 'them' }), open(2, '2026-11-20', { owner: 'them', personId: other })];
    expect(headlineOf(all, today, nameOf).now).toEqual([{ id: 'commitments.late-theirs', values: { n: 2 } }]);
  });
});
