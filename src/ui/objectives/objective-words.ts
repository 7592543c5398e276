/** How days, parts of a hundred and the headline of objectives are said. */

import { firstName } from '../../core/names.ts';
import { type HeadlinePart, objectivesHeadline } from '../../core/objectives/headline.ts';
import type { ObjectivesPlace } from '../../core/objectives/objectives-place.ts';
import type { Standing } from '../../core/objectives/standing.ts';
import type { Objective } from '../../core/plan.ts';
import type { Day } from '../../core/record.ts';
import type { MessageId, WordsOfView } from '../messages.tsx';
import { partnerOf } from './objectives-shown.ts';

const percents = new Map<string, Intl.NumberFormat>();

/** 0 to 100 as the language writes parts of a hundred. */
export function percentText(hundredths: number, locale: string): string {
  const format = percents.get(locale) ?? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  percents.set(locale, format);
  return format.format(hundredths / 100);
}

/** A day of this year by its date, one of another by month and year. */
export function farDate(
  day: Day,
  { today, formatDay }: Pick<WordsOfView, 'today' | 'formatDay'>,
  style: 'date' | 'day-month' = 'date',
): string {
  return formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? style : 'month-year');
}

const capital = (text: string, locale: string) => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
};

/** A small number as a word where the language has given one, large ones as figures. */
function numberWord(n: number, words: WordsOfView): string {
  return words.say('objectives.numbers').split(' ')[n - 1] ?? words.formatNumber(n);
}

function sentence({ id, values, since }: HeadlinePart, words: WordsOfView): string {
  const [n, of] = [Number(values?.['n'] ?? 0), Number(values?.['of'] ?? 0)];
  const told = words.sayAny(id, {
    n,
    many: numberWord(n, words),
    total: numberWord(of, words),
    since: since === null ? '' : words.formatDay(since, 'month-year'),
  });
  return capital(told, words.locale);
}

/** The line under the title. */
export function headlineText(standings: readonly Standing[], words: WordsOfView): string {
  return objectivesHeadline(standings)
    .map((part) => sentence(part, words))
    .join(' ');
}

/** "set with Dana, 8 Jul", "from your roadmap", "set by yourself" */
export function originText(one: Objective, shown: ObjectivesPlace, words: WordsOfView): string {
  const partner = one.agreedWith === null ? null : partnerOf(shown, one);
  if (partner !== null) {
    const name = firstName(partner.name);
    return one.agreedOn === null
      ? words.say('objectives.set-with', { name })
      : words.say('objectives.set-with-on', { name, date: farDate(one.agreedOn, words, 'day-month') });
  }
  return words.say(one.milestoneId === null ? 'objectives.set-alone' : 'objectives.set-roadmap');
}

export const paceId = (pace: 'ahead' | 'as-planned' | 'behind'): MessageId => `objectives.stands-${pace}`;
