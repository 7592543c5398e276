import { Settings } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSay } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import { UndoBar, UndoProvider } from '../parts/undo-bar.tsx';

export interface WorkspaceFrameProps {
  view: 'settings';
  title: string;
  /** One line under the title. */
  about?: string;
  children?: ComponentChildren;
}

/** The rail with the pages, the page with its title, and the way back at its foot. */
export function WorkspaceFrame({ view, title, about, children }: WorkspaceFrameProps) {
  const say = useSay();
  useEffect(() => {
    document.title = say('workspace.title', { view: title });
  }, [say, title]);
  return (
    <UndoProvider>
      <div class="ws">
        <nav class="rail" aria-label={say('workspace')}>
          <div class="brand">
            <Logo size={20} />
            <span aria-hidden="true">{say('app')}</span>
          </div>
          <a href="#/settings" aria-current={view === 'settings' ? 'page' : undefined}>
            <Icon of={Settings} />
            {say('settings.title')}
          </a>
        </nav>
        <div class="ws-side">
          <main class="ws-main">
            <header class="page-head">
              <h1>{title}</h1>
              {about !== undefined && <p>{about}</p>}
            </header>
            {children}
          </main>
          <footer class="ws-foot">
            <UndoBar />
          </footer>
        </div>
      </div>
    </UndoProvider>
  );
}
