import type { Day } from '../calendar-days.ts';
import type { Moment, Scenario, ScenarioEvent, ViewName } from '../scenario.ts';
import { UI_WORDS, type UiWords } from './ui-words.ts';

/** What every part of the page may ask of the whole. */
export type PageContext = {
  scenario: Scenario;
  account: string;
  view: ViewName;
  day: Day;
  /** What the search view shows the results of. */
  query: string;
  go(view: ViewName, day: Day): void;
  openDetails(event: ScenarioEvent, near: HTMLElement): void;
  openDayOverview(day: Day, near: HTMLElement): void;
  openCreate(moment: Moment, near: DOMRect): void;
  openEventPage(event: ScenarioEvent): void;
  openNewEventPage(query: string): void;
  /** After a change of the scenario's events: draws what differs. */
  changed(): void;
};

/** The events in sight: without those of calendars that are unticked, and without declined ones where these are put away. */
export function shownEvents({ scenario }: Pick<PageContext, 'scenario'>): ScenarioEvent[] {
  const { hiddenCalendars, showDeclined } = scenario;
  return scenario.events.filter(
    (event) => !hiddenCalendars.includes(event.calendar) && (showDeclined || event.reply !== 'declined'),
  );
}

/** The words of the scenario's language. */
export function wordsOf(page: PageContext): UiWords {
  return UI_WORDS[page.scenario.lang];
}

/** Whether the page is drawn dark. */
export function isDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
