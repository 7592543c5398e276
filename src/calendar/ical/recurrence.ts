/**
 * The instances of a repeating event. The engine is ical.js; what it would never finish is refused beforehand, and a
 * rule that fits no day is stopped by counting its steps.
 */
import ICAL from 'ical.js';
import type { Span } from './in-window.ts';

const mostSteps = 5_000;
const mostInstances = 600;
const day = 24 * 60 * 60 * 1000;

const partSizes: Readonly<Record<string, number>> = {
  bysecond: 1,
  byminute: 4,
  byhour: 6,
  byday: 60,
  bymonthday: 62,
  byyearday: 366,
  byweekno: 106,
  bymonth: 12,
  bysetpos: 60,
};

/** True for a rule (in jCal form) that repeats by days or more, with parts of a size that a calendar can mean. */
export function isTame(rule: unknown): rule is Readonly<Record<string, unknown>> {
  if (typeof rule !== 'object' || rule === null) return false;
  const { freq, interval = 1, count = 1 } = rule as Record<string, unknown>;
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(String(freq))) return false;
  if (!(Number.isInteger(interval) && Number(interval) >= 1 && Number(interval) <= 1_000)) return false;
  if (!(Number.isInteger(count) && Number(count) >= 1)) return false;
  return Object.entries(rule).every(([name, value]) => {
    const most = partSizes[name.toLowerCase()];
    return most === undefined || !Array.isArray(value) || value.length <= most;
  });
}

export type Instances =
  | { readonly walls: readonly number[]; readonly cut: boolean }
  /** The rule cannot be carried out. */
  | { readonly walls: null };

function engineTime(wall: number, isDate: boolean) {
  const at = new Date(wall);
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const [hour, minute, second] = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  return ICAL.Time.fromData({ year, month, day: date, ...(isDate ? {} : { hour, minute, second }), isDate });
}

const wallOf = (time: InstanceType<typeof ICAL.Time>) =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);

/** True for a rule with exactly one instance in each of its days or weeks. */
const isPlain = ({ freq, interval: _n, count: _c, wkst: _w, byday, ...more }: Readonly<Record<string, unknown>>) =>
  Object.keys(more).length === 0 && (byday === undefined || (freq === 'WEEKLY' && [byday].flat().length === 1));

/** The start moved on by whole repetitions to just before the span, and how many were passed over. */
function nearSpan(rule: Readonly<Record<string, unknown>>, start: number, span: Span) {
  const days = rule['freq'] === 'DAILY' ? 1 : rule['freq'] === 'WEEKLY' ? 7 : 0;
  const counted = rule['count'] !== undefined;
  if (days === 0 || (counted && !isPlain(rule)) || start >= span.from) return { start, passed: 0 };
  const step = days * day * Number(rule['interval'] ?? 1);
  const passed = Math.max(0, Math.floor((span.from - start) / step) - 1);
  return { start: start + passed * step, passed: counted ? passed : 0 };
}

/**
 * The wall times within `span` at which an event repeats; `start` is its first, `until` its last possible, all on the
 * wall clock of its own zone. `cut` where there were more than anybody meets. `mostSteps` bounds the work.
 */
export function instancesOf(
  rule: unknown,
  start: number,
  isDate: boolean,
  until: number | null,
  span: Span,
  steps = mostSteps,
): Instances {
  if (!isTame(rule)) return { walls: null };
  const walls: number[] = [];
  let left = steps;
  try {
    const { until: _until, ...parts } = rule;
    const near = nearSpan(parts, start, span);
    const recur = new ICAL.Recur(structuredClone(parts) as ConstructorParameters<typeof ICAL.Recur>[0]);
    if (recur.count !== null) recur.count -= near.passed;
    if (recur.count !== null && recur.count <= 0) return { walls, cut: false };
    // Also what makes the engine stop looking for a year that fits.
    recur.until = engineTime(Math.min(until ?? span.to, span.to), isDate);
    const iterator = recur.iterator(engineTime(near.start, isDate));
    const check = iterator.check_contracting_rules.bind(iterator);
    // Asked once for every step, also for those that lead nowhere (31 February): the one place to stop an endless search.
    iterator.check_contracting_rules = () => {
      left -= 1;
      if (left < 0) throw new Error('too many steps');
      return check();
    };
    for (let time = iterator.next(); time; time = iterator.next()) {
      const wall = wallOf(time);
      if (wall > span.to) break;
      if (wall < span.from) continue;
      if (walls.length >= mostInstances) return { walls, cut: true };
      walls.push(wall);
    }
  } catch {
    return walls.length > 0 ? { walls, cut: true } : { walls: null };
  }
  return { walls, cut: false };
}
