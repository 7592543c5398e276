/** The extension API, the same in every browser. Everything but the content script takes it from here. */
export { default as browser } from 'webextension-polyfill';

declare const __TARGET__: 'chrome' | 'firefox';

/** Which build this is. Code for the other one is dropped, so that no store review stumbles over it. */
export const target: 'chrome' | 'firefox' = __TARGET__;
