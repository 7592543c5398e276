/** Days as one says them of far things: a month, a quarter, a year, in so many years. Each means its last day. */
import type { FoundDay } from '../own-date-words.ts';
import type { Day } from '../record.ts';

const two = (number: number) => String(number).padStart(2, '0');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function lastOf(year: number, month: number): Day {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The names of the months in a language, lower case, each with its number; the forms beside a day too ("марта"). */
function monthNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const) {
    const format = new Intl.DateTimeFormat([locale, 'en'], { ...options, timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 0; month < 12; month += 1) {
      const part = format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month');
      const name = (part?.value ?? '').toLowerCase().replace(/\.$/, '');
      if (/\p{L}{3}/u.test(name)) names.set(name, month + 1);
    }
  }
  return names;
}

const known = new Map<string, { readonly names: ReadonlyMap<string, number>; readonly pattern: RegExp }>();
function monthsIn(locale: string) {
  const made = known.get(locale);
  if (made) return made;
  const names = new Map([...monthNames('en'), ...monthNames(locale)]);
  const any = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // Without a year a month counts at the end of the line alone: "may" and "march" are words too.
  const pattern = new RegExp(`(?<=\\s)(${any.join('|')})\\.?(?:\\s+(20\\d\\d)(?!\\d)|(?=\\s*[.!]?\\s*$))`, 'iu');
  const one = { names, pattern };
  known.set(locale, one);
  return one;
}

/** Prepositions of months and years that no day has before it; they go with the day. */
const before = /(?<=\s)(?:in|im|en|em|nel|w|в|i)\s+$/iu;

const counts: readonly string[] = ['a', 'one', 'two', 'three', 'four', 'five'];

/** The far day named in `text` that is not before `today`, and where its words stand; null where none is. */
export function findFarDay(text: string, today: Day, locale: string): FoundDay | null {
  const [year = 1970] = today.split('-').map(Number);
  const found = (match: RegExpExecArray, of: (year: number) => Day, given: string | undefined): FoundDay | null => {
    const first = of(given === undefined ? year : Number(given));
    const day = given === undefined && first < today ? of(year + 1) : first;
    const lead = before.exec(text.slice(0, match.index))?.[0].length ?? 0;
    return day < today ? null : { day, from: match.index - lead, to: match.index + match[0].length };
  };
  const quarter = /(?<![\p{L}\p{N}])Q([1-4])(?:[\s/-]*(20\d\d))?(?![\p{L}\p{N}])/iu.exec(text);
  if (quarter) return found(quarter, (of) => lastOf(of, Number(quarter[1]) * 3), quarter[2]);
  const { names, pattern } = monthsIn(locale);
  const month = pattern.exec(text);
  if (month) return found(month, (of) => lastOf(of, names.get((month[1] ?? '').toLowerCase()) ?? 12), month[2]);
  const years = /\b(?:in|within)\s+(a|one|two|three|four|five|[1-9])\s+years?\b/iu.exec(text);
  if (years) {
    const word = (years[1] ?? '').toLowerCase();
    const n = counts.includes(word) ? Math.max(1, counts.indexOf(word)) : Number(word);
    const month = Number(today.slice(5, 7));
    return found(years, () => lastOf(year + n, month), String(year));
  }
  const alone = /(?<=\s)(20\d\d)(?=\s*[.!]?\s*$)/u.exec(text);
  return alone ? found(alone, (of) => lastOf(of, 12), alone[1]) : null;
}
