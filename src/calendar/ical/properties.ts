/** The lines of an event as properties, read by ical.js one by one, so that a bad line costs itself alone. */
import ICAL from 'ical.js';
import type { FaultCode } from './faults.ts';
import { type FileTime, readTime } from './wall.ts';

export interface Property {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly values: readonly unknown[];
}

/** Properties by name, in capitals, in the order of the file. */
export type Properties = ReadonlyMap<string, readonly Property[]>;

const linesAtOnce = 400;

/** Reads the lines of one event. Stops to take breath after each few hundred. */
export function* readProperties(
  lines: readonly string[],
  fault: (code: FaultCode) => void,
): Generator<null, Properties> {
  const found = new Map<string, Property[]>();
  for (const [n, line] of lines.entries()) {
    if (n % linesAtOnce === linesAtOnce - 1) yield null;
    try {
      const read: unknown = ICAL.parse.property(line);
      if (!Array.isArray(read)) throw new Error('no property');
      const [name, parameters, , ...values] = read as [string, Record<string, unknown>, string, ...unknown[]];
      const property = { parameters, values };
      const key = name.toUpperCase();
      const others = found.get(key);
      if (others) others.push(property);
      else found.set(key, [property]);
    } catch {
      fault(/^(RRULE|RDATE)/i.test(line) ? 'rule-bad' : 'line-bad');
    }
  }
  return found;
}

/** The first value as text, `''` where there is none. */
export function textOf(properties: Properties, name: string): string {
  const [value] = properties.get(name)?.[0]?.values ?? [];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function parameterOf({ parameters }: Property, name: string): string {
  const value = parameters[name];
  return typeof value === 'string' ? value : Array.isArray(value) ? String(value[0] ?? '') : '';
}

/** Every date of every property of that name; each that is none is a fault. A period counts by its start. */
export function timesOf(properties: Properties, name: string, fault: (code: FaultCode) => void): readonly FileTime[] {
  const times: FileTime[] = [];
  for (const property of properties.get(name) ?? []) {
    const tzid = parameterOf(property, 'tzid');
    for (const value of property.values) {
      const time = readTime(Array.isArray(value) ? value[0] : value, tzid === '' ? null : tzid);
      if (time) times.push(time);
      else fault('date-bad');
    }
  }
  return times;
}
