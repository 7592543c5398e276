/** The English words of the rules, for tests that read sentences. */
import type { Message, Say } from '../../src/core/message.ts';
import letters from '../../src/locales/en/letters.json';
import reasons from '../../src/locales/en/reasons.json';
import rules from '../../src/locales/en/rules.json';
import talk from '../../src/locales/en/talk.json';
import timing from '../../src/locales/en/timing.json';
import worker from '../../src/locales/en/worker.json';

// The other sentences of that file are said by its views alone.
const inLetters = Object.entries(letters).filter(([id]) => /^(?:letter|wording)\./.test(id));
const catalogue = { ...reasons, ...rules, ...talk, ...timing, ...worker, ...Object.fromEntries(inLetters) };

export const words: Readonly<Record<string, string>> = catalogue;

/** Fails on an id without words and on a gap that nothing fills. */
export const say: Say = (id, values = {}) => {
  const n = values['n'];
  const plural = typeof n === 'number' ? words[`${id}_${new Intl.PluralRules('en').select(n)}`] : undefined;
  const template = plural ?? words[id];
  if (template === undefined) throw new Error(`src/locales/en/rules.json has no "${id}"`);
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${id}" has a gap ${gap} that the rule does not fill`);
    return String(value);
  });
};

export const sayMessage = ({ id, values }: Message): string => say(id, values);
