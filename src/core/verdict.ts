/**
 * Is it a one-on-one? What the user's answer settles, and the way to the rest. The usual brief needs no more: series are
 * answered once. Guests and titles are judged in judge.ts, which the popup loads only where it has to.
 */
import type { EventFacts } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import type { Message } from './message.ts';

export type { Knowledge } from './knowledge.ts';

export type Sureness = 'certain' | 'likely' | 'no' | 'unknown';

export interface Verdict {
  readonly sureness: Sureness;
  /** Also says what is missing: `reason.guests-not-seen`. */
  readonly reasons: readonly Message[];
  /** The other one of the two, as far as known. */
  readonly other: { readonly name: string | null; readonly address: string | null } | null;
}

/** A verdict of these parts. */
export function verdict(sureness: Sureness, reasons: readonly Message[], other: Verdict['other'] = null): Verdict {
  return { sureness, reasons, other };
}

/** The other one of a series that is known already. */
function knownOther({ person, known }: Knowledge): Verdict['other'] {
  if (person === null) return null;
  const named = known.filter((one) => one.name === person.name);
  return { name: person.name, address: named.length === 1 ? (named[0]?.addresses[0] ?? null) : null };
}

/** What the user said about a series whose other one is known, else null. */
export function settle(knowledge: Knowledge): Verdict | null {
  if (knowledge.answer === 'no') return verdict('no', [{ id: 'reason.you-said-so' }]);
  const other = knowledge.answer === 'yes' ? knownOther(knowledge) : null;
  return other === null ? null : verdict('certain', [{ id: 'reason.you-said-so' }], other);
}

/**
 * The verdict that judge.ts gives, loading it only where the answer leaves something open. Of an answered series the
 * address that a guest list would tell is not looked for.
 */
export async function judgeLazily(facts: EventFacts, knowledge: Knowledge): Promise<Verdict> {
  const settled = settle(knowledge);
  if (settled) return settled;
  const { judge } = await import('./judge.ts');
  return judge(facts, knowledge);
}
