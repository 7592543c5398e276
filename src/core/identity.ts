/** Ids of what the calendar gives. The same event seen by two tabs or two devices makes the same record. */
import { v5 as uuid5 } from 'uuid';
import type { EventKey } from './facts.ts';
import type { Id } from './record.ts';

// Any fixed namespace will do; this one was drawn once and must never change.
const namespace = '6f0c9d52-8a3e-4f0b-9a57-3d1c6f7be214';

/** Part of a meeting's identity for an event that does not repeat. */
export const singleStart = 'single';

export const seriesId = (baseId: string): Id => uuid5(`series:${baseId}`, namespace);
export const meetingId = (baseId: string, originalStart: string): Id =>
  uuid5(`meeting:${baseId}:${originalStart}`, namespace);
/** `address` is an e-mail address in any case. */
export const personId = (address: string): Id => uuid5(`person:${address.toLowerCase()}`, namespace);
/** A person known only as the other one of a series, until an address is seen. */
export const personOfSeriesId = (baseId: string): Id => uuid5(`person-of:${baseId}`, namespace);
/** A step of the talk, made once per meeting by whichever window touches it first. */
export const stepId = (meeting: Id, kind: string): Id => uuid5(`step:${meeting}:${kind}`, namespace);
/** A tick by hand on an item of a meeting's checklist. */
export const checkId = (meeting: Id, item: string): Id => uuid5(`check:${meeting}:${item}`, namespace);
/** The place of an item in a checklist; `whose` is a meeting, a relationship or `all`. */
export const placementId = (whose: string, stage: string, item: string): Id =>
  uuid5(`placement:${whose}:${stage}:${item}`, namespace);
/** A letter of one kind about one thing: a meeting, or a commitment with how many went before. */
export const letterId = (kind: string, subject: string): Id => uuid5(`letter:${kind}:${subject}`, namespace);
/** The shared notes of a meeting's neutral agenda. */
export const agendaNotesId = (meeting: Id): Id => uuid5(`agenda-notes:${meeting}`, namespace);
/** How one side sees the user's work, as said or thought in one meeting. */
export const assessmentId = (meeting: Id, by: string): Id => uuid5(`assessment:${meeting}:${by}`, namespace);
/** A question about how two views differ, asked in one meeting. `key` is its key in the bank. */
export const differenceId = (meeting: Id, key: string): Id => uuid5(`difference:${meeting}:${key}`, namespace);
/** What an answer to an ask was turned into, so that it is found when the answer changes. */
export const answerItemId = (pitch: Id, what: string): Id => uuid5(`answer:${pitch}:${what}`, namespace);
/** The topic or question that a step of a season was made, once. */
export const seasonItemId = (step: Id): Id => uuid5(`season:${step}`, namespace);
export const settingId = (name: string): Id => uuid5(`setting:${name}`, namespace);
export const receiptId = (kind: string, subject: string, occurrence: string): Id =>
  uuid5(`receipt:${kind}:${subject}:${occurrence}`, namespace);

/** What the calendar changed, told once: the same change seen by two tabs or two devices makes the same id. */
export const newsId = (kind: string, meeting: Id, occurrence: string): Id =>
  uuid5(`news:${kind}:${meeting}:${occurrence}`, namespace);

/** The ids of the series and the meeting that an event belongs to, by the series' base id and the original start. */
export function idsOf(key: EventKey): { series: Id; meeting: Id; originalStart: string } {
  const originalStart = key.instance ?? singleStart;
  return { series: seriesId(key.baseId), meeting: meetingId(key.baseId, originalStart), originalStart };
}
