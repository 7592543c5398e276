/** The Prepare button beside the details bubble: where it stands, what reaches it, and that nothing else hears of it. */
import type { OpenBubble } from '../calendar/watch-details.ts';
import { makeButton } from './button-look.ts';
import { nextStop } from './focus-door.ts';
import { placeBeside } from './place-beside.ts';

export interface PrepareButton {
  /** Shows the button beside this bubble; null takes it away. */
  show(bubble: OpenBubble | null): void;
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
export function prepareButton(actions: ButtonActions, signal: AbortSignal): PrepareButton {
  const { host, button } = makeButton();
  let bubble: OpenBubble | null = null;
  let listening: AbortController | null = null;
  let frame = 0;

  // The place is read once per frame, and only after something has moved.
  function place(): void {
    frame = 0;
    if (!bubble) return;
    const around = bubble.dialog.getBoundingClientRect();
    const { width, height } = button.getBoundingClientRect();
    const rightToLeft = getComputedStyle(bubble.dialog).direction === 'rtl';
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const at = placeBeside(around, { width, height }, view, rightToLeft);
    host.dir = rightToLeft ? 'rtl' : 'ltr';
    host.style.visibility = at ? 'visible' : 'hidden';
    if (at) host.style.transform = `translate(${at.x}px, ${at.y}px)`;
  }

  function placeSoon(): void {
    if (frame === 0 && bubble) frame = requestAnimationFrame(place);
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
    for (const type of ['scroll', 'resize', 'transitionend'])
      window.addEventListener(type, placeSoon, { ...options, passive: true });
  }

  // A bubble that moves is moved by its inline style (2026-06), one that grows changes its size.
  const moves = new MutationObserver(placeSoon);
  const sizes = new ResizeObserver(placeSoon);

  function hide(): void {
    const held = document.activeElement === host;
    const { dialog } = bubble ?? {};
    bubble = null;
    listening?.abort();
    listening = null;
    moves.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
    frame = 0;
    host.remove();
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
      if (!host.isConnected) {
        host.style.visibility = 'hidden';
        document.documentElement.append(host);
      }
      placeSoon();
    },
  };
}
