/** Firefox's own window, for what no page can do: keys into the sidebar, a view closed, the browser's settings. */
import type { Page } from 'puppeteer-core';

export interface BrowserWindow {
  /** Runs code in the window with the browser's own rights and hands out its text. Throws what the code throws. */
  run(code: string): Promise<string>;
  /** Presses these keys, one after the other, where the focus is. A name such as `Enter` is one key. */
  press(keys: readonly string[]): Promise<void>;
  /** Errors of scripts that anything of the extension has thrown, and promises it has left rejected. */
  errorsOf(address: string): Promise<readonly string[]>;
}

interface Evaluated {
  readonly result: {
    readonly type: 'success' | 'exception';
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

interface Connection {
  send(method: 'browsingContext.getTree', parameters: object): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: 'script.evaluate', parameters: object): Promise<Evaluated>;
}

/** The window of a Firefox started with `--remote-allow-system-access`. Puppeteer lists tabs alone (24.43). */
export async function browserWindow(page: Page): Promise<BrowserWindow> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const context = contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window.');

  async function run(code: string): Promise<string> {
    const expression = `(async () => { ${code} })()`;
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'Firefox gave no reason.');
    return String(result.result?.value ?? '');
  }

  return {
    run,
    async press(keys) {
      await run(`
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!input.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys now.');
        for (const key of ${JSON.stringify(keys)}) {
          const event = new KeyboardEvent('', { key, code: key === 'Enter' ? 'Enter' : '' });
          const flags = key.length > 1 ? input.KEY_NON_PRINTABLE_KEY : 0;
          input.keydown(event, flags);
          input.keyup(event, flags);
        }`);
    },
    async errorsOf(address) {
      const found = await run(`
        const told = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError);
        const errors = told.filter((one) => !(one.flags & one.warningFlag) && String(one).includes(${JSON.stringify(address)}));
        return JSON.stringify(errors.map(String));`);
      return JSON.parse(found) as string[];
    },
  };
}
