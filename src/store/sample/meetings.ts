/** The one-on-ones: two years of them, and those ahead. */
import { dayOf, instantAt } from '../../core/day.ts';
import type { Fields } from '../../core/model.ts';
import { withDana, withJun, withRuth, withTomas } from './ids.ts';
import { dayMs, type SampleBook } from './rows.ts';

const minute = 60_000;

interface Place {
  readonly series: string;
  readonly title: string;
  /** Milliseconds since 1970 UTC. */
  readonly start: number;
  readonly cancelled?: boolean;
  /** When it was to be before it was moved. */
  readonly movedFrom?: number;
  readonly followed?: { readonly mailed: string; readonly confirmed: string | null };
}

/** Half past nine on `day`, as an instant. */
export const halfPastNine = (day: string, zone: string) => instantAt(day, 9 * 60 + 30, zone);

/** Today's catch-up begins then (ms since 1970 UTC), and so do the others of that series on their days. */
export const catchUpStart = ({ now }: SampleBook, daysBack = 0) => now + 25 * minute - daysBack * dayMs;

/** Adds meeting number `n`. */
export function addMeeting({ add, zone }: SampleBook, n: number, place: Place): string {
  const { series: seriesId, title, start, cancelled = false, movedFrom = start, followed } = place;
  const fields: Fields<'meetings'> = {
    seriesId,
    originalStart: new Date(movedFrom).toISOString().replace(/[-:]|\.\d+/g, ''),
    title,
    start,
    end: start + 30 * minute,
    day: dayOf(start, zone),
    startSource: 'id',
    zoneKnown: true,
    reply: 'accepted',
    cancelled,
    byHand: false,
    closedAt: followed ? start + 40 * minute : null,
    mailedOn: followed?.mailed ?? null,
    confirmedOn: followed?.confirmed ?? null,
  };
  return add('meetings', n, fields);
}

export function addMeetings(book: SampleBook): void {
  const { ago, ahead, say, zone } = book;
  const meeting = (n: number, place: Place) => addMeeting(book, n, place);
  const catchUp = { series: withDana, title: say('sample.planning-catch-up') };
  const at = (days: number) => catchUpStart(book, days);
  meeting(100, { ...catchUp, start: at(0) });
  meeting(101, { ...catchUp, start: at(14), followed: { mailed: ago(13), confirmed: ago(13) } });
  meeting(102, { ...catchUp, start: at(28), followed: { mailed: ago(27), confirmed: null } });
  meeting(103, { ...catchUp, start: at(42), cancelled: true });
  meeting(104, { ...catchUp, start: at(56), followed: { mailed: ago(55), confirmed: ago(54) } });
  for (let back = 5; back <= 20; back += 1) {
    const days = back * 14;
    meeting(100 + back, { ...catchUp, start: at(days), followed: { mailed: ago(days - 1), confirmed: ago(days - 1) } });
  }
  meeting(130, { ...catchUp, start: at(-14) });

  const ruth = { series: withRuth, title: say('sample.name-ruth-mira') };
  const tomas = { series: withTomas, title: say('sample.mentoring') };
  const jun = { series: withJun, title: say('sample.jun-and-mira') };
  const on = (day: string) => halfPastNine(day, zone);
  meeting(131, { ...ruth, start: on(ago(90)), followed: { mailed: ago(89), confirmed: null } });
  meeting(132, { ...ruth, start: on(ahead(15)) });
  meeting(133, { ...tomas, start: on(ago(27)), followed: { mailed: ago(26), confirmed: ago(26) } });
  meeting(134, { ...tomas, start: on(ahead(27)) });
  meeting(135, { ...jun, start: on(ago(5)), followed: { mailed: ago(5), confirmed: ago(4) } });
  meeting(136, { ...jun, start: on(ahead(2)) });
}

/** The one-on-ones until the decision of the season, but for those of two and fifteen days ahead, which are there already. */
export function addPlannedMeetings(book: SampleBook): void {
  const { say } = book;
  const planned = (n: number, series: string, title: string, inDays: number, cancelled = false) =>
    addMeeting(book, n, { series, title, start: catchUpStart(book, -inDays), cancelled });
  planned(770, withDana, say('sample.planning-catch-up'), 28, true);
  for (let turn = 3; turn <= 6; turn += 1) planned(768 + turn, withDana, say('sample.planning-catch-up'), turn * 14);
  planned(780, withTomas, say('sample.mentoring'), 55);
  planned(781, withTomas, say('sample.mentoring'), 83);
}
