import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemRules } from '../../src/core/checklist-rules.ts';
import { words } from './rule-words.ts';

const folder = new URL('../../src/core/', import.meta.url);
const groups = [...new Set(Object.keys(words).map((id) => id.split('.')[0] ?? ''))];
const literal = new RegExp(`'((?:${groups.join('|')})\\.[a-z-]+)'`, 'g');
const named = new Map<string, string>();
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
for (const file of sources)
  for (const [, id = ''] of readFileSync(new URL(file, folder), 'utf8').matchAll(literal)) named.set(id, file);

// Items name their short words by their key.
for (const key of Object.keys(itemRules)) named.set(`left.${key}`, 'checklist-rules.ts');
for (const step of ['ask-benefit', 'ask-answers']) named.set(`left.${step}`, 'checklist-rules.ts');

const base = (id: string) => id.replace(/_(?:one|other)$/, '');

describe('src/locales/en/rules.json', () => {
  it('has words for every id that a rule names, in both forms where it counts', () => {
    const missing = [...named].filter(([id]) => !(id in words) && !(`${id}_one` in words && `${id}_other` in words));
    expect(missing).toEqual([]);
    expect(named.size).toBeGreaterThan(100);
  });
  it('has no words that no rule names', () => {
    expect(Object.keys(words).filter((id) => !named.has(base(id)))).toEqual([]);
  });
  it('speaks plainly: no exclamation marks, no pronoun for the other one, no praise', () => {
    const loud = Object.entries(words).filter(([, text]) =>
      /!|\b(?:he|she|him|her|his|hers|they|their|them)\b|great|awesome|well done/i.test(text),
    );
    expect(loud).toEqual([]);
  });
});
