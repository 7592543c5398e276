import { describe, expect, it } from 'vitest';
import { cornerOf, pointsIn, reaches } from '../../src/content/mark-place.ts';

const chip = (width: number, height: number) => ({ left: 100, top: 200, width, height });
const words = (left: number, top: number, width = 60, height = 15) => ({ left, top, width, height });

describe('the corner of a chip', () => {
  it('is at the inline end of its top edge', () => {
    expect(cornerOf(chip(130, 46), false)).toEqual({ x: 208, y: 202, size: 20 });
    expect(cornerOf(chip(130, 46), true)).toEqual({ x: 102, y: 202, size: 20 });
  });

  it('is smaller, and in the middle, on one line', () => {
    expect(cornerOf(chip(130, 22), false)).toEqual({ x: 210, y: 202, size: 18 });
    expect(cornerOf(chip(900, 30), false)).toEqual({ x: 978, y: 205, size: 20 });
  });

  it('is none on a chip that is too low or too narrow', () => {
    expect(cornerOf(chip(130, 19), false)).toBeNull();
    expect(cornerOf(chip(59, 46), false)).toBeNull();
    expect(cornerOf(chip(0, 0), false)).toBeNull();
    expect(cornerOf(chip(130, 19.6), false)).not.toBeNull();
  });

  it('stays within its chip, whatever the size and the direction', () => {
    for (let height = 20; height < 80; height += 1)
      for (const rightToLeft of [false, true]) {
        const box = chip(61, height);
        const at = cornerOf(box, rightToLeft);
        if (!at) throw new Error(`no corner at ${height}`);
        expect(at.x >= box.left && at.x + at.size <= box.left + box.width).toBe(true);
        expect(at.y >= box.top && at.y + at.size <= box.top + box.height).toBe(true);
        for (const [x, y] of pointsIn(at))
          expect(x > at.x && x < at.x + at.size && y > at.y && y < at.y + at.size).toBe(true);
      }
  });
});

describe('words in that corner', () => {
  const square = { x: 208, y: 202, size: 20 };

  it('reach into it from either side', () => {
    expect(reaches(words(150, 203), square)).toBe(true);
    expect(reaches(words(225, 203), square)).toBe(true);
    expect(reaches(words(100, 203, 200), square)).toBe(true);
  });

  it('do not when they end before it, or stand in a line below', () => {
    expect(reaches(words(107, 203, 100), square)).toBe(false);
    expect(reaches(words(229, 203), square)).toBe(false);
    expect(reaches(words(107, 220, 120), square)).toBe(false);
    expect(reaches(words(107, 219, 120), square)).toBe(true);
  });
});
