import type { MeetingRecords, Some } from '../../src/core/meeting-records.ts';
import type { Kept } from '../../src/core/record.ts';
import type { Version } from '../../src/core/upkeep.ts';
import type { Commitment, Note } from '../../src/core/words.ts';
import type { PanelMeeting } from '../../src/ui/panel/panel-state.ts';
import { meetingAt, now, otherMeetings, promise, question, sampleRecords, topic } from '../ui/stand/sample-brief.ts';

export { now, question, sampleRecords, topic, zone } from '../ui/stand/sample-brief.ts';

const minute = 60_000;
export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const stampAt = (time: number) => `${String(time).padStart(15, '0')}-0000-0123456789ab`;
const kept = (n: number, at: number): Kept => ({
  id: idOf(n),
  createdAt: stampAt(at),
  updatedAt: stampAt(at),
  deletedAt: null,
  stamps: {},
});
export const some = <T>(items: readonly T[]): Some<T> => ({ items, total: items.length });

/** The meeting that the fixtures are about, running `gone` minutes at `now`. */
export const meetingId = idOf(1);

export function noteAt(n: number, kind: Note['kind'], text: string, at: number): Note {
  return {
    ...kept(n, at),
    meetingId,
    topicId: null,
    personId: idOf(80),
    aboutId: null,
    kind,
    text,
    at,
    lane: 'private',
    laneUntil: null,
  };
}

/** A commitment made in the meeting. */
export function made(n: number, owner: 'me' | 'them', text: string, due: string | null, at = now): Commitment {
  return { ...promise(n, owner, text, due), ...kept(n, at), meetingId, order: `a${n}` };
}

export const agreed: readonly Commitment[] = [
  made(41, 'me', 'Draft the December review agenda', '2026-12-01'),
  made(42, 'me', 'List five small decisions to take alone', '2026-12-02'),
  made(43, 'them', 'Introduce me to Ruth', '2026-12-11'),
  made(44, 'them', 'Share the board calendar', null),
];

/** The records of a one-on-one that began `gone` minutes ago (negative: begins later) and lasts 30. */
export function talkRecords(gone: number, change: Partial<MeetingRecords> = {}): MeetingRecords {
  return sampleRecords({
    meeting: meetingAt(now - gone * minute),
    topics: [
      { ...topic(20, 'Night depots: who leads the three of us?'), wanted: 'my name on it' },
      { ...topic(21, 'One risk in the winter plan: Kiruna crews'), wanted: 'a decision', lane: 'shared' },
      { ...topic(22, 'Tomás offered to mentor me'), wanted: '' },
    ],
    questions: some([
      { ...question(12, 'What would ready me to lead a team?', 2), order: 'a0' },
      { ...question(13, 'What could be improved in how I run reviews?'), order: 'a1' },
      { ...question(14, 'Who here learned budgeting on the job?'), order: 'a2' },
    ]),
    ...change,
  });
}

export const otherVersion: Version = {
  ...kept(60, now),
  store: 'topics',
  recordId: idOf(20),
  field: 'notes',
  text: 'Dana leans towards two leads, not one.',
  at: now - 30 * minute,
};

export const meetings: readonly PanelMeeting[] = [
  { id: meetingId, name: 'Dana Okafor', start: now, day: '2026-11-25', current: true },
  ...otherMeetings.map((other) => ({ ...other, current: false })),
];
