/** A world of our own in the calendar page, as a content script has one: the same nodes, other variables. */
import type { CDPSession, Page } from 'playwright-core';

export interface World {
  /** Value of an expression, awaited; it must survive JSON. Throws what the expression throws. */
  value<T>(expression: string): Promise<T>;
  readonly cdp: CDPSession;
}

/** Opens a world in `page` as it is now; it ends with the next navigation. */
export async function openWorld(page: Page, script: string): Promise<World> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });

  async function value<T>(expression: string): Promise<T> {
    const answer = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    const { exceptionDetails: failed } = answer;
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return answer.result.value as T;
  }

  await value(script.concat('\n;true'));
  return { value, cdp };
}
