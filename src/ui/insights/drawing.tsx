import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Where things stand in a drawing. It is laid out anew for each width, so that its words keep their size. */
export interface Space {
  /** In CSS pixels. */
  readonly width: number;
  /** From a place counted from where reading begins to one counted from the left. */
  readonly x: (place: number) => number;
  /** The same for the left edge of something as wide as `size`. */
  readonly left: (place: number, size: number) => number;
}

export function spaceOf(width: number, rtl: boolean): Space {
  return {
    width,
    x: (place) => (rtl ? width - place : place),
    left: (place, size) => (rtl ? width - place - size : place),
  };
}

// Where nothing has a size.
const usualWidth = 480;

function useMeasure() {
  const ref = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<{ width: number; rtl: boolean } | null>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const measure = () => {
      const width = Math.floor(box.clientWidth);
      const rtl = getComputedStyle(box).direction === 'rtl';
      setMeasured((before) => (before?.width === width && before.rtl === rtl ? before : { width, rtl }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, space: measured && spaceOf(measured.width || usualWidth, measured.rtl) };
}

export interface Drawn {
  readonly height: number;
  readonly shapes: ComponentChildren;
}

function Picture({ name, space, draw }: DrawingProps & { space: Space }) {
  const { height, shapes } = draw(space);
  return (
    <svg role="img" aria-label={name} width={space.width} height={height} viewBox={`0 0 ${space.width} ${height}`}>
      {shapes}
    </svg>
  );
}

interface DrawingProps {
  name: string;
  draw: (space: Space) => Drawn;
}

/** A picture as wide as there is room. `name` is what it is called; `draw` lays it out, once it is known how wide. */
export function Drawing({ name, draw }: DrawingProps) {
  const { ref, space } = useMeasure();
  return (
    <div class="drawing" ref={ref}>
      {space && <Picture name={name} space={space} draw={draw} />}
    </div>
  );
}
