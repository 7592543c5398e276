import { describe, expect, it } from 'vitest';
import { countGuests } from '../../src/core/guest-count.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { guest, knowledge } from './records.ts';

const me = guest('mira.lind@example.com');
const dana = guest('dana@example.com', 'Dana Okafor');
const others = (guests: ReturnType<typeof guest>[], change: Partial<Knowledge> = {}) =>
  countGuests([me, ...guests], knowledge(change)).others.map(({ address }) => address);

describe('not people', () => {
  it.each([
    ['a room', 'c_1@resource.calendar.google.com', null],
    ['a note-taker by its firm', 'fred@fireflies.ai', null],
    ['a note-taker by a part of its firm’s domain', 'bot@eu.read.ai', null],
    ['a note-taker by its address', 'notetaker@startup.example', null],
    ['a note-taker by its name', 'x81@startup.example', 'Dana’s Notetaker'],
    ['the user’s own other spelling', 'Mira.Lind+work@example.com', null],
  ])('%s', (_what, address, name) => expect(others([guest(address, name), dana])).toEqual([dana.address]));

  it('a colleague at a note-taker’s firm is a person', () => {
    const inside = knowledge({ account: 'mira@gong.io' });
    expect(countGuests([guest('mira@gong.io'), guest('ben@gong.io')], inside).others).toHaveLength(1);
  });
  it.each([
    ['scribe@tools.example', 'scribe@tools.example', true],
    ['scribe@tools.example', 'Scribe@Tools.Example', true],
    ['scribe@tools.example', 'tools.example', true],
    ['scribe@eu.tools.example', '@tools.example', true],
    ['scribe@mytools.example', 'tools.example', false],
    ['scribe@tools.example', 'other@tools.example', false],
    ['scribe@tools.example', '', false],
    ['scribe@tools.example', '@', false],
  ])('%s with the note-taker %s named by the user: %s', (address, entry, taken) => {
    expect(others([guest(address), dana], { noteTakers: [entry] })).toHaveLength(taken ? 1 : 2);
  });
});

describe('one person once', () => {
  it('known by two addresses; Gmail dots and plus signs make no other', () => {
    const known = [{ name: 'Ana', addresses: ['a@x.org', 'a@y.org'] }];
    expect(others([guest('a@x.org'), guest('a@y.org')], { known })).toEqual(['a@x.org']);
    expect(others([guest('an.a@gmail.com'), guest('ana@googlemail.com'), guest('ana+cal@gmail.com')])).toHaveLength(1);
  });
  it('two addresses with one full name are taken for one, and it is said so', () => {
    const twice = [dana, guest('dokafor@old.example', 'Dana  OKAFOR')];
    expect(countGuests([me, ...twice], knowledge())).toMatchObject({ others: [dana], sameName: true });
    expect(others([guest('ruth.amsel@example.com'), guest('ruth.amsel@example.org')])).toHaveLength(1);
    expect(others([guest('dana@a.org', 'Dana'), guest('dana@b.org', 'Dana')])).toHaveLength(2);
  });
  it('the user’s own full name at another address is maybe the user', () => {
    expect(countGuests([me, guest('mira.lind@home.example')], knowledge())).toMatchObject({
      others: [],
      maybeUser: true,
    });
    const named = knowledge({ ownNames: ['Mira Lind'] });
    expect(countGuests([me, guest('m@home.example', 'Mira Lind'), dana], named)).toMatchObject({
      others: [dana],
      maybeUser: true,
    });
    expect(countGuests([me, guest('mira@home.example'), dana], named).others).toHaveLength(2);
  });
});

it.each(['', 'Quay room', 'c_77@group.calendar.google.com', 'x@import.calendar.google.com'])(
  'nobody can say how many people "%s" is',
  (address) => expect(countGuests([me, guest(address)], knowledge()).uncountable).toBe(true),
);
