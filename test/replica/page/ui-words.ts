import type { Lang } from '../scenario.ts';

/** The words of the page around the chips. Outside English they are plain renderings, not seen ones. */
export type UiWords = {
  /** For `html[lang]`. */
  htmlLang: string;
  /** For Intl. */
  locale: string;
  today: string;
  day: string;
  week: string;
  month: string;
  agenda: string;
  previous: string;
  next: string;
  create: string;
  account: string;
  guests(count: number): string;
  counts: { accepted: string; declined: string; tentative: string; needs: string };
  status: { accepted: string; declined: string; tentative: string };
  organiser: string;
  optional: string;
  organiserIs: string;
  going: string;
  yes: string;
  no: string;
  maybe: string;
  close: string;
  edit: string;
  remove: string;
  save: string;
  cancel: string;
  addTitle: string;
  moreOptions: string;
  guestTree: string;
  guestsInvited: string;
  roomsAdded: string;
  reminder: string;
  weekOf: string;
  more(count: number): string;
  seeGuests: string;
  customDays(count: number): string;
  customWeeks(count: number): string;
  searchResults: string;
};

const EN: UiWords = {
  htmlLang: 'en',
  locale: 'en-US',
  today: 'Today',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  agenda: 'Schedule',
  previous: 'Previous',
  next: 'Next',
  create: 'Create',
  account: 'Google Account:',
  guests: (count) => (count === 1 ? '1 guest' : `${count} guests`),
  counts: { accepted: 'yes', declined: 'no', tentative: 'maybe', needs: 'awaiting' },
  status: { accepted: 'Attending', declined: 'Not attending', tentative: 'Maybe' },
  organiser: 'Organizer',
  optional: 'Optional',
  organiserIs: 'Organizer: ',
  going: 'Going?',
  yes: 'Yes',
  no: 'No',
  maybe: 'Maybe',
  close: 'Close',
  edit: 'Edit event',
  remove: 'Delete event',
  save: 'Save',
  cancel: 'Cancel event editing',
  addTitle: 'Add title',
  moreOptions: 'More options',
  guestTree: 'Guests',
  guestsInvited: 'Guests invited to this event.',
  roomsAdded: 'Rooms added to this event.',
  reminder: '10 minutes before',
  weekOf: 'Week of ',
  more: (count) => `${count} more`,
  seeGuests: 'See guest list',
  customDays: (count) => `${count} days`,
  customWeeks: (count) => `${count} weeks`,
  searchResults: 'Search results',
};

const JA: UiWords = {
  ...EN,
  htmlLang: 'ja',
  locale: 'ja-JP',
  today: '今日',
  day: '日',
  week: '週',
  month: '月',
  agenda: 'スケジュール',
  previous: '前へ',
  next: '次へ',
  create: '作成',
  account: 'Google アカウント:',
  guests: (count) => `ゲスト ${count} 人`,
  counts: { accepted: '人が承諾', declined: '人が辞退', tentative: '人が未定', needs: '人が未回答' },
  status: { accepted: '参加', declined: '不参加', tentative: '未定' },
  organiser: '主催者',
  optional: '任意',
  organiserIs: '主催者: ',
  going: '参加しますか？',
  yes: 'はい',
  no: 'いいえ',
  maybe: '未定',
  close: '閉じる',
  edit: '予定を編集',
  remove: '予定を削除',
  save: '保存',
  cancel: '予定の編集をキャンセル',
  addTitle: 'タイトルを追加',
  moreOptions: 'その他のオプション',
  guestTree: 'ゲスト',
  guestsInvited: 'この予定に招待されたゲスト',
  roomsAdded: 'この予定に追加された会議室',
  reminder: '10 分前',
  weekOf: '週: ',
  more: (count) => `他 ${count} 件`,
  seeGuests: 'ゲストリストを表示',
  customDays: (count) => `${count} 日`,
  customWeeks: (count) => `${count} 週間`,
  searchResults: '検索結果',
};

const IT: UiWords = {
  ...EN,
  htmlLang: 'it',
  locale: 'it-IT',
  today: 'Oggi',
  day: 'Giorno',
  week: 'Settimana',
  month: 'Mese',
  agenda: 'Pianificazione',
  create: 'Crea',
  account: 'Account Google:',
  guests: (count) => `${count} invitati`,
  status: { accepted: 'Partecipa', declined: 'Non partecipa', tentative: 'Forse' },
  organiser: 'Organizzatore',
  organiserIs: 'Organizzatore: ',
  guestTree: 'Invitati',
  guestsInvited: 'Invitati a questo evento.',
  roomsAdded: 'Sale aggiunte a questo evento.',
  addTitle: 'Aggiungi titolo',
  reminder: '10 minuti prima',
};

const ES: UiWords = {
  ...EN,
  htmlLang: 'es',
  locale: 'es-ES',
  today: 'Hoy',
  day: 'Día',
  week: 'Semana',
  month: 'Mes',
  agenda: 'Agenda',
  create: 'Crear',
  account: 'Cuenta de Google:',
  guests: (count) => `${count} invitados`,
  status: { accepted: 'Asistirá', declined: 'No asistirá', tentative: 'Quizás' },
  organiser: 'Organizador',
  organiserIs: 'Organizador: ',
  guestTree: 'Invitados',
  guestsInvited: 'Invitados a este evento.',
  roomsAdded: 'Salas añadidas a este evento.',
  addTitle: 'Añade un título',
  reminder: '10 minutos antes',
};

const DE: UiWords = {
  ...EN,
  htmlLang: 'de',
  locale: 'de-DE',
  today: 'Heute',
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  agenda: 'Terminübersicht',
  create: 'Eintragen',
  account: 'Google-Konto:',
  guests: (count) => `${count} Gäste`,
  status: { accepted: 'Nimmt teil', declined: 'Nimmt nicht teil', tentative: 'Vielleicht' },
  organiser: 'Organisator',
  organiserIs: 'Organisator: ',
  guestTree: 'Gäste',
  guestsInvited: 'Zu diesem Termin eingeladene Gäste.',
  roomsAdded: 'Zu diesem Termin hinzugefügte Räume.',
  addTitle: 'Titel hinzufügen',
  reminder: '10 Minuten vorher',
};

const FR: UiWords = {
  ...EN,
  htmlLang: 'fr',
  locale: 'fr-FR',
  today: "Aujourd'hui",
  day: 'Jour',
  week: 'Semaine',
  month: 'Mois',
  agenda: 'Planning',
  create: 'Créer',
  account: 'Compte Google :',
  guests: (count) => `${count} invités`,
  status: { accepted: 'Participe', declined: 'Ne participe pas', tentative: 'Peut-être' },
  organiser: 'Organisateur',
  organiserIs: 'Organisateur : ',
  guestTree: 'Invités',
  guestsInvited: 'Invités à cet événement.',
  roomsAdded: 'Salles ajoutées à cet événement.',
  addTitle: 'Ajouter un titre',
  reminder: '10 minutes avant',
};

/** The page's words in each language. */
export const UI_WORDS: Record<Lang, UiWords> = { en: EN, 'en-24': EN, ja: JA, it: IT, es: ES, de: DE, fr: FR };
