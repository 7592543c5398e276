import { generateKeyBetween } from 'fractional-indexing';
import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../src/core/checklist.ts';
import { templateOrder, withinOrder } from '../../src/core/checklist-order.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import type { ChecklistItem } from '../../src/core/upkeep.ts';
import { at, commitment, id, meeting, records, some, zone } from './records.ts';

const before = at('2026-11-25T13:35:00+01:00');
const template = ['left-open', 'rate', 'strengths', 'questions', 'topics', 'ask'];
let count = 100;
const record = (change: Partial<ChecklistItem>): ChecklistItem => {
  count += 1;
  return {
    id: id(count),
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
    stamps: {},
    relationship: null,
    stage: 'prepare',
    meetingId: null,
    builtIn: null,
    hidden: false,
    text: '',
    order: 'a9',
    ...change,
  };
};
const listed = (ownItems: ChecklistItem[], change: Partial<MeetingRecords> = {}) =>
  checklistOf(records({ ownItems, ...change }), before, zone);
const keys = (...own: ChecklistItem[]) => listed(own).items.map(({ key }) => key);

it('the product’s order, while nobody has touched it', () => expect(keys()).toEqual(template));

describe('an item of one’s own', () => {
  it('stands where it was put, for this meeting, for all with a manager, or for everybody', () => {
    const here = record({ meetingId: meeting.id, text: 'Bring the map', order: 'a0V' });
    const managers = record({ relationship: 'manager', text: 'Water' });
    const all = record({ text: 'Breathe', order: 'aA' });
    expect(keys(here, managers, all)).toEqual([
      'left-open',
      `own:${here.id}`,
      ...template.slice(1),
      `own:${managers.id}`,
      `own:${all.id}`,
    ]);
  });
  it('is not there for other people, meetings and stages, nor once it is removed', () => {
    const others = [
      record({ relationship: 'peer' }),
      record({ meetingId: id(99) }),
      record({ stage: 'meet' }),
      record({ deletedAt: 'x' }),
    ];
    expect(keys(...others)).toEqual(template);
  });
  it('is ticked by hand alone, and counts', () => {
    const own = record({ text: 'Bring the map of all the depots' });
    const { items, total, left } = listed([own]);
    expect(items.at(-1)).toMatchObject({ byHand: true, itself: false, own: own.id, done: false });
    expect(total).toBe(7);
    expect(left.at(-1)).toEqual({ id: 'left.own' });
  });
});

describe('an item of the product’s', () => {
  it('moves, and the closest record counts: meeting, relationship, everybody', () => {
    const all = record({ builtIn: 'ask', order: 'a0V' });
    expect(keys(all)[1]).toBe('ask');
    const managers = record({ builtIn: 'ask', relationship: 'manager', order: 'a1V' });
    expect(keys(managers, all)[2]).toBe('ask');
    const here = record({ builtIn: 'ask', meetingId: meeting.id, order: 'Zz' });
    expect(keys(here, managers, all)[0]).toBe('ask');
    expect(keys(all, managers, here)[0]).toBe('ask');
  });
  it('can be left out, counts no more, and is named among what is left out', () => {
    const { items, hidden, total } = listed([record({ builtIn: 'rate', hidden: true, order: 'a1' })]);
    expect(items.map(({ key }) => key)).not.toContain('rate');
    expect(hidden.map(({ key }) => key)).toEqual(['rate']);
    expect(total).toBe(5);
  });
  it('promises move together or one by one', () => {
    const mine = some(commitment(10, { due: '2026-11-25' }), commitment(11, { due: '2026-11-25' }));
    const [one, two] = [`promise:${id(10)}`, `promise:${id(11)}`];
    const of = (...own: ChecklistItem[]) => listed(own, { mine }).items.map(({ key }) => key);
    expect(of().slice(2, 4)).toEqual([one, two]);
    expect(of(record({ builtIn: 'promises', order: 'Zz' })).slice(0, 2)).toEqual([one, two]);
    expect(of(record({ builtIn: two, meetingId: meeting.id, order: 'Zz' })).slice(0, 1)).toEqual([two]);
  });
});

it('places of the template are fractional indexes, with room before, between and behind', () => {
  for (let n = 0; n < 8; n += 1) {
    const [here, next] = [templateOrder(n), templateOrder(n + 1)];
    for (const [a, b] of [
      [here, next],
      [here, withinOrder(here, 0)],
      [withinOrder(here, 0), withinOrder(here, 1)],
      [withinOrder(here, 6), next],
    ] as const) {
      const between = generateKeyBetween(a, b);
      expect(a < between && between < b).toBe(true);
    }
  }
  expect(generateKeyBetween(null, templateOrder(0)) < templateOrder(0)).toBe(true);
});
