import { X } from 'lucide';
import type { Moment } from '../scenario.ts';
import { clock24 } from './clock.ts';
import { type PageContext, wordsOf } from './context.ts';
import { bubbleDialog } from './dialog.ts';
import { fill, icon, make } from './element.ts';
import { dayText } from './range.ts';

/** The small form for a new event: a dialog like the details bubble, without `#xDetDlg`. */
export function quickCreate(
  portal: HTMLElement,
  page: PageContext,
  create: (title: string, start: Moment) => void,
): { open(start: Moment, near: DOMRect): void; close(): void } {
  const dialog = bubbleDialog(portal, () => {});
  const open = (start: Moment, near: DOMRect) => {
    const words = wordsOf(page);
    const title = make('input', {
      class: 'VfPpkd',
      type: 'text',
      'aria-label': words.addTitle,
      placeholder: words.addTitle,
    });
    const close = make('button', { class: 'pYTkkf', type: 'button', 'aria-label': words.close }, icon(X));
    const more = make('button', { class: 'uArJ5e', type: 'button' }, words.moreOptions);
    const save = make('button', { class: 'uArJ5e mUIrbf', type: 'button' }, words.save);
    close.addEventListener('click', () => dialog.close());
    more.addEventListener('click', () => {
      dialog.close();
      const day = start.day.replaceAll('-', '');
      const stamp = (minute: number) => `${day}T${clock24(minute).padStart(5, '0').replace(':', '')}00`;
      const dates = `${stamp(start.minute)}/${stamp(start.minute + 30)}`;
      page.openNewEventPage(`?${new URLSearchParams({ text: title.value, dates })}`);
    });
    save.addEventListener('click', () => {
      dialog.close();
      create(title.value, start);
    });
    const when = `${dayText(start.day, words.locale, { weekday: 'long', month: 'long', day: 'numeric' })} ⋅ ${clock24(start.minute)}`;
    fill(
      dialog.slot,
      make(
        'div',
        { class: 'jefcFd' },
        make('div', { class: 'Tnsqdc' }, make('div', { class: 'wv9rPe' }, close)),
        make('div', { class: 'hMdQi eTnBl' }, title, make('div', { class: 'AzuXid' }, when)),
        make(
          'div',
          { class: 'FKqJcf' },
          make('div', { class: 'YWILgc' }, make('div', { class: 'JT0oKf' }, more, save)),
        ),
      ),
    );
    dialog.open(near);
    title.focus();
  };
  return { open, close: dialog.close };
}
