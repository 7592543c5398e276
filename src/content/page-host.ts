/** The one element of ours in the page, outside Google's containers, and the one frame in which all that it holds is placed. */
import { leftMark } from './hand-over.ts';
import { pageStyle } from './page-style.ts';

/** Reads what it must know of the page, and gives what writes: all is read before anything is written. */
export type Draw = (rightToLeft: boolean) => () => void;

export interface PageHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether `draw` has something in the page. The host is in it while one of them has, and listens only then. */
  keep(draw: Draw, wanted: boolean): void;
  /** Something may have moved: everything is placed in the next frame. Nothing happens while there is nothing to place. */
  moved(): void;
}

/** After these something of the page may stand elsewhere. Not the pointer's own ways: a drag is the page's affair. */
const moving = ['scroll', 'resize', 'click', 'keyup', 'focus', 'transitionend', 'animationend'];

function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageStyle);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox: the list of adopted sheets could not be set from a content script (bug 1751346).
    const style = document.createElement('style');
    style.textContent = pageStyle;
    root.append(style);
  }
}

/** A host with a closed shadow root, not yet in the page. Nothing about it names us. `isAlive` is asked in each frame. */
export function pageHost(isAlive: () => boolean, signal: AbortSignal): PageHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const draws = new Set<Draw>();
  let listening: AbortController | null = null;
  let frame = 0;
  element.setAttribute(leftMark, '');
  addStyle(root);

  function place(): void {
    frame = 0;
    if (!isAlive()) return;
    const rightToLeft = getComputedStyle(document.body).direction === 'rtl';
    const writes = [...draws].map((draw) => draw(rightToLeft));
    element.dir = rightToLeft ? 'rtl' : 'ltr';
    for (const write of writes) write();
  }

  function moved(): void {
    if (frame === 0 && draws.size > 0) frame = requestAnimationFrame(place);
  }

  function leave(): void {
    draws.clear();
    listening?.abort();
    listening = null;
    cancelAnimationFrame(frame);
    frame = 0;
    element.remove();
  }

  signal.addEventListener('abort', leave);

  return {
    element,
    root,
    keep(draw, wanted) {
      if (wanted && !signal.aborted) draws.add(draw);
      else draws.delete(draw);
      if (draws.size === 0) return leave();
      if (!listening) {
        listening = new AbortController();
        const options = { capture: true, passive: true, signal: listening.signal };
        for (const type of moving) window.addEventListener(type, moved, options);
        document.documentElement.append(element);
      }
      moved();
    },
    moved,
  };
}
