/** A captured line becomes the record it stands for, in one transaction. */
import type { Capture } from '../core/capture.ts';
import type { LaneUntil } from '../core/lanes.ts';
import type { Day, Id, Lane } from '../core/record.ts';
import { now } from '../platform/clock.ts';
import { type Change, change } from './change.ts';
import { newCommitment, newEvidence } from './new-records.ts';
import { lastOrder, orderBetween } from './order.ts';
import { newQuestion } from './questions.ts';
import { personOf } from './series.ts';
import { endOfTopics, newTopic } from './topics.ts';

export interface CapturePlace {
  readonly meetingId: Id;
  readonly topicId: Id | null;
  /** Until when the lane `later` holds. */
  readonly until?: LaneUntil | null | undefined;
}

async function personAt(work: Change, meetingId: Id): Promise<Id | null> {
  const meeting = await work.get('meetings', meetingId);
  const series = meeting ? await work.get('series', meeting.seriesId) : null;
  return (await personOf(work, series?.personId ?? null))?.id ?? null;
}

async function write(work: Change, capture: Capture, lane: Lane, place: CapturePlace, today: Day): Promise<void> {
  const { meetingId, topicId } = place;
  const named = capture.person ? await personOf(work, capture.person.id) : null;
  const personId = named?.id ?? (await personAt(work, meetingId));
  const laned = { lane, laneUntil: lane === 'later' ? (place.until ?? null) : null };
  switch (capture.kind) {
    case 'question': {
      const index = work.transaction.objectStore('questions').index('openWith');
      const last = personId === null ? null : await lastOrder(index, personId);
      await work.create('questions', {
        ...newQuestion(capture.text, personId, meetingId, orderBetween(last, null)),
        ...laned,
      });
      return;
    }
    case 'mine':
    case 'theirs': {
      const last = await lastOrder(work.transaction.objectStore('commitments').index('meeting'), meetingId);
      await work.create(
        'commitments',
        newCommitment({
          owner: capture.kind === 'mine' ? 'me' : 'them',
          personId,
          meetingId,
          text: capture.text,
          words: capture.words,
          due: capture.due,
          order: orderBetween(last, null),
          ...laned,
        }),
      );
      return;
    }
    case 'evidence':
      await work.create(
        'evidence',
        newEvidence({
          day: today,
          text: capture.text,
          personId,
          meetingId,
          ...laned,
        }),
      );
      return;
    case 'topic':
      await work.create('topics', {
        ...newTopic(meetingId, personId, 'own', capture.text, await endOfTopics(work, meetingId)),
        ...laned,
      });
      return;
    case 'feedback':
    case 'note':
      await work.create('notes', {
        meetingId,
        topicId,
        personId,
        aboutId: null,
        kind: capture.kind,
        text: capture.text,
        at: now(),
        ...laned,
      });
  }
}

/** Keeps a captured line. Throws a StoreFailure with nothing kept. */
export async function keepCapture(
  capture: Capture,
  lane: Lane,
  place: CapturePlace,
  today: Day,
): Promise<string | null> {
  const { undoKey } = await change(
    ['meetings', 'series', 'people', 'questions', 'commitments', 'evidence', 'topics', 'notes'],
    (work) => write(work, capture, lane, place, today),
    { action: 'capture' },
  );
  return undoKey;
}
