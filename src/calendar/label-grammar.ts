/** Reads a chip's label: what comes before the visible title, and what comes behind it. Commas are never trusted. */
import type { EntryKind } from '../core/facts.ts';
import { labelEn } from './label-en.ts';
import { labelEs } from './label-es.ts';
import { cutDays, type LabelFields, readFields } from './label-fields.ts';
import { labelIt } from './label-it.ts';
import { labelJa } from './label-ja.ts';
import type { LabelLanguage } from './label-language.ts';
import { type LabelTime, readLabelTime } from './label-time.ts';

export interface LabelReading extends LabelFields {
  /** The visible title that the label confirms; `''` for an untitled event. */
  readonly title: string;
  readonly time: LabelTime;
  readonly entry: EntryKind;
}

const evidenced = new Map([labelEn, labelJa, labelIt, labelEs].map((one) => [one.tag, one]));

/** The grammar for a language tag such as `en-GB`; null where no capture proves one. */
export function languageOf(tag: string | null): LabelLanguage | null {
  return evidenced.get(tag?.toLowerCase().split(/[-_]/)[0] ?? '') ?? null;
}

/** The longest "when" known is some 70 characters; a title found further behind is not the title. */
const longestWhen = 120;

/**
 * Reads `label` with the help of the texts that the chip shows, of which one is the title. Null when the label does not
 * follow the grammar.
 */
export function readLabel(label: string, shown: readonly string[], language: LabelLanguage): LabelReading | null {
  const special = readTask(label, shown, language) ?? readWorkingLocation(label, shown, language);
  if (special) return special;
  for (const title of shown) {
    const found = title.trim() === '' ? null : readAround(label, title, language);
    if (found) return found;
  }
  return null;
}

function readAround(label: string, title: string, language: LabelLanguage): LabelReading | null {
  const { separator, quotes, outOfOffice } = language;
  for (const [open, close] of quotes[0] === '' ? [quotes] : [quotes, ['', ''] as const]) {
    const needle = separator + open + title + close;
    for (let at = label.indexOf(needle); at >= 0 && at <= longestWhen; at = label.indexOf(needle, at + 1)) {
      const behind = at + needle.length;
      if (behind < label.length && !label.startsWith(separator.trimEnd(), behind)) continue;
      const time = readLabelTime(label.slice(0, at), language);
      if (!time) continue;
      const entry = outOfOffice !== null && title.startsWith(outOfOffice) ? 'out-of-office' : 'event';
      const fields = readFields(label.slice(behind + separator.length), language);
      return { title: title === language.untitled ? '' : title, time, entry, ...fields };
    }
  }
  return null;
}

const nothingBehind = { reply: 'none', calendarName: null, primary: null, place: null } as const;

const isFirstField = (text: string, fields: string, { separator }: LabelLanguage) =>
  fields === text || fields.startsWith(text + separator);

/** `task: <title>, <state>, <date>, <time>` (2025-12). The time stands last, and is missing on a task for a whole day. */
function readTask(label: string, shown: readonly string[], language: LabelLanguage): LabelReading | null {
  const { task, separator } = language;
  if (task === null || !label.startsWith(task)) return null;
  const title = shown.find((one) => one !== '' && isFirstField(one, label.slice(task.length), language));
  if (title === undefined) return null;
  const cut = label.lastIndexOf(separator);
  const last = label.slice(cut + separator.length);
  // A bare number may be what is left of a year.
  const clock = /^\d+$/.test(last) ? null : readLabelTime(last, language);
  const { days } = cutDays(clock?.kind === 'hours' ? label.slice(0, cut) : label, language);
  const time = clock?.kind === 'hours' && days ? clock : ({ kind: 'day' } as const);
  return { ...nothingBehind, title, time, entry: 'task', days };
}

/** `Working location: <place>, <owner>, <days>` (2026-03). */
function readWorkingLocation(label: string, shown: readonly string[], language: LabelLanguage): LabelReading | null {
  const { workingLocation } = language;
  if (workingLocation === null || !label.startsWith(workingLocation)) return null;
  const place = label.slice(workingLocation.length);
  const title = shown.find((one) => one !== '' && isFirstField(one, place, language));
  if (title === undefined) return null;
  return {
    ...nothingBehind,
    title,
    time: { kind: 'all-day' },
    entry: 'working-location',
    days: cutDays(place, language).days,
  };
}
