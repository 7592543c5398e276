/** What the insights are given to show. */
import type { InsightFacts } from '../../core/insights/facts.ts';
import type { Period, Span } from '../../core/insights/period.ts';
import type { Id } from '../../core/record.ts';

export interface InsightsShown {
  readonly facts: InsightFacts;
  readonly period: Period;
}

/** What is looked at: how far back, and with whom; null is everybody. */
export interface Look {
  readonly span: Span;
  readonly withId: Id | null;
}

/** What each plot draws from. */
export interface PlotOf {
  /** Of the chosen person alone, where one is chosen. */
  readonly facts: InsightFacts;
  readonly period: Period;
  /** A first name; null for somebody without a name, or unknown. */
  readonly nameOf: (personId: Id) => string | null;
  /** Of whom the page speaks first. */
  readonly lead: Id | null;
}
