/** Days in plain words, in the user's language and in English, and the days that the wrap-up offers as buttons. */
import type { Chrono, ParsedResult } from 'chrono-node/en';
import type { FindDay } from './capture.ts';
import { addToDay } from './day.ts';
import { type FoundDay, ownDateWords } from './own-date-words.ts';
import type { Day } from './record.ts';

// Also words or names; they count as days only after a preposition.
const ambiguous = /^(?:sat|sun|mon|wed|second|now)$/i;
const preposition = /\b(?:by|until|till|before|on|due|for|next|this)\s+$/i;

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A month alone, or a time alone, names no day. */
function namesDay({ start, text, index }: ParsedResult, whole: string): boolean {
  if (!start.isCertain('day') && !start.isCertain('weekday')) return false;
  return !ambiguous.test(text) || preposition.test(whole.slice(0, index));
}

function dayOfResult({ start }: ParsedResult): Day {
  return `${String(start.get('year')).padStart(4, '0')}-${two(start.get('month') ?? 1)}-${two(start.get('day') ?? 1)}`;
}

interface Reader {
  readonly casual: Pick<Chrono, 'parse'>;
}

/** The readers of other languages, each loaded by those alone whose browser speaks it. */
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  de: () => import('chrono-node/de'),
  es: () => import('chrono-node/es'),
  fi: () => import('chrono-node/fi'),
  fr: () => import('chrono-node/fr'),
  it: () => import('chrono-node/it'),
  ja: () => import('chrono-node/ja'),
  nl: () => import('chrono-node/nl'),
  pt: () => import('chrono-node/pt'),
  ru: () => import('chrono-node/ru'),
  sv: () => import('chrono-node/sv'),
  uk: () => import('chrono-node/uk'),
  vi: () => import('chrono-node/vi'),
  zh: () => import('chrono-node/zh/hans'),
  'zh-hant': () => import('chrono-node/zh/hant'),
};

/** English always, as what is typed often is; before it the language of `locale`, where it has a reader. */
async function readersFor(locale: string): Promise<readonly Reader['casual'][]> {
  const { language, script, region } = new Intl.Locale(locale).maximize();
  const own = readers[script === 'Hant' ? 'zh-hant' : language];
  const [english, ...others] = await Promise.all([import('chrono-node/en'), ...(own ? [own()] : [])]);
  // "11/12" is the 12th of November in few places. The usual reader stands behind: the other leaves "Dec 11" alone.
  const monthFirst = monthFirstRegions.has(region ?? '');
  return [...others.map(({ casual }) => casual), ...(monthFirst ? [] : [english.GB]), english.casual];
}

const monthFirstRegions: ReadonlySet<string> = new Set(['US', 'PH', 'PR', 'GU', 'PW', 'FM', 'MH']);

const overlaps = (one: FoundDay, other: FoundDay) => one.from < other.to && other.from < one.to;

/**
 * Loads the date reader for a language (BCP 47). It is large, so only who parses a captured line loads it, and only then.
 * The reader it gives is pure: the day in `text`, the last one that is not past where there are several.
 */
export async function loadFindDay(locale = 'en'): Promise<FindDay> {
  const languages = await readersFor(locale);
  return (text, today) => {
    // Noon by the wall clock of wherever this runs: only its date is used, going in and coming out.
    const [year = 1970, month = 1, date = 1] = today.split('-').map(Number);
    const noon = new Date(year, month - 1, date, 12);
    const all = ownDateWords(text, today);
    for (const casual of languages) {
      const found = casual
        .parse(text, noon, { forwardDate: true })
        .filter((result) => namesDay(result, text))
        .map((result) => ({ day: dayOfResult(result), from: result.index, to: result.index + result.text.length }));
      // What an earlier reader understood is not read again: "the 11th" is ours, "Donnerstag" is German.
      all.push(...found.filter((one) => !all.some((other) => overlaps(one, other))));
    }
    return (
      all
        .filter(({ day }) => day >= today)
        .sort((a, b) => a.to - b.to)
        .at(-1) ?? null
    );
  };
}

/**
 * The same for what has happened: the last day in `text` that is not ahead. A weekday is the last one that was, a date
 * without a year that of the year it was last.
 */
export async function loadFindPastDay(locale = 'en'): Promise<FindDay> {
  const languages = await readersFor(locale);
  return (text, today) => {
    const [year = 1970, month = 1, date = 1] = today.split('-').map(Number);
    const noon = new Date(year, month - 1, date, 12);
    const all: FoundDay[] = [];
    for (const casual of languages) {
      for (const result of casual.parse(text, noon)) {
        if (!namesDay(result, text)) continue;
        const { start, index } = result;
        let day = dayOfResult(result);
        if (day > today && !start.isCertain('day')) day = addToDay(day, -7);
        else if (day > today && !start.isCertain('year') && start.isCertain('month')) {
          day = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
        }
        const found = { day, from: index, to: index + result.text.length };
        if (day <= today && !all.some((other) => overlaps(found, other))) all.push(found);
      }
    }
    return all.sort((a, b) => a.to - b.to).at(-1) ?? null;
  };
}
