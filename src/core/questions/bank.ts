/** The bank: every question the product offers, by theme, the best to begin with first. Its words are in question-bank.json. */
import type { Relationship } from '../people.ts';
import { aboutTheRest } from './bank-around.ts';
import type { BankQuestion } from './bank-question.ts';
import { aboutWork } from './bank-work.ts';
import { aboutYou } from './bank-you.ts';

export const bank: readonly BankQuestion[] = [...aboutYou, ...aboutWork, ...aboutTheRest];

/** The id of the sentence of a question. */
export const sentenceId = (key: string): string => `bank.${key}`;

/** What one asks somebody of this relationship; a manager's where it is not known yet. */
export function bankFor(relationship: Relationship | null): BankQuestion[] {
  return bank.filter(({ relationships }) => relationships.includes(relationship ?? 'manager'));
}
