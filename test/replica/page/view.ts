/** One view of the calendar: its node, and drawing what the page's day and events ask for. */
export type CalendarView = {
  root: HTMLElement;
  /** `again` draws also chips that have not changed. */
  show(again: boolean): void;
};
