/** Where the focus is among the blocks of the roadmap: one of them is the place that Tab comes to. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Id } from '../../../core/record.ts';
import type { RoadmapMilestone } from '../../../core/roadmap/roadmap.ts';
import { type Block, blocksOf, focusPlace } from './blocks.ts';

export interface BlockFocus {
  /** The milestones in the order in which they are drawn. */
  readonly ordered: () => readonly RoadmapMilestone[];
  readonly now: (block: Block | null) => void;
  /** On this block once nothing is edited any more; of null nothing. */
  readonly to: (id: Id | null) => void;
  /** On this block once the plan has changed. */
  readonly afterChange: (id: Id | null) => void;
  /** After the next drawing, on the block that was not there before. */
  readonly toNew: () => void;
  readonly toCurrent: () => void;
  /** The block that Tab comes to; null while there is none. */
  readonly current: () => Block | null;
}

/** Nobody holds the focus, or only what is about to give it back: a closing editor, the way back at the foot. */
const isFree = (active: Element | null) =>
  active === null || active === document.body || active.closest('.edit-box, .undo') !== null;

/** Where Tab stops in a block: what takes its focus, and what can be done in it. */
function stopsOf(kind: Block['kind'], id: Id): HTMLElement[] {
  const place = focusPlace(kind, id);
  const frame = place?.closest(kind === 'need' ? '[data-need]' : 'header');
  const tools = frame?.querySelectorAll<HTMLElement>('.edit-tools :is(button, input)') ?? [];
  return place ? [place, ...tools] : [];
}

/** `editing`: an editor is open, and the focus is its own. */
export function useBlockFocus(milestones: readonly RoadmapMilestone[], editing: boolean): BlockFocus {
  const current = useRef<Id | null>(null);
  const wanted = useRef<Id | 'new' | null>(null);
  /** The plan that has to change first. */
  const since = useRef<readonly RoadmapMilestone[] | null>(null);
  const calling = useRef(false);
  const before = useRef<ReadonlySet<Id>>(new Set());
  const latest = useRef(milestones);
  latest.current = milestones;
  const blocks = blocksOf(milestones);

  useLayoutEffect(() => {
    const [first] = blocks;
    const active = document.activeElement;
    const focused = blocks.find(({ kind, id }) => active !== null && active === focusPlace(kind, id));
    if (focused) current.current = focused.id;
    if (!blocks.some(({ id }) => id === current.current)) current.current = first?.id ?? null;
    const changed = since.current !== milestones;
    const pending = changed ? wanted.current : null;
    if (changed && focused?.id === pending) wanted.current = null;
    const added = blocks.find(({ id }) => !before.current.has(id));
    const target = pending === 'new' ? added : blocks.find(({ id }) => id === pending && id !== focused?.id);
    if (!editing) {
      before.current = new Set(blocks.map(({ id }) => id));
      if (target) wanted.current = null;
      // What is not there yet is waited for where one was.
      const next =
        target ?? (pending === 'new' && !focused ? blocks.find(({ id }) => id === current.current) : undefined);
      if (next && (focused || isFree(active))) {
        calling.current = true;
        focusPlace(next.kind, next.id)?.focus();
        calling.current = false;
        current.current = next.id;
      }
    }
    for (const { kind, id } of blocks) {
      const tabIndex = id === current.current ? 0 : -1;
      for (const stop of stopsOf(kind, id)) stop.tabIndex = tabIndex;
    }
  });
  useLayoutEffect(() => {
    // A press of the pointer or a reader's jump moves the one tab stop too.
    const onFocus = ({ target }: FocusEvent) => {
      const owner = target instanceof Element ? target.closest('[id^="need-"], [id^="milestone-"]') : null;
      const all = blocksOf(latest.current);
      const block = all.find(({ kind, id }) => owner?.id === `${kind}-${id}`);
      if (!block) return;
      // Whoever went to another block is not called back.
      if (!calling.current && wanted.current !== block.id) wanted.current = null;
      const old = all.find(({ id }) => id === current.current);
      if (old && old !== block) for (const stop of stopsOf(old.kind, old.id)) stop.tabIndex = -1;
      for (const stop of stopsOf(block.kind, block.id)) stop.tabIndex = 0;
      current.current = block.id;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);

  const want = (what: Id | 'new' | null, first: readonly RoadmapMilestone[] | null) => {
    wanted.current = what;
    since.current = first;
  };
  return {
    ordered() {
      const drawn = [...document.querySelectorAll<HTMLElement>('[data-milestone]')].map(
        ({ dataset }) => dataset['milestone'],
      );
      return milestones.toSorted((a, b) => drawn.indexOf(a.milestone.id) - drawn.indexOf(b.milestone.id));
    },
    now: (block) => block && focusPlace(block.kind, block.id)?.focus(),
    to: (id) => want(id, null),
    afterChange: (id) => want(id, milestones),
    toNew: () => want('new', null),
    toCurrent: () => want(current.current, null),
    current: () => blocks.find(({ id }) => id === current.current) ?? null,
  };
}
