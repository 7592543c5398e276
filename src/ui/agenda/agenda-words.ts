import type { AgendaWords } from '../../core/agenda-text.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import type { WordsOfView } from '../messages.tsx';

/** The words of a text that both see: each is named by first name, on whichever screen. `sender` is the user's own. */
export function agendaWords(words: WordsOfView, { person }: MeetingRecords, sender: string): AgendaWords {
  return {
    say: words.sayAny,
    formatDay: (day) => words.formatDay(day, 'long'),
    shortDay: (day) => words.formatDay(day, 'short'),
    formatTime: words.formatTime,
    formatRow: words.formatRow,
    today: words.today,
    names: { me: firstName(sender) || words.say('agenda.me'), them: firstName(person?.name ?? '') },
  };
}
