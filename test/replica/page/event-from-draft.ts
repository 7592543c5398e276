import { randomFrom, seedOf } from '../random.ts';
import { eventOf, type Moment, type Scenario, type ScenarioEvent } from '../scenario.ts';
import { movedTo } from './event-book.ts';
import type { EventDraft } from './event-draft.ts';

/** A new event on the user's own calendar; without a draft half an hour long and alone. */
export function newEvent(scenario: Scenario, title: string, start: Moment, draft?: EventDraft): ScenarioEvent {
  const calendar = scenario.calendars.find((one) => one.primary)?.id ?? scenario.account.address;
  const eventId = randomFrom(seedOf(scenario.events.length, title)).eventId();
  const plain = eventOf({ eventId, title, calendar, start, end: start });
  if (!draft) return { ...plain, end: movedTo(plain, { ...start, minute: start.minute + 30 }).start };
  const event: ScenarioEvent = { ...plain, end: draft.end, allDay: draft.allDay, guests: draft.guests };
  if (draft.guests.length > 0) event.reply = 'accepted';
  if (draft.location !== '') event.location = draft.location;
  if (draft.details !== '') event.description = draft.details;
  return event;
}

/** An event after its page was saved: the title is what the page lets one change. */
export function savedEvent(event: ScenarioEvent, draft: EventDraft): ScenarioEvent {
  return { ...event, title: draft.title };
}
