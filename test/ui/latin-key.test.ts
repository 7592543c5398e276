import { describe, expect, it } from 'vitest';
import { isUndoKey, latinKey } from '../../src/ui/latin-key.ts';

describe('the letter of a key', () => {
  it.each([
    ['z', 'KeyY', 'z'],
    ['Z', 'KeyZ', 'z'],
    ['ז', 'KeyZ', 'z'],
    ['я', 'KeyZ', 'z'],
    ['é', 'Digit2', 'é'],
    ['?', 'KeyM', '?'],
    ['ArrowUp', 'ArrowUp', 'ArrowUp'],
    ['ת', 'Comma', 'ת'],
  ])('%s at %s is %s', (key, code, letter) => expect(latinKey({ key, code })).toBe(letter));
});

it('undo is Ctrl or Cmd with Z alone, on any keyboard', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(isUndoKey({ ...none, key: 'ז', code: 'KeyZ', ctrlKey: true })).toBe(true);
  expect(isUndoKey({ ...none, key: 'z', code: 'KeyY', metaKey: true })).toBe(true);
  expect(isUndoKey({ ...none, key: 'z', code: 'KeyZ' })).toBe(false);
  expect(isUndoKey({ ...none, key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true })).toBe(false);
});
