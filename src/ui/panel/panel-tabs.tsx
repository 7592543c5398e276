import { useRef } from 'preact/hooks';
import { useWords } from '../messages.tsx';
import { type Tab, tabs } from './panel-state.ts';

export const tabId = (tab: Tab) => `tab-${tab}`;
export const pageId = 'panel-page';

/** The four stages as tabs: arrows move and choose, in the reading direction. */
export function PanelTabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const { say, direction } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const go = (index: number) => {
    const next = tabs[(index + tabs.length) % tabs.length];
    if (!next) return;
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = tabs.indexOf(tab);
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) go(at + 1);
    else if (event.key === back) go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else return;
    event.preventDefault();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('panel.tabs')} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((each) => (
        <button
          key={each}
          id={tabId(each)}
          type="button"
          role="tab"
          aria-selected={each === tab}
          aria-controls={pageId}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {say(`panel.tab-${each}`)}
        </button>
      ))}
    </div>
  );
}
