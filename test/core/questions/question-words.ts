/** The English words of the questions, for tests that read sentences. */
import type { Message, Say } from '../../../src/core/message.ts';
import bank from '../../../src/locales/en/question-bank.json';
import questions from '../../../src/locales/en/questions.json';

const catalogue: Readonly<Record<string, string>> = { ...questions, ...bank };

/** Fails on an id without words and on a gap that nothing fills. */
export const say: Say = (id, values = {}) => {
  const n = values['n'];
  const plural = typeof n === 'number' ? catalogue[`${id}_${new Intl.PluralRules('en').select(n)}`] : undefined;
  const template = plural ?? catalogue[id];
  if (template === undefined) throw new Error(`no words for "${id}"`);
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${id}" has a gap ${gap} that the rule does not fill`);
    return String(value);
  });
};

export const sayMessage = ({ id, values }: Message): string => say(id, values);
