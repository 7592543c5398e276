/** How the board says days, names and its headline. */
import { headlineOf } from '../../core/board.ts';
import { daysBetween } from '../../core/day.ts';
import type { Message } from '../../core/message.ts';
import { firstName } from '../../core/names.ts';
import type { Day, Id } from '../../core/record.ts';
import type { Commitment } from '../../core/words.ts';
import type { WordsOfView } from '../messages.tsx';
import type { BoardShown } from './board-shown.ts';

const nearDays = 6;

/** A day as the margin has room for it: "today", "Fri 27", "11 Dec". */
export function marginDay(
  day: Day,
  { today, say, formatDay }: Pick<WordsOfView, 'today' | 'say' | 'formatDay'>,
): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return say('commitments.today');
  if (ahead > 0 && ahead <= nearDays) return formatDay(day, 'weekday-day');
  return formatDay(day, 'day-month');
}

/** The first name of somebody; null where nobody is known. */
export function nameIn(people: BoardShown['people'], id: Id | null): string | null {
  const person = id === null ? undefined : people.get(id);
  return person && person.name !== '' ? firstName(person.name) : null;
}

/** A small number as a word where the language has given one, large ones as figures. */
export function numberWord(n: number, words: Pick<WordsOfView, 'say' | 'formatNumber'>): string {
  return words.say('commitments.numbers').split(' ')[n - 1] ?? words.formatNumber(n);
}

const capital = (text: string, locale: string) => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
};

/** The sentences at the top: what was kept, and what is due or late now. */
export function headlineText(shown: BoardShown, words: WordsOfView): string {
  const { kept, now } = headlineOf([...shown.open, ...shown.delivered], words.today, (id) => nameIn(shown.people, id));
  const part = ({ id, values }: Message) =>
    words.sayMessage({ id, values: { ...values, many: numberWord(Number(values?.['n'] ?? 0), words) } });
  const [first, ...rest] = now.map(part);
  const joined = rest.reduce((before, next) => words.say('commitments.headline-both', { before, next }), first ?? '');
  const sentence = joined === '' ? '' : capital(words.say('commitments.headline-end', { text: joined }), words.locale);
  return [kept ? words.sayMessage(kept) : '', sentence].filter((text) => text !== '').join(' ');
}

/** "to Dana" for the user's own, "Dana" for those of others; null where nobody is known. */
export function whoText(
  { owner }: Pick<Commitment, 'owner'>,
  name: string | null,
  say: WordsOfView['say'],
): string | null {
  if (name === null) return null;
  return owner === 'me' ? say('commitments.to', { name }) : name;
}
