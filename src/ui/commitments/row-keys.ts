/** The board by keyboard: from row to row, and what a row can do. */
import { latinKey } from '../latin-key.ts';
import type { RowPart } from './board-shown.ts';

export type RowKey =
  | { readonly go: 'next' | 'previous' | 'across' | 'first' | 'last' }
  | { readonly open: RowPart }
  | { readonly deliver: true };

const keys: Readonly<Record<string, RowKey>> = {
  ArrowDown: { go: 'next' },
  j: { go: 'next' },
  ArrowUp: { go: 'previous' },
  k: { go: 'previous' },
  ArrowLeft: { go: 'across' },
  ArrowRight: { go: 'across' },
  Home: { go: 'first' },
  End: { go: 'last' },
  d: { deliver: true },
  m: { open: 'due' },
  e: { open: 'text' },
  n: { open: 'note' },
};

/** What a key on a row means; null for any other. */
export function rowKeyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'> & { readonly code?: string },
): RowKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return keys[latinKey(event)] ?? null;
}

const rowsIn = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>('[data-row]')];

/** The row to go to from `at`: within its side, or to the same height on the other one. */
export function rowFrom(at: HTMLElement, go: 'next' | 'previous' | 'across' | 'first' | 'last'): HTMLElement | null {
  const side = at.closest<HTMLElement>('[data-side]');
  const board = side?.parentElement;
  if (!side || !board) return null;
  const rows = rowsIn(side);
  const index = rows.indexOf(at);
  if (go === 'first') return rows[0] ?? null;
  if (go === 'last') return rows.at(-1) ?? null;
  if (go !== 'across') return rows[index + (go === 'next' ? 1 : -1)] ?? null;
  const other = [...board.querySelectorAll<HTMLElement>('[data-side]')].find((one) => one !== side);
  const across = other ? rowsIn(other) : [];
  return across[Math.min(index, across.length - 1)] ?? null;
}
