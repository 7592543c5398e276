import { make } from './element.ts';

export type Dialog = {
  /** The recycled `[role=dialog]` node. */
  node: HTMLElement;
  /** Where the content goes; a foreign node beside it survives, as on the real page (2026-06). */
  slot: HTMLElement;
  open(near: DOMRect): void;
  close(): void;
  isOpen(): boolean;
};

/** The node at the end of the body that holds all dialogs. */
export function dialogPortal(): HTMLElement {
  const portal = make('div', { id: 'yDmH0d', class: 'JyrDof' });
  // A dialog that nobody opened: hidden ones linger on the real page too.
  portal.append(
    make(
      'div',
      { class: 'I2Yrs', style: 'display: none' },
      make('div', { role: 'dialog', class: 'ecHOgf' }, 'Shortcuts'),
    ),
  );
  return portal;
}

/** A bubble in the portal. Its node is made once, stays when closed (hidden, with its last content) and serves again. */
export function bubbleDialog(portal: HTMLElement, onClose: () => void): Dialog {
  const guard = () => make('div', { class: 'pw1uU', tabindex: 0, 'aria-hidden': 'true' });
  const [before, after] = [guard(), guard()];
  const slot = make('span', { class: 'kma42e', jsname: 'bN97Pc' });
  const node = make(
    'div',
    {
      class: 'ecHOgf RDlrG Inn9w iWO5td',
      jscontroller: 'dIQ6id',
      jsname: 'ssXDle',
      role: 'dialog',
      tabindex: -1,
      'data-chips-dialog': 'true',
      'data-layout-mode': 'bubble',
      'data-is-adaptive': 'true',
      'aria-labelledby': 'rAECCd',
      'aria-modal': 'true',
    },
    before,
    slot,
    after,
  );
  const holder = make('div', { class: 'I2Yrs', style: 'display: none' }, make('div', { class: 'QSj8ac pdYghb' }, node));
  portal.append(holder);
  let returnTo: HTMLElement | null = null;
  const isOpen = () => holder.style.display !== 'none';
  const dialog: Dialog = {
    node,
    slot,
    isOpen,
    open: (near) => {
      if (!isOpen()) returnTo = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      holder.style.display = '';
      place(node, near);
      node.focus({ preventScroll: true });
    },
    close: () => {
      if (!isOpen()) return;
      holder.style.display = 'none';
      onClose();
      if (returnTo?.isConnected) returnTo.focus({ preventScroll: true });
    },
  };
  before.addEventListener('focus', () => focusable(node).at(-1)?.focus());
  after.addEventListener('focus', () => focusable(node)[0]?.focus());
  trapFocus(dialog);
  return dialog;
}

function focusable(node: HTMLElement): HTMLElement[] {
  return [...node.querySelectorAll<HTMLElement>('button, a[href], input, [role=treeitem][tabindex]')];
}

/** Focus that leaves the open dialog is fetched back, a press outside closes it, and so does Escape. */
function trapFocus(dialog: Dialog): void {
  document.addEventListener('focusin', (event) => {
    if (dialog.isOpen() && event.target instanceof Node && !dialog.node.contains(event.target)) {
      dialog.node.focus({ preventScroll: true });
    }
  });
  document.addEventListener('click', (event) => {
    const path = event.composedPath();
    const opener = path.some(
      (one) =>
        one instanceof Element &&
        one.matches('[data-eventchip], [role=presentation][data-eventid], [role=gridcell], [role=dialog]'),
    );
    if (dialog.isOpen() && !opener) dialog.close();
  });
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && dialog.isOpen()) dialog.close();
  });
}

/** Left of the chip where there is room, else right of it, else over it. */
function place(node: HTMLElement, near: DOMRect): void {
  const width = 448;
  const left = near.left - width - 8;
  const right = near.right + 8;
  const x =
    left >= 8 ? left : right + width <= window.innerWidth - 8 ? right : Math.max(8, window.innerWidth - width - 24);
  node.style.left = `${Math.round(x)}px`;
  node.style.top = '0px';
  const y = Math.min(near.top, window.innerHeight - node.offsetHeight - 16);
  node.style.top = `${Math.round(Math.max(8, y))}px`;
}
