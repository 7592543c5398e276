import { ChevronLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../messages.tsx';
import { IconButton } from '../parts/button.tsx';
import { UndoBar } from '../parts/undo-bar.tsx';
import { pageId } from './panel-tabs.tsx';
import { usePlaces } from './place.ts';

export interface PlaceFrameProps {
  title: string;
  /** Stands at the end of the title's line. */
  count?: ComponentChildren;
  /** Stands above the page and does not scroll. */
  above?: ComponentChildren;
  children?: ComponentChildren;
  /** Capture line and buttons. */
  foot?: ComponentChildren;
}

/** The page of a place: one line with the way back, its name and a count, then what it holds. Escape leads back, too. */
export function PlaceFrame({ title, count, above, children, foot }: PlaceFrameProps) {
  const say = useSay();
  const { back } = usePlaces();
  const heading = useRef<HTMLHeadingElement>(null);
  // Who came by keyboard goes on from the top of the place.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const at = event.target instanceof Element ? event.target : null;
    if (at?.closest('input, textarea, select, [role=menu]')) return;
    event.preventDefault();
    back();
  };
  return (
    <>
      <main class="panel-main" onKeyDown={onKeyDown}>
        {above}
        <div class="place-line">
          <IconButton icon={ChevronLeft} name={say('panel.place-back')} onClick={back} />
          <h2 class="grow" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          {count !== undefined && count !== null && <span class="meta num">{count}</span>}
        </div>
        <div class="panel-page leaf" id={pageId}>
          {children}
        </div>
      </main>
      <footer class="panel-foot">
        <UndoBar />
        {foot}
      </footer>
    </>
  );
}
