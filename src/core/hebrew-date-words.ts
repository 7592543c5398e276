/** Days in Hebrew words. The date reader has no Hebrew, so all of them are ours. Prefixes (ב, ל, ה) belong to the word. */
import { addToDay, weekdayOf } from './day.ts';
import type { Rule, Span } from './own-date-words.ts';
import type { Day } from './record.ts';

/** How days are counted, given by who reads them. */
interface Counting {
  readonly endOf: (span: Span, today: Day, next: boolean) => Day;
  readonly monthsOn: (today: Day, months: number) => Day;
  readonly weekdayIn: (weeks: number, weekday: number, today: Day, coming: boolean) => Day;
  readonly nextWithNumber: (number: number, today: Day, month?: number | null) => Day | null;
}

// Sunday, the first day, is the seventh of ISO.
const weekdays: readonly (readonly [string, number])[] = [
  ['ראשון', 7],
  ['שני', 1],
  ['שלישי', 2],
  ['רביעי', 3],
  ['חמישי', 4],
  ['שישי', 5],
  ['שבת', 6],
];
const letters = 'אבגדהו';
const months = [
  'ינואר',
  'פברואר',
  'מרץ',
  'אפריל',
  'מאי',
  'יוני',
  'יולי',
  'אוגוסט',
  'ספטמבר',
  'אוקטובר',
  'נובמבר',
  'דצמבר',
];
const spans: Readonly<Record<string, Span>> = { שבוע: 'week', חודש: 'month', רבעון: 'quarter', שנה: 'year' };
const counts: Readonly<Record<string, readonly [number, 'days' | 'months']>> = {
  יומיים: [2, 'days'],
  שבוע: [7, 'days'],
  שבועיים: [14, 'days'],
  חודש: [1, 'months'],
  חודשיים: [2, 'months'],
};

const either = (words: readonly string[]) => words.join('|');
// `\b` knows Latin letters alone.
const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:עד\\s+)?(?:${pattern})(?!\\p{L})`, 'gu');
const weekdayNamed = (word: string) =>
  weekdays.find(([name]) => name === word)?.[1] ?? weekdays[letters.indexOf(word)]?.[1] ?? 1;

/** The rules of Hebrew, the longer words before the shorter ones. */
export function hebrewDates({ endOf, monthsOn, weekdayIn, nextWithNumber }: Counting): readonly Rule[] {
  const inTime = (today: Day, amount: number, unit: 'days' | 'months') =>
    unit === 'days' ? addToDay(today, amount) : monthsOn(today, amount);
  return [
    [words('[לב]?מחרתיים'), (_, today) => addToDay(today, 2)],
    [words('[לב]?מחר'), (_, today) => addToDay(today, 1)],
    [words('(?:סוף\\s+)?[הל]?היום|[לב]?סוף\\s+היום'), (_, today) => today],
    [
      words('[בל]?סוף\\s+ה(שבוע|חודש|רבעון|שנה)(\\s+הבאה?)?'),
      (match, today) => endOf(spans[match[1] ?? ''] ?? 'week', today, match[2] !== undefined),
    ],
    [
      words(`(?:בעוד|תוך|עוד)\\s+(${either(Object.keys(counts).sort((a, b) => b.length - a.length))})`),
      (match, today) => inTime(today, ...(counts[match[1] ?? ''] ?? [7, 'days'])),
    ],
    [
      words('(?:בעוד|תוך|עוד)\\s+(\\d{1,2})\\s+(ימים|שבועות|חודשים)'),
      (match, today) => {
        const n = Number(match[1]);
        return match[2] === 'חודשים' ? monthsOn(today, n) : addToDay(today, match[2] === 'שבועות' ? n * 7 : n);
      },
    ],
    [
      words(`[בל]?(?:ה?יום\\s+)(${either(weekdays.map(([name]) => name))}|[${letters}](?=['’׳]))['’׳]?(\\s+הבא)?`),
      (match, today) => {
        const weekday = weekdayNamed(match[1] ?? '');
        // "The next" is the one that comes; today is not meant by it.
        return weekdayIn(match[2] !== undefined && weekday === weekdayOf(today) ? 1 : 0, weekday, today, true);
      },
    ],
    [
      words(`[בל]?-?(\\d{1,2})\\s+ב?(${either(months)})`),
      (match, today) => nextWithNumber(Number(match[1]), today, months.indexOf(match[2] ?? '') + 1),
    ],
  ];
}
