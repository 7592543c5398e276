/** The `data-eventid` attribute: base64 of "<event id>[_<instance>] <calendar>", padding stripped (seen 2017 to 2026-10). */
import type { EventKey } from '../core/facts.ts';

/** Where an instance of a series started ORIGINALLY: an instant, or a day for an all-day one. */
export type InstanceStart =
  | { readonly kind: 'instant'; readonly ms: number }
  | { readonly kind: 'day'; readonly day: string };

const stampForm = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?$/;
const partsForm = /^(.+?)(?:_R(\d{8}(?:T\d{6}Z?)?))?(?:_(\d{8}(?:T\d{6}Z)?))?$/;
const decodedForm = /^([\x21-\x7e]+) ([\x21-\x7e]{1,512})$/;

/**
 * Start of an instance stamp such as `20260930T130000Z` (an instant in ms since 1970 UTC) or `20261226` (a day).
 * Null for null and for anything that is no real date.
 */
export function instanceStart(instance: string | null): InstanceStart | null {
  const parts = instance === null ? null : stampForm.exec(instance);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((one) => Number(one ?? 0));
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  const iso = new Date(ms).toISOString();
  // Overflowing parts (month 13, hour 25) come back as other ones.
  if (iso.slice(0, 19).replaceAll(/[-:]/g, '') !== `${parts[1]}${parts[2]}${parts[3]}T${clockDigits(parts)}`)
    return null;
  return parts[4] === undefined ? { kind: 'day', day: iso.slice(0, 10) } : { kind: 'instant', ms };
}

function clockDigits(parts: RegExpExecArray): string {
  return parts[4] === undefined ? '000000' : `${parts[4]}${parts[5]}${parts[6]}`;
}

/** The day `YYYY-MM-DD` of an all-day instance stamp; null for a timed one, whose day depends on the zone. */
export function instanceDay(instance: string | null): string | null {
  const start = instanceStart(instance);
  return start?.kind === 'day' ? start.day : null;
}

function fromBase64(raw: string): string | null {
  const standard = raw.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]+$/.test(standard) || standard.length % 4 === 1) return null;
  try {
    return atob(standard);
  } catch {
    return null;
  }
}

/** The parts of a plain event id, such as `trip1_R20260622T133000_20260629T133000Z`. Null for an empty one. */
export function eventIdParts(eventId: string): Pick<EventKey, 'baseId' | 'split' | 'instance'> | null {
  const [, baseId, split = null, instance = null] = partsForm.exec(eventId) ?? [];
  if (baseId === undefined) return null;
  if (instance !== null && instanceStart(instance) === null) return { baseId: eventId, split: null, instance: null };
  return { baseId, split, instance };
}

/**
 * Reads a `data-eventid` (or the `eid` of an address). Never throws: a task is `tasks_…` or `tasks.…` and not base64,
 * anything that does not decode into the known form comes back opaque, with `raw` as its base.
 */
export function decodeEventId(raw: string): EventKey {
  const plain = { raw, baseId: raw, split: null, instance: null, calendar: null };
  if (/^tasks[_.]/.test(raw)) return { ...plain, kind: 'task' };
  const decoded = raw.length > 4096 ? null : decodedForm.exec(fromBase64(raw) ?? '');
  const [, eventId = '', calendar = ''] = decoded ?? [];
  const parts = eventIdParts(eventId);
  if (!decoded || !parts) return { ...plain, kind: 'opaque' };
  return { raw, kind: 'event', ...parts, calendar };
}

/** The attribute that decodes to this key: standard alphabet, no padding. A task and an opaque key give back `raw`. */
export function encodeEventId(key: EventKey): string {
  if (key.kind !== 'event') return key.raw;
  const split = key.split === null ? '' : `_R${key.split}`;
  const instance = key.instance === null ? '' : `_${key.instance}`;
  return btoa(`${key.baseId}${split}${instance} ${key.calendar ?? ''}`).replace(/=+$/, '');
}
