import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  leadWords,
  missingParts,
  missingWords,
  objectionsTo,
  openPitch,
  sizesOf,
  writtenParts,
} from '../../src/core/pitch.ts';
import type { Objection, Vision } from '../../src/core/plan.ts';
import pitchWords from '../../src/locales/en/pitch.json';
import { id, pitch, records } from './records.ts';

const stamp = '001764000000000-0000-0123456789ab';
const kept = { createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps: {} };
const laned = { lane: 'private', laneUntil: null } as const;
const objection = (n: number, text: string, reply = ''): Objection => ({
  ...kept,
  ...laned,
  id: id(n),
  pitchId: pitch().id,
  text,
  reply,
  order: `a${n}`,
});
const vision: Vision = { ...kept, ...laned, id: id(50), mine: 'Everything', toTell: 'The North', employerId: null };
const whole = pitch({
  larger: 'Let me own the 2027 peak.',
  smaller: 'Let me run it with you.',
  benefit: 'Two days back',
  ease: 'The agenda by 1 December',
  steps: ['The December review'],
});
const all = records({ pitch: whole, vision, objections: [objection(60, 'Too soon.', 'With you beside me.')] });

describe('the parts of a pitch', () => {
  it('are seven, and a whole one has all', () => {
    expect(writtenParts(all)).toHaveLength(7);
    expect(missingParts(all)).toEqual([]);
  });
  it('count one objection without an answer as missing', () => {
    const open = { ...all, objections: [...all.objections, objection(61, 'Who looks after the crews?')] };
    expect(writtenParts(open)).toHaveLength(6);
    expect(missingParts(open)).toEqual(['objections']);
  });
  it('count a size as missing while there is only a larger or a smaller one', () => {
    expect(missingParts({ ...all, pitch: { ...whole, smaller: ' ' } })).toEqual(['sizes']);
  });
  it('do not take what was told already for what is being prepared', () => {
    const told = { ...all, pitch: { ...whole, state: 'made' as const } };
    expect(openPitch(told)).toBeNull();
    expect(writtenParts(told)).toEqual(['vision']);
    expect(objectionsTo(openPitch(told), told)).toEqual([]);
  });
});

describe('what is warned of', () => {
  it('before there is an ask, the ask alone', () => {
    expect(missingParts(records())).toEqual(['ask']);
    expect(missingParts(records({ pitch: pitch({ ask: ' ', benefit: 'Two days back' }) }))).toEqual(['ask']);
  });
  it('then what is in it for the other one, before all else', () => {
    expect(missingParts(records({ pitch: pitch() }))[0]).toBe('benefit');
  });
  it('names the objection that has no answer', () => {
    const open = { ...all, objections: [objection(60, 'Fine?', 'Yes.'), objection(61, 'Too soon.')] };
    expect(missingWords('objections', open)).toEqual({
      id: 'pitch.missing-reply',
      values: { name: 'Dana', text: 'Too soon.' },
    });
  });
});

describe('the words to say', () => {
  it('are those of the size that leads, else of whichever there is', () => {
    expect(leadWords({ ...whole, lead: 'smaller' })).toBe('Let me run it with you.');
    expect(leadWords(pitch({ lead: 'larger' }))).toBe('Let me run the December peak review.');
    expect(leadWords(pitch({ ask: '', larger: 'All of it' }))).toBe('All of it');
    expect(sizesOf(pitch({ larger: 'All of it' }))).toEqual(['larger', 'ask']);
  });
});

describe('src/locales/en/pitch.json', () => {
  const sources = ['answer-decode', 'plan-so-far', 'pitch'].map((name) =>
    readFileSync(new URL(`../../src/core/${name}.ts`, import.meta.url), 'utf8'),
  );
  it('has words for every sentence that the rules name', () => {
    const named = sources.flatMap((text) => [...text.matchAll(/'(pitch\.[a-z-]+)'/g)].map(([, name = '']) => name));
    const made = [
      ...['vision', 'steps', 'ask', 'sizes', 'benefit', 'ease', 'objections'].map((part) => `pitch.missing-${part}`),
      ...['yes', 'yes-if', 'not-now', 'no', 'vague'].map((kind) => `pitch.why-${kind}`),
      ...['skill', 'knowledge', 'exposure', 'approval', 'means'].map((kind) => `pitch.gap-${kind}`),
      ...['business', 'industry', 'team'].map((about) => `pitch.open-${about}`),
    ];
    expect(named.length).toBeGreaterThan(3);
    expect([...named, ...made].filter((name) => !(name in pitchWords))).toEqual([]);
  });
  it('speaks plainly: no exclamation marks, no pronoun for the other one, no praise', () => {
    const loud = Object.entries(pitchWords).filter(([, text]) =>
      /!|\b(?:he|she|him|her|his|hers|they|their)\b|great|awesome|well done/i.test(text),
    );
    expect(loud).toEqual([]);
  });
});
