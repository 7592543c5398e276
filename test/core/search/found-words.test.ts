import { describe, expect, it } from 'vitest';
import { foundPieces } from '../../../src/core/search/found-words.ts';

const shown = (text: string, words: string) =>
  foundPieces(text, words)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('what was found is set off', () => {
  it.each([
    ['Ask Ruth for a slot at the March board', 'board', 'Ask Ruth for a slot at the March [board]'],
    ['Tomás offered', 'tomas', '[Tomás] offered'],
    ['Board papers, boards', 'boa', '[Board] papers, [boards]'],
    ['来週の評価面談', '評価', '来週の[評価]面談'],
    ['nothing here', 'board', 'nothing here'],
    ['as it is', '', 'as it is'],
    ['<b>board</b>', 'board', '<b>[board]</b>'],
  ])('%s for %s', (text, words, marked) => {
    expect(shown(text, words)).toBe(marked);
  });

  it('a long text is cut down to the piece around it', () => {
    const text = `${'word '.repeat(200)}board ${'word '.repeat(200)}`;
    const pieces = shown(text, 'board');
    expect(pieces).toMatch(/^… (word )+\[board\] (word ?)+ …$/);
    expect(pieces.length).toBeLessThan(260);
  });
});
