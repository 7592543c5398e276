import { dataEventId } from '../event-id.ts';
import type { ScenarioEvent } from '../scenario.ts';
import { css, eventRgb } from './colour.ts';
import { type PageContext, shownEvents, wordsOf } from './context.ts';
import { drawChip, recycleChips } from './drawn-chips.ts';
import { fill, make, setAttributes } from './element.ts';
import { labelOf, shownTitle } from './label.ts';
import { LABEL_WORDS } from './label-words.ts';
import { dayText } from './range.ts';
import { chipLog, spanText } from './timed-chip.ts';
import type { CalendarView } from './view.ts';

/**
 * The results of a search, over all dates: the id is on a wrapper, the label on the button within. No date key, no range;
 * the day stands there as text alone.
 */
export function searchView(page: PageContext): CalendarView {
  const heading = make('h2', { class: 'XuJrye' });
  const rows = make('div', { class: 'RiyMGf', role: 'presentation' });
  const root = make('div', { class: 'uEzZIb sUdHqd' }, heading, rows);
  return {
    root,
    show: (again) => {
      const found = resultsOf(page);
      heading.textContent = `${wordsOf(page).searchResults}: ${found.length}`;
      recycleChips(
        rows,
        found,
        (event) => dataEventId(event, page.scenario),
        (chip, event) =>
          drawChip(chip, event, `search ${page.scenario.lang}`, () => drawResult(chip, event, page), again),
      );
    },
  };
}

/** Events whose title holds all the words, the earliest first. */
export function resultsOf(page: PageContext): ScenarioEvent[] {
  const words = page.query.toLowerCase().split(/\s+/).filter(Boolean);
  const key = ({ start }: ScenarioEvent) => `${start.day} ${String(start.minute).padStart(4, '0')}`;
  return shownEvents(page)
    .filter((event) => words.length > 0 && words.every((word) => event.title.toLowerCase().includes(word)))
    .toSorted((a, b) => key(a).localeCompare(key(b)));
}

function drawResult(chip: HTMLElement, event: ScenarioEvent, page: PageContext): void {
  setAttributes(chip, {
    class: 'YOmXMd',
    role: 'presentation',
    'data-eventchip': page.scenario.markedResults,
    'data-eventid': dataEventId(event, page.scenario),
    jslog: chipLog(event),
  });
  const { locale } = wordsOf(page);
  const day = dayText(event.start.day, locale, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  const time = event.allDay ? LABEL_WORDS[page.scenario.lang].allDay : spanText(event, page);
  const dot = make('span', {
    class: 'VlNR9e',
    'aria-hidden': 'true',
    style: `border-color: ${css(eventRgb(event, page.scenario))}`,
  });
  const label = labelOf(event, page.scenario);
  fill(
    chip,
    make('div', { class: 'G3ULbc' }, dot, make('span', {}, day), ' ', make('span', {}, time)),
    make(
      'div',
      { class: 'Kcb3Ld' },
      make(
        'div',
        { class: 'bmCKAb', role: 'button', tabindex: 0, 'data-opens-details': 'true', 'aria-label': label },
        shownTitle(event, page.scenario),
      ),
    ),
  );
}
