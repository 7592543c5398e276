/** What the content script uses of the extension API. No polyfill: it would weigh more than the script. */

export interface ExtensionApi {
  readonly runtime: {
    /** Undefined once the extension was updated or removed while this page stayed open. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    connect(): Port;
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
}

export interface Port {
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export type MessageListener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void;

const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };

export const api: ExtensionApi | undefined = scope.browser ?? scope.chrome;
