import { describe, expect, it } from 'vitest';
import type { GuestList } from '../../src/core/facts.ts';
import { judge } from '../../src/core/judge.ts';
import { facts, guest, knowledge } from './records.ts';

const me = guest('mira.lind@example.com');
const list = (...guests: GuestList['guests']): { guests: GuestList } => ({
  guests: { state: 'complete', guests, stated: guests.length, rooms: 0 },
});
const reasons = (...of: Parameters<typeof judge>) => judge(...of).reasons.map(({ id }) => id);
const sureness = (...of: Parameters<typeof judge>) => judge(...of).sureness;

describe('the answer settles it', () => {
  it('yes is certain, whatever the title and the guests say', () => {
    const seen = facts('Lunch', list(me, guest('a@x.org'), guest('b@x.org')));
    expect(judge(seen, knowledge({ answer: 'yes' }))).toMatchObject({
      sureness: 'certain',
      reasons: [{ id: 'reason.you-said-so' }],
    });
  });
  it('no is no, although two people are invited', () => {
    expect(sureness(facts('1:1', list(me, guest('a@x.org'))), knowledge({ answer: 'no' }))).toBe('no');
  });
  it('keeps the other one that the guests gave', () => {
    const seen = facts('1:1', list(me, guest('a@x.org', 'Ana')));
    expect(judge(seen, knowledge({ answer: 'yes' })).other).toEqual({ name: 'Ana', address: 'a@x.org' });
  });
});

describe('a complete guest list decides', () => {
  it('two people are certain, with name and address', () => {
    expect(judge(facts('Budget', list(me, guest('dana@example.com', 'Dana'))), knowledge())).toEqual({
      sureness: 'certain',
      reasons: [{ id: 'reason.two-people', values: { name: 'Dana' } }],
      other: { name: 'Dana', address: 'dana@example.com' },
    });
  });
  it.each(['Interview: Ana', 'Lunch with Dana', 'Cancelled: 1:1', 'All-hands'])(
    'two people and "%s": the user says, and nothing is claimed',
    (title) => {
      const judged = judge(facts(title, list(me, guest('dana@example.com', 'Dana'))), knowledge());
      expect(judged.sureness).toBe('unknown');
      expect(judged.reasons).toHaveLength(2);
      expect(judged.other?.name).toBe('Dana');
    },
  );
  it('somebody outside the organisation is likely, unless known or the title says one-on-one', () => {
    const seen = (title: string) => facts(title, list(me, guest('ned@hexaly.example')));
    expect(reasons(seen('Platform'), knowledge())).toEqual(['reason.two-people', 'reason.outside']);
    expect(sureness(seen('Platform'), knowledge())).toBe('likely');
    expect(sureness(seen('1:1'), knowledge())).toBe('certain');
    const known = [{ name: 'Ned', addresses: ['ned@hexaly.example'] }];
    expect(sureness(seen('Platform'), knowledge({ known }))).toBe('certain');
  });
  it('does not count one guest in a calendar where the user is not listed', () => {
    const seen = facts('x', { ...list(guest('a@x.org')), ownCalendar: false, reply: 'none' });
    expect(sureness(seen, knowledge())).toBe('unknown');
  });
  it('a day or more with one other is not claimed', () => {
    const when = { ...facts('').when, startMinute: null, endMinute: null, allDay: true };
    expect(reasons(facts('x', { ...list(me, guest('dana@example.com')), when }), knowledge())).toEqual([
      ...['reason.two-people', 'reason.all-day'],
    ]);
  });
  it.each([
    ['group', null, 'unknown'],
    ['hidden', null, 'unknown'],
    ['hidden', 2, 'unknown'],
    ['hidden', 3, 'no'],
  ] as const)('%s with %s stated is %s', (state, stated, expected) => {
    expect(sureness(facts('1:1', { guests: { state, guests: [], stated, rooms: 0 } }), knowledge())).toBe(expected);
  });
  it('a list that has not settled decides nothing', () => {
    const guests = { state: 'unsettled', guests: [me], stated: 3, rooms: 0 } as const;
    expect(sureness(facts('Budget', { guests: { ...guests, guests: [me] } }), knowledge())).toBe('unknown');
    expect(sureness(facts('1:1', { guests: { ...guests, guests: [me] } }), knowledge())).toBe('likely');
  });
});

describe('without guests', () => {
  it.each(['task', 'working-location', 'holiday', 'out-of-office'] as const)('%s is none', (entry) => {
    expect(sureness(facts('1:1 with Dana', { entry }), knowledge())).toBe('no');
  });
  it('all day and several days are none, past midnight is not several days', () => {
    const { when } = facts('');
    const lasting = (change: Partial<typeof when>) =>
      sureness(facts('1:1', { when: { ...when, ...change } }), knowledge());
    expect(lasting({ allDay: true })).toBe('no');
    expect(lasting({ endDay: '2026-11-27' })).toBe('no');
    expect(lasting({ endDay: '2026-11-26', startMinute: 540, endMinute: 1020 })).toBe('no');
    expect(lasting({ endDay: '2026-11-26', startMinute: 1425, endMinute: 15 })).toBe('likely');
  });
  it('without a reply on the own calendar it is a block, unless a talk was noted', () => {
    const block = { reply: 'none' } as const;
    expect(sureness(facts('1:1', block), knowledge())).toBe('no');
    expect(sureness(facts('Budget', block), knowledge())).toBe('no');
    expect(sureness(facts('Call: Sam + Pat', block), knowledge())).toBe('unknown');
  });
  it('on somebody else’s calendar it is not known, unless the series is', () => {
    const theirs = { ownCalendar: false, reply: 'none' } as const;
    expect(sureness(facts('1:1 with Dana', theirs), knowledge())).toBe('unknown');
    expect(sureness(facts('1:1', theirs), knowledge({ person: { name: 'Dana' } }))).toBe('likely');
  });
  it('a title alone is never certain, and says that the guests are missing', () => {
    const verdict = judge(facts('1:1 Mira / Dana'), knowledge({ recurring: true }));
    expect(verdict.sureness).toBe('likely');
    expect(verdict.other).toEqual({ name: 'Dana', address: null });
    expect(verdict.reasons.at(-1)).toEqual({ id: 'reason.guests-not-seen' });
  });
  it('a catch-up without a name is not claimed, and with a known one it is, with the reasons', () => {
    const known = [{ name: 'Dana Okafor', addresses: ['dana@example.com'] }];
    expect(sureness(facts('Planning catch-up'), knowledge({ recurring: true, known }))).toBe('unknown');
    expect(reasons(facts('Catch-up with Dana'), knowledge({ recurring: true, known }))).toEqual([
      ...['reason.title-name', 'reason.accepted-repeats', 'reason.lasts', 'reason.guests-not-seen'],
    ]);
  });
  it('the series is known by its person, unless the title speaks of something else', () => {
    const person = { name: 'Dana' };
    expect(reasons(facts('Weekly'), knowledge({ person }))[0]).toBe('reason.series-person');
    expect(sureness(facts('Cancelled: weekly'), knowledge({ person }))).toBe('no');
  });
  it('declined and unread replies change nothing', () => {
    expect(sureness(facts('1:1', { reply: 'declined' }), knowledge())).toBe('likely');
    expect(sureness(facts('1:1', { reply: 'unknown', ownCalendar: null }), knowledge())).toBe('likely');
  });
  it.each(['Lunch with Dana', 'Interview: Dana', 'Gym', 'Group 1:1 prep'])('%s is none', (title) => {
    expect(sureness(facts(title), knowledge())).toBe('no');
  });
});
