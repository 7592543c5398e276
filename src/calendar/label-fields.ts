/** The fields behind the title of a chip's label: calendar, reply, place, days. */
import type { Reply } from '../core/facts.ts';
import type { LabelLanguage } from './label-language.ts';
import { type DayRange, readDays } from './label-time.ts';

export interface LabelFields {
  readonly reply: Reply;
  /** Name of a calendar that is not its owner's primary one. */
  readonly calendarName: string | null;
  /** True: the field names an owner, so the chip is on a primary calendar. False: it names another calendar. */
  readonly primary: boolean | null;
  readonly place: string | null;
  readonly days: DayRange | null;
}

/** Takes the days off the end of `text`. English dates hold the separator, so several cuts are tried. */
export function cutDays(text: string, language: LabelLanguage): { before: string; days: DayRange | null } {
  const { separator } = language;
  let end = text.length;
  if (text.endsWith(separator.trimEnd())) end -= separator.trimEnd().length;
  if (text.endsWith(separator)) end = text.length - separator.length;
  const whole = text.slice(0, end);
  let at = whole.length;
  for (let tries = 0; tries < 4 && at >= 0; tries += 1) {
    at = at === 0 ? -1 : whole.lastIndexOf(separator, at - 1);
    const from = at < 0 ? 0 : at + separator.length;
    if (whole.length - from > 80) break;
    const days = readDays(whole.slice(from), language);
    if (days) return { before: whole.slice(0, Math.max(at, 0)), days };
  }
  return { before: whole, days: null };
}

/** Reads what follows the title. Fields that it does not know leave the reply unknown, never missing. */
export function readFields(text: string, language: LabelLanguage): LabelFields {
  const { before, days } = cutDays(text, language);
  const fields = before === '' ? [] : before.split(language.separator);
  const isPlace = (field: string) =>
    (language.noPlace !== null && field === language.noPlace) ||
    (language.place !== null && field.startsWith(language.place));
  const placeAt = fields.findIndex(isPlace);
  const owner = fields.slice(0, placeAt < 0 ? lengthWithoutColour(fields, language) : placeAt);
  const said = owner.length > 1 ? language.replies.get(owner.at(-1) ?? '') : undefined;
  if (said !== undefined) owner.pop();
  const named = owner.join(language.separator);
  const prefixed = language.calendar !== null && named.startsWith(language.calendar);
  const understood = language.replies.size > 0 && owner.length === 1 && (placeAt >= 0 || prefixed);
  return {
    reply: said ?? (understood ? 'none' : 'unknown'),
    calendarName: prefixed ? named.slice(language.calendar?.length).slice(0, 512) : null,
    primary: language.calendar === null || named === '' ? null : !prefixed,
    place: placeAt < 0 ? null : placeOf(fields.slice(placeAt), language),
    days,
  };
}

function lengthWithoutColour(fields: readonly string[], { colour }: LabelLanguage): number {
  const at = colour === null ? -1 : fields.findIndex((field) => field.startsWith(colour));
  return at < 0 ? fields.length : at;
}

function placeOf(fields: readonly string[], language: LabelLanguage): string | null {
  const { place, separator } = language;
  const [first = ''] = fields;
  if (place === null || !first.startsWith(place)) return null;
  const kept = fields.slice(0, lengthWithoutColour(fields, language));
  return kept.join(separator).slice(place.length);
}
