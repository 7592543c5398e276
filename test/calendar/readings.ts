/** Readings as the content script sends them, with one field or two that a test cares about. */
import type { EventReading, PageReading, Piece } from '../../src/core/page-reading.ts';
import { idOf, me } from './fixtures/week-en.2026-06.ts';

/** A chip of a week: "Tide talk", Tuesday 2 June 2026, 9:00 to 9:30, accepted. */
export const chip = (edit: Partial<Piece> = {}): Piece => ({
  label: '9am to 9:30am, Tide talk, Rika Sund, Accepted, No location, June 2, 2026',
  shown: ['Tide talk'],
  day: '2026-06-02',
  begins: true,
  stacked: false,
  position: { top: 359, height: 18 },
  ...edit,
});

export const eventReading = (edit: Partial<EventReading> = {}): EventReading => ({
  id: idOf('tide1'),
  calendarId: me,
  pieces: [chip()],
  details: null,
  ...edit,
});

export const pageReading = (events: EventReading[], edit: Partial<PageReading> = {}): PageReading => ({
  account: me,
  accountName: null,
  view: 'WEEK',
  family: 'EVENT',
  range: null,
  language: 'en',
  headerOffset: 120,
  build: { state: 'ok', chips: events.length, skipped: 0, faults: {} },
  events,
  memo: null,
  ...edit,
});
