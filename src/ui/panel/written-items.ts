/** Everything that was written down in one meeting, as one list in the order of time. */
import { stampTime } from '../../core/hybrid-clock.ts';
import type { Laned } from '../../core/lanes.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Day, Id } from '../../core/record.ts';
import type { Commitment, Owner } from '../../core/words.ts';
import type { MarkKind } from '../parts/mark.tsx';

export interface WrittenItem extends Laned {
  readonly list: 'notes' | 'evidence' | 'commitments' | 'questions';
  readonly kind: MarkKind;
  readonly id: Id;
  readonly text: string;
  /** When it was written down, ms since 1970 UTC. */
  readonly at: number;
  /** For commitments. */
  readonly owner: Owner | null;
  /** With whom, or whose it is. */
  readonly personId: Id | null;
  readonly due: Day | null;
  readonly state: Commitment['state'] | null;
}

/** Notes, feedback, evidence, commitments and questions of the meeting, oldest first. */
export function writtenItems({ meeting, notes, evidence, promised, asked }: MeetingRecords): WrittenItem[] {
  const plain = { owner: null, personId: null, due: null, state: null };
  const items: (WrittenItem & { gone: boolean })[] = [
    ...notes.map((one) => ({
      ...plain,
      list: 'notes' as const,
      kind: one.kind === 'feedback' ? ('feedback' as const) : ('note' as const),
      id: one.id,
      text: one.text,
      at: one.at,
      lane: one.lane,
      laneUntil: one.laneUntil,
      gone: one.deletedAt !== null || one.text.trim() === '',
    })),
    ...evidence.map((one) => ({
      ...plain,
      list: 'evidence' as const,
      kind: 'evidence' as const,
      id: one.id,
      text: one.text,
      at: stampTime(one.createdAt),
      lane: one.lane,
      laneUntil: one.laneUntil,
      gone: one.deletedAt !== null,
    })),
    ...promised.map((one) => ({
      list: 'commitments' as const,
      kind: one.owner === 'me' ? ('mine' as const) : ('theirs' as const),
      id: one.id,
      text: one.text,
      at: stampTime(one.createdAt),
      lane: one.lane,
      laneUntil: one.laneUntil,
      owner: one.owner,
      personId: one.personId,
      due: one.due,
      state: one.state,
      gone: one.deletedAt !== null || one.state === 'dropped',
    })),
    ...asked
      .filter(({ meetingId }) => meetingId === meeting.id)
      .map((one) => ({
        ...plain,
        list: 'questions' as const,
        kind: 'question' as const,
        id: one.id,
        text: one.text,
        at: stampTime(one.createdAt),
        lane: one.lane,
        laneUntil: one.laneUntil,
        gone: one.deletedAt !== null || one.state === 'dropped',
      })),
  ];
  return items
    .filter(({ gone }) => !gone)
    .map(({ gone: _, ...item }) => item)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
