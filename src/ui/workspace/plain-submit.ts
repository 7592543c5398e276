import type { TargetedKeyboardEvent } from 'preact';
import { isPlainEnter } from '../parts/plain-enter.ts';

/** A key handler that runs `submit` on Enter, but not on the Enter that ends a word in an input method. */
export const plainEnter = (submit: () => void) => (event: TargetedKeyboardEvent<HTMLElement>) => {
  if (!isPlainEnter(event)) return;
  event.preventDefault();
  submit();
};
