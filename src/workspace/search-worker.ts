/**
 * The search's own thread: reads everything once, keeps up with the change feed, and answers. It steps aside between two
 * parts of the work, so that a new key is heard before the answer to an older one is finished.
 */
import { answerOf } from '../core/search/answer.ts';
import { readQuery } from '../core/search/query.ts';
import { SearchIndex } from '../core/search/search-index.ts';
import type { SearchLine } from '../core/search/search-line.ts';
import { type Changes, subscribe } from '../store/feed.ts';
import { allSearchLines, changedSearchLines, countSearched } from '../store/search-lines.ts';
import type { SearchReport, SearchRequest } from './search-protocol.ts';

const mostPerGroup = 20;
// So many hits fill the page; they are shown before the rest is counted.
const enough = 20;
const partMs = 12;

const index = new SearchIndex();
let asked: SearchRequest | null = null;
let turn = 0;

const tell = (report: SearchReport) => postMessage(report);

// A message to oneself lets those of others in between; a timer would wait four milliseconds.
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();
function stepAside(): Promise<void> {
  return new Promise((go) => {
    waiting.push(go);
    port2.postMessage(null);
  });
}

async function find(request: SearchRequest, likewise: boolean, mine: number): Promise<boolean> {
  const hits: SearchLine[] = [];
  const report = (complete: boolean) =>
    tell({
      kind: 'answer',
      n: request.n,
      answer: answerOf(hits, request.narrowed, request.starts, mostPerGroup),
      complete,
      likewise,
    });
  let told = false;
  let began = performance.now();
  for (const step of index.search(readQuery(request.text), likewise)) {
    hits.push(...step.hits);
    if (step.last) break;
    if (!told && hits.length >= enough) {
      report(false);
      told = true;
    }
    if (performance.now() - began > partMs) {
      await stepAside();
      if (mine !== turn) return true;
      began = performance.now();
    }
  }
  if (hits.length === 0 && !likewise) return false;
  report(true);
  return true;
}

async function answer(): Promise<void> {
  if (!asked) return;
  turn += 1;
  const mine = turn;
  const request = asked;
  if (!(await find(request, false, mine)) && mine === turn) await find(request, true, mine);
}

addEventListener('message', (event: MessageEvent<SearchRequest>) => {
  asked = event.data;
  void answer();
});

async function keepUp(changes: Changes): Promise<void> {
  const changed = await changedSearchLines(changes);
  if (changed.length === 0) return;
  for (const { key, line } of changed) {
    if (line) index.put(line);
    else index.remove(key);
  }
  tell({ kind: 'ready', lines: index.size });
  await answer();
}

async function build(): Promise<void> {
  // What changes while all is being read is read again afterwards.
  const missed: Changes[] = [];
  let built = false;
  subscribe((changes) => {
    if (built) void keepUp(changes).catch(failed);
    else missed.push(changes);
  });
  const of = await countSearched();
  const all: SearchLine[] = [];
  let done = 0;
  for await (const { read, lines } of allSearchLines()) {
    done += read;
    for (const line of lines) all.push(line);
    tell({ kind: 'reading', done: Math.round(done / 2), of });
  }
  all.sort((a, b) => b.at - a.at);
  for (let at = 0; at < all.length; at += 500) {
    index.append(all.slice(at, at + 500));
    tell({ kind: 'reading', done: Math.round((of + (of * at) / all.length) / 2), of });
    await stepAside();
  }
  built = true;
  tell({ kind: 'ready', lines: index.size });
  for (const changes of missed) await keepUp(changes);
  await answer();
}

function failed(error: unknown): void {
  tell({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
}

void build().catch(failed);
