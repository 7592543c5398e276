/** Days in words that the date reader misses or takes for another day. */
import { addToDay, weekdayOf } from './day.ts';
import { hebrewDates } from './hebrew-date-words.ts';
import type { Day } from './record.ts';

/** A day, and where its words stand in the text. */
export interface FoundDay {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

export type Span = 'week' | 'month' | 'quarter' | 'year';

const friday = 5;
const two = (number: number) => String(number).padStart(2, '0');

/** The next day with this number in its month, today included; null where no month has it. */
function nextWithNumber(number: number, today: Day, month: number | null = null): Day | null {
  if (number < 1 || number > 31) return null;
  const ending = month === null ? `-${two(number)}` : `-${two(month)}-${two(number)}`;
  for (let day = today, left = month === null ? 62 : 366 * 8; left > 0; day = addToDay(day, 1), left -= 1) {
    if (day.endsWith(ending)) return day;
  }
  return null;
}

function lastOfMonth(year: number, month: number): Day {
  const moved = new Date(Date.UTC(year, month, 0));
  return moved.toISOString().slice(0, 10);
}

/** The last day of this span, or of the one after it; of a week the Friday, the next one once that is over. */
function endOf(span: Span, today: Day, next: boolean): Day {
  if (span === 'week') {
    const toFriday = friday - weekdayOf(today) + (next ? 7 : 0);
    return addToDay(today, toFriday >= 0 ? toFriday : toFriday + 7);
  }
  const length = { month: 1, quarter: 3, year: 12 }[span];
  const [year = 1970, month = 1] = today.split('-').map(Number);
  return lastOfMonth(year, Math.ceil(month / length) * length + (next ? length : 0));
}

/** The same date some months on, or the last of its month where that is shorter. */
function monthsOn(today: Day, months: number): Day {
  const [year = 1970, month = 1, date = 1] = today.split('-').map(Number);
  const last = lastOfMonth(year, month + months);
  return Number(last.slice(8)) < date ? last : `${last.slice(0, 8)}${two(date)}`;
}

/** That weekday (1 is Monday) of the week `weeks` after this one; `coming`: counted from the next one that comes. */
function weekdayIn(weeks: number, weekday: number, today: Day, coming: boolean): Day {
  const ahead = weekday - weekdayOf(today);
  return addToDay(today, (coming && ahead < 0 ? ahead + 7 : ahead) + weeks * 7);
}

const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const numbers: readonly string[] = ['a', 'one', 'two', 'three', 'four', 'five', 'six'];
const numberOf = (word: string) => {
  const at = numbers.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : Math.max(1, at);
};
const weekdays = '(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const spans: Readonly<Record<string, Span>> = { w: 'week', m: 'month', q: 'quarter', y: 'year' };
const weekdayNumber = (word: string) => english.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** Words, and the day they name on a given one; null where they name none. */
export type Rule = readonly [RegExp, (match: RegExpExecArray, today: Day) => Day | null];

const ends = (pattern: string, span: Span): Rule => [
  new RegExp(pattern, 'giu'),
  (_, today) => endOf(span, today, false),
];

const rules: readonly Rule[] = [
  [
    /\bthe\s+(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+\p{L}|time|floor|version|round|draft))/giu,
    (match, today) => nextWithNumber(Number(match[1]), today),
  ],
  [
    /\b(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?(next\s+)?(week|month|quarter|year)\b/giu,
    (match, today) => endOf((match[2] ?? 'week').toLowerCase() as Span, today, match[1] !== undefined),
  ],
  [
    /\b(?:the\s+)?(month|quarter|year)[\s-]end\b/giu,
    (match, today) => endOf((match[1] ?? 'month').toLowerCase() as Span, today, false),
  ],
  [/\beo([wmqy])\b/giu, (match, today) => endOf(spans[(match[1] ?? 'w').toLowerCase()] ?? 'week', today, false)],
  [/\b(?:eod|(?:the\s+)?end\s+of\s+(?:the\s+)?day)\b/giu, (_, today) => today],
  [
    new RegExp(`\\b${weekdays}\\s+week\\b|\\ba\\s+week\\s+(?:from|on)\\s+${weekdays}\\b`, 'giu'),
    (match, today) => weekdayIn(1, weekdayNumber(match[1] ?? match[2] ?? ''), today, true),
  ],
  [/\bin\s+a\s+fortnight\b/giu, (_, today) => addToDay(today, 14)],
  [
    /\b(?:in|within)\s+(a|one|two|three|four|five|six|\d{1,2})\s+months?\b/giu,
    (match, today) => monthsOn(today, numberOf(match[1] ?? '1')),
  ],
  // A date with two full stops is day and month in every language that writes it so.
  [
    /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/gu,
    (match, today) => nextWithNumber(Number(match[1]), today, Number(match[2])),
  ],
  [
    /\b(?:zum|am|dem|den)\s+(\d{1,2})\.(?!\s?\d|\s+\p{Lu})/gu,
    (match, today) => nextWithNumber(Number(match[1]), today),
  ],
  ends('\\b(?:Ende\\s+des\\s+Monats|Monatsende)\\b', 'month'),
  ends('\\bEnde\\s+der\\s+Woche\\b', 'week'),
  ends('\\b(?:la\\s+)?fin\\s+(?:du|de)\\s+mois\\b', 'month'),
  ends('\\b(?:la\\s+)?fin\\s+de\\s+la\\s+semaine\\b', 'week'),
  ends('\\bfin(?:al|ales)?\\s+de(?:l)?\\s+mes\\b', 'month'),
  ends('\\bfine\\s+(?:del\\s+)?mese\\b', 'month'),
  ends('\\b(?:het\\s+)?einde?\\s+van\\s+de\\s+maand\\b', 'month'),
  ends('\\b(?:fim|final)\\s+do\\s+m[eê]s\\b', 'month'),
  ends('\\bslutet\\s+av\\s+månaden\\b', 'month'),
  ends('\\bslutet\\s+av\\s+veckan\\b', 'week'),
  [
    /(今週|来週|再来週)の?([月火水木金土日])曜日?/gu,
    (match, today) =>
      weekdayIn(
        ['今週', '来週', '再来週'].indexOf(match[1] ?? ''),
        '月火水木金土日'.indexOf(match[2] ?? '') + 1,
        today,
        false,
      ),
  ],
];

const hebrewRules = hebrewDates({ endOf, monthsOn, weekdayIn, nextWithNumber });
const hebrewLetter = /\p{Script=Hebrew}/u;

/** The days in `text` that these words name, seen from `today`. Where two overlap, the first rule counts. */
export function ownDateWords(text: string, today: Day): FoundDay[] {
  const found: FoundDay[] = [];
  for (const [pattern, dayOf] of hebrewLetter.test(text) ? [...hebrewRules, ...rules] : rules) {
    for (const match of text.matchAll(pattern)) {
      const day = dayOf(match, today);
      const [from, to] = [match.index, match.index + match[0].length];
      if (day !== null && !found.some((one) => from < one.to && one.from < to)) found.push({ day, from, to });
    }
  }
  return found;
}
