/** The badge, worked out anew from the records each time: the worker remembers nothing. */
import { badgeOf, nextBadgeMoment } from '../core/badge.ts';
import { dayOf } from '../core/day.ts';
import { wakeAt } from '../platform/alarms.ts';
import { showBadge } from '../platform/badge.ts';
import { alarmTime, clockReady, now, timeZone } from '../platform/clock.ts';
import { countDue } from '../store/badge-counts.ts';
import { workerWords } from './words.ts';

/** Counts what is due and shows it; sets the alarm for the next moment at which that can change, whatever was set. */
export async function refreshBadge(): Promise<void> {
  await clockReady;
  const zone = timeZone();
  await wakeAt(alarmTime(nextBadgeMoment(now(), zone)));
  const { text, tone, title } = badgeOf(await countDue(dayOf(now(), zone)));
  await showBadge(text, tone, workerWords()(title.id, title.values));
}
