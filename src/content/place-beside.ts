/** Where the button goes beside the bubble. Pure geometry, in CSS pixels of the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 8;
const edge = 4;

/**
 * Beside the bubble at its top edge, on the side where its lines begin; else on the other side; else below, else above.
 * Null when there is no room that does not cover the bubble, or no bubble to be seen.
 */
export function placeBeside(
  bubble: Box,
  button: Size,
  view: Size,
  rightToLeft: boolean,
): { x: number; y: number } | null {
  if (bubble.width < 1 || bubble.height < 1) return null;
  const [right, bottom] = [bubble.left + bubble.width, bubble.top + bubble.height];
  const [lastX, lastY] = [view.width - edge - button.width, view.height - edge - button.height];
  if (lastX < edge || lastY < edge || right < 0 || bottom < 0 || bubble.left > view.width || bubble.top > view.height)
    return null;
  const within = (value: number, last: number) => Math.round(Math.min(Math.max(value, edge), last));
  const [before, after] = [bubble.left - gap - button.width, right + gap];
  for (const x of rightToLeft ? [after, before] : [before, after])
    if (x >= edge && x <= lastX) return { x: Math.round(x), y: within(bubble.top, lastY) };
  const x = within(rightToLeft ? right - button.width : bubble.left, lastX);
  for (const y of [bottom + gap, bubble.top - gap - button.height])
    if (y >= edge && y <= lastY) return { x, y: Math.round(y) };
  return null;
}
