import { expect, it } from 'vitest';
import { readQuery } from '../../../src/core/search/query.ts';

it.each([
  ['board', { mark: null, words: 'board' }],
  ['  ? board ', { mark: 'question', words: 'board' }],
  ['＞ sheet', { mark: 'mine', words: 'sheet' }],
  ['<', { mark: 'theirs', words: '' }],
  ['+kiruna', { mark: 'evidence', words: 'kiruna' }],
  ['“hold', { mark: 'feedback', words: 'hold' }],
  ['– depots', { mark: 'topic', words: 'depots' }],
  ['night-depots', { mark: null, words: 'night-depots' }],
])('%s', (typed, query) => {
  expect(readQuery(typed)).toEqual(query);
});
