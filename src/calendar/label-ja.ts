/** Japanese labels (captures of 2026-01 and 2026-09; in 2019 the title had no quotes yet). */
import type { LabelLanguage } from './label-language.ts';

export const labelJa: LabelLanguage = {
  tag: 'ja',
  separator: '、',
  quotes: ['「', '」'],
  allDay: '終日',
  lead: '',
  between: /\s?[～〜]\s?/,
  clock: /^(?<half>午前|午後)?(?<hour>\d{1,2})(?::(?<minute>\d{2})|時(?:(?<minute2>\d{1,2})分)?)$/,
  halves: { am: ['午前'], pm: ['午後'] },
  date: /^(?<year>\d{4})年 ?(?<month>\d{1,2})月 ?(?<day>\d{1,2})日$/,
  months: [],
  dateToClock: ' ',
  calendar: 'カレンダー: ',
  place: '場所: ',
  noPlace: '場所の指定なし',
  colour: null,
  replies: new Map([
    ['承諾', 'accepted'],
    ['辞退', 'declined'],
    ['未定', 'tentative'],
    ['出欠確認が必要', 'unanswered'],
  ]),
  untitled: null,
  task: 'タスク',
  workingLocation: null,
  outOfOffice: '不在',
};
