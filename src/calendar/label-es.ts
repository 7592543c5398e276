/** Spanish labels (read off the page by others up to 2026-10). No word for a reply or another calendar is known. */
import type { LabelLanguage } from './label-language.ts';

export const labelEs: LabelLanguage = {
  tag: 'es',
  separator: ', ',
  quotes: ['', ''],
  allDay: 'Todo el día',
  lead: 'De ',
  between: / a /,
  clock: /^(?<hour>\d{1,2}):(?<minute>\d{2})(?: (?<after>[ap]\. ?m\.))?$/i,
  halves: { am: ['a. m.', 'a.m.'], pm: ['p. m.', 'p.m.'] },
  date: /^(?<day>\d{1,2}) de (?<month>\p{L}+) de (?<year>\d{4})$/u,
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  dateToClock: ' ',
  calendar: null,
  place: 'Ubicación: ',
  noPlace: 'Sin ubicación',
  colour: null,
  replies: new Map(),
  untitled: null,
  task: null,
  workingLocation: null,
  outOfOffice: null,
};
