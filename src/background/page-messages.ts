/** What the calendar page asks of the worker. */
import { decodeEventId } from '../calendar/event-id.ts';
import { interpretPage } from '../calendar/interpret-page.ts';
import { idsOf } from '../core/identity.ts';
import type { PageReading } from '../core/page-reading.ts';
import type { PageSpeaker } from '../messages/listen.ts';
import type { EventStatus, FromPage, PageMarks, ReadingTaken } from '../messages/protocol.ts';
import { clockReady, now, timeZone } from '../platform/clock.ts';
import { openFromPage } from '../platform/panel.ts';
import { sureOf } from '../store/event-status.ts';
import { keepViewHealth } from '../store/keep-view-health.ts';
import { aimPanel, keepLook } from '../store/look.ts';
import { readPageMarks } from '../store/page-marks.ts';
import { rememberTab } from '../store/page-tabs.ts';
import { recordPage } from '../store/record-page.ts';
import { keepSeenDays } from '../store/seen-days.ts';
import { inTurn } from './in-turn.ts';
import { pageWords } from './words.ts';

async function keepPage(reading: PageReading): Promise<ReadingTaken> {
  const { facts, account, memo, lacks } = interpretPage(reading);
  if (facts) {
    await clockReady;
    await recordPage(facts, timeZone());
    await keepSeenDays(facts);
    const { view, language } = reading;
    let { health } = facts;
    if (health.state !== 'waiting') {
      const state = await keepViewHealth({ view, language, health, lacks, measured: memo.read > 0 });
      health = { ...health, state };
    }
    await keepLook(facts.account, health);
  }
  return { ok: facts !== null, account, memo };
}

async function statusOf(eventId: string): Promise<EventStatus> {
  const { verdict, pageButton, language } = await sureOf(decodeEventId(eventId));
  const show = pageButton && (verdict === 'certain' || verdict === 'likely');
  return { verdict, show, words: pageWords(language) };
}

async function marksOf(eventIds: readonly string[], tabId: number): Promise<PageMarks> {
  await clockReady;
  await rememberTab(tabId);
  return readPageMarks(eventIds.map(decodeEventId), now(), timeZone());
}

async function open(eventId: string, windowId: number): Promise<{ ok: boolean }> {
  // Nothing may stand before this call: the browser lets only the click itself open the panel.
  const opening = openFromPage(windowId);
  await Promise.all([opening, aimPanel(windowId, idsOf(decodeEventId(eventId)).meeting)]);
  return { ok: true };
}

/** Answers one message of the content script. */
export function answerPage(message: FromPage, from: PageSpeaker): Promise<unknown> {
  switch (message.type) {
    case 'open-panel':
      return open(message.eventId, from.windowId);
    case 'event-status':
      return inTurn(() => statusOf(message.eventId));
    case 'page-reading':
      return inTurn(() => keepPage(message.reading));
    case 'marks':
      return inTurn(() => marksOf(message.eventIds, from.tabId));
  }
}
