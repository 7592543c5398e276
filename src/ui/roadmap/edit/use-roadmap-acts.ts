/** What can be done with a block of the roadmap without opening it, each told in the undo bar. */
import { firstName } from '../../../core/names.ts';
import type { Milestone } from '../../../core/plan.ts';
import type { Day } from '../../../core/record.ts';
import type { RoadmapMilestone, RoadmapNeed, RoadmapPlace } from '../../../core/roadmap/roadmap.ts';
import { useActions } from '../../actions.ts';
import { useSay } from '../../messages.tsx';
import { nothingToUndo } from '../../nothing-to-undo.ts';
import { placeAfterMove } from '../../parts/use-row-moves.ts';
import type { Undoing } from './use-last-undo.ts';

type Side = 'before' | 'after';

export interface RoadmapActs {
  readonly removeNeed: (need: RoadmapNeed) => void;
  readonly makeGap: (need: RoadmapNeed) => void;
  readonly setMet: (need: RoadmapNeed, met: boolean) => void;
  readonly moveNeed: (need: RoadmapNeed, of: RoadmapMilestone, direction: 'up' | 'down') => void;
  /** To the end of another milestone. */
  readonly putNeed: (need: RoadmapNeed, to: RoadmapMilestone) => void;
  readonly removeMilestone: (of: RoadmapMilestone) => void;
  readonly setState: (milestone: Milestone, state: Milestone['state']) => void;
  /** Among the milestones of the same day; says why not where that is all there is. */
  readonly moveMilestone: (of: RoadmapMilestone, side: Side) => void;
  /** Makes these gaps questions for the manager. */
  readonly ask: (needs: readonly RoadmapNeed[]) => void;
  readonly findOut: (need: RoadmapNeed, due: Day | null) => void;
}

/** The milestones that stand at the same day, in order: their order is the user's. */
export const ofSameDay = (place: RoadmapPlace, { milestone }: RoadmapMilestone): string[] =>
  place.milestones.filter((one) => one.milestone.day === milestone.day).map((one) => one.milestone.id);

export function useRoadmapActs(place: RoadmapPlace, { act, tellDone }: Undoing): RoadmapActs {
  const say = useSay();
  const actions = useActions();
  const told = {
    reached: 'roadmap.edit-told-reached',
    open: 'roadmap.edit-told-open',
    dropped: 'roadmap.edit-told-dropped',
  } as const;
  return {
    removeNeed: ({ need }) =>
      void act(() => actions.removeNeed(need.id), say('roadmap.edit-told-removed', { text: need.text })),
    makeGap: ({ need }) => void act(() => actions.makeGap(need.id), say('roadmap.edit-told-gap', { text: need.text })),
    setMet: ({ need }, met) =>
      void act(
        () => actions.setNeedMet(need.id, met),
        say(met ? 'roadmap.edit-told-met' : 'roadmap.edit-told-not-met', { text: need.text }),
      ),
    moveNeed({ need }, of, direction) {
      const ids = of.needs.map((one) => one.need.id);
      const to = placeAfterMove(ids, need.id, direction);
      if (!to) return;
      void act(
        () => actions.moveNeed(need.id, of.milestone.id, to.after, to.before),
        say('roadmap.edit-told-place', { text: need.text, n: to.place }),
      );
    },
    putNeed: ({ need }, { milestone, needs }) =>
      void act(
        () => actions.moveNeed(need.id, milestone.id, needs.at(-1)?.need.id ?? null, null),
        say('roadmap.edit-told-moved', { text: need.text, title: milestone.title }),
      ),
    removeMilestone: ({ milestone }) =>
      void act(
        () => actions.removeMilestone(milestone.id),
        say('roadmap.edit-told-removed', { text: milestone.title }),
      ),
    setState: ({ id, title }, state) =>
      void act(() => actions.setMilestoneState(id, state), say(told[state], { text: title })),
    moveMilestone(of, side) {
      const to = placeAfterMove(ofSameDay(place, of), of.milestone.id, side === 'before' ? 'up' : 'down');
      if (!to) return tellDone(say('roadmap.edit-by-day'), nothingToUndo);
      void act(
        () => actions.moveMilestone(of.milestone.id, to.after, to.before),
        say('roadmap.edit-told-place', { text: of.milestone.title, n: to.place }),
      );
    },
    ask(needs) {
      const { asked } = place;
      if (!asked || needs.length === 0) return;
      const questions = needs.map(({ need }) => ({
        needId: need.id,
        text: say(`roadmap.gap-ask-${need.kind}`, { text: need.text }),
      }));
      void act(
        () => actions.askGaps(asked.id, questions),
        say('roadmap.gap-told-asked', { n: needs.length, name: firstName(asked.name) }),
      );
    },
    findOut: ({ need }, due) =>
      void act(
        () => actions.findOut(need.id, say('roadmap.gap-find-out-promise', { text: need.text }), due),
        due === null
          ? say('roadmap.gap-told-find-out', { text: need.text })
          : say('roadmap.gap-told-find-out-by', { text: need.text, day: due }),
      ),
  };
}
