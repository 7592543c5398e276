/** What the side panel shows: one meeting in full, and the ones it can be switched to. */
import { briefOf, verdictOn } from '../core/brief.ts';
import { senderOf } from '../core/letters/sender.ts';
import { clockReady, now, timeZone } from '../platform/clock.ts';
import { accountFor, readAccounts } from '../store/accounts.ts';
import { loadNews } from '../store/following/load-news.ts';
import { loadMeeting } from '../store/load-meeting.ts';
import { readPanelAim } from '../store/look.ts';
import { meetingStores } from '../store/meeting-reads.ts';
import { passedMeetings } from '../store/passed-meetings.ts';
import { type ListedMeeting, listMeetings, lookAheadMs, lookBackMs, nextOf } from '../store/upcoming.ts';
import type { PanelMeeting, PanelShown } from '../ui/panel/panel-state.ts';

const hour = 60 * 60 * 1000;
// A meeting chosen this morning is still meant in the afternoon, and no longer tomorrow.
const aimLastsMs = 12 * hour;
const mostBack = 6;
const mostAhead = 8;

export interface Loaded {
  readonly shown: PanelShown | null;
  readonly meetings: readonly PanelMeeting[];
  /** The name to sign a letter with. */
  readonly sender: string;
}

/** Stores whose changes can change what is shown. */
export const panelStores = [...meetingStores, 'news'] as const;

/** The last ones and the next ones, around `moment`. */
function aroundNow(listed: readonly ListedMeeting[], moment: number): readonly ListedMeeting[] {
  const ahead = listed.filter(({ meeting }) => (meeting.end ?? meeting.start ?? moment) >= moment);
  const past = listed.filter((one) => !ahead.includes(one));
  return [...past.slice(-mostBack), ...ahead.slice(0, mostAhead)];
}

async function chosen(windowId: number, moment: number): Promise<string | null> {
  const aim = await readPanelAim(windowId);
  return aim && moment - aim.at < aimLastsMs ? aim.meetingId : null;
}

/** Loads everything for the panel of a window. Throws a StoreFailure. */
export async function loadPanel(windowId: number): Promise<Loaded> {
  await clockReady;
  const moment = now();
  const listed = await listMeetings(moment - lookBackMs, moment + lookAheadMs, 200);
  const current = nextOf(listed, moment)?.meeting.id;
  const meetings = aroundNow(listed, moment).map(({ meeting, person, verdict }) => ({
    id: meeting.id,
    name: (person?.name || verdict.other?.name) ?? meeting.title,
    start: meeting.start,
    day: meeting.day,
    current: meeting.id === current,
  }));
  const id = (await chosen(windowId, moment)) ?? current;
  const loaded = id === undefined ? null : await loadMeeting(id, { quick: false });
  if (!loaded) return { meetings, sender: '', shown: null };
  const { records, versions, askAgainAt } = loaded;
  const { ask, verdict } = briefOf(records, moment, timeZone(), await verdictOn(records, loaded.knowledge));
  const account = loaded.sighting?.account ?? '';
  const sender = senderOf(
    records.settings.senderName,
    accountFor(await readAccounts(), account === '' ? null : account),
  );
  const news = (await loadNews(moment)).filter(({ meetingId }) => meetingId === id);
  const passed = await passedMeetings(records, moment);
  const asking = ask && moment >= askAgainAt ? verdict : null;
  return { meetings, sender, shown: { records, versions, news, passed, account, asking } };
}
