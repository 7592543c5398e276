import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const untilMeasured = 640;

/** The width of an element in CSS pixels, as it is now; a likely one until it can be measured. */
export function useWidth<T extends HTMLElement>(): readonly [ref: { current: T | null }, width: number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(untilMeasured);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { width: now } = element.getBoundingClientRect();
      if (now > 0) setWidth(Math.round(now));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}
