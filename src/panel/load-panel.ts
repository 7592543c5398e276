/** What the side panel shows: one meeting in full, and the ones it can be switched to. */
import { briefOf, verdictOn } from '../core/brief.ts';
import type { NamedPerson } from '../core/capture.ts';
import { dayOf } from '../core/day.ts';
import { senderOf } from '../core/letters/sender.ts';
import type { Meeting } from '../core/meetings.ts';
import { clockReady, now, timeZone } from '../platform/clock.ts';
import { accountFor, readAccounts } from '../store/accounts.ts';
import { readDoor, seasonsFrom } from '../store/door.ts';
import { loadNews } from '../store/following/load-news.ts';
import { loadMeeting } from '../store/load-meeting.ts';
import { type PanelAim, readPanelAim } from '../store/look.ts';
import { livePeople, meetingStores, read } from '../store/meeting-reads.ts';
import { withDatabase } from '../store/open.ts';
import { passedMeetings } from '../store/passed-meetings.ts';
import { readSettings } from '../store/settings.ts';
import { endOf, type ListedMeeting, leadOf, listMeetings, lookAheadMs, lookBackMs } from '../store/upcoming.ts';
import type { PanelMeeting, PanelShown } from '../ui/panel/panel-state.ts';

const minute = 60 * 1000;
const doorMs = 5 * minute;
const hour = 60 * minute;
// A meeting chosen this morning is still meant in the afternoon, and no longer tomorrow.
const aimLastsMs = 12 * hour;
const mostBack = 6;
const mostAhead = 8;

export interface Loaded {
  readonly shown: PanelShown | null;
  readonly meetings: readonly PanelMeeting[];
  /** The name to sign a letter with. */
  readonly sender: string;
  /** To be given to the next load. */
  readonly hold: Hold | null;
  /** Which one-on-one this window was told to show, and where in it. */
  readonly aim: PanelAim | null;
}

/** Stores whose changes can change what is shown. */
export const panelStores = [...meetingStores, 'news', 'seasons'] as const;

/** The last ones and the next ones, around `moment`. */
function aroundNow(listed: readonly ListedMeeting[], moment: number): readonly ListedMeeting[] {
  const ahead = listed.filter(({ meeting }) => (meeting.end ?? meeting.start ?? moment) >= moment);
  const past = listed.filter((one) => !ahead.includes(one));
  return [...past.slice(-mostBack), ...ahead.slice(0, mostAhead)];
}

async function chosen(windowId: number, moment: number): Promise<PanelAim | null> {
  const aim = await readPanelAim(windowId);
  return aim && moment - aim.at < aimLastsMs ? aim : null;
}

// A letter that was just sent makes the next one-on-one current, and somebody may still be reading this one.
const heldMs = hour;
let leading: { readonly id: string; readonly at: number } | null = null;

/** The current one; for a while still the one that was it before, when that is over and the new one is not at hand. */
function unasked(lead: ListedMeeting | null, listed: readonly ListedMeeting[], moment: number): string | undefined {
  const before =
    leading && moment - leading.at < heldMs ? listed.find(({ meeting }) => meeting.id === leading?.id) : undefined;
  const isOver = before !== undefined && endOf(before.meeting) <= moment;
  const atHand = lead !== null && lead.meeting.start !== null && lead.meeting.start <= moment + hour;
  if (isOver && before.meeting.id !== lead?.meeting.id && !atHand) return before.meeting.id;
  leading = lead && { id: lead.meeting.id, at: moment };
  return lead?.meeting.id;
}

/** A meeting that stays on view until then (ms since 1970 UTC), although another one may be the next by now. */
export interface Hold {
  readonly id: string;
  readonly until: number;
}

/**
 * From the door until an hour after its end a meeting is under somebody's hands: it stays, also when the calendar moves
 * or cancels it meanwhile.
 */
function holdOf(meeting: Meeting, before: Hold | null, moment: number): Hold | null {
  const until = endOf(meeting) + hour;
  if (meeting.start !== null && moment >= meeting.start - doorMs && moment < until) return { id: meeting.id, until };
  return before?.id === meeting.id ? before : null;
}

/** Everybody whom a promise may name. */
async function namedPeople(): Promise<readonly NamedPerson[]> {
  const people = await withDatabase((db) => livePeople(read(db)));
  return people
    .filter(({ name, archivedOn }) => name !== '' && archivedOn === null)
    .map(({ id, name }) => ({ id, name }));
}

/** Loads everything for the panel of a window. `held` is what the last load gave. Throws a StoreFailure. */
export async function loadPanel(windowId: number, held: Hold | null = null): Promise<Loaded> {
  await clockReady;
  const moment = now();
  const listed = await listMeetings(moment - lookBackMs, moment + lookAheadMs, 200);
  const { lead } = leadOf(listed, moment, timeZone(), await readSettings());
  const current = lead?.meeting.id;
  const meetings = aroundNow(listed, moment).map(({ meeting, person, verdict }) => ({
    id: meeting.id,
    name: (person?.name || verdict.other?.name) ?? meeting.title,
    start: meeting.start,
    day: meeting.day,
    current: meeting.id === current,
  }));
  const aim = await chosen(windowId, moment);
  const kept = held !== null && moment < held.until ? held.id : null;
  const id = aim?.meetingId ?? kept ?? unasked(lead, listed, moment);
  const loaded = id === undefined ? null : await loadMeeting(id, { quick: false });
  if (!loaded) return { meetings, sender: '', aim, shown: null, hold: null };
  const { records, versions, askAgainAt } = loaded;
  const { ask, verdict } = briefOf(records, moment, timeZone(), await verdictOn(records, loaded.knowledge));
  const account = loaded.sighting?.account ?? '';
  const sender = senderOf(
    records.settings.senderName,
    accountFor(await readAccounts(), account === '' ? null : account),
  );
  const news = (await loadNews(moment)).filter(({ meetingId }) => meetingId === id);
  const passed = await passedMeetings(records, moment);
  const today = dayOf(moment, timeZone());
  const [door, seasons, people] = await Promise.all([
    readDoor(loaded.records.meeting.id, today, timeZone()),
    seasonsFrom(today),
    namedPeople(),
  ]);
  const asking = ask && moment >= askAgainAt ? verdict : null;
  return {
    meetings,
    sender,
    aim,
    shown: { records, versions, news, passed, account, door, seasons, people, asking },
    hold: holdOf(records.meeting, held, moment),
  };
}
