import type { Figure } from '../../core/countdown.ts';
import { addToDay } from '../../core/day.ts';
import type { Meeting } from '../../core/meetings.ts';
import { startDay } from '../../core/stage.ts';
import type { WordsOfView } from '../messages.tsx';

/** The words of one line of a countdown. */
export function figureText(figure: Figure, words: WordsOfView): string {
  switch (figure.as) {
    case 'number':
      return words.formatNumber(figure.n);
    case 'time':
      return words.formatTime(figure.at);
    case 'weekday':
      return words.formatDay(figure.day, 'weekday');
    case 'date':
      return words.formatDay(figure.day, 'day-month');
    case 'words':
      return words.sayMessage(figure.message);
  }
}

/** "today 14:00 to 14:30", "Thu 26 Nov, 15:00 to 15:30", or the day alone where the time is not known. */
export function whenText(meeting: Meeting, words: WordsOfView): string {
  const { say, today, zone } = words;
  const day = startDay(meeting, zone);
  const named =
    day === today
      ? say('popup.today')
      : day === addToDay(today, 1)
        ? say('popup.tomorrow')
        : words.formatDay(day, 'short');
  if (meeting.start === null) return named;
  const near = day === today || day === addToDay(today, 1);
  const from = words.formatTime(meeting.start);
  if (meeting.end === null) return say(near ? 'popup.when-near-open' : 'popup.when-open', { date: named, from });
  const values = { date: named, from, to: words.formatTime(meeting.end) };
  return say(near ? 'popup.when-near' : 'popup.when', values);
}

/** The text with its first letter large, in the manner of the language. */
export function sentenceCase(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
