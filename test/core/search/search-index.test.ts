import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/core/search/query.ts';
import { SearchIndex } from '../../../src/core/search/search-index.ts';
import type { SearchLine, SearchMark } from '../../../src/core/search/search-line.ts';

const line = (key: string, text: string, more: Partial<SearchLine> = {}): SearchLine => ({
  key,
  store: 'notes',
  id: key,
  group: 'said',
  mark: 'note',
  text,
  more: '',
  personId: null,
  meetingId: null,
  at: 0,
  lane: null,
  due: null,
  state: null,
  ...more,
});

const find = (index: SearchIndex, typed: string, likewise = false): string[] =>
  [...index.search(readQuery(typed), likewise)].flatMap(({ hits }) => hits.map(({ key }) => key)).sort();

describe('finding', () => {
  const index = new SearchIndex();
  index.append([
    line('slot', 'Ask Ruth for a slot at the March board', { mark: 'theirs' }),
    line('papers', 'Board papers close two weeks before the meeting'),
    line('first', 'What does it look at first?', { mark: 'question', more: 'Cancelled trains; the board wants cost.' }),
    line('review', '来週の評価面談を準備する'),
    line('tomas', 'Tomás offered to mentor me'),
    line('script', '<script>alert(1)</script> constructor __proto__'),
  ]);

  it.each([
    ['board', ['first', 'papers', 'slot']],
    ['BOA', ['first', 'papers', 'slot']],
    ['board papers', ['papers']],
    ['papers board', ['papers']],
    // Only the last word may be the beginning of one.
    ['boa papers', []],
    ['? board', ['first']],
    ['<', ['slot']],
    ['tomas', ['tomas']],
    ['評価', ['review']],
    ['面談', ['review']],
    ['constructor', ['script']],
    ['__proto__', ['script']],
    ['', []],
    ['…', []],
  ])('%s', (typed, keys) => {
    expect(find(index, typed)).toEqual(keys);
  });

  it('words that come close only when asked for them', () => {
    expect(find(index, 'bpard')).toEqual([]);
    expect(find(index, 'bpard', true)).toEqual(['first', 'papers', 'slot']);
  });
});

it('the newest lines come first, in parts of a size that does not grow with all of them', () => {
  const index = new SearchIndex();
  index.append(Array.from({ length: 3_500 }, (_, n) => line(`${n}`, `depot ${n}`, { at: -n })));
  index.put(line('new', 'depot of today', { at: 1 }));
  const parts = [...index.search(readQuery('depot'))].map(({ hits }) => hits.map(({ key }) => key));
  expect(parts.map(({ length }) => length)).toEqual([1, 1_000, 1_000, 1_000, 500]);
  expect(parts[0]).toEqual(['new']);
  expect(parts[1]).toContain('0');
});

it('after any changes it finds what one built anew would find', () => {
  const seed = Number(process.env['ONWARD_SEED'] ?? 0) || Math.floor(Math.random() * 2 ** 31);
  console.info(`seed ${seed}`);
  const words = ['depot', 'depots', 'board', 'crew', 'plan', 'planning', 'night'];
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
  const mark = fc.constantFrom<SearchMark>('note', 'question', 'mine');
  const step = fc.record({ key: fc.integer({ min: 0, max: 30 }).map(String), text, mark, remove: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), fc.constantFrom(...words, 'pl', 'de', '? crew'), (steps, typed) => {
      const index = new SearchIndex();
      const now = new Map<string, SearchLine>();
      for (const { key, text: words, mark: kind, remove } of steps) {
        if (remove) {
          index.remove(key);
          now.delete(key);
        } else {
          index.put(line(key, words, { mark: kind }));
          now.set(key, line(key, words, { mark: kind }));
        }
      }
      const anew = new SearchIndex();
      anew.append([...now.values()]);
      expect(find(index, typed)).toEqual(find(anew, typed));
      expect(index.size).toBe(now.size);
    }),
    { seed, numRuns: 100 },
  );
});
