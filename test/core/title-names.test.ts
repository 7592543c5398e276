import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { namesIn, otherName } from '../../src/core/title-names.ts';
import { facts, knowledge } from './records.ts';

const list = (text: string) => text.split(';').map((title) => title.trim());
const known = [
  { name: 'Dana Okafor', addresses: ['dana@example.com'] },
  { name: 'Ruth Amsel', addresses: ['ruth@example.com'] },
];
const mine = knowledge({ known, recurring: true });
const sureness = (title: string, change = {}) => judge(facts(title), { ...mine, ...change }).sureness;

describe('pairs with the user', () => {
  it.each(
    list(`Mira / Ben; Ben/Mira; Mira <> Ben; Mira <-> Ben; Mira ↔ Ben; Mira x Ben; Mira & Ben; Ben | Mira; Mira + Ben; Mira and Ben;
      Mira - Ben; Mira–Ben; Mira-Ben weekly; Mira → Ben; Mira 🤝 Ben; Mira, Ben 1:1; 1:1 Mira, Ben; Call: Mira + Ben; Mira / Ben weekly;
      [weekly] Mira / Ben; FW: Mira / Ben; Mira Lind and Ben; Mira L. / Ben; Mira / Ben - roadmap; Mira / Ben: budget; MIRA / BEN; point bi-hebdo mira/ben;
      Jour fixe Mira/Ben; Mira und Ben; Mira et Ben; Mira y Ben; Mira och Ben; Mira i Ben; Mira ve Ben; Mira ja Ben`),
  )('%s: Ben', (title) => {
    expect(otherName(title, mine)?.toLowerCase()).toBe('ben');
    expect(sureness(title)).toBe('likely');
  });
  it.each([
    ['Mira / Dana', 'Dana Okafor'],
    ['Mira / D. Okafor', 'Dana Okafor'],
    ['ML / DO', 'Dana Okafor'],
    ['Okafor, Dana / Lind, Mira', 'Dana Okafor'],
    ['Year-end talk Dana / Mira', 'Dana Okafor'],
    ['Mira’s weekly with Dana', 'Dana Okafor'],
    ['dana/mira', 'Dana Okafor'],
  ])('%s: %s, in full', (title, name) => {
    expect(otherName(title, mine)).toBe(name);
    expect(sureness(title)).toBe('likely');
  });
  it.each([
    ['和泉・柊', '和泉 紗季', '柊'],
    ['和泉×田中さん', '和泉 紗季', '田中'],
    ['秦屿 / 林悦', '林悦', '秦屿'],
    ['유리 <> 하준', '서하준', '유리'],
    ['Варвара / Глеб', 'Варвара Зорина', 'Глеб'],
    ['Глеб и Варвара', 'Варвара Зорина', 'Глеб'],
    ['יובל והילה', 'הילה כץ', 'יובל'],
    ['فارس / رنا', 'فارس منصور', 'رنا'],
    ['Δανάη και Μυρτώ', 'Μυρτώ Δήμου', 'Δανάη'],
    ['Łukasz / Grażyna', 'Lukasz Wrona', 'Grażyna'],
  ])('%s, the user being %s: %s', (title, own, other) => {
    const signedIn = knowledge({ account: 'u1@example.com', ownNames: [own], recurring: true });
    expect(otherName(title, signedIn)).toBe(other);
    expect(judge(facts(title), signedIn).sureness).toBe('likely');
  });
});

describe('pairs that are not two people, or not the user', () => {
  it.each(
    list(`Design/Eng sync; Q&A; R&D; AM/PM; and/or; 24/7; Mira / Budget; Mira / 24; Mira / roadmap review; Acme <> Initech; Paris / Berlin;
      Mira & Atlas; Mira x Berlin; Mira / UX; Mira + team lead(s); Romeo & Juliet; Ana / Ben; Mira: dentist; mira / budget; mira / the roadmap`),
  )('%s', (title) => {
    expect(namesIn(title, mine).pair).toBeNull();
    expect(sureness(title)).not.toBe('likely');
  });
  it.each(list('Mira / Dana / Ben; Mira, Dana and Ruth; 1:1 Mira / Dana / Ruth; Mira + Dana + Ben'))(
    'three: %s',
    (title) => {
      expect(sureness(title)).toBe('unknown');
      expect(otherName(title, mine)).toBeNull();
    },
  );
  it('two known others are theirs, even where the title says one-on-one', () => {
    expect(judge(facts('1:1 Dana / Ruth'), mine).reasons[0]).toEqual({ id: 'reason.title-others' });
  });
  it('a known person beside a short form of the user’s name is a pair, beside another name not', () => {
    expect(otherName('Dana / Mimi', mine)).toBe('Dana Okafor');
    expect(sureness('Dana / Mimi')).toBe('likely');
    expect(sureness('Dana / Corwin')).toBe('unknown');
  });
});

describe('one other name', () => {
  it.each([
    ['1:1 with Sam', 'Sam'],
    ['Catch-up with Priya Nair', 'Priya Nair'],
    ['Sam 1:1', 'Sam'],
    ['1:1 mit Dana', 'Dana Okafor'],
    ['1:1 s Danou', 'Dana Okafor'],
    ['1-1 (Dana)', 'Dana Okafor'],
    ['Dana weekly', 'Dana Okafor'],
    ['1:1 with Manager', null],
    ['Planning catch-up', null],
    ['', null],
  ])('%s: %s', (title, name) => expect(otherName(title, mine)).toBe(name));
  it.each(
    list('Weekly with Dana; Dana weekly; Sync w/ Dana; Rücksprache mit Dana; Dana; Performance review with Corwin'),
  )('is enough where the title says no more than that people talk: %s', (title) =>
    expect(sureness(title)).toBe('likely'),
  );
  it.each(
    list(`Weekly with Priya; Dana & budget; Call with Dana re: budget; Dana + legal; Coffee with Dana; Debrief w/ Dana; Handover Dana -> Mira;
      Dana’s birthday; Dana OOO; Team Dana weekly; Dana farewell`),
  )('is not enough: %s', (title) => expect(sureness(title)).not.toBe('likely'));
  it('needs a “with” or a rhythm', () => {
    expect(sureness('Talk Dana', { recurring: false })).toBe('unknown');
    expect(sureness('Talk with Dana', { recurring: false })).toBe('likely');
  });
});

it('on somebody else’s calendar it has to name the user', () => {
  const theirs = { ownCalendar: false, reply: 'none' } as const;
  expect(judge(facts('1:1 with Mira', theirs), mine).sureness).toBe('likely');
  expect(judge(facts('1:1 with Ben', theirs), mine).sureness).toBe('unknown');
});
