import { dataEventId, fullEventId, plainId } from '../event-id.ts';
import type { ScenarioEvent } from '../scenario.ts';
import { bare12, clock12, clock24, isMorning } from './clock.ts';
import { chipColours } from './colour.ts';
import { isDark, type PageContext } from './context.ts';
import { fill, make, setAttributes } from './element.ts';
import { labelOf, shownTitle } from './label.ts';
import type { Placed } from './placed-events.ts';

/** Pixels of one hour in the day and week views. */
export const HOUR_PX = 48;

/** The page's own log attribute: event id, blanks, calendar id. Its numbers mean nothing here. */
export function chipLog(event: ScenarioEvent): string {
  const id = plainId(event) ?? fullEventId(event);
  const blanks = 'null,'.repeat(22);
  return `35463; 2:[${JSON.stringify(id)},${blanks}6];1:[${JSON.stringify(event.calendar)},1];track:impression,click; mutable:true`;
}

/** Start as a chip shows it. */
export function startText(event: ScenarioEvent, page: PageContext): string {
  return page.scenario.lang === 'en' ? clock12(event.start.minute) : clock24(event.start.minute);
}

/** Start and end as a tall chip shows them: `3 – 4pm`. */
export function spanText(event: ScenarioEvent, page: PageContext, whole = false): string {
  const { start, end } = event;
  if (page.scenario.lang !== 'en') return `${clock24(start.minute)} – ${clock24(end.minute)}`;
  const same = isMorning(start.minute) === isMorning(end.minute);
  const from = same ? bare12(start.minute, whole) : clock12(start.minute, whole);
  return `${from} – ${clock12(end.minute, whole)}`;
}

/** Draws a timed chip of the day and week views into `chip`; whatever was in it is gone. */
export function drawTimedChip(chip: HTMLElement, placed: Placed, page: PageContext): void {
  const { event } = placed;
  const id = dataEventId(event, page.scenario);
  const colours = chipColours(event, page.scenario, isDark());
  const height = Math.max(18, ((placed.to - placed.from) / 60) * HOUR_PX - 2);
  const share = 100 / placed.columns;
  const declined = event.reply === 'declined';
  setAttributes(chip, {
    role: 'button',
    tabindex: 0,
    class: `GTG3wb ChfiMc rFUW1c EiZ8Dd${height < 36 ? ' Hrn1mc' : ''}${height < 21 ? ' afiDFd' : ''}${declined ? ' UflSff' : ''}`,
    'data-eventchip': true,
    'data-opens-details': 'true',
    'data-eventid': id,
    'data-keyboardactiontype': '0;1',
    'data-focusable': true,
    'data-dragsource-type': 2,
    jscontroller: 'NAKBTc',
    jslog: chipLog(event),
    style: [
      `top: ${Math.round((placed.from / 60) * HOUR_PX) - 1}px`,
      `height: ${Math.round(height)}px`,
      `${page.scenario.direction === 'rtl' ? 'right' : 'left'}: calc(${(placed.column * share).toFixed(2)}% + 0px)`,
      `width: calc(${share.toFixed(2)}% - ${placed.columns > 1 ? 2 : 0}px)`,
      `z-index: ${5 + placed.column}`,
      `background-color: ${colours.fill}`,
      `border-color: ${colours.border}`,
      `color: ${colours.text}`,
    ].join('; '),
  });
  fill(
    chip,
    make('div', { class: 'XuJrye' }, labelOf(event, page.scenario)),
    make(
      'div',
      { class: 'Jcb6qd AL18ce', 'aria-hidden': 'true' },
      height < 36 ? shortBody(event, page) : tallBody(event, page, height),
    ),
    make('div', {
      class: 'leOeGd ChfiMc YVffPe',
      'aria-hidden': 'true',
      'data-eventid': id,
      'data-dragsource-type': 3,
      jscontroller: 'G9NlD',
    }),
  );
}

function titleSpan(event: ScenarioEvent, page: PageContext): HTMLElement {
  return make('span', { class: 'I0UMhf' }, shownTitle(event, page.scenario));
}

function shortBody(event: ScenarioEvent, page: PageContext): HTMLElement {
  const comma = () => make('span', { class: 'pttLke' }, ',\u00a0');
  const rest = make('span', { class: 'EWOIrf' }, startText(event, page));
  if (event.location) rest.append(comma(), event.location);
  return make(
    'div',
    { class: 'fFwDnf' },
    make('div', { class: 'lhydbb RIOtYe' }, make('span', { class: 'KcY3wb' }, titleSpan(event, page), comma(), rest)),
  );
}

function tallBody(event: ScenarioEvent, page: PageContext, height: number): HTMLElement {
  const lines = Math.max(1, Math.floor((height - 20) / 15));
  return make(
    'div',
    { class: 'fFwDnf' },
    make(
      'div',
      { class: 'lhydbb RIOtYe', style: `max-height: ${lines * 15}px` },
      make('span', { class: 'KcY3wb' }, titleSpan(event, page)),
    ),
    make('div', { class: 'lhydbb gVNoLb' }, spanText(event, page)),
    event.location && height >= 52 ? make('div', { class: 'lhydbb K9QN7e' }, event.location) : null,
  );
}
