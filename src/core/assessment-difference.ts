/** The difference between two views of the same work, and what to ask about it. */
import { stepsUp, type Views } from './assessment.ts';
import type { Message } from './message.ts';
import type { Level } from './standing.ts';

/** Where their view lies, seen from mine. */
export type DifferenceKind = 'lower-two' | 'lower' | 'equal' | 'higher';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly mine: Level;
  readonly theirs: Level;
  /** Their view against my guess; null where I guessed right, or did not guess. */
  readonly surprise: 'better' | 'worse' | null;
}

/** What lies between both views; null until both have a level. */
export function differenceOf({ me, them, guess }: Views): Difference | null {
  if (!me?.level || !them?.level) return null;
  const steps = stepsUp(me.level, them.level);
  const kind = steps === 0 ? 'equal' : steps > 0 ? 'higher' : steps === -1 ? 'lower' : 'lower-two';
  const off = guess?.level ? stepsUp(guess.level, them.level) : 0;
  return { kind, mine: me.level, theirs: them.level, surprise: off === 0 ? null : off > 0 ? 'better' : 'worse' };
}

/** A question about the difference. Its answer is kept under `key`, as that of any question is. */
export interface DifferenceQuestion {
  readonly key: string;
  readonly text: Message;
}

const prefix = 'difference.';

/** True for a question that was asked about a difference. */
export function isAboutDifference({ bankKey }: { readonly bankKey: string | null }): boolean {
  return bankKey?.startsWith(prefix) ?? false;
}

const ask = (kind: string, n: number, variant = ''): DifferenceQuestion => ({
  key: `${prefix}${kind}.${n}`,
  text: { id: `assessment.ask-${kind}-${n}${variant}` },
});

function firstOf({ kind, mine, theirs }: Difference): DifferenceQuestion {
  if (kind === 'lower') return ask(kind, 1, `-${mine}`);
  if (kind === 'equal') return ask(kind, 1, theirs === 'outstanding' ? '-outstanding' : '');
  return ask(kind, 1);
}

/**
 * The three questions for a difference. They ask for what would change the view, never for a defence of it; where both
 * agree they look ahead. A surprise takes the place of the last one, right after the first.
 */
export function questionsAbout(difference: Difference): DifferenceQuestion[] {
  const { kind, surprise } = difference;
  const first = firstOf(difference);
  if (surprise === null) return [first, ask(kind, 2), ask(kind, 3)];
  return [first, ask(`surprise-${surprise}`, 1), ask(kind, 2)];
}
