/** The words of one piece of news: what happened, what it was, and what came of it. */
import { addToDay } from '../../core/day.ts';
import type { Side, ToldNews } from '../../core/following/news.ts';
import { firstName } from '../../core/names.ts';
import type { Day } from '../../core/record.ts';
import type { WordsOfView } from '../messages.tsx';

export interface NewsWords {
  /** What happened, or what is asked. */
  readonly what: string;
  /** What it was, or why it is asked. */
  readonly was: string | null;
  /** What came of it. */
  readonly effect: string | null;
}

/** "today 14:00", "Thu 26 Nov, 15:00", or the day alone where the time is not known. */
function whenOf({ day, start }: { day: Day; start: number | null }, words: WordsOfView): string {
  const { say, today } = words;
  const tomorrow = addToDay(today, 1);
  const near = day === today || day === tomorrow;
  const date = day === today ? say('popup.today') : near ? say('popup.tomorrow') : words.formatDay(day, 'short');
  if (start === null) return date;
  return say(near ? 'popup.when-near-open' : 'popup.when-open', { date, from: words.formatTime(start) });
}

const sideWhen = ({ day, start }: Side, words: WordsOfView) => (day === null ? '' : whenOf({ day, start }, words));

/** How the other one is addressed; for an event without a known person its title. */
export const nameOf = ({ name, named }: ToldNews): string => (named ? firstName(name) : name);

/** Those who are invited now. */
export const whoOf = (news: ToldNews, words: WordsOfView): string => words.formatList(news.is.names);

function rolled({ effects: { topics: n, day } }: ToldNews, { say }: WordsOfView): string {
  if (n === 0) return say('news.kept-record');
  return day === null ? say('news.waiting', { n }) : say('news.rolled', { n, day });
}

function takenBack(news: ToldNews, words: WordsOfView): string {
  const { say } = words;
  const values = { name: nameOf(news), when: whenOf(news, words) };
  switch (news.kind) {
    case 'moved':
      return say('news.taken-back-moved', values);
    case 'renamed':
      return say('news.taken-back-called', { title: news.was.title ?? '' });
    case 'accepted':
    case 'restored':
      return say('news.taken-back-off', values);
    default:
      return say('news.taken-back-on', values);
  }
}

/** Puts one piece of news into words of the user's language. */
export function newsWords(news: ToldNews, words: WordsOfView): NewsWords {
  const { say } = words;
  if (news.state === 'taken-back')
    return { what: say('news.taken-back'), was: say('news.until'), effect: takenBack(news, words) };
  const name = nameOf(news);
  const when = whenOf(news, words);
  const who = whoOf(news, words);
  switch (news.kind) {
    case 'moved':
      return {
        what: say('news.moved', { name, when: sideWhen(news.is, words) }),
        was: say('news.was', { when: sideWhen(news.was, words) }),
        effect: say('news.moved-then'),
      };
    case 'renamed':
      return {
        what: say('news.renamed', { name, title: news.is.title ?? '' }),
        was: say('news.was-called', { title: news.was.title ?? '' }),
        effect: null,
      };
    case 'cancelled':
    case 'declined':
      return { what: say(`news.${news.kind}`, { name, when }), was: null, effect: rolled(news, words) };
    case 'accepted':
    case 'restored': {
      const n = news.effects.topics;
      const effect = n === 0 ? say('news.as-before') : say('news.back', { n });
      return { what: say(`news.${news.kind}`, { name, when }), was: null, effect };
    }
    case 'guests':
      return {
        what: news.named ? say('news.guests', { name }) : say('news.guests-unnamed'),
        was: say('news.guests-why', { when, who }),
        effect: null,
      };
    case 'replaced':
      return { what: say('news.replaced', { who }), was: say('news.replaced-why', { when, who, name }), effect: null };
    case 'account':
      return { what: say('news.account', { name, who }), was: null, effect: say('news.one-still') };
    case 'calendar': {
      const was = say('news.was-in', { who: words.formatList(news.was.names) });
      return { what: say('news.calendar', { name, who }), was, effect: say('news.one-still') };
    }
    case 'absent':
      return { what: say('news.absent', { name, when }), was: null, effect: say('news.absent-why') };
  }
}
