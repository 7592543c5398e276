import type { ComponentChildren, Ref } from 'preact';
import { Leaf, Line } from '../parts/line.tsx';
import { Logo } from '../parts/logo.tsx';

export interface PopupFrameProps {
  head?: ComponentChildren;
  children?: ComponentChildren;
  /** Stands below the page and does not scroll: the way back, the capture line. */
  above?: ComponentChildren;
  foot?: ComponentChildren;
  mainRef?: Ref<HTMLElement>;
  /** Keeps the room that head and foot of a brief will take, so that nothing jumps when it comes. */
  waiting?: boolean;
}

/** Head, page and foot with the margin's line through them. Without children it is what is painted while loading. */
export function PopupFrame({ head, children, above, foot, mainRef, waiting = false }: PopupFrameProps) {
  return (
    <div class={waiting ? 'popup waiting' : 'popup'}>
      <Leaf as="header" class="top">
        <Line as="div" margin={<Logo />}>
          {head}
        </Line>
      </Leaf>
      <main ref={mainRef ?? null}>
        <Leaf class="page">{children}</Leaf>
      </main>
      <footer class="low">
        {above}
        <div class="bar">{foot}</div>
      </footer>
    </div>
  );
}
