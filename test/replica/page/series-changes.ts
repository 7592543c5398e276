import { fullEventId } from '../event-id.ts';
import type { Scenario, ScenarioEvent } from '../scenario.ts';

/**
 * The events after "this and following" was changed at `event`: it and the later ones of its series carry `_R<its
 * original start>` in their ids from then on, on every calendar. Throws for an event that does not repeat.
 */
export function splitFrom(events: readonly ScenarioEvent[], event: ScenarioEvent): ScenarioEvent[] {
  const { series } = event;
  if (!series) throw new Error(`does not repeat: ${event.title}`);
  const splitAt = series.originalStart.replace(/Z$/, '');
  return events.map((one) =>
    one.series && isFollowing(one, event) ? { ...one, series: { ...one.series, splitAt } } : one,
  );
}

/** The events without `event`, or also without those of its series that come after it. All copies on all calendars go. */
export function without(
  events: readonly ScenarioEvent[],
  event: ScenarioEvent,
  what: 'this' | 'this and following',
): ScenarioEvent[] {
  const id = fullEventId(event);
  return events.filter((one) => fullEventId(one) !== id && !(what === 'this and following' && isFollowing(one, event)));
}

function isFollowing(one: ScenarioEvent, event: ScenarioEvent): boolean {
  if (!one.series || !event.series || one.eventId !== event.eventId) return false;
  return one.series.splitAt === event.series.splitAt && one.series.originalStart >= event.series.originalStart;
}

/**
 * The scenario as the account of this number in the address sees it. A number that nobody is signed in under gives the
 * first account, as Google does.
 */
export function seenBy(scenario: Scenario, account: string): Scenario {
  const other = scenario.otherAccounts[Number(account) - 1];
  return other ? { ...scenario, ...other } : scenario;
}
