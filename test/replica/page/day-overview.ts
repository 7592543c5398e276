import { X } from 'lucide';
import type { Day } from '../calendar-days.ts';
import { dataEventId } from '../event-id.ts';
import { type PageContext, shownEvents, wordsOf } from './context.ts';
import { drawChip } from './drawn-chips.ts';
import { fill, icon, make } from './element.ts';
import { isOn, placeStrips } from './placed-events.ts';
import { dayText } from './range.ts';
import { stackedButton } from './stacked-chip.ts';
import { chipLog } from './timed-chip.ts';

/** The popover behind "more" in the month view: all chips of one day, nowhere below a date key. Drawn when opened, gone when closed. */
export function dayOverview(
  portal: HTMLElement,
  page: PageContext,
): { open(day: Day, near: DOMRect): void; close(): void; refresh(): void } {
  const node = make('div', { class: 'RDlrG Dgi9Gc', role: 'dialog', tabindex: -1, style: 'display: none' });
  portal.append(node);
  let shown: { day: Day; near: DOMRect } | null = null;
  const close = () => {
    shown = null;
    node.style.display = 'none';
    fill(node);
  };
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.addEventListener('click', (event) => {
    const inside = event.composedPath().some((one) => one instanceof Element && one.matches('[role=dialog], .ofFwHd'));
    if (!inside) close();
  });
  const open = (day: Day, near: DOMRect) => {
    shown = { day, near };
    const { locale, close: closeWord } = wordsOf(page);
    const closer = make('button', { class: 'pYTkkf', type: 'button', 'aria-label': closeWord }, icon(X));
    closer.addEventListener('click', close);
    const chips = placeStrips(
      shownEvents(page).filter((event) => isOn(event, day)),
      [day],
    ).map(({ event }) => {
      const chip = make('div', {
        class: 'vEJ0bc Po94xd lSUTVe',
        'data-eventchip': true,
        'data-stacked-layout-chip-container': 'true',
        'data-eventid': dataEventId(event, page.scenario),
        jslog: chipLog(event),
      });
      drawChip(chip, event, day, () => fill(chip, stackedButton({ event }, true, page)), true);
      return chip;
    });
    const head = make(
      'div',
      { class: 'r8dgIc' },
      make('span', { class: 'sVASAd' }, dayText(day, locale, { weekday: 'short' })),
      make('h2', { class: 'x5FT4e' }, String(Number(day.slice(8)))),
    );
    fill(node, closer, head, make('div', { class: 'FqgV5b', role: 'presentation' }, ...chips));
    node.style.display = '';
    node.style.left = `${Math.max(8, Math.min(window.innerWidth - 240, near.left - 20))}px`;
    node.style.top = `${Math.max(8, Math.min(near.top - 120, window.innerHeight - node.offsetHeight - 8))}px`;
    node.focus({ preventScroll: true });
  };
  const refresh = () => {
    if (shown) open(shown.day, shown.near);
  };
  return { open, close, refresh };
}
