import { describe, expect, it } from 'vitest';
import { queryTerms, termsOf } from '../../../src/core/search/fold.ts';

describe('words as they are compared', () => {
  it.each([
    ['Send the Depot-Cost SHEET.', ['send', 'the', 'depot', 'cost', 'sheet']],
    ['Tomás, Łódź, Straße, smørrebrød', ['tomas', 'lodz', 'strasse', 'smorrebrod']],
    ['Ｆｕｌｌ ｗｉｄｔｈ', ['full', 'width']],
    ['שָׁלוֹם', ['שלום']],
    ['— … !? <b>', ['b']],
  ])('%s', (text, words) => {
    expect(queryTerms(text)).toEqual(words);
  });

  it('the marks of Japanese make another letter and stay', () => {
    expect(queryTerms('がか')[0]).toContain('が');
  });

  it('a text without spaces is cut into words, so that a word within it is found', () => {
    expect(termsOf('来週の評価面談を準備する')).toContain('評価');
    expect(termsOf('下周准备绩效评估')).toContain('准备');
  });
});
