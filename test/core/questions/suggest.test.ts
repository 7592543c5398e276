/** "For you now": which questions, and the reason for each, in words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToDay, daysBetween } from '../../../src/core/day.ts';
import type { MeetingRecords } from '../../../src/core/meeting-records.ts';
import type { Relationship } from '../../../src/core/people.ts';
import { bank } from '../../../src/core/questions/bank.ts';
import { nothingRemembered, type QuestionMemory } from '../../../src/core/questions/memory.ts';
import { shelfOf } from '../../../src/core/questions/shelf.ts';
import { suggestionsFor } from '../../../src/core/questions/suggest.ts';
import type { Question } from '../../../src/core/words.ts';
import { dana, id, meeting, pitch, question, records, zone } from '../records.ts';
import { say, sayMessage } from './question-words.ts';

const today = '2026-11-25';
const known: QuestionMemory = { ...nothingRemembered, heldBefore: 5, agreed: true };

function suggested(memory: QuestionMemory, change: Partial<MeetingRecords> = {}) {
  const all = records({ previous: { ...meeting, id: id(90), day: '2026-11-11' }, ...change });
  const context = { relationship: all.person?.relationship ?? null, name: 'Dana', today, zone, say };
  return suggestionsFor(shelfOf(memory, context), all, memory, { name: 'Dana', today });
}
const lines = (memory: QuestionMemory, change?: Partial<MeetingRecords>) =>
  suggested(memory, change).map(({ item, reasons }) => `${item.id}: ${reasons.map(sayMessage).join(', ')}`);

const theirView = {
  id: id(50),
  createdAt: '',
  updatedAt: '',
  deletedAt: null,
  stamps: {},
  personId: dana.id,
  meetingId: null,
  by: 'them' as const,
  level: 'strong' as const,
  words: '',
  evidenceIds: [],
  day: '2026-10-28',
  lane: 'private' as const,
  laneUntil: null,
};
const matter = {
  id: id(51),
  createdAt: '',
  updatedAt: '',
  deletedAt: null,
  stamps: {},
  personId: dana.id,
  kind: 'worries' as const,
  text: 'Month end',
  how: 'said' as const,
  learntOn: null,
  source: '',
  checkedOn: null,
  order: 'a',
};
/** Nothing is missing but what a test takes away. */
const complete = { assessments: [theirView], matters: [matter] };
const answeredOn = (day: string, change: Partial<Question> = {}): [Question, ReadonlyMap<string, string>] => [
  question(60, { state: 'answered', answeredIn: id(70), answer: 'Yes.', ...change }),
  new Map([[id(70), day]]),
];

describe('what is missing is asked for', () => {
  it('how the work is seen, objectives, what matters', () => {
    expect(lines({ ...known, agreed: false })).toEqual([
      'how-you-see-me.so-far: Dana has not said how your work is seen',
      'priorities.good-year: no objectives agreed with Dana yet',
      'company.at-the-top: you have not noted what matters to Dana',
      'growth.one-thing: growth has not come up yet',
      'next-step.ready-me: your next step has not come up yet',
    ]);
  });

  it('an answer to an ask that was made, and none once it was given', () => {
    const made = pitch({ state: 'made' });
    expect(lines(known, { ...complete, pitch: made })[0]).toBe('support.where-it-stands: your ask has no answer yet');
    const given = lines(known, { ...complete, pitch: { ...made, answer: 'yes-if' } });
    expect(given.filter((line) => line.includes('your ask'))).toEqual([]);
  });

  it('what would turn a no into a yes, for three months', () => {
    const refused = { ...known, answer: { kind: 'no' as const, day: '2026-11-03' } };
    expect(lines(refused, complete).slice(0, 2)).toEqual([
      'next-step.to-a-yes: Dana said no on 2026-11-03',
      'next-step.weighed-most: Dana said no on 2026-11-03',
    ]);
    const long = { ...known, answer: { kind: 'no' as const, day: '2026-06-03' } };
    expect(lines(long, complete).some((line) => line.includes('said no'))).toBe(false);
  });

  it('a gap of the roadmap, by what it lacks, until a question was written for it', () => {
    const gaps = [{ needId: id(80), kind: 'approval' as const, text: 'Dana’s trust in my no' }];
    const [first] = suggested({ ...known, gaps }, complete);
    expect(first?.item.id).toBe('how-you-see-me.no-too-late');
    expect(first?.needId).toBe(id(80));
    expect(first?.reasons.map(sayMessage)).toEqual(['gap in your roadmap: Dana’s trust in my no']);
    const written = [question(60, { needId: id(80), state: 'answered' })];
    expect(lines({ ...known, gaps, questions: written }, complete).join()).not.toContain('roadmap');
  });

  it('the review that comes up within eight weeks', () => {
    expect(lines({ ...known, reviewOn: '2026-12-15' }, complete)[0]).toBe(
      'growth.learned-since: your review is decided on 2026-12-15',
    );
    expect(lines({ ...known, reviewOn: '2027-03-15' }, complete).join()).not.toContain('review is decided');
  });

  it('a view of the work that is half a year old', () => {
    const old = { ...complete, assessments: [{ ...theirView, day: '2026-03-25' }] };
    expect(lines(known, old)[0]).toBe('how-you-see-me.so-far: Dana last said how your work is seen 8 months ago');
  });
});

describe('the occasion', () => {
  it('a new manager: the theme of the change leads, for three one-on-ones', () => {
    const change = { ...known, managerBefore: true, heldBefore: 0 };
    const first = lines(change, complete);
    expect(first.filter((line) => line.startsWith('change-of-manager.'))).toHaveLength(3);
    expect(first[0]).toBe('change-of-manager.tell-first: Dana is new as your manager');
    expect(lines({ ...change, heldBefore: 3 }, complete).join()).not.toContain('change-of-manager');
  });

  it('a first one-on-one: how to reach each other', () => {
    expect(lines({ ...known, heldBefore: 0 }, complete)[0]).toBe('team.decisions: your first one-on-one with Dana');
  });

  it('the first of a quarter', () => {
    const previous = { ...meeting, id: id(90), day: '2026-09-30' };
    expect(lines(known, { ...complete, previous })[0]).toBe('growth.one-thing: the first one-on-one of this quarter');
  });

  it('a report is asked other things than a manager', () => {
    const mine = { ...dana, relationship: 'report' as const };
    const keys = suggested(known, { person: mine }).map(({ item }) => item.id);
    expect(keys.every((key) => bank.find((one) => one.key === key)?.relationships.includes('report'))).toBe(true);
    expect(keys.length).toBeGreaterThan(2);
  });
});

describe('asked again only when it makes sense', () => {
  it('after its weeks are over, with when and what was answered', () => {
    const [asked, days] = answeredOn('2026-02-25', { bankKey: 'priorities.matters-most' });
    const again = suggested({ ...known, questions: [asked], days }, complete);
    const found = again.find(({ item }) => item.id === 'priorities.matters-most');
    expect(found?.reasons.map(sayMessage)).toEqual(['not asked for 9 months']);
    expect(found?.item.standing).toMatchObject({ kind: 'answered', day: '2026-02-25', due: true });
  });

  it('not before, and a fact that stays never', () => {
    const keysAfter = (day: string, bankKey: string) => {
      const [asked, days] = answeredOn(day, { bankKey });
      return suggested({ ...known, questions: [asked], days }, { ...complete, pitch: pitch() }).map(
        ({ item }) => item.id,
      );
    };
    expect(keysAfter('2026-10-28', 'priorities.matters-most')).not.toContain('priorities.matters-most');
    expect(keysAfter('2020-01-01', 'recognition.how-pay')).not.toContain('recognition.how-pay');
  });

  it('an own question in nearly the same words counts', () => {
    const own = question(60, { text: 'how do you see my performance, so far', state: 'open' });
    const keys = suggested({ ...known, questions: [own] }).map(({ item }) => item.id);
    expect(keys).not.toContain('how-you-see-me.so-far');
    expect(keys[0]).toBe('how-you-see-me.rely-on');
  });
});

it('suggestions never repeat what is on the list, was let go, or was answered and is still fresh', () => {
  const seed = Number(process.env['ONWARD_SEED'] ?? Date.now() % 1_000_000);
  console.log(`suggestions: seed ${seed}`);
  const asked = fc.record({
    entry: fc.nat(bank.length - 1),
    state: fc.constantFrom('open', 'asked', 'answered', 'dropped'),
    daysAgo: fc.nat(600),
    keyed: fc.boolean(),
  });
  const relationship = fc.constantFrom<Relationship>('manager', 'skip-level', 'mentor', 'peer', 'report');
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 40 }), relationship, fc.nat(4), fc.boolean(), (list, as, held, before) => {
      const days = new Map<string, string>();
      const questions = list.map(({ entry, state, daysAgo, keyed }, n) => {
        const { key = '', theme = null } = bank[entry] ?? {};
        const day = addToDay(today, -daysAgo);
        for (const known of [id(1_000 + n), id(2_000 + n)]) days.set(known, day);
        return question(2_000 + n, {
          text: say(`bank.${key}`),
          bankKey: keyed ? key : null,
          theme,
          state,
          stamps: { state: `${String(Date.parse(`${day}T12:00:00Z`)).padStart(15, '0')}-0000-0123456789ab` },
          answeredIn: state === 'answered' ? id(1_000 + n) : null,
          askedIn: state === 'asked' ? [id(1_000 + n)] : [],
        });
      });
      const memory = { ...known, questions, days, heldBefore: held, managerBefore: before };
      const chosen = suggested(memory, { person: { ...dana, relationship: as }, pitch: pitch({ state: 'made' }) });
      expect(chosen.length).toBeLessThanOrEqual(5);
      expect(new Set(chosen.map(({ item }) => item.id)).size).toBe(chosen.length);
      for (const { item, reasons } of chosen) {
        expect(reasons.length).toBeGreaterThan(0);
        for (const one of questions.filter(({ text }) => text === item.text)) {
          // What was let go is asked again only when it was answered after that, and long ago.
          if (one.state === 'dropped')
            expect(item.standing.kind === 'answered' && item.standing.day > (days.get(one.id) ?? '')).toBe(true);
          else expect(one.state).toBe('answered');
          if (one.state !== 'answered') continue;
          const weeks = item.entry?.againAfter ?? Number.POSITIVE_INFINITY;
          expect(daysBetween(days.get(one.id) ?? today, today)).toBeGreaterThanOrEqual(weeks * 7);
        }
      }
    }),
    { seed, numRuns: 80 },
  );
});
