import { describe, expect, it } from 'vitest';
import type { GuestList } from '../../src/core/facts.ts';
import { judge } from '../../src/core/judge.ts';
import { ruleFor } from '../../src/core/title-rules.ts';
import { facts, guest, knowledge } from './records.ts';

const rule = (words: string, is: 'one-on-one' | 'none' = 'one-on-one') => ({ words, is });
const fits = (title: string, words: string) => ruleFor(title, [rule(words)]) !== null;
const two: GuestList = {
  state: 'complete',
  guests: [guest('mira.lind@example.com'), guest('dana@example.com', 'Dana')],
  stated: 2,
  rooms: 0,
};

describe('where a rule’s words stand', () => {
  it.each([
    ['Kaffeerunde mit Dana', 'KAFFEERUNDE'],
    ['Résumé Álvaro', 'resume alvaro'],
    ['Walk  and\ttalk', 'walk and talk'],
    ['1:1 Dana', '1:1'],
    ['週次1on1ミーティング', '1on1'],
    ['柊さんとの面談', '面談'],
    ['유리님과 미팅', '유리'],
    ['Mira <> Dana', '<>'],
    ['(standup)', 'standup'],
  ])('%s fits %s', (title, words) => expect(fits(title, words)).toBe(true));
  it.each([
    ['Standup', 'stand'],
    ['Understand', 'stand'],
    ['11:1', '1:1'],
    ['Собрание', 'рани'],
    ['anything', ' \u200b '],
    ['anything', ''],
  ])('%s does not fit %s', (title, words) => expect(fits(title, words)).toBe(false));
  it('the first that fits counts', () => {
    expect(ruleFor('Walk with Dana', [rule('dana', 'none'), rule('walk')])?.is).toBe('none');
  });
});

describe('what a rule does', () => {
  const rules = { titleRules: [rule('pairing', 'none'), rule('lunch'), rule('wander')] };
  const judged = (...[title, change, more]: [string, object?, object?]) =>
    judge(facts(title, change), knowledge({ ...rules, ...more }));
  it('makes a title likely, and says that it was the rule', () => {
    expect(judged('Wander')).toMatchObject({
      sureness: 'likely',
      reasons: [{ id: 'reason.your-rule', values: { words: 'wander' } }, {}, {}, {}],
    });
    expect(judged('Lunch with Dana').sureness).toBe('likely');
    expect(judged('Wander', { guests: { ...two, state: 'hidden', guests: [] } }).sureness).toBe('likely');
  });
  it('makes it none, although two people are invited', () => {
    expect(judged('Pairing', { guests: two })).toMatchObject({ sureness: 'no', reasons: [{ id: 'reason.your-rule' }] });
  });
  it('stands over what the title says, not over what the guests say', () => {
    expect(judged('Lunch', { guests: two }).sureness).toBe('certain');
    expect(judged('Lunch', { guests: { ...two, guests: [...two.guests, guest('ben@example.com')] } }).sureness).toBe(
      'no',
    );
  });
  it('does not claim what is in somebody else’s calendar', () => {
    expect(judged('Wander', { ownCalendar: false, reply: 'none' }).sureness).toBe('unknown');
  });
  it('gives way to the answer', () => {
    expect(judged('Pairing', {}, { answer: 'yes', person: { name: 'Dana' } }).sureness).toBe('certain');
  });
});
