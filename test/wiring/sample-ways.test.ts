/** What leads out of a page stays within the sample, and nothing outside of it leads in by accident. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { id } from '../core/records.ts';

const root = 'chrome-extension://onward/';
const workspace = `${root}src/workspace/index.html`;

const until = (ready: () => boolean) => vi.waitUntil(ready, { timeout: 10_000, interval: 5 });

/** The actions of a page with this query, in a browser whose tabs show `open`. */
async function pageAt(search: string, open: readonly string[] = []) {
  globalThis.indexedDB = new IDBFactory();
  const done: string[] = [];
  vi.stubGlobal('location', { search });
  vi.stubGlobal('browser', {
    runtime: {
      id: 'onward',
      getURL: (path: string) => root + path,
      sendMessage: async ({ type }: { type: string }) => void done.push(`worker ${type}`),
    },
    tabs: {
      query: async () => open.map((url, index) => ({ id: index, url, windowId: 1 })),
      create: async ({ url }: { url: string }) => void done.push(`new ${url}`),
      update: async (tab: number, { url }: { url?: string }) => void done.push(`tab ${tab} ${url ?? 'as it is'}`),
    },
    windows: { update: async () => undefined },
  });
  vi.stubGlobal('chrome', { runtime: { id: 'onward' }, sidePanel: { open: async () => void done.push('side panel') } });
  vi.resetModules();
  const [{ makeActions }, { keepBadgeCurrent }, { announce }, { closeDatabase }] = await Promise.all([
    import('../../src/wiring/actions.ts'),
    import('../../src/wiring/tell-worker.ts'),
    import('../../src/store/feed.ts'),
    import('../../src/store/open.ts'),
  ]);
  const actions = makeActions(
    () => 1,
    () => undefined,
  );
  return { actions, keepBadgeCurrent, announce, closeDatabase, done };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('in the sample', () => {
  it('the panel opens in a tab, and a page of the workspace in a tab of the sample', async () => {
    const { actions, closeDatabase, done } = await pageAt('?sample', [`${workspace}#/people`]);
    actions.openPanel(id(1));
    await until(() => done.length === 1);
    actions.openWorkspace('history');
    await until(() => done.length === 2);
    expect(done).toEqual([`new ${root}src/panel/index.html?sample`, `new ${workspace}?sample#/history`]);
    await closeDatabase();
  });

  it('no calendar is opened: not the page, not an event, not one to be sent', async () => {
    const { actions, done } = await pageAt('?sample', [`${workspace}?sample#/history`]);
    actions.openCalendar();
    actions.openMeetingInCalendar(id(1));
    actions.openNextEvent('https://calendar.google.com/calendar/r/eventedit');
    await until(() => done.length === 3);
    expect(new Set(done)).toEqual(new Set([`tab 0 ${workspace}?sample#/people`]));
  });

  it('the worker hears of no change', async () => {
    const { keepBadgeCurrent, announce, done } = await pageAt('?sample');
    keepBadgeCurrent();
    announce({ commitments: [id(1)] });
    expect(done).toEqual([]);
  });
});

describe('outside of it', () => {
  it('a tab of the sample is not taken for the workspace', async () => {
    const { actions, done } = await pageAt('', [`${workspace}?sample#/people`]);
    actions.openWorkspace('people');
    await until(() => done.length === 1);
    expect(done).toEqual([`new ${workspace}#/people`]);
  });

  it('the sample opens in its own tab, where there is one', async () => {
    const { actions, done } = await pageAt('', [`${workspace}#/people`, `${workspace}?sample#/plan`]);
    actions.openSample();
    await until(() => done.length === 1);
    expect(done).toEqual([`tab 1 ${workspace}?sample#/people`]);
  });

  it('the worker hears of a change', async () => {
    const { keepBadgeCurrent, announce, done } = await pageAt('');
    keepBadgeCurrent();
    announce({ commitments: [id(1)] });
    expect(done).toEqual(['worker commitments-changed']);
  });
});
