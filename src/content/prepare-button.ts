/** The Prepare button beside the details bubble: where it stands, what reaches it, and that nothing else hears of it. */
import { groundAt } from '../calendar/chip-boxes.ts';
import type { OpenBubble } from '../calendar/watch-details.ts';
import type { PageMark } from '../core/readiness.ts';
import { nextStop } from './focus-door.ts';
import { drawMark, makeMark } from './mark-look.ts';
import type { PageHost } from './page-host.ts';
import type { PageWord } from './page-text.ts';
import { type Box, placeBeside } from './place-beside.ts';

export interface PrepareButton {
  /** Shows the button beside this bubble; null takes it away. */
  show(bubble: OpenBubble | null): void;
  /** The sign on it: that of the event's chip, or four steps where that has none. */
  setMark(mark: PageMark | null): void;
  /** What is written on it. It must have been said before the button is shown. */
  setWords(text: (id: PageWord) => string): void;
}

export interface ButtonActions {
  /** The user's own click or key, handled within the same task so that the browser still counts it as one. */
  onPress(bubble: OpenBubble): void;
  /** Escape on the button: closes the bubble as the page would. */
  onEscape(bubble: OpenBubble): void;
}

const pressed = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'contextmenu',
];
const focused = ['focusin', 'focusout', 'focus', 'blur'];
const keyed = ['keydown', 'keypress', 'keyup'];

/** Makes the button. Nothing of it is in the page until it is shown, and nothing once `signal` is aborted. */
export function prepareButton(page: PageHost, actions: ButtonActions, signal: AbortSignal): PrepareButton {
  const host = page.element;
  const button = document.createElement('button');
  const sign = makeMark(4);
  const label = document.createTextNode('');
  let bubble: OpenBubble | null = null;
  let listening: AbortController | null = null;
  button.type = 'button';
  button.append(sign, label);

  /** Whether the page has only these under the button, as told by its middle, its corners and the middles of its edges. */
  function hasOnly(allowed: string, { left, top, width, height }: Box): boolean {
    for (const x of [left + 1, left + width / 2, left + width - 1])
      for (const y of [top + 1, top + height / 2, top + height - 1]) {
        const under = document.elementsFromPoint(x, y).find((one) => one !== host) ?? null;
        if (!allowed.includes(groundAt(under))) return false;
      }
    return true;
  }

  // The place is read once per frame, and only after something has moved.
  function place(rightToLeft: boolean): () => void {
    const around = bubble?.dialog.getBoundingClientRect() ?? new DOMRect();
    const { width, height } = button.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const placeOver = (allowed: string) =>
      placeBeside(around, { width, height }, view, rightToLeft, (box) => hasOnly(allowed, box));
    const at = placeOver('grid') ?? placeOver('grid chip');
    return () => {
      host.style.visibility = at ? 'visible' : 'hidden';
      // No transform: the marks are placed in the window, and would be placed in the host.
      if (at) Object.assign(host.style, { left: `${at.x}px`, top: `${at.y}px` });
    };
  }

  function moveFocus(event: KeyboardEvent, fromButton: boolean): void {
    if (!bubble || host.style.visibility === 'hidden') return;
    const to = nextStop(bubble.dialog, document.activeElement, fromButton, event.shiftKey);
    if (to === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    (to === 'button' ? button : to).focus();
  }

  function onKey(event: KeyboardEvent): void {
    const own = event.target === host;
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.type === 'keydown' && event.key === 'Tab' && plain && event.isTrusted) moveFocus(event, own);
    // Calendar has single-key commands on the window; Enter and Space still press a button without its listeners.
    if (!own) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && event.key === 'Escape' && event.isTrusted && bubble) {
      event.preventDefault();
      actions.onEscape(bubble);
    }
  }

  function onClick(event: Event): void {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.isTrusted && bubble) actions.onPress(bubble);
  }

  // A press or a focus of ours must not look to the page like one outside its bubble.
  function keepToOurselves(event: Event): void {
    const leadsHere = 'relatedTarget' in event && event.relatedTarget === host;
    if (event.target === host || leadsHere) event.stopImmediatePropagation();
  }

  function listen(): void {
    listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    for (const type of keyed) window.addEventListener(type, (event) => onKey(event as KeyboardEvent), options);
    for (const type of [...pressed, ...focused])
      window.addEventListener(type, keepToOurselves, { ...options, passive: true });
    window.addEventListener('click', onClick, options);
  }

  // A bubble that moves is moved by its inline style (2026-06), one that grows changes its size.
  const moves = new MutationObserver(page.moved);
  const sizes = new ResizeObserver(page.moved);

  function hide(): void {
    const held = document.activeElement === host;
    const { dialog } = bubble ?? {};
    bubble = null;
    listening?.abort();
    listening = null;
    moves.disconnect();
    sizes.disconnect();
    button.remove();
    page.keep(place, false);
    if (held && dialog?.isConnected) (dialog as HTMLElement).focus({ preventScroll: true });
  }

  function follow(dialog: Element): void {
    moves.disconnect();
    sizes.disconnect();
    sizes.observe(dialog);
    for (let at: Element | null = dialog, level = 0; at && level < 3; at = at.parentElement, level += 1)
      moves.observe(at, { attributes: true, attributeFilter: ['style', 'class'] });
  }

  signal.addEventListener('abort', hide);

  return {
    show(next) {
      if (signal.aborted || next === null) return hide();
      const before = bubble;
      bubble = next;
      if (!listening) listen();
      if (before?.dialog !== next.dialog) follow(next.dialog);
      if (!button.isConnected) {
        host.style.visibility = 'hidden';
        page.root.append(button);
      }
      page.keep(place, true);
    },
    setMark: (mark) => drawMark(sign, mark ?? 4),
    setWords(text) {
      button.setAttribute('aria-label', text('prepare.name'));
      label.data = text('prepare');
    },
  };
}
