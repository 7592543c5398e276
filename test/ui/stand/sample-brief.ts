import { briefOf } from '../../../src/core/brief.ts';
import { defaultSettings } from '../../../src/core/default-settings.ts';
import { judge } from '../../../src/core/judge.ts';
import type { MeetingRecords, Some } from '../../../src/core/meeting-records.ts';
import type { Meeting, Topic } from '../../../src/core/meetings.ts';
import type { Kept } from '../../../src/core/record.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import type { Commitment, Question } from '../../../src/core/words.ts';
import type { OtherMeeting, PopupBrief } from '../../../src/ui/popup/popup-brief.ts';
import { knowledge } from '../../core/records.ts';

/** Wednesday 25 November 2026, 13:35 in Stockholm. */
export const now = Date.UTC(2026, 10, 25, 12, 35);
export const zone = 'Europe/Stockholm';
const stamp = '001795000000000-0000-0123456789ab';
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const kept = (n: number): Kept => ({ id: id(n), createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps: {} });
const laned = { lane: 'private', laneUntil: null } as const;
const all = <T>(items: readonly T[], total = items.length): Some<T> => ({ items, total });

export function meetingAt(start: number, n = 1): Meeting {
  return {
    ...kept(n),
    seriesId: id(90),
    originalStart: 'single',
    title: 'Planning catch-up',
    start,
    end: start + 30 * 60_000,
    day: new Date(start).toISOString().slice(0, 10),
    startSource: 'label',
    zoneKnown: true,
    reply: 'accepted',
    cancelled: false,
    byHand: false,
    closedAt: null,
    mailedOn: null,
    confirmedOn: null,
  };
}

export function promise(n: number, owner: 'me' | 'them', text: string, due: string | null): Commitment {
  return {
    ...kept(n),
    owner,
    personId: id(80),
    meetingId: id(2),
    text,
    words: text,
    due,
    slips: [],
    state: 'open',
    deliveredOn: null,
    earlyBy: null,
    confirmedOn: null,
    objectiveId: null,
    order: 'a',
    ...laned,
  };
}

export function question(n: number, text: string, asked = 0): Question {
  return {
    ...kept(n),
    personId: id(80),
    text,
    state: asked > 0 ? 'asked' : 'open',
    askedIn: Array.from({ length: asked }, (_, at) => id(200 + at)),
    answer: '',
    answeredIn: null,
    meetingId: null,
    theme: null,
    bankKey: null,
    needId: null,
    order: 'a',
    ...laned,
  };
}

export function topic(n: number, title: string): Topic {
  return {
    ...kept(n),
    meetingId: id(1),
    personId: id(80),
    kind: 'own',
    title,
    wanted: '',
    notes: '',
    state: 'open',
    rolledFrom: [],
    order: `a${n}`,
    ...laned,
  };
}

const own = knowledge({ account: 'me@example.com', ownNames: ['Mio'], recurring: true });

/** The records of a prepared one-on-one with a manager in 25 minutes. */
export function sampleRecords(change: Partial<MeetingRecords> = {}): MeetingRecords {
  return {
    meeting: meetingAt(now + 25 * 60_000),
    series: {
      ...kept(90),
      baseId: 'base',
      title: 'Planning catch-up',
      recurring: true,
      personId: id(80),
      answer: 'yes',
      format: null,
    },
    person: {
      ...kept(80),
      name: 'Dana Okafor',
      addresses: ['dana@example.com'],
      relationship: 'manager',
      employerId: null,
      archivedOn: null,
      mergedInto: null,
    },
    facts: null,
    previous: meetingAt(Date.UTC(2026, 10, 11, 13, 0), 2),
    next: null,
    mine: all([promise(10, 'me', 'Send the depot cost sheet', '2026-11-25')]),
    theirs: all([promise(11, 'them', 'Ask Ruth for a slot at the March board', '2026-11-19')]),
    questions: all([question(12, 'What would ready me to lead a team?', 2)]),
    topics: [
      topic(20, 'Night depots: who leads the three of us?'),
      topic(21, 'One risk in the winter plan: Kiruna crews'),
      topic(22, 'Tomás offered to mentor me'),
    ],
    pitch: {
      ...kept(30),
      personId: id(80),
      ask: 'Let me run the December peak review.',
      larger: '',
      smaller: '',
      benefit: 'two days back at every month end',
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
      ...laned,
    },
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
  };
}

/** The same meeting before anybody answered whether it is a one-on-one. `named` is what the title says. */
export function unansweredRecords(title: string): MeetingRecords {
  const base = sampleRecords();
  return sampleRecords({
    meeting: { ...base.meeting, title },
    series: { ...base.series, title, answer: null, personId: null },
    person: null,
    previous: null,
    mine: all([]),
    theirs: all([]),
    questions: all([]),
    topics: [],
    pitch: null,
    facts: {
      key: { raw: 'x', kind: 'event', baseId: 'base', split: null, instance: null, calendar: null },
      title,
      when: {
        day: '2026-11-25',
        startMinute: 840,
        endDay: '2026-11-25',
        endMinute: 870,
        allDay: false,
        source: 'label',
      },
      reply: 'accepted',
      entry: 'unknown',
      ownCalendar: true,
      calendarId: null,
      calendarName: null,
      guests: null,
      seenIn: 'grid',
    },
  });
}

const verdictOf = ({ facts, series }: MeetingRecords): Verdict =>
  facts ? judge(facts, { ...own, answer: series.answer }) : { sureness: 'certain', reasons: [], other: null };

/** What the popup shows of these records. */
export function briefFor(records: MeetingRecords, others: readonly OtherMeeting[] = []): PopupBrief {
  return { records, brief: briefOf(records, now, zone, verdictOf(records)), others };
}

export const otherMeetings: readonly OtherMeeting[] = [
  { id: id(70), name: 'Ruth Amsel', start: Date.UTC(2026, 10, 26, 9, 0), day: '2026-11-26' },
  { id: id(71), name: 'Tomás Ilves', start: Date.UTC(2026, 10, 27, 8, 30), day: '2026-11-27' },
];
