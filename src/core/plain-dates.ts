/** Days in plain English words, and the days that the wrap-up offers as buttons. */
import type { ParsedResult } from 'chrono-node/en';
import type { FindDay } from './capture.ts';
import { addToDay, weekdayOf } from './day.ts';
import type { Day } from './record.ts';

const ordinal = /\bthe\s+(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+\p{L}|time|floor|version|round|draft))/giu;
const endOfWeek = /\b(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?(week|month)\b|\b(eow|eom)\b/giu;
// Also words or names; they count as days only after a preposition.
const ambiguous = /^(?:sat|sun|mon|wed|second|now)$/i;
const preposition = /\b(?:by|until|till|before|on|due|for|next|this)\s+$/i;

interface Found {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The next day with this number in its month, today included; null where no month has it. */
function nextWithNumber(number: number, today: Day): Day | null {
  if (number < 1 || number > 31) return null;
  for (let day = today, left = 62; left > 0; day = addToDay(day, 1), left -= 1) {
    if (day.endsWith(`-${two(number)}`)) return day;
  }
  return null;
}

function endOf(what: 'week' | 'month', today: Day): Day {
  if (what === 'week') {
    const toFriday = 5 - weekdayOf(today);
    return addToDay(today, toFriday >= 0 ? toFriday : toFriday + 7);
  }
  let day = today;
  while (addToDay(day, 1).slice(0, 7) === today.slice(0, 7)) day = addToDay(day, 1);
  return day;
}

function byOwnWords(text: string, today: Day): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(ordinal)) {
    const day = nextWithNumber(Number(match[1]), today);
    if (day !== null) found.push({ day, from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(endOfWeek)) {
    const what = (match[1] ?? match[2] ?? '').toLowerCase();
    const day = endOf(what === 'week' || what === 'eow' ? 'week' : 'month', today);
    found.push({ day, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** A month alone, or a time alone, names no day. */
function namesDay({ start, text, index }: ParsedResult, whole: string): boolean {
  if (!start.isCertain('day') && !start.isCertain('weekday')) return false;
  return !ambiguous.test(text) || preposition.test(whole.slice(0, index));
}

function dayOfResult({ start }: ParsedResult): Day {
  return `${String(start.get('year')).padStart(4, '0')}-${two(start.get('month') ?? 1)}-${two(start.get('day') ?? 1)}`;
}

/**
 * Loads the date reader, English for now. It is large, so only who parses a captured line loads it, and only then.
 * The reader it gives is pure: the day in `text`, the last one where there are several, never moved to the past.
 */
export async function loadFindDay(): Promise<FindDay> {
  const { casual } = await import('chrono-node/en');
  return (text, today) => {
    // Noon by the wall clock of wherever this runs: only its date is used, going in and coming out.
    const [year = 1970, month = 1, date = 1] = today.split('-').map(Number);
    const noon = new Date(year, month - 1, date, 12);
    const byReader = casual
      .parse(text, noon, { forwardDate: true })
      .filter((result) => namesDay(result, text))
      .map((result) => ({
        day: dayOfResult(result),
        from: result.index,
        to: result.index + result.text.length,
      }));
    const own = byOwnWords(text, today);
    const all = [...own, ...byReader.filter((one) => !own.some((mine) => one.from < mine.to && mine.from < one.to))];
    return all.toSorted((a, b) => a.to - b.to).at(-1) ?? null;
  };
}

/** Runs of working days after `today`, in order, as far as three weeks ahead. */
function runsAhead(today: Day, workingDays: readonly number[]): Day[][] {
  const runs: Day[][] = [];
  let open = false;
  for (let ahead = 1; ahead <= 21; ahead += 1) {
    const day = addToDay(today, ahead);
    const works = workingDays.includes(weekdayOf(day));
    if (works && open) runs.at(-1)?.push(day);
    else if (works) runs.push([day]);
    open = works;
  }
  return runs;
}

/**
 * Two different days to offer for a promise, the sooner first: the last working day of this week and the middle of the
 * next; late in the week the middle and the end of the next. `workingDays` are ISO weekdays, 1 is Monday.
 */
export function quickDays(today: Day, workingDays: readonly number[]): Day[] {
  const [first = [], second = []] = runsAhead(today, workingDays);
  const plain = [addToDay(today, 2), addToDay(today, 7)];
  const middle = (run: readonly Day[]) => run[Math.floor((run.length - 1) / 2)];
  const soonEnds = first.length < 2 && first[0] === addToDay(today, 1);
  const picked = soonEnds ? [middle(second), second.at(-1)] : [first.at(-1), middle(second)];
  const days = picked.filter((day) => day !== undefined);
  return new Set(days).size === 2 ? days.toSorted() : plain;
}
