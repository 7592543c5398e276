/** Facts for letters, and letters as they were kept. */
import { type LetterFacts, noFacts } from '../../../src/core/letters/facts.ts';
import type { Letter } from '../../../src/core/letters/letter.ts';
import { letterOf } from '../../../src/core/letters/letter-of.ts';
import type { LetterKind, SentLetter } from '../../../src/core/sent.ts';
import type { Commitment } from '../../../src/core/words.ts';
import { dana, id, meeting, question } from '../records.ts';
import { say } from '../rule-words.ts';

export const today = '2026-11-25';
export const shared = { lane: 'shared' } as const;

export const factsWith = (change: Partial<LetterFacts> = {}): LetterFacts => ({
  ...noFacts,
  person: dana,
  meeting,
  ...change,
});

/** About one commitment, said on 28 October. */
export const about = (commitment: Commitment, change: Partial<LetterFacts> = {}): LetterFacts =>
  factsWith({ meeting: null, about: { is: 'commitment', commitment, saidOn: '2026-10-28' }, ...change });

export const kept = (n: number, change: Partial<SentLetter> = {}): SentLetter => {
  const { id: own, createdAt, updatedAt, deletedAt, stamps } = question(n);
  return {
    ...{ id: own, createdAt, updatedAt, deletedAt, stamps },
    kind: 'nudge',
    personId: dana.id,
    meetingId: null,
    aboutId: id(10),
    subject: null,
    body: null,
    itemIds: [],
    sentOn: null,
    way: null,
    confirmedOn: null,
    ...change,
  };
};

/** A letter with its days as `<2026-11-25>`. */
export const write = (kind: LetterKind, facts: LetterFacts, { before = 0, sender = 'Mira' } = {}): Letter =>
  letterOf(kind, facts, { say, sender, today, before, formatDay: (day) => `<${day}>` });

/** Its paragraphs, each as one entry. */
export const paragraphs = ({ body }: Letter): string[] => body.split('\n\n');
