import type { ComponentChildren } from 'preact';
import { UndoBar } from '../parts/undo-bar.tsx';
import type { Tab } from './panel-state.ts';
import { pageId, tabId } from './panel-tabs.tsx';

export interface PageFrameProps {
  tab: Tab;
  /** Stands above the page and does not scroll: the clock. */
  above?: ComponentChildren;
  children?: ComponentChildren;
  /** Capture line and buttons. */
  foot?: ComponentChildren;
}

/** The page of one tab, with the margin's line through it, and what stays in sight above and below. */
export function PageFrame({ tab, above, children, foot }: PageFrameProps) {
  return (
    <>
      <main class="panel-main">
        {above}
        <div class="panel-page leaf" role="tabpanel" id={pageId} aria-labelledby={tabId(tab)} tabIndex={-1}>
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
