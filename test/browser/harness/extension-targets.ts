import type { CDPSession, Page } from 'playwright-core';
import { until } from './wait.ts';

export type Target = { readonly targetId: string; readonly type: string; readonly url: string };

/** All pages and service workers of the extension `id` that live now, in tabs or not. */
export async function extensionTargets(cdp: CDPSession, id: string): Promise<Target[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.filter((target) => target.url.startsWith(`chrome-extension://${id}/`));
}

/** The service workers of the extension that run now: none while it sleeps, one otherwise, two for a moment in an update. */
export async function liveWorkers(cdp: CDPSession, id: string): Promise<Target[]> {
  return (await extensionTargets(cdp, id)).filter((target) => target.type === 'service_worker');
}

/** Target id of a Playwright page. */
export async function targetIdOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    return (await session.send('Target.getTargetInfo')).targetInfo.targetId;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/**
 * Target id of the tab that holds the page at `url`: what `Extensions.triggerAction` wants is the tab, not the page in
 * it. The page must be in front; of several tabs with the same address the active one is meant.
 */
export async function tabTargetId(cdp: CDPSession, url: string): Promise<string> {
  return until(`a tab at ${url}`, async () => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tabs: readonly (Target & { readonly embedderData?: { readonly tabActive?: boolean } })[] = targetInfos;
    const here = tabs.filter((tab) => tab.url === url);
    return (here.find((tab) => tab.embedderData?.tabActive) ?? here[0])?.targetId;
  });
}
