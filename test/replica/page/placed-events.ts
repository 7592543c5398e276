import { addDays, type Day, daysBetween } from '../calendar-days.ts';
import type { ScenarioEvent } from '../scenario.ts';

/** An event's part in one column: minutes of that day and its share of the width. */
export type Placed = { event: ScenarioEvent; from: number; to: number; column: number; columns: number };

const SHORTEST = 24;

/** Whether the event stands in the all-day row: all-day, or a day and longer. */
export function isStacked(event: ScenarioEvent): boolean {
  if (event.allDay) return true;
  return daysBetween(event.start.day, event.end.day) * 1440 + event.end.minute - event.start.minute >= 1440;
}

/** Last day on which the event shows; an end at midnight does not reach the next day. */
export function lastDay(event: ScenarioEvent): Day {
  const { start, end } = event;
  if (event.allDay || end.minute > 0 || end.day === start.day) return end.day;
  return addDays(end.day, -1);
}

/** Whether the event shows on the day. */
export function isOn(event: ScenarioEvent, day: Day): boolean {
  return event.start.day <= day && lastDay(event) >= day;
}

/** The timed events of one day, side by side where they overlap. */
export function placeTimed(events: readonly ScenarioEvent[], day: Day): Placed[] {
  const placed = events
    .filter((event) => !isStacked(event) && isOn(event, day))
    .map((event) => {
      const from = event.start.day === day ? event.start.minute : 0;
      const end = event.end.day === day ? event.end.minute : 1440;
      return { event, from, to: Math.max(end, from + SHORTEST), column: 0, columns: 1 };
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let cluster: Placed[] = [];
  let clusterEnd = -1;
  const settle = () => {
    const columns = Math.max(1, ...cluster.map((one) => one.column + 1));
    for (const one of cluster) one.columns = columns;
  };
  for (const one of placed) {
    if (one.from >= clusterEnd) {
      settle();
      cluster = [];
    }
    const taken = new Set(cluster.filter((other) => other.to > one.from).map((other) => other.column));
    while (taken.has(one.column)) one.column += 1;
    cluster.push(one);
    clusterEnd = Math.max(clusterEnd, one.to);
  }
  settle();
  return placed;
}

/** An event's run over some columns of a row, in a lane of its own. */
export type Strip = { event: ScenarioEvent; first: number; last: number; lane: number };

/** Lays events over the days of a row, long ones first; `events` are those that belong in the row. */
export function placeStrips(events: readonly ScenarioEvent[], days: readonly Day[]): Strip[] {
  const strips: Strip[] = [];
  const start = (event: ScenarioEvent) => `${event.start.day} ${String(event.start.minute).padStart(4, '0')}`;
  const sorted = events.toSorted(
    (a, b) => Number(isStacked(b)) - Number(isStacked(a)) || start(a).localeCompare(start(b)),
  );
  for (const event of sorted) {
    const on = days.flatMap((day, index) => (isOn(event, day) ? [index] : []));
    const [first, last] = [on[0], on.at(-1)];
    if (first === undefined || last === undefined) continue;
    const crossing = strips.filter((other) => other.first <= last && other.last >= first);
    let lane = 0;
    while (crossing.some((other) => other.lane === lane)) lane += 1;
    strips.push({ event, first, last, lane });
  }
  return strips;
}
