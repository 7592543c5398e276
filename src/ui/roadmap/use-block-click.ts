import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const pressed = 'a, button, input, textarea, select, label, summary, [role="menu"], .edit-tools';

/** A click beside the words of a block opens it like a click on its title, unless text is being marked there. */
export function useBlockClick(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest(pressed) || getSelection()?.isCollapsed === false) return;
      target.closest('.rm-need, .rm-head')?.querySelector<HTMLElement>('.rm-open')?.click();
    };
    box.addEventListener('click', onClick);
    return () => box.removeEventListener('click', onClick);
  }, [frame]);
}
