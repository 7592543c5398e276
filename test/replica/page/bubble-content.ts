import type { IconNode } from 'lucide';
import { AlignLeft, Bell, CalendarDays, MapPin, Users, Video } from 'lucide';
import type { ScenarioEvent } from '../scenario.ts';
import { css, eventRgb } from './colour.ts';
import { type PageContext, wordsOf } from './context.ts';
import { type Child, icon, make } from './element.ts';
import { guestCounts, guestTree, roomRows } from './guest-rows.ts';
import { shownTitle } from './label.ts';
import { LABEL_WORDS } from './label-words.ts';
import { dayText } from './range.ts';
import { spanText } from './timed-chip.ts';

/** The rows of the bubble from title to calendar; guest rows only once they have "arrived". */
export function contentRows(event: ScenarioEvent, page: PageContext, withGuests: boolean): HTMLElement[] {
  const words = wordsOf(page);
  const labels = LABEL_WORDS[page.scenario.lang];
  const rows = [titleRow(event, page)];
  if (event.kind === 'task') return rows;
  if (event.conference) rows.push(row(Video, videoLink(event.conference), 'xDetDlgVideo'));
  if (event.location) rows.push(row(MapPin, text(hidden(labels.place.trim()), event.location), 'xDetDlgLoc'));
  rows.push(...guestSection(event, page, withGuests));
  if (event.description) rows.push(row(AlignLeft, text(event.description), 'xDetDlgDesc'));
  rows.push(row(Bell, text(words.reminder), 'xDetDlgNot'));
  rows.push(calendarRow(event, page));
  return rows;
}

function row(glyph: IconNode | HTMLElement, body: HTMLElement, id?: string): HTMLElement {
  const mark = glyph instanceof HTMLElement ? glyph : icon(glyph);
  const holder = make('div', { class: 'toUqff', id }, body);
  return make('div', { class: 'nBzcnc OcVpRe' }, make('div', { class: 'zZj8Pb', 'aria-hidden': 'true' }, mark), holder);
}

function text(...children: Child[]): HTMLElement {
  return make('div', { class: 'JEx5le' }, ...children);
}

function hidden(words: string): HTMLElement {
  return make('span', { class: 'XuJrye' }, words);
}

function titleRow(event: ScenarioEvent, page: PageContext): HTMLElement {
  const swatch = make('div', { class: 'xnWuge', style: `background-color: ${css(eventRgb(event, page.scenario))}` });
  const title = make('span', { id: 'rAECCd', role: 'heading', 'aria-level': 1 }, shownTitle(event, page.scenario));
  const body = make('div', { class: 'JEx5le bgOWSb' }, make('div', { class: 'UfeRlc' }, title), whenLine(event, page));
  if (event.series) body.append(make('div', { class: 'AzuXid Kcwcnf' }, event.series.rule));
  return row(swatch, body, 'xDetDlgWhen');
}

function whenLine(event: ScenarioEvent, page: PageContext): HTMLElement {
  const { start, end } = event;
  const from = longDay(start.day, page);
  const parts: HTMLElement[] = [make('span', {}, from)];
  if (start.day !== end.day && (event.allDay || end.minute > 0)) {
    const span = event.allDay
      ? `${from} – ${longDay(end.day, page)}`
      : `${from}, ${spanText(event, page, true)}, ${longDay(end.day, page)}`;
    parts[0] = make('span', {}, span);
  } else if (!event.allDay) {
    parts.push(make('span', { 'aria-hidden': 'true' }, '⋅'), make('span', {}, spanText(event, page, true)));
  }
  return make('div', { class: 'AzuXid O2VjS' }, ...parts);
}

/** With the year only if it is not this year. */
function longDay(day: string, page: PageContext): string {
  const year = day.slice(0, 4) === page.scenario.today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return dayText(day, wordsOf(page).locale, { weekday: 'long', month: 'long', day: 'numeric', ...year });
}

function videoLink(code: string): HTMLElement {
  const href = `https://meet.google.com/${code}`;
  return text(
    make('a', { class: 'joinLink', href, target: '_blank', rel: 'noopener' }, 'Join video call'),
    make('div', { class: 'AzuXid' }, href.slice(8)),
  );
}

function guestSection(event: ScenarioEvent, page: PageContext, withGuests: boolean): HTMLElement[] {
  const words = wordsOf(page);
  const rooms = event.rooms.length > 0 ? roomRows(event.rooms, page) : [];
  const among = page.scenario.roomsInBubble === 'among-guests';
  const sections: HTMLElement[] = [];
  const count = event.hiddenGuests || event.guests.length;
  if (count > 0) {
    const head = make(
      'div',
      { id: 'xDetDlgAtt', class: 'JEx5le' },
      make('div', { class: 'UfeRlc' }, words.guests(count)),
    );
    const body = make('div', {}, head);
    if (event.hiddenGuests > 0) body.append(make('button', { class: 'sLdJQb', type: 'button' }, words.seeGuests));
    else {
      head.append(make('div', { class: 'AzuXid' }, guestCounts(event.guests, page)));
      if (withGuests) body.append(guestTree(event.guests, among ? rooms : [], page));
    }
    sections.push(row(Users, body));
  }
  if (rooms.length > 0 && withGuests && !among) sections.push(row(MapPin, make('div', { class: 'IbRkxe' }, ...rooms)));
  return sections;
}

function calendarRow(event: ScenarioEvent, page: PageContext): HTMLElement {
  const calendar = page.scenario.calendars.find((one) => one.id === event.calendar);
  const name = calendar?.name ?? event.calendar;
  const organiser = event.guests.find((guest) => guest.organiser);
  const line = make('div', { id: 'xDetDlgCal', class: 'JEx5le', 'data-text': `${name} – ${event.calendar}` }, name);
  if (organiser) line.append(hidden(`${wordsOf(page).organiserIs}${organiser.name || organiser.address}`));
  return row(CalendarDays, line);
}
