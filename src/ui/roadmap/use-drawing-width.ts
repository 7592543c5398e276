import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Of A4 on its side, within its margins, in CSS pixels; and what remains of its height below title and above the signs. */
const paperWidth = 1047;
const paperHeight = 520;
const smallestFit = 0.4;
/** Before anything is measured, and where nothing can be. */
const usualWidth = 1000;

export interface DrawingWidth {
  /** For the picture to be laid out in, in CSS pixels. */
  readonly width: number;
  /** How much smaller it is printed, so that it comes on one sheet; null while it is not printed. */
  readonly fit: number | null;
}

/**
 * How much room there is for the picture, which stands in `frame` and is `map` itself. While the page is printed that is
 * a sheet of paper, with everything on it, whatever the window shows.
 */
export function useDrawingWidth(
  frame: RefObject<HTMLElement | null>,
  map: RefObject<HTMLElement | null>,
): DrawingWidth {
  const [width, setWidth] = useState(usualWidth);
  const [fit, setFit] = useState<number | null>(null);
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const measure = () => {
      if (box.clientWidth > 0) setWidth(box.clientWidth);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, [frame]);
  useLayoutEffect(() => {
    const onBefore = () => setFit(1);
    const onAfter = () => setFit(null);
    addEventListener('beforeprint', onBefore);
    addEventListener('afterprint', onAfter);
    return () => {
      removeEventListener('beforeprint', onBefore);
      removeEventListener('afterprint', onAfter);
    };
  }, []);
  useLayoutEffect(() => {
    if (fit === null || !map.current) return;
    if (map.current.scrollHeight * fit > paperHeight && fit > smallestFit) setFit(Math.max(smallestFit, fit - 0.05));
  }, [fit, map]);
  return fit === null ? { width, fit } : { width: Math.floor(paperWidth / fit), fit };
}
