/**
 * The index: many small ones, the newest lines in the first. A search goes through them one after another, so that the
 * newest hits are there after a time that does not grow with the years, and can be stopped in between.
 */
import MiniSearch from 'minisearch';
import { queryTerms, termsOf } from './fold.ts';
import type { SearchQuery } from './query.ts';
import type { SearchLine } from './search-line.ts';

const shardSize = 1_000;
const similar = { fuzzy: 0.2, leastLetters: 4 } as const;

interface Shard {
  readonly index: MiniSearch<SearchLine>;
  readonly lines: Map<string, SearchLine>;
}

function emptyShard(): Shard {
  const index = new MiniSearch<SearchLine>({
    idField: 'key',
    fields: ['text', 'more'],
    tokenize: termsOf,
    // Folded already, with the places of the words.
    processTerm: (term) => term,
  });
  return { index, lines: new Map() };
}

export interface SearchStep {
  /** Found in this part of the index, in no order. */
  readonly hits: readonly SearchLine[];
  /** True with the last part. */
  readonly last: boolean;
}

export class SearchIndex {
  /** What was put one by one comes first: it is the newest. */
  #shards: Shard[] = [emptyShard()];
  readonly #shardOf = new Map<string, Shard>();

  /** How many lines can be found. */
  get size(): number {
    return this.#shardOf.size;
  }

  /** Adds lines that come in order of time, the newest first, behind what is there. */
  append(lines: readonly SearchLine[]): void {
    for (const line of lines) {
      if (this.#shardOf.has(line.key)) continue;
      let shard = this.#shards[this.#shards.length - 1];
      if (!shard || this.#shards.length === 1 || shard.lines.size >= shardSize) {
        shard = emptyShard();
        this.#shards.push(shard);
      }
      this.#put(shard, line);
    }
  }

  /** Takes a line in, or its new words. */
  put(line: SearchLine): void {
    this.remove(line.key);
    let [newest] = this.#shards;
    if (!newest || newest.lines.size >= shardSize) {
      newest = emptyShard();
      this.#shards.unshift(newest);
    }
    this.#put(newest, line);
  }

  #put(shard: Shard, line: SearchLine): void {
    shard.index.add(line);
    shard.lines.set(line.key, line);
    this.#shardOf.set(line.key, shard);
  }

  remove(key: string): void {
    const shard = this.#shardOf.get(key);
    if (!shard) return;
    shard.index.discard(key);
    shard.lines.delete(key);
    this.#shardOf.delete(key);
  }

  /** Goes through the index part by part. All words must be there; the last one may be the beginning of a word. */
  *search(query: SearchQuery, likewise = false): Generator<SearchStep> {
    const terms = queryTerms(query.words);
    const nothing = terms.length === 0 && query.mark === null;
    const shards = [...this.#shards];
    for (const [at, shard] of shards.entries()) {
      const hits = nothing ? [] : shardHits(shard, terms, likewise);
      const wanted = query.mark === null ? hits : hits.filter(({ mark }) => mark === query.mark);
      yield { hits: wanted, last: at === shards.length - 1 };
    }
  }
}

function shardHits(shard: Shard, terms: readonly string[], likewise: boolean): SearchLine[] {
  if (terms.length === 0) return [...shard.lines.values()];
  const found = shard.index.search(
    {
      combineWith: 'AND',
      queries: terms.map((term, at) => ({ queries: [term], ...optionsFor(term, at === terms.length - 1, likewise) })),
    },
    { tokenize: (text) => [text] },
  );
  return found.flatMap(({ id }) => shard.lines.get(String(id)) ?? []);
}

function optionsFor(term: string, last: boolean, likewise: boolean) {
  const long = [...term].length >= similar.leastLetters;
  return { prefix: last, fuzzy: likewise && long ? similar.fuzzy : false };
}
