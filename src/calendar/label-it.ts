/** Italian labels (capture of 2024-09). No word for a reply, an all-day entry or a given place is known. */
import type { LabelLanguage } from './label-language.ts';

export const labelIt: LabelLanguage = {
  tag: 'it',
  separator: ', ',
  quotes: ['', ''],
  allDay: null,
  lead: '',
  between: / a /,
  clock: /^(?<hour>\d{1,2}):(?<minute>\d{2})$/,
  halves: { am: [], pm: [] },
  date: /^(?<day>\d{1,2}) (?<month>\p{L}+) (?<year>\d{4})$/u,
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  dateToClock: ' ',
  calendar: 'Calendario: ',
  place: null,
  noPlace: 'Nessuna posizione',
  colour: null,
  replies: new Map(),
  untitled: null,
  task: null,
  workingLocation: null,
  outOfOffice: null,
};
