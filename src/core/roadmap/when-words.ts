/** When a milestone is meant to be reached, from the words in which one says it. */
import type { FindDay } from '../capture.ts';
import type { Grain } from '../plan.ts';
import type { Day } from '../record.ts';

/** `day` is the last day of what is meant. */
export interface When {
  readonly day: Day;
  readonly grain: Grain;
}

/** The last day of a month, counted from 1; months beyond 12 are those of the next year. */
const endOf = (year: number, month: number): Day => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const yearForm = /(?<!\d)(20\d\d|21\d\d)(?!\d)/u;
const quarterForm =
  /(?<![\p{L}\d])(?:q\s?([1-4])|([1-4])(?:\.|st|nd|rd|th)?\s?(?:q|quarter|quartal)|(?:quarter|quartal|רבעון)\s?([1-4]))(?!\d)/iu;
const numberedMonth =
  /(?<!\d)(?:(20\d\d|21\d\d)[-/.](0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])[/.-](20\d\d|21\d\d))(?![\d/.-]*\d)/u;

/** Month by name, in this language and in English; long ones first, so that "March" is not "Mar". */
function monthNames(locale: string): { readonly name: string; readonly month: number }[] {
  const names = new Map<string, number>();
  for (const language of [locale, 'en']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = format
          .format(Date.UTC(2026, month - 1, 1))
          .toLowerCase()
          .replace(/\.$/, '');
        if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  return [...names].map(([name, month]) => ({ name, month })).toSorted((a, b) => b.name.length - a.name.length);
}

// Hebrew writes "in" and "until" as a letter in front of the word.
const monthIn = (text: string, locale: string) =>
  monthNames(locale).find(({ name }) =>
    new RegExp(`(?<!\\p{L})[בל]?${name.replace(/[.\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text),
  );

/**
 * Reads "March 2027", "Q3 2027", "2029", "15 March 2027", "in two months". A month or quarter without a year is the next
 * that ends no earlier than `today`. Null where the words name no time. `locale` is BCP 47.
 */
export function readWhen(words: string, today: Day, locale: string, findDay: FindDay): When | null {
  const text = words.trim().toLowerCase();
  if (text === '') return null;
  const named = yearForm.exec(text);
  const thisYear = Number(today.slice(0, 4));
  const whole = (grain: Grain, month: number): When => {
    const day = endOf(named ? Number(named[1]) : thisYear, month);
    return { grain, day: named || day >= today ? day : endOf(thisYear + 1, month) };
  };
  const quarter = quarterForm.exec(text);
  if (quarter) return whole('quarter', Number(quarter[1] ?? quarter[2] ?? quarter[3]) * 3);
  const numbered = numberedMonth.exec(text);
  if (numbered) {
    return { grain: 'month', day: endOf(Number(numbered[1] ?? numbered[4]), Number(numbered[2] ?? numbered[3])) };
  }
  const month = monthIn(text, locale);
  const rest = named ? text.replace(named[0], '') : text;
  if (month && !/\d/.test(rest)) return whole('month', month.month);
  const iso = /(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)/.exec(text)?.[1];
  const day = iso !== undefined && !Number.isNaN(Date.parse(iso)) ? iso : (findDay(words, today)?.day ?? null);
  if (day !== null) return { grain: 'day', day };
  return named && !/\d/.test(rest) ? whole('year', 12) : null;
}
