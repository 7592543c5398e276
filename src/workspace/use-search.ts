import { useEffect, useRef, useState } from 'preact/hooks';
import type { Narrowed, TimeStarts } from '../core/search/answer.ts';
import type { SearchState } from '../ui/search/search-state.ts';
import type { SearchReport } from './search-protocol.ts';
import { startSearchWorker } from './start-search-worker.ts';

const nothing: SearchState = { state: 'reading', done: 0, of: 0, lines: 0, answer: null, likewise: false };

function next(before: SearchState, report: SearchReport, newest: number): SearchState {
  switch (report.kind) {
    case 'reading':
      return { ...before, state: 'reading', done: report.done, of: report.of };
    case 'ready':
      return { ...before, state: 'ready', lines: report.lines };
    case 'failed':
      return { ...before, state: 'failed', detail: report.detail };
    case 'answer':
      // An answer to what was typed before is no longer wanted.
      return report.n === newest ? { ...before, answer: report.answer, likewise: report.likewise } : before;
  }
}

/** Asks the search's thread, which lives as long as the page is shown. */
export function useSearch(text: string, narrowed: Narrowed, starts: TimeStarts): SearchState {
  const [state, setState] = useState<SearchState>(nothing);
  const worker = useRef<Worker | null>(null);
  const n = useRef(0);

  useEffect(() => {
    const started = startSearchWorker();
    started.onmessage = (event: MessageEvent<SearchReport>) =>
      setState((before) => next(before, event.data, n.current));
    started.onerror = (event) => setState((before) => ({ ...before, state: 'failed', detail: event.message }));
    worker.current = started;
    return () => {
      worker.current = null;
      started.terminate();
    };
  }, []);

  const { person, time } = narrowed;
  const { year, recent } = starts;
  useEffect(() => {
    n.current += 1;
    if (text.trim() === '') {
      setState((before) => ({ ...before, answer: null, likewise: false }));
      return;
    }
    worker.current?.postMessage({ n: n.current, text, narrowed: { person, time }, starts: { year, recent } });
  }, [text, person, time, year, recent]);

  return state;
}
