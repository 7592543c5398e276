import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import { useSay } from '../messages.tsx';
import { UndoBar } from '../parts/undo-bar.tsx';
import { Rail } from './rail.tsx';
import type { PageName } from './route.ts';

export interface WorkspaceFrameProps {
  view: PageName;
  title: string;
  /** The title is the user's own words or a name, and runs in their direction; else it is a sentence of ours. */
  ownTitle?: boolean;
  /** The page begins with something that says it already: the title is for screen readers. */
  hideTitle?: boolean;
  /** One line under the title. */
  about?: ComponentChildren;
  /** Stands above the title. */
  over?: ComponentChildren;
  /** The pages beside this one, under the title or over it. */
  tabs?: ComponentChildren;
  tabsFirst?: boolean;
  /** Buttons at the end of the title's line. */
  buttons?: ComponentChildren;
  /** Whose page it is, for the rail. */
  personId?: Id | null;
  children?: ComponentChildren;
}

/** The rail with the pages, the page with its title, and the way back at its foot. */
export function WorkspaceFrame(props: WorkspaceFrameProps) {
  const {
    view,
    title,
    ownTitle = false,
    hideTitle = false,
    about,
    over,
    tabs,
    tabsFirst = false,
    buttons,
    personId = null,
    children,
  } = props;
  const say = useSay();
  useEffect(() => {
    document.title = say('workspace.title', { view: title });
  }, [say, title]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // A page that follows another takes the focus along, which would else be lost with what had it.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="ws">
      <Rail view={view} personId={personId} />
      <div class="ws-side">
        <main class="ws-main" ref={main} tabIndex={-1}>
          {tabsFirst && tabs}
          <header class={hideTitle ? 'vh' : 'page-head'}>
            <div class="grow">
              {over !== undefined && <div class="meta">{over}</div>}
              <h1 {...(ownTitle ? { dir: 'auto' } : {})}>{title}</h1>
              {about !== undefined && <p>{about}</p>}
            </div>
            {buttons}
          </header>
          {!tabsFirst && tabs}
          {children}
        </main>
        <footer class="ws-foot">
          <UndoBar />
        </footer>
      </div>
    </div>
  );
}
