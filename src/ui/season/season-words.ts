/** What is said of a season and its steps. */
import type { Season } from '../../core/plan.ts';
import type { Day } from '../../core/record.ts';
import type { Occasion } from '../../core/season/occasion.ts';
import type { WordsOfView } from '../messages.tsx';
import type { OnView } from './season-shown.ts';

/** "Friday 26 February 2027". `day` is `YYYY-MM-DD` and belongs to no zone. */
export function wholeDate(day: Day, locale: string): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(Date.parse(`${day}T00:00:00Z`)).replace(/\s/gu, '\u00a0');
}

const names = 3;

/** How many are left, and which fall out; "13 Jan, 27 Jan, and 2 more" where there are many. */
function leftWords(own: readonly Occasion[], name: string, { say, formatDay, formatList }: WordsOfView): string {
  const off = own.filter((one) => one.off);
  const expected = own.filter(({ meetingId }) => meetingId === null).length;
  const n = own.length - off.length;
  const hoped = expected === 0 ? '' : say('season.expected-of', { n: expected });
  const told = off.slice(0, names).map(({ day }) => formatDay(day, 'date'));
  const list = off.length > names ? [...told, say('season.and-more', { n: off.length - names })] : told;
  const left =
    off.length === 0
      ? say('season.left', { n, name })
      : say(off.length === 1 ? 'season.left-but' : 'season.left-but-many', {
          n,
          name,
          all: own.length,
          days: formatList(list),
        });
  return hoped === '' ? left : say('season.two-sentences', { first: left, second: hoped });
}

/** The sentence under the title: when it is decided, and how many one-on-ones are left until then. */
export function aboutSeason({ season, plan, nameOf }: OnView, words: WordsOfView): string {
  const { say, locale, today } = words;
  const date = wholeDate(season.decidedOn, locale);
  if (season.state !== 'open') return say(`season.was-${season.state}`, { date });
  if (season.decidedOn < today) return say('season.is-over', { date });
  const name = nameOf(season.personId);
  if (name === '') return say('season.without-person', { date });
  return say('season.about', { date, left: leftWords(plan.own, name, words) });
}

/** How long from a step to the decision: "5 weeks", "3 days". `last` says "left" besides. */
export function timeLeft(days: number, last: boolean, { say }: WordsOfView): string {
  const weeks = Math.floor(days / 7);
  if (last) return weeks > 0 ? say('season.weeks-left', { n: weeks }) : say('season.days-left', { n: days });
  return weeks > 0 ? say('season.weeks', { n: weeks }) : say('season.days', { n: days });
}

/** The words a new season's steps begin with, for the kinds of steps in it. */
export function firstWords(
  kind: Season['kind'],
  steps: readonly Season['steps'][number]['what'][],
  { say }: WordsOfView,
) {
  return steps.map((what) => ({
    what,
    text: say(what === 'ask' ? `season.first-ask-${kind}` : `season.first-${what}`),
  }));
}

/** The first clause of a step's words, which stands out, and the rest. */
export function clauses(text: string): readonly [string, string] {
  const found = /^.{3,60}?[.:!?;](?=\s)/u.exec(text);
  return found ? [found[0], text.slice(found[0].length)] : ['', text];
}
