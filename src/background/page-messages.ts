/** What the calendar page asks of the worker. */
import { decodeEventId } from '../calendar/event-id.ts';
import type { PageFacts } from '../core/facts.ts';
import { idsOf } from '../core/identity.ts';
import type { PageSpeaker } from '../messages/listen.ts';
import type { EventStatus, FromPage } from '../messages/protocol.ts';
import { clockReady, timeZone } from '../platform/clock.ts';
import { openFromPage } from '../platform/panel.ts';
import { sureOf } from '../store/event-status.ts';
import { aimPanel, keepLook } from '../store/look.ts';
import { recordPage } from '../store/record-page.ts';
import { keepSeenDays } from '../store/seen-days.ts';

// One message after the other, so that a question about an event finds what was said of it before.
let before: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = before.then(work, work);
  before = mine.catch(() => undefined);
  return mine;
}

async function keepPage(facts: PageFacts): Promise<{ ok: boolean }> {
  await clockReady;
  await recordPage(facts, timeZone());
  await keepSeenDays(facts);
  await keepLook(facts.account, facts.health);
  return { ok: true };
}

async function statusOf(eventId: string): Promise<EventStatus> {
  const { verdict, pageButton } = await sureOf(decodeEventId(eventId));
  return { verdict, show: pageButton && (verdict === 'certain' || verdict === 'likely') };
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
    case 'page-facts':
      return inTurn(() => keepPage(message.facts));
  }
}
