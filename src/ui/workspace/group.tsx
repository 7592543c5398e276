import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Line } from '../parts/line.tsx';

export interface GroupProps {
  /** Stands in the margin; it is the heading of the group. */
  name: string;
  /** Its place in the address of the page: `#/settings/<place>` leads to its first control. */
  place?: string;
  /** What the group is about, in one line above its controls. */
  about?: string;
  children?: ComponentChildren;
}

/** A group of settings: its name in the margin, its controls beside the line. Stands in a `Leaf`. */
export function Group({ name, place, about, children }: GroupProps) {
  const id = useId();
  return (
    <section class="sec group" aria-labelledby={id} data-place={place}>
      <Line as="div" margin={<h2 id={id}>{name}</h2>}>
        {about !== undefined && <p class="group-about">{about}</p>}
        {children}
      </Line>
    </section>
  );
}
