/** What is known of a question of the bank beside its words, which are in question-bank.json. */
import type { Relationship } from '../people.ts';

export const themes = [
  'how-you-see-me',
  'growth',
  'next-step',
  'skills',
  'feedback',
  'priorities',
  'support',
  'team',
  'workload',
  'recognition',
  'relationship',
  'company',
  'change-of-manager',
] as const;
export type Theme = (typeof themes)[number];

/** The moment a question is made for. Those of `regular` fit every one-on-one. */
export type Occasion = 'regular' | 'first-meeting' | 'quarterly' | 'before-review' | 'after-a-no' | 'change-of-manager';

/** What the plan still lacks, and an answer would give: a view of the user's work, objectives, an answer to the ask, … */
export type Lack =
  | 'their-view'
  | 'objectives'
  | 'ask-answer'
  | 'ready-ask'
  | 'matters'
  | 'skill'
  | 'knowledge'
  | 'exposure'
  | 'approval'
  | 'means';

export interface BankQuestion {
  /** `theme.name`, never changed once released: questions that were asked carry it. */
  readonly key: string;
  readonly theme: Theme;
  readonly relationships: readonly Relationship[];
  readonly occasion: Occasion;
  /** After how many weeks an answer may have changed; null where it stays as it is. */
  readonly againAfter: number | null;
  readonly fills: readonly Lack[];
}

/** One row of the bank: whom it is for, after how many weeks again, what it fills, what for. */
export type BankRow = readonly [
  relationships: readonly Relationship[],
  againAfter: number | null,
  fills?: Lack | readonly Lack[] | null,
  occasion?: Occasion,
];

export const manager = 'manager';
export const skip = 'skip-level';
export const mentor = 'mentor';
export const peer = 'peer';
export const report = 'report';

/** The questions of one theme, from its rows by name. */
export function ofTheme(theme: Theme, rows: Readonly<Record<string, BankRow>>): BankQuestion[] {
  return Object.entries(rows).map(([name, [relationships, againAfter, fills, occasion = 'regular']]) => ({
    key: `${theme}.${name}`,
    theme,
    relationships,
    occasion,
    againAfter,
    fills: fills === undefined || fills === null ? [] : typeof fills === 'string' ? [fills] : fills,
  }));
}
