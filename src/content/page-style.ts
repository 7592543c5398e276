/** Look of button and marks: the design's tokens by value, because the page's own styles must neither help nor harm. */

declare const __TARGET__: 'chrome' | 'firefox';

/**
 * Firefox ends the script with its extension and leaves its elements behind, but takes the sheets of the manifest away:
 * there presence.css alone shows the host.
 */
const shown = __TARGET__ === 'firefox' ? 'none' : 'block';

export const pageStyle = `
:host {
  all: initial; display: ${shown}; position: fixed; inset: 0 auto auto 0; z-index: 2147483647;
  color-scheme: light dark; pointer-events: none;
  --paper: #FCFDFB; --desk: #F1F4EF; --ink: #17201B; --rule-strong: #7F8B84; --accent: #0B6A4A; --focus: #17201B;
  --shadow: 0 1px 2px rgb(23 32 27 / .10), 0 6px 20px rgb(23 32 27 / .14);
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #151916; --desk: #0F1210; --ink: #E8EDE9; --rule-strong: #707C74; --accent: #63CDA0; --focus: #E8EDE9;
    --shadow: 0 0 0 1px #2D352F, 0 8px 24px rgb(0 0 0 / .5);
  }
}
@media (forced-colors: active) {
  :host {
    --paper: ButtonFace; --desk: ButtonFace; --ink: ButtonText; --rule-strong: ButtonBorder; --accent: ButtonText;
    --focus: Highlight; --shadow: none;
  }
}
button {
  all: unset; box-sizing: border-box; pointer-events: auto; cursor: pointer; user-select: none;
  display: flex; align-items: center; justify-content: center; gap: 8px; height: 34px; padding: 0 14px;
  font: 600 13px/1 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  white-space: nowrap; color: var(--ink); background: var(--paper);
  border: 1px solid var(--rule-strong); border-radius: 3px; box-shadow: var(--shadow);
}
button:hover { background: var(--desk); }
button:active { border-color: var(--ink); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
svg { display: block; width: 14px; height: 14px; color: var(--accent); }
.mark {
  position: fixed; inset: 0 auto auto 0; width: 12px; height: 12px; padding: var(--edge); visibility: hidden;
  background: var(--paper); border-radius: 2px;
}
:host([dir="rtl"]) svg { scale: -1 1; }
`;
