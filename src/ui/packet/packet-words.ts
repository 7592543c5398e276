/** How a packet is said: in files and in the preview by the same words. */
import type { PacketDays, PacketWords } from '../../core/packet/facts.ts';
import type { Day } from '../../core/record.ts';
import { formatWords } from '../agenda/format-words.ts';
import type { WordsOfView } from '../messages.tsx';
import { percentText } from '../objectives/objective-words.ts';

// They keep two directions of writing apart on screen. Here each text stands in an element or a line of its own.
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const at = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** The words of the view for a packet of these days. Dates within its one year are said without it. */
export function packetWords(words: WordsOfView, { from, to }: PacketDays): PacketWords {
  const { locale, sayAny, formatDay, formatNumber, formatRow, formatDots } = words;
  const intl = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const full = intl({ day: 'numeric', month: 'short', year: 'numeric' });
  const years = intl({ year: 'numeric' });
  const year = from.slice(0, 4) === to.slice(0, 4) ? to.slice(0, 4) : null;
  return {
    say: (id, values) => plain(sayAny(id, values)),
    date: (day) => (day.slice(0, 4) === year ? formatDay(day, 'day-month') : full.format(at(day))),
    month: (day) => formatDay(day, 'month-year'),
    year: (day) => years.format(at(day)),
    range: (days) => full.formatRange(at(days.from), at(days.to)),
    percent: (hundredths) => percentText(hundredths, locale),
    number: formatNumber,
    format: (format) => plain(formatWords(format, words)),
    row: (items) => plain(formatRow(items)),
    dots: (items) => plain(formatDots(items)),
  };
}
