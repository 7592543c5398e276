/** What the popup shows: the next one-on-one with its brief, and the others of the week. */
import type { ComponentChildren } from 'preact';
import { briefOf, verdictOn } from '../core/brief.ts';
import { target } from '../platform/browser.ts';
import { ownWindowId } from '../platform/calendar-tab.ts';
import { clockReady, now, timeZone } from '../platform/clock.ts';
import { anyNews } from '../store/following/any-news.ts';
import { loadMeeting } from '../store/load-meeting.ts';
import { readLook, readPanelAim } from '../store/look.ts';
import { meetingStores } from '../store/meeting-reads.ts';
import type { MetaRows } from '../store/schema.ts';
import { type ListedMeeting, listMeetings, lookAheadMs, nextOf } from '../store/upcoming.ts';
import type { OtherMeeting, PopupBrief } from '../ui/popup/popup-brief.ts';
import { loadQuestion } from '../ui/question/late-question.tsx';

const day = 24 * 60 * 60 * 1000;
// In Firefox the button in the page opens the popup; the meeting it named is still the one meant.
const aimLastsMs = 5_000;

export interface Loaded {
  readonly news: ComponentChildren;
  readonly brief: PopupBrief | null;
  readonly look: MetaRows['look'] | null;
}

/** Stores whose changes can change what is shown. */
export const popupStores = [...meetingStores, 'news'] as const;

function otherOf({ meeting, person, verdict }: ListedMeeting): OtherMeeting {
  const name = (person?.name || verdict.other?.name) ?? meeting.title;
  return { id: meeting.id, name, start: meeting.start, day: meeting.day };
}

async function aimedAt(): Promise<string | null> {
  if (target === 'chrome') return null;
  const aim = await readPanelAim(await ownWindowId());
  return aim && now() - aim.at < aimLastsMs ? aim.meetingId : null;
}

async function newsNow(moment: number): Promise<ComponentChildren> {
  return (await anyNews()) ? (await import('../wiring/late-news.tsx')).lateNews(moment) : null;
}

/** Loads everything for the popup. Throws a StoreFailure. */
export async function loadPopup(): Promise<Loaded> {
  await clockReady;
  const zone = timeZone();
  const moment = now();
  const [listed, look, aimed, news] = await Promise.all([
    listMeetings(moment - day, moment + lookAheadMs),
    readLook(),
    aimedAt(),
    newsNow(moment),
  ]);
  const id = aimed ?? nextOf(listed, moment)?.meeting.id;
  const loaded = id === undefined ? null : await loadMeeting(id, { quick: true });
  if (!loaded) return { brief: null, look, news };
  const { records, knowledge, askAgainAt } = loaded;
  const others = listed
    .filter(({ meeting }) => meeting.id !== id && (meeting.end ?? meeting.start ?? moment) > moment)
    .filter(({ meeting }) => meeting.start !== null && meeting.start < moment + 7 * day)
    .map(otherOf);
  const full = briefOf(records, moment, zone, await verdictOn(records, knowledge));
  const brief = { ...full, ask: full.ask && moment >= askAgainAt };
  if (brief.ask) await loadQuestion();
  return { look, news, brief: { records, brief, others } };
}
