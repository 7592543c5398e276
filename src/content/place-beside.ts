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
/** How far it goes down where there is something in its way. */
const step = 21;

/**
 * Beside the bubble at its top edge, on the side where its lines begin, or as far below that edge as it takes to find a
 * place that `isFree`; else on the other side; else below, else above. Null when there is no such place that does not
 * cover the bubble, or no bubble to be seen.
 */
export function placeBeside(
  bubble: Box,
  button: Size,
  view: Size,
  rightToLeft: boolean,
  isFree: (place: Box) => boolean = () => true,
): { x: number; y: number } | null {
  if (bubble.width < 1 || bubble.height < 1) return null;
  const [right, bottom] = [bubble.left + bubble.width, bubble.top + bubble.height];
  const [lastX, lastY] = [view.width - edge - button.width, view.height - edge - button.height];
  if (lastX < edge || lastY < edge || right < 0 || bottom < 0 || bubble.left > view.width || bubble.top > view.height)
    return null;
  const within = (value: number, last: number) => Math.round(Math.min(Math.max(value, edge), last));
  const fits = (x: number, y: number) =>
    x >= edge && x <= lastX && y >= edge && y <= lastY && isFree({ left: x, top: y, ...button });
  const [before, after] = [bubble.left - gap - button.width, right + gap].map(Math.round) as [number, number];
  const [first, last] = [within(bubble.top, lastY), within(bottom - button.height, lastY)];
  for (const x of rightToLeft ? [after, before] : [before, after])
    for (let y = first; y <= Math.max(first, last); y += step) if (fits(x, y)) return { x, y };
  const [near, far] = [within(bubble.left, lastX), within(right - button.width, lastX)];
  for (const y of [bottom + gap, bubble.top - gap - button.height].map(Math.round))
    for (const x of rightToLeft ? [far, near] : [near, far]) if (fits(x, y)) return { x, y };
  return null;
}
