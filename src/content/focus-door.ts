/** A door in the bubble's focus trap: the button comes after its last control and before its first, in both directions. */

const mayTakeFocus =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [contenteditable="true"], [tabindex]';

/** The controls that Tab reaches. Google's guards at both ends take focus, and are hidden from assistive technology. */
export function tabStops(dialog: Element): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>(mayTakeFocus)].filter(
    (one) => one.tabIndex >= 0 && one.closest('[aria-hidden="true"], [inert]') === null && isShown(one),
  );
}

function isShown(element: HTMLElement): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

/** Where Tab leads from `from`, if it concerns the button: `button` to it, an element from it, null for Google's own way. */
export function nextStop(
  dialog: Element,
  from: Element | null,
  fromButton: boolean,
  back: boolean,
): HTMLElement | 'button' | null {
  const stops = tabStops(dialog);
  if (fromButton) return (back ? stops.at(-1) : stops[0]) ?? (dialog as HTMLElement);
  const last = back ? stops[0] : stops.at(-1);
  if (from === null || !dialog.contains(from)) return null;
  if (stops.length === 0 || from === last) return 'button';
  return back && from === dialog ? 'button' : null;
}
