import type { ViewName } from '../scenario.ts';
import type { PageContext } from './context.ts';
import { step } from './range.ts';

const VIEW_KEYS: Partial<Record<string, ViewName>> = { d: 'day', w: 'week', m: 'month', a: 'agenda' };

/**
 * The page's single-key commands, on the window. They spare text fields, but see only the outermost target: a field
 * inside a foreign shadow root looks like its host.
 */
export function listenForShortcuts(page: PageContext, isCalendarShown: () => boolean): void {
  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !isCalendarShown()) return;
    if (event.target instanceof HTMLElement && isField(event.target)) return;
    const view = VIEW_KEYS[event.key];
    if (view) page.go(view, page.day);
    else if (event.key === 't') page.go(page.view, page.scenario.today);
    else if (event.key === 'j' || event.key === 'n') page.go(page.view, step(page.view, page.day, 1, page.scenario));
    else if (event.key === 'k' || event.key === 'p') page.go(page.view, step(page.view, page.day, -1, page.scenario));
    else if (event.key === 'c') page.openNewEventPage('');
  });
}

function isField(target: HTMLElement): boolean {
  return target.matches('input, textarea, select') || target.isContentEditable;
}
