/** Records for the rules' tests: small, complete, and changed where a test needs it. */

import { defaultSettings } from '../../src/core/default-settings.ts';
import type { EventFacts, Guest } from '../../src/core/facts.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import type { Meeting, Topic } from '../../src/core/meetings.ts';
import type { Person } from '../../src/core/people.ts';
import type { Pitch } from '../../src/core/plan.ts';
import type { Kept } from '../../src/core/record.ts';
import type { Commitment, Note, Question } from '../../src/core/words.ts';

export const zone = 'Europe/Berlin';
/** An instant written as ISO 8601 with its offset. */
export const at = (iso: string): number => Date.parse(iso);

const stamp = '001764000000000-0000-0123456789ab';
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const kept = (n: number): Kept => ({ id: id(n), createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps: {} });
const open = { lane: 'private', laneUntil: null } as const;

export const meeting: Meeting = {
  ...kept(1),
  seriesId: id(2),
  originalStart: '20261125T130000Z',
  title: 'Planning catch-up',
  start: at('2026-11-25T14:00:00+01:00'),
  end: at('2026-11-25T14:30:00+01:00'),
  day: '2026-11-25',
  startSource: 'id',
  zoneKnown: true,
  reply: 'accepted',
  cancelled: false,
  byHand: false,
  closedAt: null,
  mailedOn: null,
  confirmedOn: null,
};

export const dana: Person = {
  ...kept(3),
  name: 'Dana Okafor',
  addresses: ['dana@example.com'],
  relationship: 'manager',
  employerId: null,
  archivedOn: null,
  mergedInto: null,
};

export const commitment = (n: number, change: Partial<Commitment> = {}): Commitment => ({
  ...kept(n),
  owner: 'me',
  personId: dana.id,
  meetingId: meeting.id,
  text: `Promise ${n}`,
  words: `Promise ${n}`,
  due: null,
  slips: [],
  state: 'open',
  deliveredOn: null,
  earlyBy: null,
  confirmedOn: null,
  objectiveId: null,
  order: 'a0',
  ...open,
  ...change,
});

export const question = (n: number, change: Partial<Question> = {}): Question => ({
  ...kept(n),
  personId: dana.id,
  text: `Question ${n}`,
  state: 'open',
  askedIn: [],
  answer: '',
  answeredIn: null,
  meetingId: null,
  theme: null,
  bankKey: null,
  needId: null,
  order: 'a0',
  ...open,
  ...change,
});

export const topic = (n: number, change: Partial<Topic> = {}): Topic => ({
  ...kept(n),
  meetingId: meeting.id,
  personId: dana.id,
  kind: 'own',
  title: `Topic ${n}`,
  wanted: '',
  notes: '',
  state: 'open',
  rolledFrom: [],
  order: 'a0',
  ...open,
  ...change,
});

export const note = (n: number, change: Partial<Note> = {}): Note => ({
  ...kept(n),
  meetingId: meeting.id,
  topicId: null,
  personId: dana.id,
  aboutId: null,
  kind: 'note',
  text: `Note ${n}`,
  at: 0,
  ...open,
  ...change,
});

export const pitch = (change: Partial<Pitch> = {}): Pitch => ({
  ...kept(4),
  personId: dana.id,
  ask: 'Let me run the December peak review.',
  larger: '',
  smaller: '',
  benefit: '',
  ease: '',
  lead: 'ask',
  steps: [],
  heard: '',
  answeredOn: null,
  reason: null,
  milestoneId: null,
  matterId: null,
  state: 'open',
  answer: null,
  condition: '',
  decides: '',
  askAgainOn: null,
  meetingId: null,
  ...open,
  ...change,
});

export const some = <T>(...items: T[]) => ({ items, total: items.length });

export const records = (change: Partial<MeetingRecords> = {}): MeetingRecords => ({
  meeting,
  series: {
    ...kept(2),
    baseId: 'planning1',
    title: meeting.title,
    recurring: true,
    personId: dana.id,
    answer: 'yes',
    format: null,
  },
  person: dana,
  facts: null,
  previous: null,
  next: null,
  mine: some(),
  theirs: some(),
  questions: some(),
  topics: [],
  pitch: null,
  objections: [],
  asks: [],
  assessments: [],
  recentEvidence: [],
  ownItems: [],
  matters: [],
  vision: null,
  letters: [],
  checks: [],
  notes: [],
  evidence: [],
  promised: [],
  delivered: [],
  asked: [],
  settings: defaultSettings,
  ...change,
});

export const guest = (address: string, name: string | null = null): Guest => ({
  address,
  name,
  organiser: false,
  status: 'unknown',
});

export const facts = (title: string, change: Partial<EventFacts> = {}): EventFacts => ({
  key: {
    raw: 'x',
    kind: 'event',
    baseId: 'planning1',
    split: null,
    instance: '20261125T130000Z',
    calendar: 'mira@example.com',
  },
  title,
  when: { day: '2026-11-25', startMinute: 840, endDay: '2026-11-25', endMinute: 870, allDay: false, source: 'label' },
  reply: 'accepted',
  entry: 'unknown',
  ownCalendar: true,
  calendarId: null,
  calendarName: null,
  guests: null,
  seenIn: 'grid',
  ...change,
});

export const knowledge = (change: Partial<Knowledge> = {}): Knowledge => ({
  account: 'mira.lind@example.com',
  ownAddresses: [],
  ownNames: [],
  noteTakers: [],
  titleRules: [],
  answer: null,
  person: null,
  known: [],
  recurring: false,
  minutes: 30,
  ...change,
});
