import { describe, expect, it } from 'vitest';
import { careerFinding, careerRows, careerSentences } from '../../../src/core/insights/career.ts';
import type { InsightFacts, MeetingFact } from '../../../src/core/insights/facts.ts';
import { rhythmFinding, rhythmLead, rhythmRows } from '../../../src/core/insights/rhythm.ts';
import { viewedBy, viewsFinding, viewsWith } from '../../../src/core/insights/views.ts';
import { leadOf, peopleIn, shortNames } from '../../../src/core/insights/whom.ts';
import type { Person } from '../../../src/core/people.ts';
import type { Beat } from '../../../src/core/people-list.ts';
import type { Assessment, Level } from '../../../src/core/standing.ts';
import { dana, id } from '../records.ts';
import { inWords } from './in-words.ts';

const today = '2026-11-25';
const year = { from: '2026-01-01', to: today };
const person = (n: number, name: string, relationship: Person['relationship']): Person => ({
  ...dana,
  id: id(n),
  name,
  relationship,
});
const ruth = person(21, 'Ruth Adeyemi', 'skip-level');
const jun = person(22, 'Jun Watanabe', 'peer');

describe('the sentence on top', () => {
  const said = (...days: string[]) =>
    careerSentences({ personId: dana.id, days }, 'Dana', today).map(inWords).join(' ');
  it.each([
    [
      'You and Dana last talked about your career 2 weeks ago. Before that, not for 5 months.',
      ['2026-11-11', '2026-06-12'],
    ],
    ['You and Dana last talked about your career 1 day ago.', ['2026-11-24']],
    ['You and Dana talked about your career today. Before that, not for 7 weeks.', [today, '2026-10-07']],
    ['You and Dana have not talked about your career yet, as far as your notes say.', []],
  ])('%s', (sentence, days) => {
    expect(said(...days)).toBe(sentence);
  });
});

describe('of whom the page speaks', () => {
  const met = (who: Person, n: number) =>
    Array.from({ length: n }, (): MeetingFact => ({ personId: who.id, beat: 'held', day: today }));
  const facts = (change: Partial<InsightFacts>): InsightFacts => ({
    people: [jun, dana, ruth],
    promises: [],
    open: [],
    meetings: [],
    career: [],
    assessments: [],
    earliest: null,
    ...change,
  });
  const talked = (...people: Person[]) => people.map(({ id: personId }) => ({ personId, days: [today] }));
  it('of the manager, of two the one met more, else of whom career was talked about with', () => {
    const second = person(23, 'Sam Berg', 'manager');
    const people = [jun, dana, second];
    const career = talked(jun, dana, second);
    expect(leadOf(facts({ people, career, meetings: [...met(jun, 9), ...met(dana, 2), ...met(second, 3)] }))).toBe(
      second.id,
    );
    const gone = { ...dana, archivedOn: today };
    expect(leadOf(facts({ people: [jun, gone], career: talked(jun, gone) }))).toBe(jun.id);
    expect(leadOf(facts({}))).toBeNull();
  });
  it('one can choose whoever comes up in this time, and stays with whom one has chosen', () => {
    const gone = { ...jun, archivedOn: today };
    const given = facts({ people: [gone, ruth, dana], meetings: [...met(jun, 1), ...met(dana, 1)] });
    expect(peopleIn(given, null).map(({ name }) => name)).toEqual(['Dana Okafor', 'Jun Watanabe']);
    expect(peopleIn(given, ruth.id).map(({ name }) => name)).toEqual(['Dana Okafor', 'Ruth Adeyemi', 'Jun Watanabe']);
  });
  it('by first name, by the whole one where two share the first', () => {
    const names = shortNames([dana, jun, { ...ruth, name: 'Dana Berg' }, { ...dana, id: id(30), name: '' }]);
    expect([...names.values()]).toEqual(['Dana Okafor', 'Jun', 'Dana Berg', '']);
  });
});

describe('since career was last talked about', () => {
  const people = [jun, dana, ruth];
  const found = (...career: [Person, ...string[]][]) => {
    const facts = career.map(([{ id: personId }, ...days]) => ({ personId, days }));
    const rows = careerRows(facts, people, today);
    return { rows, said: inWords(careerFinding(rows, ({ person: { name } }) => name.split(' ')[0] ?? '')) };
  };
  it('those who decide come first, the manager before the others', () => {
    const { rows } = found([jun, '2026-11-20'], [ruth], [dana, '2026-01-02']);
    expect(rows.map(({ person: { name }, days, stale }) => [name, days, stale])).toEqual([
      ['Dana Okafor', 327, true],
      ['Ruth Adeyemi', null, true],
      ['Jun Watanabe', 5, false],
    ]);
  });
  it('whom one has archived is not among them', () => {
    expect(careerRows([{ personId: id(9), days: [today] }], [{ ...jun, id: id(9), archivedOn: today }], today)).toEqual(
      [],
    );
  });
  it.each<[string, [Person, ...string[]][]]>([
    ['Career has not come up with Ruth yet', [[dana, '2026-01-02'], [ruth]]],
    ['Career has not come up with Dana for 11 months', [[dana, '2026-01-02'], [ruth, '2026-11-02'], [jun]]],
    [
      'Career last came up with Dana 2 weeks ago',
      [
        [dana, '2026-11-11'],
        [ruth, '2026-11-02'],
      ],
    ],
    ['Career came up with Jun today', [[jun, today]]],
  ])('%s', (sentence, career) => {
    expect(found(...career).said).toBe(sentence);
  });
  it('never, with anybody, is nothing to draw', () => {
    expect(found([dana], [ruth]).said).toBeNull();
  });
});

describe('the rhythm of one-on-ones', () => {
  const met = (who: Person, beat: Beat, n: number, day = '2026-05-05') =>
    Array.from({ length: n }, (): MeetingFact => ({ personId: who.id, day, beat }));
  const said = (list: readonly MeetingFact[], lead: string | null = null) => {
    const rows = rhythmRows(list, year);
    const row = rows && rhythmLead(rows, lead);
    return row && inWords(rhythmFinding(row, row.personId === dana.id ? 'Dana' : 'Jun'));
  };
  it.each([
    ['Dana keeps the rhythm: 17 held, 3 moved, 3 cancelled', [17, 3, 3]],
    ['Dana keeps the rhythm: 6 held, 0 moved, 2 cancelled', [6, 0, 2]],
    ['Dana: 5 held, 0 moved, 2 cancelled', [5, 0, 2]],
    ['Dana: 5 held, 2 moved, 0 cancelled', [5, 2, 0]],
  ] as const)('%s', (sentence, [held, moved, cancelled]) => {
    const list = [...met(dana, 'held', held), ...met(dana, 'moved', moved), ...met(dana, 'cancelled', cancelled)];
    expect(said(list)).toBe(sentence);
  });
  it('speaks of the manager where there is enough to say, else of whom one met most', () => {
    const list = [...met(jun, 'held', 9), ...met(dana, 'held', 3)];
    expect(said(list, dana.id)).toMatch(/^Dana/);
    expect(said(list.slice(0, -1), dana.id)).toMatch(/^Jun/);
  });
  it('counts within the period alone, and two with somebody are no rhythm', () => {
    const list = [...met(dana, 'held', 2), ...met(jun, 'held', 2), ...met(dana, 'held', 5, '2025-12-31')];
    expect(rhythmRows(list, year)).toBeNull();
    expect(rhythmRows(list, { ...year, from: '2025-12-31' })?.[0]?.counts.held).toBe(7);
  });
});

describe('both views over time', () => {
  let number = 300;
  const view = (by: Assessment['by'], level: Level, day: string, personId = dana.id): Assessment => {
    number += 1;
    const { createdAt, updatedAt } = dana;
    return {
      id: id(number),
      createdAt,
      updatedAt,
      deletedAt: null,
      stamps: {},
      personId,
      meetingId: null,
      by,
      level,
      words: '',
      evidenceIds: [],
      day,
      lane: 'private',
      laneUntil: null,
    };
  };
  const both = (me: Level, them: Level, ...days: string[]) =>
    days.flatMap((day) => [view('me', me, day), view('them', them, day)]);
  const said = (list: readonly Assessment[]) => {
    const found = viewsWith(list, dana.id, year);
    return found && inWords(viewsFinding(found, 'Dana'));
  };
  it.each([
    ['You rate yourself one step higher than Dana does', both('outstanding', 'strong', '2026-03-01', '2026-06-01')],
    ['You rate yourself higher than Dana does', both('outstanding', 'developing', '2026-03-01', '2026-06-01')],
    ['You and Dana see your work alike', both('strong', 'strong', '2026-03-01', '2026-06-01')],
    ['Dana sees your work one step higher than you do', both('developing', 'strong', '2026-03-01', '2026-06-01')],
    ['Dana sees your work higher than you do', both('developing', 'outstanding', '2026-03-01', '2026-06-01')],
  ])('%s', (sentence, list) => {
    expect(said(list)).toBe(sentence);
  });
  it('one talk, or talks of another year, or only my own view, are too few', () => {
    const one = both('strong', 'strong', '2026-03-01');
    expect(said(one)).toBeNull();
    expect(said([...one, ...both('strong', 'strong', '2025-12-01')])).toBeNull();
    expect(said([...one, view('me', 'strong', '2026-06-01')])).toBeNull();
  });
  it('oldest first, of one person, and of the manager before others', () => {
    const list = [...both('strong', 'strong', '2026-06-01', '2026-03-01'), view('them', 'strong', today, jun.id)];
    expect(viewsWith(list, dana.id, year)?.seen.map(({ day }) => day)).toEqual(['2026-03-01', '2026-06-01']);
    expect(viewedBy(list, [jun, dana])).toBe(dana.id);
    expect(viewedBy(list, [jun, { ...dana, relationship: 'peer' }])).toBe(jun.id);
    expect(viewedBy([view('me', 'strong', today)], [dana])).toBeNull();
  });
});
