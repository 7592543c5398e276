/** The keys of the roadmap: what the foot and the list of shortcuts show, and what each means. */
import { latinKey } from '../../latin-key.ts';
import type { MessageId } from '../../messages.tsx';

export interface KeyHint {
  /** In the order in which they are pressed; more than one arrow are alternatives. */
  readonly keys: readonly string[];
  readonly what: MessageId;
}

export const roadmapKeys: readonly KeyHint[] = [
  { keys: ['Enter'], what: 'roadmap.keys-open' },
  { keys: ['N'], what: 'roadmap.keys-need' },
  { keys: ['M'], what: 'roadmap.keys-milestone' },
  { keys: ['Alt', '↑', '↓'], what: 'roadmap.keys-order' },
  { keys: ['Alt', '←', '→'], what: 'roadmap.keys-across' },
  { keys: ['G'], what: 'roadmap.keys-gap' },
  { keys: ['Delete'], what: 'roadmap.keys-remove' },
  { keys: ['Ctrl', 'Z'], what: 'roadmap.keys-undo' },
];

export type Step = 'next' | 'previous' | 'before' | 'after' | 'first' | 'last';
export type RoadmapKey =
  | { readonly go: Step }
  | { readonly move: 'up' | 'down' | 'before' | 'after' }
  | { readonly run: 'open' | 'need' | 'milestone' | 'gap' | 'remove' };

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'before',
  ArrowRight: 'after',
  Home: 'first',
  End: 'last',
};
const runs: Readonly<Record<string, Extract<RoadmapKey, { run: unknown }>['run']>> = {
  Enter: 'open',
  ' ': 'open',
  n: 'need',
  m: 'milestone',
  g: 'gap',
  Delete: 'remove',
  Backspace: 'remove',
};
const mirrored = { before: 'after', after: 'before' } as const;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & { readonly code?: string };

/** What a key on a block means, null for any other. Where one reads from right to left, the arrows to the sides change places. */
export function roadmapKeyOf(event: Key, rtl: boolean): RoadmapKey | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const step = steps[event.key];
  const turned = (step === 'before' || step === 'after') && rtl ? mirrored[step] : step;
  if (event.altKey) {
    if (turned === 'next') return { move: 'down' };
    if (turned === 'previous') return { move: 'up' };
    return turned === 'before' || turned === 'after' ? { move: turned } : null;
  }
  if (turned) return { go: turned };
  const run = runs[latinKey(event)];
  return run ? { run } : null;
}
