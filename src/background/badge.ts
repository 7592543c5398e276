/** The badge, worked out anew from the records each time: the worker remembers nothing. */
import { badgeOf, nextBadgeMoment } from '../core/badge.ts';
import { dayOf } from '../core/day.ts';
import { wakeAt } from '../platform/alarms.ts';
import { showBadge } from '../platform/badge.ts';
import { alarmTime, clockReady, now, timeZone } from '../platform/clock.ts';
import { countDue } from '../store/badge-counts.ts';
import { readSettings } from '../store/settings.ts';
import { workerWords } from './words.ts';

/** Counts what is due and shows it; sets the alarm for the next moment at which that can change, whatever was set. */
export async function refreshBadge(): Promise<void> {
  await clockReady;
  const zone = timeZone();
  await wakeAt(alarmTime(nextBadgeMoment(now(), zone)));
  const [counts, { language }] = await Promise.all([countDue(dayOf(now(), zone)), readSettings()]);
  const { text, tone, title } = badgeOf(counts);
  await showBadge(text, tone, workerWords(language)(title.id, title.values));
}
