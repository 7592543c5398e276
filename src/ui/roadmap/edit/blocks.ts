/** The blocks of the roadmap in the order in which keys walk through them: each milestone's head, then its needs. */
import type { Id } from '../../../core/record.ts';
import type { RoadmapMilestone, RoadmapNeed } from '../../../core/roadmap/roadmap.ts';
import type { Step } from './roadmap-keys.ts';

export type Block =
  | { readonly kind: 'milestone'; readonly id: Id; readonly of: RoadmapMilestone }
  | { readonly kind: 'need'; readonly id: Id; readonly of: RoadmapMilestone; readonly need: RoadmapNeed };

const columnOf = (of: RoadmapMilestone): Block[] => [
  { kind: 'milestone', id: of.milestone.id, of },
  ...of.needs.map((need): Block => ({ kind: 'need', id: need.need.id, of, need })),
];

export const blocksOf = (milestones: readonly RoadmapMilestone[]): Block[] => milestones.flatMap(columnOf);

/** The block to go to from `at`: in order, or beside it at the same height in another milestone. Null at an end. */
export function blockFrom(milestones: readonly RoadmapMilestone[], at: Id, step: Step): Block | null {
  const columns = milestones.map(columnOf);
  const all = columns.flat();
  const index = all.findIndex(({ id }) => id === at);
  if (index < 0) return null;
  if (step === 'next') return all[index + 1] ?? null;
  if (step === 'previous') return all[index - 1] ?? null;
  const column = columns.findIndex((blocks) => blocks.some(({ id }) => id === at));
  const here = columns[column] ?? [];
  if (step === 'first') return here[0] ?? null;
  if (step === 'last') return here.at(-1) ?? null;
  const there = columns[column + (step === 'after' ? 1 : -1)];
  const height = here.findIndex(({ id }) => id === at);
  return there ? (there[Math.min(height, there.length - 1)] ?? null) : null;
}

/** Which block gets the focus when this one goes: the next of its milestone, else what stands before it. */
export function blockAfterRemoval(milestones: readonly RoadmapMilestone[], block: Block): Id | null {
  const all = blocksOf(milestones);
  if (block.kind === 'milestone') {
    const at = milestones.findIndex(({ milestone }) => milestone.id === block.id);
    return (milestones[at + 1] ?? milestones[at - 1])?.milestone.id ?? null;
  }
  const at = all.findIndex(({ id }) => id === block.id);
  const next = all[at + 1];
  return (next?.kind === 'need' ? next : all[at - 1])?.id ?? null;
}

/** What takes the focus for a block: the block itself, or the button in it that opens it. */
export function focusPlace(kind: Block['kind'], id: Id): HTMLElement | null {
  const block = document.getElementById(`${kind}-${id}`);
  return block?.matches('button, [tabindex]')
    ? block
    : (block?.querySelector<HTMLElement>('button, [tabindex]') ?? null);
}

/** The block in which an event happened on what takes its focus; null where it came from a field or button within. */
export function blockAt(blocks: readonly Block[], target: EventTarget | null): Block | null {
  if (!(target instanceof HTMLElement)) return null;
  const element = target.closest<HTMLElement>('[id^="need-"], [id^="milestone-"]');
  const block = element && blocks.find(({ kind, id }) => element.id === `${kind}-${id}`);
  return block && focusPlace(block.kind, block.id) === target ? block : null;
}
