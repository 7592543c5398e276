/** What the popup shows: the next one-on-one with its brief, and the others of the week. */
import type { ComponentChildren } from 'preact';
import { briefOf, verdictOn } from '../core/brief.ts';
import type { MeetingRecords } from '../core/meeting-records.ts';
import { target } from '../platform/browser.ts';
import { ownWindowId } from '../platform/calendar-tab.ts';
import { clockReady, now, timeZone } from '../platform/clock.ts';
import { anyNews } from '../store/following/any-news.ts';
import { loadMeeting } from '../store/load-meeting.ts';
import { readLook, readPanelAim } from '../store/look.ts';
import { meetingStores } from '../store/meeting-reads.ts';
import type { MetaRows } from '../store/schema.ts';
import { readSettings } from '../store/settings.ts';
import { endOf, type ListedMeeting, leadOf, listMeetings, lookAheadMs } from '../store/upcoming.ts';
import { loadEmpty } from '../ui/popup/late-parts.ts';
import type { OtherMeeting, PopupBrief } from '../ui/popup/popup-brief.ts';
import { loadQuestion } from '../ui/question/late-question.ts';
import type { LateNews } from '../wiring/late-news.tsx';

const day = 24 * 60 * 60 * 1000;
// A letter is due two working days after: a long weekend lies in between.
const lookAfterMs = 14 * day;
const most = 60;
// In Firefox the button in the page opens the popup; the meeting it named is still the one meant.
const aimLastsMs = 5_000;

export interface Loaded {
  readonly news: ComponentChildren;
  readonly brief: PopupBrief | null;
  readonly look: MetaRows['look'] | null;
}

/** Stores whose changes can change what is shown. */
export const popupStores = [...meetingStores, 'news'] as const;

function otherOf(listed: ListedMeeting): OtherMeeting {
  const { id, start, day: on } = listed.meeting;
  return { id, name: nameOf(listed), start, day: on };
}

async function aimedAt(): Promise<string | null> {
  if (target === 'chrome') return null;
  const aim = await readPanelAim(await ownWindowId());
  return aim && now() - aim.at < aimLastsMs ? aim.meetingId : null;
}

async function newsNow(moment: number): Promise<LateNews | null> {
  return (await anyNews()) ? (await import('../wiring/late-news.tsx')).lateNews(moment) : null;
}

const nameOf = ({ person, verdict, meeting }: ListedMeeting) => (person?.name || verdict.other?.name) ?? meeting.title;

/** What is still to be done: for the one-on-one on view, where it is over or off, else for one that is over. */
async function dueNow(
  shown: MeetingRecords,
  after: ListedMeeting | null,
  moment: number,
  zone: string,
): Promise<ComponentChildren> {
  const { meeting, settings } = shown;
  const isOver = meeting.cancelled || endOf(meeting) <= moment;
  const what = isOver
    ? { meeting, name: shown.person?.name ?? '', elsewhere: false }
    : after && { meeting: after.meeting, name: nameOf(after), elsewhere: true };
  return what && (await import('../wiring/late-due.tsx')).lateDue(what, moment, zone, settings);
}

/** Loads everything for the popup. Throws a StoreFailure. */
export async function loadPopup(): Promise<Loaded> {
  await clockReady;
  const zone = timeZone();
  const moment = now();
  const [listed, settings, look, aimed, late] = await Promise.all([
    listMeetings(moment - lookAfterMs, moment + lookAheadMs, most),
    readSettings(),
    readLook(),
    aimedAt(),
    newsNow(moment),
  ]);
  const { lead, after } = leadOf(listed, moment, zone, settings);
  const waiting = late?.waiting ?? null;
  const isSooner = waiting !== null && (!lead || waiting.day < lead.meeting.day);
  const id = aimed ?? (isSooner ? waiting.meetingId : lead?.meeting.id);
  const news = late?.shown ?? null;
  const loaded = id === undefined ? null : await loadMeeting(id, { quick: true });
  if (!loaded) {
    await loadEmpty();
    return { brief: null, look, news };
  }
  const { records, knowledge, askAgainAt } = loaded;
  const others = listed
    .filter(({ meeting }) => meeting.id !== id && (meeting.end ?? meeting.start ?? moment) > moment)
    .filter(({ meeting }) => meeting.start !== null && meeting.start < moment + 7 * day)
    .map(otherOf);
  const full = briefOf(records, moment, zone, await verdictOn(records, knowledge));
  const brief = { ...full, ask: full.ask && moment >= askAgainAt };
  if (brief.ask) await loadQuestion();
  const due = await dueNow(records, after, moment, zone);
  return { look, news, brief: { records, brief, others, due } };
}
