/** What the kinds of steps are like, and which stand in a new season. */
import type { Season, SeasonStepKind } from '../plan.ts';

/** Steps that want a meeting's full attention. */
const big: ReadonlySet<SeasonStepKind> = new Set(['small-ask', 'ask', 'support']);
export const isBig = (what: SeasonStepKind): boolean => big.has(what);

/** Steps that come as soon as can be; the others as late as the decision allows. */
const early: ReadonlySet<SeasonStepKind> = new Set(['small-ask', 'advice']);
export const isEarly = (what: SeasonStepKind): boolean => early.has(what);

/** Steps for which something has to be written before. */
const written: ReadonlySet<SeasonStepKind> = new Set(['evidence', 'support']);
export const wantsWriting = (what: SeasonStepKind): boolean => written.has(what);

export const stepKinds = ['small-ask', 'advice', 'evidence', 'ask', 'support', 'follow-up'] as const;

/** The steps of a new season of this kind, in order. Their words are the view's. */
export function defaultSteps(kind: Season['kind']): readonly SeasonStepKind[] {
  switch (kind) {
    case 'promotion':
      return ['small-ask', 'advice', 'evidence', 'ask', 'support', 'follow-up'];
    case 'budget':
      return ['advice', 'evidence', 'ask', 'support', 'follow-up'];
    case 'review':
      return ['advice', 'evidence', 'ask', 'follow-up'];
  }
}
