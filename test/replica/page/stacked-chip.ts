import { dataEventId } from '../event-id.ts';
import { chipColours } from './colour.ts';
import { isDark, type PageContext } from './context.ts';
import { fill, make, setAttributes } from './element.ts';
import { labelOf, shownTitle } from './label.ts';
import { isStacked, type Strip } from './placed-events.ts';
import { chipLog, startText } from './timed-chip.ts';

/** Pixels of one lane in the all-day row and in the month view; the layers around the chips set it as their font size. */
export const LANE_PX = 22;

/** Draws a stacked chip (all-day row, month) into its container: the id is on the container, the button inside. */
export function drawStackedChip(
  chip: HTMLElement,
  strip: Strip,
  columns: number,
  month: boolean,
  page: PageContext,
): void {
  const { event } = strip;
  const colours = chipColours(event, page.scenario, isDark());
  const left = (strip.first / columns) * 100;
  const width = ((strip.last - strip.first + 1) / columns) * 100;
  setAttributes(chip, {
    class: `vEJ0bc${month ? ' Po94xd' : ''}`,
    'data-eventchip': true,
    'data-stacked-layout-chip-container': 'true',
    'data-eventid': dataEventId(event, page.scenario),
    jslog: chipLog(event),
    style: `${page.scenario.direction === 'rtl' ? 'right' : 'left'}: ${left.toFixed(2)}%; width: ${width.toFixed(2)}%; top: ${strip.lane}em; border-color: ${colours.border}`,
  });
  fill(chip, stackedButton(strip, month, page));
}

/** The button within a stacked container; timed ones in the month view have a dot instead of a fill. */
export function stackedButton({ event }: Pick<Strip, 'event'>, month: boolean, page: PageContext): HTMLElement {
  const colours = chipColours(event, page.scenario, isDark());
  const dotted = month && !isStacked(event);
  const style = dotted
    ? ''
    : `background-color: ${colours.fill}; border-color: ${colours.border}; color: ${colours.text}`;
  const title = make('span', { class: 'WBi6vc' }, shownTitle(event, page.scenario));
  const time = event.allDay ? null : make('span', { class: 'DvyQhe' }, startText(event, page));
  return make(
    'div',
    {
      role: 'button',
      tabindex: 0,
      class: `KF4T6b${dotted ? ' smECzc' : ''}${event.reply === 'declined' ? ' UflSff' : ''}`,
      'data-stacked-layout-chip': 'true',
      'data-opens-details': 'true',
      style,
    },
    dotted
      ? make('div', { class: 'ZWOtn' }, make('div', { class: 'VlNR9e', style: `border-color: ${colours.border}` }))
      : make('div', { class: 'PxbABe', 'aria-hidden': 'true' }),
    make('span', { class: 'XuJrye' }, labelOf(event, page.scenario)),
    make('span', { class: 'nHqeVd', 'aria-hidden': 'true' }, ...(month ? [time, title] : [title])),
  );
}
