/** Calendar files that the user hands over, one after the other, into the store. */
import { collectCalendar, windowAround } from '../calendar/ical/read-calendar.ts';
import { nextTask } from '../calendar/sliced.ts';
import { dayOf, instantAt } from '../core/day.ts';
import { now, timeZone } from '../platform/clock.ts';
import { readOwnAddresses } from '../store/own-addresses.ts';
import { recordFile } from '../store/record-file.ts';
import type { ImportProgress, ImportResult } from '../ui/workspace/ways-in.ts';
import { takeIn } from './take-in.ts';

export const mostFileBytes = 20 * 1024 * 1024;

/** Told how far it is, after each batch of events. */
type Tell = (progress: ImportProgress) => void;

async function collect(file: File, today: number, signal: AbortSignal) {
  const collector = collectCalendar(windowAround(today));
  const reader = file.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (signal.aborted) return null;
      collector.push(part.value);
      if (collector.isCalendar === false) return null;
      await nextTask();
    }
  } finally {
    await reader.cancel();
  }
  const collected = collector.end();
  return collector.isCalendar === true ? collected : null;
}

/** Google names a person's own calendar by the address. Whoever has no other address yet is taken for that person. */
function ownerNamed(calendarName: string): string {
  const name = calendarName.toLowerCase();
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(name) && !/\bcalendar\.google\.com$/.test(name) ? name.slice(0, 320) : '';
}

/**
 * Reads calendar files and keeps what lies in the window. A file that is none, or too large, is named and costs the
 * others nothing. What was kept before `signal` ended it stays. Throws a StoreFailure.
 */
export async function importFiles(files: readonly File[], tell: Tell, signal: AbortSignal): Promise<ImportResult> {
  const zone = timeZone();
  const today = instantAt(dayOf(now(), zone), 0, zone);
  const { account, own } = await readOwnAddresses();
  const oneOnOnes = new Set<string>();
  const result = { events: 0, skipped: 0, faults: {} as Record<string, number> };
  const refused: { name: string; why: 'not-a-calendar' | 'too-large' }[] = [];
  for (const [n, file] of files.entries()) {
    if (signal.aborted) break;
    tell({ file: n + 1, files: files.length, events: result.events });
    if (file.size > mostFileBytes) {
      refused.push({ name: file.name, why: 'too-large' });
      continue;
    }
    // A file that was taken away in the meantime is one that cannot be read.
    const collected = await collect(file, today, signal).catch(() => null);
    if (signal.aborted) break;
    if (!collected) {
      refused.push({ name: file.name, why: 'not-a-calendar' });
      continue;
    }
    const self = account === '' && own.length === 0 ? ownerNamed(collected.head.name) : account;
    const before = result.events;
    const { facts, faults } = await takeIn(collected, {
      span: windowAround(today),
      zone,
      own: self === '' ? own : [...own, self],
      calendarId: null,
      signal,
      keep: async (events) => {
        for (const id of await recordFile(self, events, zone)) oneOnOnes.add(id);
      },
      taken(done) {
        result.events = before + done;
        tell({ file: n + 1, files: files.length, events: result.events });
      },
    });
    result.events = before + facts;
    result.skipped += collected.outside;
    for (const [code, count] of Object.entries(faults)) result.faults[code] = (result.faults[code] ?? 0) + count;
  }
  return { ...result, oneOnOnes: oneOnOnes.size, refused, cancelled: signal.aborted };
}
