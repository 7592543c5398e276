/** A menu button after the ARIA authoring practices: arrows, Home, End, first letters, Escape; Tab leaves. */
import { Ellipsis } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconData } from './icon.tsx';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon?: IconData;
  /** A sign that does the same while the menu is closed, and in it. */
  readonly sign?: string;
  readonly onChoose: () => void;
}

export interface MenuProps {
  /** What the button is for, such as "More for: What would ready me to lead a team?". */
  name: string;
  items: readonly MenuItem[];
  icon?: IconData;
  /** Stands on the button instead of the icon; `name` has to begin with its words. */
  children?: ComponentChildren;
}

const edge = 4;

/** Where a menu of this size goes: under its button, or above where there is no room, inside the window. */
export function placeMenu(
  button: { left: number; right: number; top: number; bottom: number },
  menu: { width: number; height: number },
  room: { width: number; height: number },
  rtl: boolean,
): { left: number; top: number } {
  const left = rtl ? button.left : button.right - menu.width;
  const below = button.bottom + edge;
  const top = below + menu.height > room.height - edge ? button.top - edge - menu.height : below;
  return {
    left: Math.max(edge, Math.min(left, room.width - menu.width - edge)),
    top: Math.max(edge, top),
  };
}

export function Menu({ name, items, icon = Ellipsis, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  // The item that gets the focus when the menu opens.
  const [first, setFirst] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const focusAt = (index: number) => {
    const all = entries();
    all[(index + all.length) % all.length]?.focus();
  };
  const openAt = (index: number) => {
    setFirst(index);
    setOpen(true);
  };
  const close = (refocus: boolean) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };

  useLayoutEffect(() => {
    if (!open || !list.current || !button.current) return;
    // A fixed place is outside every scrolling box, so the menu is never cut off; it closes when the page scrolls.
    const { width, height } = list.current.getBoundingClientRect();
    const room = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
    const rtl = getComputedStyle(button.current).direction === 'rtl';
    const place = placeMenu(button.current.getBoundingClientRect(), { width, height }, room, rtl);
    list.current.style.left = `${place.left}px`;
    list.current.style.top = `${place.top}px`;
    focusAt(first);
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      const target = event.target;
      if (target instanceof Node && (list.current?.contains(target) || button.current?.contains(target))) return;
      setOpen(false);
    };
    document.addEventListener('pointerdown', leave, true);
    document.addEventListener('scroll', leave, true);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      document.removeEventListener('scroll', leave, true);
    };
  }, [open]);

  const onKey = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.findIndex((entry) => entry.matches(':focus'));
    if (event.key === 'Tab') return close(false);
    if (event.key === 'ArrowDown') focusAt(at + 1);
    else if (event.key === 'ArrowUp') focusAt(at - 1);
    else if (event.key === 'Home') focusAt(0);
    else if (event.key === 'End') focusAt(-1);
    else if (event.key === 'Escape') close(true);
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const wanted = event.key.toLocaleLowerCase();
      const signed = items.find(({ sign }) => sign?.toLocaleLowerCase() === wanted);
      if (signed) {
        close(true);
        signed.onChoose();
      }
      const starts = (entry: HTMLElement) => entry.textContent?.trim().toLocaleLowerCase().startsWith(wanted) ?? false;
      const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(starts);
      next?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span class="menu">
      <button
        type="button"
        class={children ? 'meta-btn' : 'icon-btn'}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        title={name}
        onClick={() => (open ? close(true) : openAt(0))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          openAt(event.key === 'ArrowDown' ? 0 : -1);
        }}
      >
        {children ?? <Icon of={icon} />}
      </button>
      {open && (
        <div class="menu-list" role="menu" id={id} aria-label={name} ref={list} tabIndex={-1} onKeyDown={onKey}>
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              role="menuitem"
              aria-keyshortcuts={item.sign}
              tabIndex={-1}
              onClick={() => {
                close(true);
                item.onChoose();
              }}
            >
              {item.icon && <Icon of={item.icon} />}
              {item.label}
              {item.sign && (
                <span class="kbd" aria-hidden="true">
                  {item.sign}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
