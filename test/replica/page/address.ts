import type { Day } from '../calendar-days.ts';
import { dayParts } from '../calendar-days.ts';
import type { ViewName } from '../scenario.ts';

export type Route =
  | { kind: 'calendar'; account: string; view: ViewName | null; day: Day | null }
  | { kind: 'search'; account: string; query: string }
  | { kind: 'event'; account: string; eid: string }
  | { kind: 'new-event'; account: string; query: URLSearchParams };

const VIEWS: readonly ViewName[] = ['day', 'week', 'month', 'agenda', 'customday', 'customweek'];

/** Reads an address of the page; anything unknown is the calendar in its default view. */
export function readAddress(url: URL): Route {
  const account = /\/u\/(\d+)\//.exec(`${url.pathname}/`)?.[1] ?? '0';
  if (url.pathname.startsWith('/calendar/render')) return { kind: 'new-event', account, query: url.searchParams };
  const edit = /\/r\/eventedit(?:\/([^/]+))?$/.exec(url.pathname);
  if (edit?.[1]) return { kind: 'event', account, eid: decodeURIComponent(edit[1]) };
  if (edit) return { kind: 'new-event', account, query: url.searchParams };
  if (url.pathname.endsWith('/r/search')) {
    return { kind: 'search', account, query: url.searchParams.get('q') ?? '' };
  }
  const parts = /\/r\/([a-z]+|custom\/([1-9])\/d)(?:\/(\d+)\/(\d+)\/(\d+))?$/.exec(url.pathname);
  const [, name, custom, year, month, date] = parts ?? [];
  const view: ViewName | null = custom ? `custom/${Number(custom)}/d` : (VIEWS.find((one) => one === name) ?? null);
  const day = year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : null;
  return { kind: 'calendar', account, view, day };
}

/** The path of a view on a day, without zero padding. */
export function calendarPath(account: string, view: ViewName, day: Day): string {
  const { year, month, date } = dayParts(day);
  return `/calendar/u/${account}/r/${view}/${year}/${month}/${date}`;
}

/** The path of the results for some words. */
export function searchPath(account: string, query: string): string {
  return `/calendar/u/${account}/r/search?${new URLSearchParams({ q: query })}`;
}

/** The path of an event's own page. */
export function eventPath(account: string, eid: string): string {
  return `/calendar/u/${account}/r/eventedit/${eid}`;
}
