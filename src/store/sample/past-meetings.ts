/** Earlier one-on-ones with the others, some of them moved or cancelled, and a manager of an earlier employer. */
import { settingId } from '../../core/identity.ts';
import { withDana, withJun, withRuth, withTomas } from './ids.ts';
import { addMeeting, catchUpStart, halfPastNine } from './meetings.ts';
import { dayMs, idOf, type SampleBook } from './rows.ts';
import { addNote } from './talk.ts';

/** With Ruth half a year ago; the n-th before the last with Tomás, four weeks apart, and with Jun. */
export const ruthBefore = idOf(850);
export const tomasBack = (n: number) => idOf(850 + n);
export const junBack = (n: number) => idOf(860 + n);

const ines = idOf(5);
const withInes = idOf(15);
const northline = idOf(606);

export function addPastMeetings(book: SampleBook): void {
  const { ago, say, zone } = book;
  const on = (days: number) => halfPastNine(ago(days), zone);
  const held = (days: number) => ({ start: on(days), followed: { mailed: ago(days - 1), confirmed: ago(days - 1) } });
  addMeeting(book, 850, { series: withRuth, title: say('sample.name-ruth-mira'), ...held(181), movedFrom: on(188) });
  for (let back = 2; back <= 7; back += 1) {
    const days = 27 + (back - 1) * 28;
    const moved = back === 4 ? { movedFrom: on(days + 1) } : {};
    addMeeting(book, 850 + back, { series: withTomas, title: say('sample.mentoring'), ...held(days), ...moved });
  }
  const title = say('sample.jun-and-mira');
  for (const [at, days] of [33, 61, 95, 130].entries())
    addMeeting(book, 861 + at, {
      series: withJun,
      title,
      ...held(days),
      ...(at === 1 ? { movedFrom: on(days + 2) } : {}),
    });
  addMeeting(book, 865, { series: withJun, title, start: on(165), cancelled: true });
  addUnrest(book);
}

/** Some of the catch-ups with Dana anew, because not all of them took place when they were to. */
function addUnrest(book: SampleBook): void {
  const { ago, say } = book;
  const catchUp = { series: withDana, title: say('sample.planning-catch-up') };
  for (const [back, later] of [
    [8, 1],
    [16, 2],
  ] as const) {
    const days = back * 14;
    addMeeting(book, 100 + back, {
      ...catchUp,
      start: catchUpStart(book, days),
      movedFrom: catchUpStart(book, days + later),
      followed: { mailed: ago(days - 1), confirmed: ago(days - 1) },
    });
  }
  addMeeting(book, 112, { ...catchUp, start: catchUpStart(book, 12 * 14), cancelled: true });
}

/** Letters are signed by her. */
export function addSender({ add, say }: SampleBook): void {
  add('settings', 0, { name: 'senderName', value: say('sample.name-mira') }, undefined, settingId('senderName'));
}

/** What came before: the employer, its manager, and the last two talks there. */
export function addEarlierEmployer(book: SampleBook): void {
  const { add, ago, say, zone } = book;
  add('employers', 606, {
    name: say('sample.name-northline'),
    unit: say('sample.timetables'),
    role: say('sample.analyst'),
    from: ago(1760),
    until: ago(661),
  });
  add('people', 5, {
    name: say('sample.name-ines'),
    addresses: ['ines.brandt@northline.example'],
    relationship: 'manager',
    employerId: northline,
    archivedOn: ago(661),
    mergedInto: null,
  });
  add('series', 15, {
    baseId: 'sample15',
    title: say('sample.half-an-hour'),
    recurring: true,
    personId: ines,
    answer: 'yes',
    format: null,
  });
  for (const [at, days] of [705, 677].entries()) {
    const start = halfPastNine(ago(days), zone);
    const followed = { mailed: ago(days - 1), confirmed: null };
    const meetingId = addMeeting(book, 870 + at, {
      series: withInes,
      title: say('sample.half-an-hour'),
      start,
      followed,
    });
    if (at === 0) continue;
    const text = say('sample.you-leave-a-timetable-that');
    addNote(book, 872, { meetingId, personId: ines, kind: 'feedback', text, at: start + dayMs / 96 });
  }
}
