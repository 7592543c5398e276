/** What the browser's own trace says of the main thread: its tasks, and how long our content script ran within each. */
import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** One task of a main thread in which our script ran. Milliseconds. */
export interface ScriptTask {
  /** Of the whole task by the clock. */
  readonly whole: number;
  readonly wholeOnThread: number;
  /** Of our script's calls by the clock. */
  readonly ours: number;
  /** The same in time of the thread, which counts nothing while other programs have the processor. */
  readonly oursOnThread: number;
}

const within = (inner: TraceEvent, outer: TraceEvent) =>
  inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);

/** Calls into the extension that stand in no other such call, by start. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const call of calls.toSorted((a, b) => a.ts - b.ts)) {
    const last = found.at(-1);
    if (!last || !within(call, last)) found.push(call);
  }
  return found;
}

/** The tasks of `events` in which code from `origin` ran. */
function tasksOf(events: readonly TraceEvent[], origin: string): ScriptTask[] {
  const whole = events.filter(({ ph }) => ph === 'X');
  const calls = outermost(
    whole.filter(
      ({ name, args }) => /^(FunctionCall|EvaluateScript)$/.test(name) && args?.data?.url?.startsWith(origin),
    ),
  );
  const threads = new Set(calls.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = whole
    .filter(({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid} ${tid}`))
    .toSorted((a, b) => a.ts - b.ts);
  const found: ScriptTask[] = [];
  let from = 0;
  for (const task of tasks) {
    const end = task.ts + (task.dur ?? 0);
    const own: TraceEvent[] = [];
    for (; from < calls.length && (calls[from]?.ts ?? 0) < end; from += 1) {
      const call = calls[from];
      if (call && within(call, task)) own.push(call);
    }
    if (own.length === 0) continue;
    const sum = (time: (one: TraceEvent) => number) => own.reduce((all, one) => all + time(one), 0) / 1000;
    const oursOnThread = sum(({ dur, tdur }) => tdur ?? dur ?? 0);
    const whole = (task.dur ?? 0) / 1000;
    const wholeOnThread = (task.tdur ?? task.dur ?? 0) / 1000;
    found.push({ whole, wholeOnThread, ours: sum(({ dur }) => dur ?? 0), oursOnThread });
  }
  return found;
}

/** Traces while `act` runs, and hands out the tasks in which the extension's script ran. */
export async function tracedTasks(page: Page, extensionId: string, act: () => Promise<void>): Promise<ScriptTask[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('There is no browser to trace.');
  const cdp: CDPSession = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()));
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await cdp.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' });
  try {
    await act();
  } finally {
    await cdp.send('Tracing.end');
    await complete;
    await cdp.detach();
  }
  // The worker is traced too, and is no matter of the page's.
  return tasksOf(events, `chrome-extension://${extensionId}/src/content/`);
}
