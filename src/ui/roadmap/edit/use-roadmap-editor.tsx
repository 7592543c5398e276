/**
 * Editing the roadmap in its place. Gives the drawing what stands for its blocks and what happens on a key; the drawing
 * gives each block `id="milestone-…"` or `id="need-…"` on what takes the focus, within `[data-milestone]` or `[data-need]`.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '../../../core/record.ts';
import type { RoadmapBesides } from '../../../core/roadmap/besides.ts';
import type { RoadmapMilestone, RoadmapNeed, RoadmapPlace } from '../../../core/roadmap/roadmap.ts';
import { isUndoKey } from '../../latin-key.ts';
import { useSingleKeys } from '../../single-keys.ts';
import { isTyping } from '../../use-slash-key.ts';
import { editVisionId } from '../roadmap-editing.ts';
import type { RoadmapSlots } from '../roadmap-slots.ts';
import { MilestoneTools, NeedTools } from './block-tools.tsx';
import { type Block, blockAfterRemoval, blockAt, blockFrom, blocksOf } from './blocks.ts';
import { EditingContext } from './editing-context.ts';
import { MilestoneEditor } from './milestone-editor.tsx';
import { NeedEditor } from './need-editor.tsx';
import { RoadmapFoot } from './roadmap-foot.tsx';
import { type RoadmapKey, roadmapKeyOf } from './roadmap-keys.ts';
import { useBlockFocus } from './use-block-focus.ts';
import { useLastUndo } from './use-last-undo.ts';
import { useRoadmapActs } from './use-roadmap-acts.ts';
import { VisionEditor } from './vision-editor.tsx';

type Opened =
  | { readonly at: 'need'; readonly id: Id; readonly wayText?: string }
  | { readonly at: 'milestone'; readonly id: Id }
  | { readonly at: 'new-need'; readonly milestoneId: Id }
  | { readonly at: 'new-milestone' }
  | { readonly at: 'vision' };

export interface RoadmapEditor {
  readonly slots: RoadmapSlots;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Opens a milestone or a need. */
  readonly onOpen: (id: Id) => void;
  readonly onAddMilestone: () => void;
  readonly onEditVision: () => void;
  /** Above the drawing: the vision or a new milestone while it is written, else null. */
  readonly above: ComponentChildren;
  /** Below the drawing. */
  readonly foot: ComponentChildren;
}

export function useRoadmapEditor(place: RoadmapPlace, more: RoadmapBesides): RoadmapEditor {
  const undoing = useLastUndo();
  const acts = useRoadmapActs(place, undoing);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [leaves, setLeaves] = useState(false);
  const focus = useBlockFocus(place.milestones, opened !== null);
  const employerId = place.vision ? place.vision.employerId : (more.employer?.id ?? null);
  const blocks = blocksOf(place.milestones);

  const close = (back: Block | null, kept: boolean) => {
    setOpened(null);
    if (back) focus.to(back.id);
    else if (kept) focus.toNew();
    else focus.toCurrent();
  };
  const open = (id: Id) => {
    const block = blocks.find((one) => one.id === id);
    if (block) setOpened({ at: block.kind, id });
  };
  const remove = (block: Block) => {
    focus.afterChange(blockAfterRemoval(place.milestones, block));
    if (block.kind === 'need') acts.removeNeed(block.need);
    else acts.removeMilestone(block.of);
  };
  const newNeed = (of: RoadmapMilestone) => setOpened({ at: 'new-need', milestoneId: of.milestone.id });
  const move = (block: Block, to: Extract<RoadmapKey, { move: unknown }>['move']) => {
    focus.afterChange(block.id);
    const ordered = focus.ordered();
    const beside = ordered[ordered.indexOf(block.of) + (to === 'before' ? -1 : 1)];
    if (block.kind === 'milestone') {
      acts.moveMilestone(block.of, to === 'up' || to === 'before' ? 'before' : 'after');
    } else if (to === 'up' || to === 'down') acts.moveNeed(block.need, block.of, to);
    else if (beside) acts.putNeed(block.need, beside);
  };
  const run = (block: Block | null, what: Extract<RoadmapKey, { run: unknown }>['run']) => {
    if (what === 'milestone') setOpened({ at: 'new-milestone' });
    else if (!block) return;
    else if (what === 'open') open(block.id);
    else if (what === 'need') newNeed(block.of);
    else if (what === 'remove') remove(block);
    else if (block.kind === 'need' && block.need.state !== 'gap') acts.makeGap(block.need);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const block = blockAt(blocks, event.target);
    if (!block || event.defaultPrevented || event.isComposing) return;
    const rtl = event.target instanceof Element && getComputedStyle(event.target).direction === 'rtl';
    const key = roadmapKeyOf(event, rtl);
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    if ('go' in key) focus.now(blockFrom(focus.ordered(), block.id, key.go));
    else if ('move' in key) move(block, key.move);
    else run(block, key.run);
  };
  const singleKeys = useSingleKeys();
  const onPageKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    // Nothing of its own has the focus: the page itself has it.
    const nowhere = event.target === document.body || (event.target as Element).matches('main');
    const key = nowhere && singleKeys ? roadmapKeyOf(event, false) : null;
    if (isUndoKey(event)) {
      if (!undoing.undoLast()) return;
      // The button that took it back, or the block that goes with it, must not leave the focus nowhere.
      if (nowhere || (event.target as Element).closest('.undo')) focus.toCurrent();
    } else if (key && 'run' in key && (key.run === 'need' || key.run === 'milestone')) run(focus.current(), key.run);
    else return;
    event.preventDefault();
  };
  const latest = useRef(onPageKey);
  latest.current = onPageKey;
  useEffect(() => {
    // From anywhere on the page: the change that is to be taken back may have taken the focus with it.
    const onKey = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  // What is open was taken away, here or in another window.
  const known = opened === null || !('id' in opened) || blocks.some(({ id }) => id === opened.id);
  useLayoutEffect(() => {
    if (!known) setOpened(null);
  }, [known]);

  const within = (children: ComponentChildren) => (
    <EditingContext.Provider value={{ place, more, acts, undoing }}>{children}</EditingContext.Provider>
  );
  const blockOf = (id: Id) => blocks.find((one) => one.id === id) ?? null;
  const again = () => setOpened(opened);
  const tools = (id: Id, of: RoadmapMilestone) => ({
    onOpen: () => open(id),
    onNewNeed: () => newNeed(of),
    onRemove: () => {
      const block = blockOf(id);
      if (block) remove(block);
    },
  });
  const milestoneEditor = (of: RoadmapMilestone | null) =>
    within(
      <MilestoneEditor
        key={of?.milestone.id ?? 'new'}
        of={of}
        employerId={employerId}
        onDone={(kept) => close(of ? blockOf(of.milestone.id) : null, kept)}
        onAgain={again}
      />,
    );
  const needEditor = (need: RoadmapNeed | null, of: RoadmapMilestone) =>
    within(
      <NeedEditor
        key={need?.need.id ?? 'new'}
        need={need}
        milestoneId={of.milestone.id}
        wayText={opened?.at === 'need' ? opened.wayText : undefined}
        onDone={(kept) => close(need ? blockOf(need.need.id) : kept ? null : blockOf(of.milestone.id), kept)}
        onAgain={() => setOpened(need ? { at: 'need', id: need.need.id } : opened)}
        onLeaves={setLeaves}
      />,
    );
  const isOpen = (at: Opened['at'], id: Id) => opened?.at === at && 'id' in opened && opened.id === id;
  const slots: RoadmapSlots = {
    milestone: (of) => (isOpen('milestone', of.milestone.id) ? milestoneEditor(of) : null),
    need: (need, of) => (isOpen('need', need.need.id) ? needEditor(need, of) : null),
    end: (of) => (opened?.at === 'new-need' && opened.milestoneId === of.milestone.id ? needEditor(null, of) : null),
    headTools: (of) => within(<MilestoneTools of={of} {...tools(of.milestone.id, of)} />),
    needTools: (need, of) =>
      within(
        <NeedTools
          need={need}
          of={of}
          onUse={(wayText) => setOpened({ at: 'need', id: need.need.id, wayText })}
          {...tools(need.need.id, of)}
        />,
      ),
  };
  const fromVision = useRef(false);
  const closeVision = () => {
    fromVision.current = true;
    setOpened(null);
  };
  useLayoutEffect(() => {
    if (!fromVision.current || opened !== null) return;
    fromVision.current = false;
    // What follows on it where there is no milestone yet, else where it was opened.
    const next = document.querySelector<HTMLElement>('.rm-empty .btn') ?? document.getElementById(editVisionId);
    next?.focus();
  });
  const onEditVision = () => setOpened({ at: 'vision' });
  const above =
    opened?.at === 'new-milestone'
      ? milestoneEditor(null)
      : opened?.at === 'vision'
        ? within(<VisionEditor employerId={employerId} onDone={closeVision} />)
        : null;
  const editedNeed = opened?.at === 'need' ? blockOf(opened.id) : null;
  const leaving = leaves && editedNeed?.kind === 'need' ? editedNeed.need.need.text : null;
  return {
    slots,
    onKeyDown,
    onOpen: open,
    onAddMilestone: () => setOpened({ at: 'new-milestone' }),
    onEditVision,
    above: above && <div class="roadmap-top">{above}</div>,
    foot: within(<RoadmapFoot leaving={leaving} />),
  };
}
