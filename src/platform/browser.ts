/**
 * The extension API, the same in every browser. Everything but the content script takes it from here. Firefox always had
 * it under this name and Chrome has since 148, promises from message listeners included; the polyfill steps aside there,
 * so that only its types are of use.
 */
import type { Browser } from 'webextension-polyfill';

export const browser = (globalThis as unknown as { readonly browser: Browser }).browser;

declare const __TARGET__: 'chrome' | 'firefox';

/** Which build this is. Code for the other one is dropped, so that no store review stumbles over it. */
export const target: 'chrome' | 'firefox' = __TARGET__;
