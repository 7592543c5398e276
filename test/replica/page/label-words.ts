import type { Day } from '../calendar-days.ts';
import { dayParts } from '../calendar-days.ts';
import type { Lang, Reply } from '../scenario.ts';
import { clock12, clock24, clockJa, isMorning } from './clock.ts';

/** What one language puts into a chip's hidden label. */
export type LabelWords = {
  separator: string;
  quotes: readonly [string, string];
  /** Start and end on one day, in minutes. */
  times(start: number, end: number): string;
  /** One moment of a span over days. */
  moment(day: Day, minute: number): string;
  spanJoin: string;
  day(day: Day): string;
  /** Several days, all-day. */
  days(first: Day, last: Day): string;
  clock(minute: number): string;
  allDay: string;
  noTitle: string;
  calendar: string;
  replies: Record<Exclude<Reply, 'none'>, string>;
  place: string;
  noPlace: string;
  colour: string;
  task: string;
  notCompleted: string;
  workingLocation: string;
  /** What the title of such an entry begins with. */
  kinds: Record<'out-of-office' | 'focus-time', string>;
  appointments: string;
};

const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const IT_MONTHS = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);
const ES_MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const DE_MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const FR_MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** A writer of `<day> <month> <year>` with the language's own joints, and of its ranges. */
function dayFirst(months: string[], afterDate: string, beforeYear: string) {
  const month = (value: number) => months[value - 1] ?? '';
  const day = (one: Day) => {
    const { year, month: m, date } = dayParts(one);
    return `${date}${afterDate}${month(m)}${beforeYear}${year}`;
  };
  const days = (first: Day, last: Day) => `${day(first)} – ${day(last)}`;
  return { day, days };
}

function enDay(day: Day): string {
  const { year, month, date } = dayParts(day);
  return `${EN_MONTHS[month - 1]} ${date}, ${year}`;
}

function enDays(first: Day, last: Day): string {
  const a = dayParts(first);
  const b = dayParts(last);
  if (a.year !== b.year) return `${enDay(first)} – ${enDay(last)}`;
  const end = a.month === b.month ? String(b.date) : `${EN_MONTHS[b.month - 1]} ${b.date}`;
  return `${EN_MONTHS[a.month - 1]} ${a.date} – ${end}, ${a.year}`;
}

/** Both `1 to 2pm` and `1pm to 2:15pm` were seen (2026-09); here the short form stands for whole afternoon hours. */
function enTimes(start: number, end: number): string {
  const short = start % 60 === 0 && end % 60 === 0 && !isMorning(start) && !isMorning(end) && start >= 13 * 60;
  return `${short ? clock12(start).slice(0, -2) : clock12(start)} to ${clock12(end)}`;
}

function jaDay(day: Day): string {
  const { year, month, date } = dayParts(day);
  return `${year}年 ${month}月 ${date}日`;
}

const EN: LabelWords = {
  separator: ', ',
  quotes: ['', ''],
  times: enTimes,
  moment: (day, minute) => `${enDay(day)} at ${clock12(minute)}`,
  spanJoin: ' to ',
  day: enDay,
  days: enDays,
  clock: clock12,
  allDay: 'All day',
  noTitle: '(No title)',
  calendar: 'Calendar: ',
  // "Tentative" is likely, not seen.
  replies: { accepted: 'Accepted', declined: 'Declined', needs: 'Needs RSVP', tentative: 'Tentative' },
  place: 'Location: ',
  noPlace: 'No location',
  colour: 'Color: ',
  task: 'task: ',
  notCompleted: 'Not completed',
  workingLocation: 'Working location: ',
  // That the title begins with the kind is known, the English words are not.
  kinds: { 'out-of-office': 'Out of office', 'focus-time': 'Focus time' },
  appointments: 'appointment schedule',
};

const EN_24: LabelWords = {
  ...EN,
  times: (start, end) => `${clock24(start)} to ${clock24(end)}`,
  moment: (day, minute) => `${enDay(day)} at ${clock24(minute)}`,
  clock: clock24,
};

// The words for colour, task state, working location and appointments in ja are guessed.
const JA: LabelWords = {
  separator: '、',
  quotes: ['「', '」'],
  times: (start, end) => `${clock24(start)}～${clock24(end)}`,
  moment: (day, minute) => `${jaDay(day)} ${clockJa(minute)}`,
  spanJoin: '～',
  day: jaDay,
  days: (first, last) => `${jaDay(first)}～${jaDay(last)}`,
  clock: clock24,
  allDay: '終日',
  noTitle: '（タイトルなし）',
  calendar: 'カレンダー: ',
  replies: { accepted: '承諾', declined: '辞退', needs: '出欠確認が必要', tentative: '未定' },
  place: '場所: ',
  noPlace: '場所の指定なし',
  colour: '色: ',
  task: 'タスク: ',
  notCompleted: '未完了',
  workingLocation: '勤務場所: ',
  kinds: { 'out-of-office': '不在', 'focus-time': 'サイレント モード' },
  appointments: '予約スケジュール',
};

// Known in it: times, calendar, no place, date. The rest is guessed.
const IT: LabelWords = {
  ...EN_24,
  ...dayFirst(IT_MONTHS, ' ', ' '),
  times: (start, end) => `${clock24(start)} a ${clock24(end)}`,
  moment: (day, minute) => `${IT.day(day)} alle ore ${clock24(minute)}`,
  spanJoin: ' a ',
  allDay: 'Tutto il giorno',
  noTitle: '(Senza titolo)',
  calendar: 'Calendario: ',
  replies: { accepted: 'Accettato', declined: 'Rifiutato', needs: 'In attesa di risposta', tentative: 'Forse' },
  place: 'Posizione: ',
  noPlace: 'Nessuna posizione',
  colour: 'Colore: ',
  task: 'attività: ',
  notCompleted: 'Non completata',
  workingLocation: 'Luogo di lavoro: ',
};

// Known in es: times, all day, place, no place, date. The rest is guessed.
const ES: LabelWords = {
  ...EN_24,
  ...dayFirst(ES_MONTHS, ' de ', ' de '),
  times: (start, end) => `De ${clock24(start)} a ${clock24(end)}`,
  moment: (day, minute) => `${ES.day(day)} a las ${clock24(minute)}`,
  spanJoin: ' a ',
  allDay: 'Todo el día',
  noTitle: '(Sin título)',
  calendar: 'Calendario: ',
  replies: { accepted: 'Aceptado', declined: 'Rechazado', needs: 'Falta confirmar asistencia', tentative: 'Quizás' },
  place: 'Ubicación: ',
  noPlace: 'Sin ubicación',
  colour: 'Color: ',
  task: 'tarea: ',
  notCompleted: 'Sin completar',
  workingLocation: 'Lugar de trabajo: ',
};

// All of de is guessed: no German page was seen.
const DE: LabelWords = {
  ...EN_24,
  ...dayFirst(DE_MONTHS, '. ', ' '),
  times: (start, end) => `${clock24(start)} bis ${clock24(end)}`,
  moment: (day, minute) => `${DE.day(day)} um ${clock24(minute)}`,
  spanJoin: ' bis ',
  allDay: 'Ganztägig',
  noTitle: '(Kein Titel)',
  calendar: 'Kalender: ',
  replies: { accepted: 'Zugesagt', declined: 'Abgelehnt', needs: 'Zusage ausstehend', tentative: 'Vorläufig' },
  place: 'Ort: ',
  noPlace: 'Kein Ort',
  colour: 'Farbe: ',
  task: 'Aufgabe: ',
  notCompleted: 'Nicht erledigt',
  workingLocation: 'Arbeitsort: ',
};

// Of fr only the times were reported; the rest is guessed.
const FR: LabelWords = {
  ...EN_24,
  ...dayFirst(FR_MONTHS, ' ', ' '),
  times: (start, end) => `De ${clock24(start)} à ${clock24(end)}`,
  moment: (day, minute) => `${FR.day(day)} à ${clock24(minute)}`,
  spanJoin: ' au ',
  allDay: 'Toute la journée',
  noTitle: '(Sans titre)',
  calendar: 'Agenda : ',
  replies: { accepted: 'Accepté', declined: 'Refusé', needs: 'Réponse attendue', tentative: 'Peut-être' },
  place: 'Lieu : ',
  noPlace: 'Aucun lieu',
  colour: 'Couleur : ',
  task: 'tâche : ',
  notCompleted: 'Non terminée',
  workingLocation: 'Lieu de travail : ',
};

/** The label words of each language. */
export const LABEL_WORDS: Record<Lang, LabelWords> = { en: EN, 'en-24': EN_24, ja: JA, it: IT, es: ES, de: DE, fr: FR };
