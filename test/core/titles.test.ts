import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { clueOf } from '../../src/core/titles.ts';
import { facts, knowledge } from './records.ts';

const list = (text: string) => text.split(';').map((title) => title.trim());
const sureness = (title: string) => judge(facts(title), knowledge({ recurring: true })).sureness;

describe('titles that call themselves a one-on-one', () => {
  it.each(
    list(`1:1; 1:1 with Sam; 1-1 Sam; 1–1 Sam; 1x1; 1×1; 1-2-1; 1on1; 1 on 1; 1-on-1; 1 to 1; 1：1; １：１ Sam; 1 : 1; 1o1 Sam;
      1️⃣:1️⃣; 1:1: roadmap; 1:1, roadmap; 1-1's with Sam; 1:1s with Sam; 121 with Sam; One-on-one; one to one; oneonone sam; O3 Sam;
      Skip level; Skip-level 1:1; Bilat; 1:1 Mark; 1:1 with my team lead; Coffee 1:1 with Sam; Every other week 1:1; Re: 1:1 Sam; 1:1 mit Dr. Weber`),
  )('%s', (title) => expect(sureness(title)).toBe('likely'));

  it.each(
    list(`Einzelgespräch; Vier-Augen-Gespräch; 1zu1; Mitarbeitergespräch; Feedbackgespraech; Mitarbeitergespäch; 1 à 1; tête-à-tête; Point individuel;
      Entretien annuel; uno a uno; Reunión individual; 1 a 1; Colloquio individuale; Faccia a faccia; Um a um; Conversa individual;
      1-op-1; Eén-op-één; Functioneringsgesprek; En till en; Lönesamtal; Medarbejdersamtale; MUS; Medarbeidersamtale;
      Kehityskeskustelu; Kahdenkeskinen; 1 na 1; Jeden na jeden; Hodnotící rozhovor; 1 на 1; Один на один; Один на один з Орисею;
      Індивідуальна розмова; Bire bir; 1'e 1; Négyszemközti; Unu la unu; Ένας προς έναν; Ατομική συνάντηση; אחד על אחד; 1 על 1;
      ١:١; لقاء فردي; 1対1; 1on1ミーティング; ワンオンワン; 評価面談; 一对一; 1对1; 单聊; 일대일; 원온원; 1대1; 팀장님 1:1; Empat mata; Gặp riêng; คุยตัวต่อตัว`),
  )('in other languages: %s', (title) => expect(sureness(title)).toBe('likely'));
});

describe('titles that only look like it', () => {
  it.each(
    list(`1:1 ratio; aspect 1:1; 1:1 mapping; 1:1 mapping of accounts; Sprint 1-1; Room 1-1; Bldg 1/1; Maßstab 1:1; 1:1 Übernahme;
      1-1 draw; Rovers 1-1 United; 11-1; 1-10; v1.1; 1/1 (New Year); 11:11; 1:1:1; 21:1; 1:10; 1-1-2026; 4:5 and 11:1;
      1:1比例模型; level 1-1`),
  )('a number, a ratio or a score: %s', (title) => expect(clueOf(title).says).toBe(false));

  it.each(
    list(`How to run 1:1s; Workshop: better one-on-ones; 1:1 training; 1on1研修; 一对一培训; Szkolenie 1 na 1; Kurs i medarbetarsamtal;
      1:1s block; 1on1枠; Cancel 1:1; Cancelled: 1:1 Sam; No 1:1 today; kein 1:1; 1:1 entfällt; Отмена: 1-1; Prep 1:1; Write 1:1 notes;
      Ask Sam about our 1:1; 1:1 template; Book club: One on One`),
  )('only speaks of one-on-ones: %s', (title) => expect(sureness(title)).toBe('no'));

  it.each(
    list(`Interview: Ana; Interview Mira / Ana; Vorstellungsgespräch; 面接 田中; Lunch w/ Ana; Lunch Mira / Ana; Dentist; Therapy 1:1;
      Parent-teacher 1:1; Elternsprechtag 1:1; Piano lesson 1:1; 1:1 yoga; Tennis Mira / Ben; Sales call Mira / Ned; 1:1 Coaching Session;
      Ned and 15-minute meeting; Team catch-up; Planning poker; Daily stand-up; Fireside chat: Mira x Ben`),
  )('something else: %s', (title) => expect(['no', 'unknown']).toContain(sureness(title)));

  it.each(
    list(
      '1:1?; 1:1 tbc; 1:1 placeholder; Team 1:1; Mitarbeitergespräche; 1:1 with a career guru and coach; Skip levels; 1:1s; 1:1 week; Intro: Mira / Ben',
    ),
  )('could be either: %s', (title) => expect(sureness(title)).toBe('unknown'));
  it.each(
    list(
      'Weekly catch-up; Jour fixe; Point hebdo; Созвон; 定例; 面談; 면담; Mentoring; Coffee; Weekly with Design; Call with Ned',
    ),
  )('says that people talk, not how many: %s', (title) => expect(sureness(title)).toBe('unknown'));
});
