import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/content/place-beside.ts';

const button = { width: 102, height: 34 };
const view = { width: 1280, height: 800 };
const at = (left: number, top: number, width = 410, height = 360) => ({ left, top, width, height });

describe('placeBeside', () => {
  it('stands where the lines begin, at the top edge', () => {
    expect(placeBeside(at(822, 224), button, view, false)).toEqual({ x: 712, y: 224 });
    expect(placeBeside(at(400, 224), button, view, true)).toEqual({ x: 818, y: 224 });
  });

  it('takes the other side, then below, then above', () => {
    expect(placeBeside(at(20, 224), button, view, false)).toEqual({ x: 438, y: 224 });
    expect(placeBeside(at(20, 224, 1240), button, view, false)).toEqual({ x: 20, y: 592 });
    expect(placeBeside(at(20, 420, 1240), button, view, false)).toEqual({ x: 20, y: 378 });
  });

  it('never covers the bubble', () => {
    for (let left = -200; left < 1280; left += 37)
      for (let top = -200; top < 800; top += 41) {
        const bubble = at(left, top, 700, 500);
        const place = placeBeside(bubble, button, view, false);
        if (!place) continue;
        const apart = place.x + 102 <= left || place.x >= left + 700 || place.y + 34 <= top || place.y >= top + 500;
        expect(apart, `${left} ${top}`).toBe(true);
        expect(place.x >= 0 && place.y >= 0 && place.x + 102 <= 1280 && place.y + 34 <= 800).toBe(true);
      }
  });

  it('stays away where there is no room, or no bubble', () => {
    expect(placeBeside(at(0, 0, 1280, 800), button, view, false)).toBeNull();
    expect(placeBeside(at(0, 0, 0, 0), button, view, false)).toBeNull();
  });

  it('goes down along the bubble until it covers nothing, then to the other side, then below', () => {
    const below = (line: number) => (place: { top: number }) => place.top >= line;
    expect(placeBeside(at(822, 8), button, view, false, below(64))).toEqual({ x: 712, y: 71 });
    const isRight = (place: { left: number }) => place.left > 600;
    expect(placeBeside(at(200, 224), button, view, false, isRight)).toEqual({ x: 618, y: 224 });
    expect(placeBeside(at(400, 224), button, view, false, below(590))).toEqual({ x: 400, y: 592 });
    expect(placeBeside(at(400, 224), button, view, true, below(590))).toEqual({ x: 708, y: 592 });
    expect(placeBeside(at(400, 224), button, view, false, () => false)).toBeNull();
  });
});
