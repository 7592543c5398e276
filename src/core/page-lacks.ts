/** What a calendar view should have given and did not, as codes; the words for them are the product's. */

import type { PageHealth } from './facts.ts';

/** Of the page's build: known from every full pass. */
const buildCodes = [
  /** The view looks as if it held events, and none was found for long. */
  'view-without-chips',
  /** The page does not say which view it shows. */
  'view-not-known',
  /** Reading the page failed as a whole. */
  'pass-threw',
  /** Two ways of finding events did not find the same ones. */
  'two-readings-differ',
  /** Events without an id, with several (on the chip, its handle, its log), with one beyond all bounds, that could not be taken apart, or that the worker refused. */
  'id-missing',
  'ids-disagree',
  'id-too-long',
  'chip-threw',
  'event-refused',
] as const;

/** Of what stands on the events: known only where some were read. */
const labelCodes = [
  /** No title in sight. */
  'chip-without-title',
  /** No full label. */
  'chip-without-label',
  /** The label does not follow the grammar of the page's language. */
  'label-not-understood',
  /** The id does not decode. */
  'id-not-understood',
  /** Label and column name different days: the time is not believed. */
  'days-disagree',
  /** Chips with one id say different things: what they differ in is not believed. */
  'chips-disagree',
  /** The label's hours are not those of its place in the column. */
  'times-disagree',
  /** The page's language has no grammar here: titles and places are read, words are not. */
  'language-not-known',
  /** The user's own reply cannot be told. */
  'reply-not-read',
  /** The hour cannot be told, by label, place or id. */
  'time-not-read',
] as const;

export const lackCodes = [...buildCodes, ...labelCodes] as const;
export type LackCode = (typeof lackCodes)[number];

export const isOfLabels = (code: LackCode): boolean => (labelCodes as readonly LackCode[]).includes(code);

const knownGaps: ReadonlySet<LackCode> = new Set(['language-not-known', 'reply-not-read', 'time-not-read']);

/** True for what only a change of Google's page explains; a language that nobody has taught us yet is no such thing. */
export const isDoubt = (code: LackCode): boolean => !knownGaps.has(code);

/** How well one view of the calendar page is read in one language. Times in ms since 1970 UTC. */
export interface ViewHealth {
  /** As the page names it, such as `WEEK`; `''` where that is not known. */
  readonly view: string;
  /** BCP 47; null where the page does not say. */
  readonly language: string | null;
  readonly state: PageHealth['state'];
  /** What went wrong, as short codes; an older version may have written others. */
  readonly codes: readonly string[];
  /** Since when it is in this state. */
  readonly since: number;
  readonly at: number;
}
