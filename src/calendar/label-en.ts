/** English labels (captures of 2022-10 to 2026-10). */
import type { LabelLanguage } from './label-language.ts';

export const labelEn: LabelLanguage = {
  tag: 'en',
  separator: ', ',
  quotes: ['', ''],
  allDay: 'All day',
  lead: '',
  between: / to | – /,
  clock: /^(?<hour>\d{1,2})(?::(?<minute>\d{2}))? ?(?<after>[ap]m)?$/i,
  halves: { am: ['am'], pm: ['pm'] },
  date: /^(?:(?<month>[A-Z][a-z]+) (?<day>\d{1,2})(?:, (?<year>\d{4}))?|(?<day2>\d{1,2})(?:, (?<year2>\d{4}))?)$/,
  months: 'january february march april may june july august september october november december'.split(' '),
  dateToClock: ' at ',
  calendar: 'Calendar: ',
  place: 'Location: ',
  noPlace: 'No location',
  colour: 'Color: ',
  // "Tentative" has no capture (2026-11): a field in its place reads as unknown.
  replies: new Map([
    ['Accepted', 'accepted'],
    ['Declined', 'declined'],
    ['Needs RSVP', 'unanswered'],
  ]),
  untitled: '(No title)',
  task: 'task: ',
  workingLocation: 'Working location: ',
  outOfOffice: null,
};
