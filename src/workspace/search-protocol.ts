/** What the search page and its worker say to each other. Both are our own files of the same build. */
import type { Narrowed, SearchAnswer, TimeStarts } from '../core/search/answer.ts';

export interface SearchRequest {
  /** Counts up; an answer names the request that it belongs to. */
  readonly n: number;
  /** As typed. */
  readonly text: string;
  readonly narrowed: Narrowed;
  readonly starts: TimeStarts;
}

export type SearchReport =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready'; readonly lines: number }
  | {
      readonly kind: 'answer';
      readonly n: number;
      readonly answer: SearchAnswer;
      /** False while more may follow. */
      readonly complete: boolean;
      /** True where only similar words were found. */
      readonly likewise: boolean;
    }
  | { readonly kind: 'failed'; readonly detail: string };
