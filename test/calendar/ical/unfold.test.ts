import { expect, it } from 'vitest';
import { unfolder } from '../../../src/calendar/ical/unfold.ts';

function unfold(bytes: readonly number[], cut: number): string {
  const at = unfolder();
  const out: number[] = [];
  for (let n = 0; n < bytes.length; n += cut) out.push(...at.push(Uint8Array.from(bytes.slice(n, n + cut))));
  return new TextDecoder().decode(Uint8Array.from([...out, ...at.end()]));
}

it('joins a letter that a fold has cut in two, whatever ends the lines and wherever the pieces end', () => {
  const [first = 0, second = 0] = new TextEncoder().encode('é');
  const bytes = [97, first, 13, 10, 32, second, 10, 9, 98, 13, 99, 10];
  for (const cut of [1, 2, 3, 20]) expect(unfold(bytes, cut)).toBe('aéb\nc\n');
});

it('keeps empty lines and a last line that nothing ends', () => {
  expect(unfold([97, 13, 10, 13, 10, 98], 1)).toBe('a\n\nb');
});
