/**
 * The keys of the talk. Enter with a modifier: no browser and no typing uses these in a text field, while Alt with a
 * letter opens menus or the address bar, and on a Mac types a sign.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type StepEnd = 'done' | 'skipped' | 'parked';

/** As `aria-keyshortcuts` writes them. */
export const stepShortcuts: Readonly<Record<StepEnd, string>> = {
  done: 'Control+Enter',
  skipped: 'Control+Shift+Enter',
  parked: 'Alt+Enter',
};

/** What a key does to the open step, null when it is none of these. */
export function stepEndOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>,
): StepEnd | null {
  if (event.key !== 'Enter' || event.isComposing) return null;
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.altKey) return event.shiftKey ? 'skipped' : 'done';
  return event.altKey && !command && !event.shiftKey ? 'parked' : null;
}

/** A line that is being written belongs to its own Enter. */
function isWrittenLine(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text' && target.value !== '';
}

/** Listens for the step's keys in the whole panel, before the field that has the focus. */
export function useStepKeys(onEnd: (end: StepEnd) => void): void {
  const latest: RefObject<(end: StepEnd) => void> = useRef(onEnd);
  latest.current = onEnd;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const end = stepEndOf(event);
      if (end === null || isWrittenLine(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current?.(end);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}
