import { expect, it } from 'vitest';
import { answerOf } from '../../../src/core/search/answer.ts';
import type { SearchLine } from '../../../src/core/search/search-line.ts';

const hit = (key: string, group: SearchLine['group'], personId: string | null, at: number): SearchLine => ({
  key,
  store: 'notes',
  id: key,
  group,
  mark: 'note',
  text: key,
  more: '',
  personId,
  meetingId: null,
  at,
  lane: null,
  due: null,
  state: null,
});
const hits = [
  hit('a', 'said', 'dana', 10),
  hit('b', 'said', 'dana', 30),
  hit('c', 'commitments', 'ruth', 20),
  hit('d', 'plan', null, 5),
];
const starts = { year: 10, recent: 25 };

it('groups in their order, the newest first, with how many there are by person and by time', () => {
  const answer = answerOf(hits, { person: null, time: 'ever' }, starts, 20);
  expect(answer.groups.map(({ group, lines }) => [group, lines.map(({ key }) => key)])).toEqual([
    ['commitments', ['c']],
    ['said', ['b', 'a']],
    ['plan', ['d']],
  ]);
  expect(answer).toMatchObject({ total: 4, ofPeople: 4, byPerson: { dana: 2, ruth: 1, me: 1 } });
  expect(answer.byTime).toEqual({ ever: 4, year: 3, recent: 1 });
});

it('narrowed to a person the times count theirs; narrowed to a time the people count that time', () => {
  const answer = answerOf(hits, { person: 'dana', time: 'year' }, starts, 1);
  expect(answer.groups).toMatchObject([{ group: 'said', total: 2, lines: [{ key: 'b' }] }]);
  expect(answer).toMatchObject({ total: 2, ofPeople: 3, byPerson: { dana: 2, ruth: 1 } });
  expect(answer.byTime).toEqual({ ever: 2, year: 2, recent: 1 });
});
