/** Stretches of time and findings, in the user's language. */
import type { Finding, Length } from '../../core/insights/length.ts';
import type { Grain, Stretch } from '../../core/insights/period.ts';
import type { Day } from '../../core/record.ts';
import type { WordsOfView } from '../messages.tsx';

const unbroken = (text: string) => text.replace(/ /gu, '\u00a0');

/** "5 months". */
export function formatLength({ n, unit }: Length, locale: string): string {
  return unbroken(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n));
}

/** "5 months ago". */
export function formatAgo({ n, unit }: Length, locale: string): string {
  const told = new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(-n, unit);
  // In Hebrew CLDR 44 says two weeks in a word and adds the figure: "לפני שבועיים (2)".
  return unbroken(told.replace(/\s\(\d+\)$/u, ''));
}

/** What fills the gaps of a finding that stand for time, by their names. */
export function timesIn({ lengths = {}, ago = {} }: Finding, locale: string): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(lengths).map(([name, length]) => [name, formatLength(length, locale)]),
    ...Object.entries(ago).map(([name, length]) => [name, formatAgo(length, locale)]),
  ]);
}

/** A finding as a sentence. */
export function sayFinding(finding: Finding, { sayAny, locale }: WordsOfView): string {
  return sayAny(finding.id, { ...finding.values, ...timesIn(finding, locale) });
}

const utc = (day: Day) => new Date(`${day}T00:00:00Z`);

/** "2026". */
export function formatYear(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }).format(utc(day));
}

/** "January to November 2026", as the language puts it. */
export function formatStretch({ from, to }: Stretch, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(utc(from), utc(to));
}

const quarterOf = (day: Day) => Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;

/** A part of a period under its bars. */
export function partName(from: Day, grain: Grain, { say, formatDay, locale }: WordsOfView): string {
  if (grain === 'month') return formatDay(from, 'month');
  return grain === 'year' ? formatYear(from, locale) : say('insights.quarter-of', { q: quarterOf(from) });
}

/** The same with its year, for a table. */
export function partFullName(from: Day, grain: Grain, words: WordsOfView): string {
  const { say, formatDay, locale } = words;
  if (grain === 'month') return formatDay(from, 'month-year');
  if (grain === 'year') return formatYear(from, locale);
  return say('insights.quarter-year', { q: quarterOf(from), year: formatYear(from, locale) });
}
