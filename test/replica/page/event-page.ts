import { X } from 'lucide';
import { dataEventId, zoneOffset } from '../event-id.ts';
import type { ScenarioEvent } from '../scenario.ts';
import { clock12, clock24 } from './clock.ts';
import { type PageContext, wordsOf } from './context.ts';
import { icon, make } from './element.ts';
import { draftFromQuery, type EventDraft } from './event-draft.ts';
import { guestTree } from './guest-rows.ts';
import { dayText } from './range.ts';

export type EventPageActions = {
  /** `event` is null for a new one. */
  save(event: ScenarioEvent | null, draft: EventDraft): void;
  cancel(): void;
};

/** The page of one event, filled from the event or, for a new one, from the address. */
export function eventPage(
  page: PageContext,
  subject: ScenarioEvent | URLSearchParams,
  actions: EventPageActions,
): HTMLElement {
  const event = subject instanceof URLSearchParams ? null : subject;
  const draft =
    subject instanceof URLSearchParams
      ? draftFromQuery(subject, page.scenario, zoneOffset(page.scenario.zoneOffsetLabel))
      : draftOf(subject);
  const words = wordsOf(page);
  const title = make('input', {
    id: 'xTiIn',
    type: 'text',
    'aria-label': words.addTitle,
    placeholder: words.addTitle,
    'data-initial-value': draft.title,
  });
  title.value = draft.title;
  const save = make('button', { id: 'xSaveBu', class: 'uArJ5e mUIrbf', type: 'button' }, words.save);
  const cancel = make(
    'button',
    { id: 'xCancelBu', class: 'pYTkkf', type: 'button', 'aria-label': words.cancel },
    icon(X),
  );
  save.addEventListener('click', () => actions.save(event, { ...draft, title: title.value }));
  cancel.addEventListener('click', () => actions.cancel());
  return make(
    'div',
    {
      class: 'Igjdbf',
      'data-is-create': event ? 'false' : 'true',
      'data-eventid': event ? dataEventId(event, page.scenario) : undefined,
    },
    make('div', { class: 'dyLpWd' }, cancel, title, save),
    dateRow(draft, page),
    make(
      'div',
      { class: 'QEUeid' },
      detailFields(draft, page),
      make('div', { class: 'EBa9jf' }, guestFields(draft, event, page)),
    ),
  );
}

function draftOf(event: ScenarioEvent): EventDraft {
  return {
    title: event.title,
    allDay: event.allDay,
    start: event.start,
    end: event.end,
    location: event.location ?? '',
    details: event.description ?? '',
    recurrence: event.series?.rule ?? '',
    guests: event.hiddenGuests > 0 ? [] : event.guests,
  };
}

function dateRow(draft: EventDraft, page: PageContext): HTMLElement {
  const { locale } = wordsOf(page);
  const time = page.scenario.lang === 'en' ? (minute: number) => clock12(minute, true) : clock24;
  const date = (id: string, row: string, day: string) => {
    const input = make('input', { id, type: 'text', 'aria-label': id === 'xStDaIn' ? 'Start date' : 'End date' });
    input.value = dayText(day, locale, { dateStyle: 'medium' });
    return make('span', { id: row, 'data-date': day.replaceAll('-', '') }, input);
  };
  const clock = (id: string, minute: number) => {
    const input = make('input', {
      id,
      type: 'text',
      class: 'TnV6Lc',
      'aria-label': id === 'xStTiIn' ? 'Start time' : 'End time',
      hidden: draft.allDay,
    });
    input.value = time(minute);
    return input;
  };
  const allDay = make(
    'span',
    { id: 'xAlDaCbx', role: 'checkbox', tabindex: 0, 'aria-checked': String(draft.allDay) },
    'All day',
  );
  return make(
    'div',
    { class: 'ptZ2Xe', id: 'xDaRaSel' },
    date('xStDaIn', 'xStDaRo', draft.start.day),
    clock('xStTiIn', draft.start.minute),
    make('span', {}, '–'),
    clock('xEnTiIn', draft.end.minute),
    date('xEnDaIn', 'xEnDaRo', draft.end.day),
    allDay,
    make('span', { id: 'xTimezone' }, `(${page.scenario.zoneOffsetLabel})`),
    draft.recurrence === '' ? null : make('span', { class: 'fvT1ac', id: 'xRecSel' }, draft.recurrence),
  );
}

function detailFields(draft: EventDraft, page: PageContext): HTMLElement {
  const location = make('input', { type: 'text', 'aria-label': 'Location', placeholder: 'Add location' });
  location.value = draft.location;
  const notes = make(
    'div',
    { class: 'SbLGec', contenteditable: 'true', 'data-placeholder': 'Add description' },
    draft.details,
  );
  notes.setAttribute('g_editable', 'true');
  return make(
    'div',
    { class: 'fEKlHd' },
    make('div', { id: 'xLocIn' }, location),
    make('div', { id: 'xCalOwn' }, page.scenario.account.name),
    make('div', { id: 'xDescIn' }, notes),
  );
}

function guestFields(draft: EventDraft, event: ScenarioEvent | null, page: PageContext): HTMLElement {
  const words = wordsOf(page);
  const input = make('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': words.guestTree,
    'aria-expanded': 'false',
    placeholder: words.guestTree,
  });
  const list = make('div', { id: 'xGstLst' });
  // Nobody but the user: the tree is there and empty.
  list.append(guestTree(draft.guests.length > 1 ? draft.guests : [], [], page, words.guestsInvited));
  const rooms = make('div', { class: 'q5Kdub', 'aria-label': words.roomsAdded, role: 'tree' });
  for (const room of event?.rooms ?? []) {
    rooms.append(
      make('div', { class: 'Tn0bVe', role: 'treeitem', 'data-id': room.address, 'aria-label': room.name }, room.name),
    );
  }
  return make('div', {}, make('div', { id: 'xGstTab', role: 'tab' }, words.guestTree), input, list, rooms);
}
