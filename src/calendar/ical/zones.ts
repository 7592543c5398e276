/** From wall clocks to instants: by the time zones that a file brings along, else by the browser's, else by the user's. */
import ICAL from 'ical.js';
import { instantAt } from '../../core/day.ts';
import { offsetAt } from '../../core/instant.ts';
import type { FaultCode } from './faults.ts';
import { isTame } from './recurrence.ts';
import { dayOfWall, type FileTime, readTime, type ZoneName } from './wall.ts';

const mostZones = 500;
const mostChanges = 60;
const minute = 60_000;
const day = 24 * 60 * minute;

interface ZoneRule {
  /** Minutes east of UTC where the wall clock shows `wall`. */
  offsetAtWall(wall: number): number;
}

/**
 * The same rule, asked once per day where the clocks are not changed on it: a calendar holds thousands of times, and
 * asking is slow.
 */
function remembered(rule: ZoneRule): ZoneRule {
  const offsets = new Map<number, number | null>();
  return {
    offsetAtWall(wall) {
      const date = Math.floor(wall / day);
      let offset = offsets.get(date);
      if (offset === undefined) {
        const [first, last] = [rule.offsetAtWall(date * day), rule.offsetAtWall((date + 1) * day)];
        offset = first === last ? first : null;
        offsets.set(date, offset);
      }
      return offset ?? rule.offsetAtWall(wall);
    },
  };
}

export interface Zones {
  instantOf(time: FileTime): number;
  /** What the wall clock of `zone` shows at an instant; null is the user's zone. */
  wallAt(instant: number, zone: ZoneName): number;
}

const icalTime = (wall: number) => {
  const at = new Date(wall);
  return ICAL.Time.fromData({
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    isDate: false,
  });
};

/** A zone from its description; null where that is no zone, or one that would never come to an end. */
function described(lines: readonly string[]): { id: string; rule: ZoneRule } | null {
  try {
    const component = new ICAL.Component(ICAL.parse(lines.join('\n')));
    const id = component.getFirstPropertyValue('tzid');
    const changes = component.getAllSubcomponents();
    const tame = changes.every((change) => {
      const start = change.getFirstPropertyValue('dtstart');
      const rule = change.getFirstPropertyValue('rrule') as { freq?: unknown; toJSON(): unknown } | null;
      if (readTime(String(start), null) === null && !String(start).startsWith('16')) return false;
      if (change.getAllProperties('rdate').length > mostChanges) return false;
      return rule === null || (rule.freq === 'YEARLY' && isTame(rule.toJSON()));
    });
    if (typeof id !== 'string' || id === '' || changes.length === 0 || changes.length > mostChanges || !tame)
      return null;
    const zone = new ICAL.Timezone({ component, tzid: id });
    const rule = { offsetAtWall: (wall: number) => zone.utcOffset(icalTime(wall)) / 60 };
    // Some descriptions only fail when they are asked.
    return Number.isFinite(rule.offsetAtWall(Date.UTC(2026, 0, 1))) ? { id, rule } : null;
  } catch {
    return null;
  }
}

function isKnownToBrowser(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

function ofBrowser(name: string): ZoneRule {
  return {
    offsetAtWall(wall) {
      const at = instantAt(dayOfWall(wall), Math.floor((wall % day) / minute + (wall < 0 ? 1440 : 0)) % 1440, name);
      return offsetAt(at, name);
    },
  };
}

/** `described` are the VTIMEZONEs of a file; `own` is the user's zone (IANA), where floating times hang. */
export function zonesOf(
  descriptions: readonly (readonly string[])[],
  own: string,
  fault: (code: FaultCode) => void,
): Zones {
  const known = new Map<string, ZoneRule>();
  for (const lines of descriptions.slice(0, mostZones)) {
    const zone = described(lines);
    if (zone) known.set(zone.id, remembered(zone.rule));
    else fault('zone-bad');
  }
  const floating = remembered(ofBrowser(own));

  function ruleOf(id: string): ZoneRule {
    const found = known.get(id);
    if (found) return found;
    // Some writers put a path before the name, such as /example.org/2026/Europe/Berlin.
    const name = [id, /[A-Za-z_]+\/[A-Za-z_+-]+$/.exec(id)?.[0]].find((one) => one && isKnownToBrowser(one));
    if (!name) fault('zone-unknown');
    const rule = name ? remembered(ofBrowser(name)) : floating;
    known.set(id, rule);
    return rule;
  }
  const ruleFor = (zone: Exclude<ZoneName, 'utc'>) => (zone === null ? floating : ruleOf(zone.id));

  return {
    instantOf: ({ wall, zone }) => (zone === 'utc' ? wall : wall - ruleFor(zone).offsetAtWall(wall) * minute),
    wallAt(instant, zone) {
      if (zone === 'utc') return instant;
      const rule = ruleFor(zone);
      const near = instant + rule.offsetAtWall(instant) * minute;
      return instant + rule.offsetAtWall(near) * minute;
    },
  };
}
