import { Pencil, Trash2, X } from 'lucide';
import { dataEventId, fullEventId } from '../event-id.ts';
import type { Reply, ScenarioEvent } from '../scenario.ts';
import { contentRows } from './bubble-content.ts';
import { type PageContext, wordsOf } from './context.ts';
import { bubbleDialog, type Dialog } from './dialog.ts';
import { fill, icon, make, setAttributes } from './element.ts';

export type Bubble = {
  open(event: ScenarioEvent, near: DOMRect): void;
  close(): void;
  /** Draws the open event anew after a change. */
  refresh(): void;
};

type BubbleActions = {
  setReply(event: ScenarioEvent, reply: Reply): void;
  remove(event: ScenarioEvent): void;
};

/**
 * The details bubble: one dialog node and one `#xDetDlg` for all events. Guest rows come late, and some time after
 * opening the content is drawn anew, which drops foreign nodes in it. Tasks have no `#xDetDlg`.
 */
export function detailsBubble(portal: HTMLElement, page: PageContext, actions: BubbleActions): Bubble {
  let timers: number[] = [];
  let shown: ScenarioEvent | null = null;
  let withGuests = false;
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const dialog = bubbleDialog(portal, () => {
    stop();
    shown = null;
  });
  const bar = make('div', { class: 'Tnsqdc' });
  const list = make('div', { class: 'hMdQi', jsname: 'sV9x3c' });
  const foot = make('div', { class: 'FKqJcf' });
  const details = make(
    'div',
    { id: 'xDetDlg', class: 'jefcFd Fqhyrf', jscontroller: 'qxis9' },
    make('div', { class: 'pdqVLc' }, bar, list, foot),
  );
  const drawContent = () => {
    if (!shown) return;
    fill(list, ...contentRows(shown, page, withGuests));
    fill(foot, ...replyBar(shown, page, actions));
  };
  const open = (event: ScenarioEvent, near: DOMRect) => {
    stop();
    shown = event;
    withGuests = page.scenario.guestsAfterMs <= 0;
    if (event.kind === 'task') {
      fill(dialog.slot, taskContent(event, page, dialog));
      dialog.open(near);
      return;
    }
    setAttributes(details, detailAttributes(event, page));
    fill(bar, buttonBar(event, page, dialog, actions));
    drawContent();
    if (details.parentNode !== dialog.slot) fill(dialog.slot, details);
    dialog.open(near);
    const { guestsAfterMs, rerenderAfterMs } = page.scenario;
    const later = (ms: number, act: () => void) => timers.push(window.setTimeout(act, ms));
    if (!withGuests) {
      later(guestsAfterMs, () => {
        withGuests = true;
        drawContent();
        dialog.open(near);
      });
    }
    if (rerenderAfterMs >= 0) later(rerenderAfterMs, drawContent);
  };
  return {
    open,
    close: dialog.close,
    refresh: () => {
      if (!shown) return;
      const { scenario } = page;
      const id = dataEventId(shown, scenario);
      const current = scenario.events.find((event) => dataEventId(event, scenario) === id);
      if (!current) dialog.close();
      else if (current.kind !== 'task') {
        shown = current;
        drawContent();
      }
    },
  };
}

function detailAttributes(event: ScenarioEvent, page: PageContext) {
  const blanks = 'null,'.repeat(16);
  return {
    'data-eventid': dataEventId(event, page.scenario),
    'data-keyboardactiontype': '0;1',
    'data-open-edit-note': 'false',
    'data-actions-expanded': 'false',
    'data-origin': 2,
    jslog: `35389; 2:[${JSON.stringify(fullEventId(event))},${JSON.stringify(event.calendar)},0,null,0,${blanks}${JSON.stringify(event.conference ?? null)}];track:impression`,
  };
}

function buttonBar(event: ScenarioEvent, page: PageContext, dialog: Dialog, actions: BubbleActions): HTMLElement {
  const words = wordsOf(page);
  const edit = make(
    'button',
    { class: 'pYTkkf', type: 'button', jsname: 'DyVDA', 'aria-label': words.edit },
    icon(Pencil),
  );
  edit.addEventListener('click', () => {
    dialog.close();
    page.openEventPage(event);
  });
  const remove = make(
    'button',
    { class: 'pYTkkf', type: 'button', id: 'xDetDlgDelBu', 'aria-label': words.remove },
    icon(Trash2),
  );
  remove.addEventListener('click', () => {
    dialog.close();
    actions.remove(event);
  });
  return make(
    'div',
    { class: 'wv9rPe' },
    make('div', { class: 'pPTZAe' }, edit, remove),
    closeButton(page, dialog, 'xDetDlgCloseBu'),
  );
}

function closeButton(page: PageContext, dialog: Dialog, id?: string): HTMLElement {
  const close = make('button', { class: 'pYTkkf', type: 'button', id, 'aria-label': wordsOf(page).close }, icon(X));
  close.addEventListener('click', () => dialog.close());
  return close;
}

function replyBar(event: ScenarioEvent, page: PageContext, actions: BubbleActions): HTMLElement[] {
  const self = page.scenario.account.address;
  const invited = event.hiddenGuests > 0 || event.guests.some((guest) => guest.address === self);
  if (!invited || event.calendar !== self) return [];
  const words = wordsOf(page);
  const answers: [Reply, string][] = [
    ['accepted', words.yes],
    ['declined', words.no],
    ['tentative', words.maybe],
  ];
  const buttons = answers.map(([reply, text]) => {
    const button = make(
      'button',
      { class: 'uArJ5e', type: 'button', 'aria-pressed': String(event.reply === reply) },
      text,
    );
    button.addEventListener('click', () => actions.setReply(event, reply));
    return button;
  });
  return [
    make(
      'div',
      { class: 'YWILgc ldpAcc' },
      make('div', { class: 'Kuot7' }, words.going),
      make('div', { class: 'JT0oKf' }, ...buttons),
    ),
  ];
}

function taskContent(event: ScenarioEvent, page: PageContext, dialog: Dialog): HTMLElement {
  const rows = contentRows(event, page, false);
  return make(
    'div',
    { class: 'jefcFd' },
    make(
      'div',
      { class: 'pdqVLc' },
      make('div', { class: 'Tnsqdc' }, make('div', { class: 'wv9rPe' }, closeButton(page, dialog))),
      make('div', { class: 'hMdQi' }, ...rows),
    ),
  );
}
