import { addDays, type Day } from '../calendar-days.ts';
import { type Guest, guestOf, type Moment, type Scenario } from '../scenario.ts';

/** What the event page of a new event is filled with. */
export type EventDraft = {
  title: string;
  allDay: boolean;
  start: Moment;
  /** For all-day the last day, inclusive. */
  end: Moment;
  location: string;
  details: string;
  recurrence: string;
  guests: Guest[];
};

/**
 * Reads the parameters of a new event: `text`, `dates`, `add`, `recur`, `details`, `location`. Times with `Z` are moved
 * into the scenario's zone by `offset`, minutes east of UTC. Without dates: the scenario's today, next full hour.
 */
export function draftFromQuery(query: URLSearchParams, scenario: Scenario, offset: number): EventDraft {
  const minute = Math.min(22 * 60, Math.ceil((scenario.nowMinute + 1) / 60) * 60);
  const [from, to] = (query.get('dates') ?? '').split('/').map((stamp) => readStamp(stamp, offset));
  const start = from?.moment ?? { day: scenario.today, minute };
  const allDay = from?.allDay ?? false;
  const end = to?.moment ?? { ...start, minute: start.minute + 60 };
  const addresses = (query.getAll('add').join(',') || '').split(',').map((one) => one.trim());
  const { account } = scenario;
  const invited = addresses.filter((one) => one !== '' && one !== account.address);
  const self = guestOf(account.name, account.address, { organiser: true });
  return {
    title: query.get('text') ?? '',
    allDay,
    start,
    end: allDay ? { day: addDays(end.day, -1), minute: 0 } : end,
    location: query.get('location') ?? '',
    details: query.get('details') ?? '',
    recurrence: query.get('recur') ?? '',
    guests: invited.length > 0 ? [self, ...invited.map((one) => guestOf('', one, { status: 'needs' }))] : [],
  };
}

/** `YYYYMMDD` or `YYYYMMDDTHHMMSS[Z]`. */
function readStamp(stamp: string, offset: number): { moment: Moment; allDay: boolean } | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(stamp);
  if (!match) return undefined;
  const day: Day = `${match[1]}-${match[2]}-${match[3]}`;
  const minute = Number(match[4] ?? 0) * 60 + Number(match[5] ?? 0) + (match[6] ? offset : 0);
  const moment = { day: addDays(day, Math.floor(minute / 1440)), minute: ((minute % 1440) + 1440) % 1440 };
  return { moment, allDay: match[4] === undefined };
}
