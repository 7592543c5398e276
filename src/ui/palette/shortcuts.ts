/** All keys of the workspace, as the help shows them. */
import type { MessageId } from '../messages.tsx';
import { roadmapKeys } from '../roadmap/edit/roadmap-keys.ts';
import type { PageName } from '../workspace/route.ts';
import { draftKeys, type pageKeys, shownKeys } from './shortcut-keys.ts';

export interface Shortcut {
  readonly keys: readonly string[];
  readonly what: MessageId;
}

export interface ShortcutGroup {
  readonly name: MessageId;
  readonly shortcuts: readonly Shortcut[];
}

const everywhere: ShortcutGroup = {
  name: 'palette.keys-everywhere',
  shortcuts: [
    { keys: ['Ctrl', 'K'], what: 'palette.key-palette' },
    { keys: ['/'], what: 'palette.key-search' },
    { keys: ['Ctrl', 'Z'], what: 'palette.key-undo' },
    { keys: ['?'], what: 'palette.key-help' },
    { keys: ['Esc'], what: 'palette.key-close' },
    { keys: ['.'], what: 'palette.key-agenda' },
  ],
};

const pageOf = {
  p: 'people',
  l: 'plan',
  o: 'objectives',
  e: 'evidence',
  a: 'season',
  c: 'commitments',
  h: 'history',
  i: 'insights',
  r: 'packet',
  u: 'changes',
  s: 'settings',
  d: 'data',
} as const satisfies Record<keyof typeof pageKeys, string>;

const goTo: ShortcutGroup = {
  name: 'palette.keys-go',
  shortcuts: Object.entries(pageOf).map(([key, page]) => ({
    keys: shownKeys('g', key),
    what: `palette.page-${page}` as const,
  })),
};

const drafts: ShortcutGroup = {
  name: 'palette.keys-draft',
  shortcuts: Object.entries(draftKeys).map(([key, kind]) => ({
    keys: shownKeys('d', key),
    what: `palette.key-${kind}` as const,
  })),
};

const lists: ShortcutGroup = {
  name: 'palette.keys-list',
  shortcuts: [
    { keys: ['↑', '↓'], what: 'palette.key-next' },
    { keys: ['Alt', '↑', '↓'], what: 'palette.key-move' },
  ],
};

const board: ShortcutGroup = {
  name: 'palette.keys-board',
  shortcuts: [
    { keys: ['D'], what: 'palette.key-deliver' },
    { keys: ['M'], what: 'palette.key-due' },
    { keys: ['E'], what: 'palette.key-text' },
    { keys: ['N'], what: 'palette.key-note' },
  ],
};

const line: ShortcutGroup = {
  name: 'palette.keys-line',
  shortcuts: [
    { keys: ['?'], what: 'palette.mark-question' },
    { keys: ['>'], what: 'palette.mark-mine' },
    { keys: ['<'], what: 'palette.mark-theirs' },
    { keys: ['+'], what: 'palette.mark-evidence' },
    { keys: ['“'], what: 'palette.mark-feedback' },
    { keys: ['–'], what: 'palette.mark-topic' },
  ],
};

const roadmap: ShortcutGroup = { name: 'palette.keys-roadmap', shortcuts: roadmapKeys };

/** What counts on a page: its own keys first. */
export function shortcutsOn(page: PageName): readonly ShortcutGroup[] {
  return [
    ...(page === 'commitments' ? [board] : []),
    ...(page === 'plan' ? [roadmap] : []),
    everywhere,
    drafts,
    goTo,
    lists,
    line,
  ];
}
