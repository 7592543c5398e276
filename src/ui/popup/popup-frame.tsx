import { Settings } from 'lucide';
import type { ComponentChildren, Ref } from 'preact';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { IconButton } from '../parts/button.tsx';
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
  const say = useSay();
  const actions = useActions();
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
        <div class="bar">
          {foot}
          {!waiting && (
            <IconButton icon={Settings} name={say('settings')} onClick={() => actions.openWorkspace('settings')} />
          )}
        </div>
      </footer>
    </div>
  );
}
