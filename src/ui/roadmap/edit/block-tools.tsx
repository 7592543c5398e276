import { gapOf } from '../../../core/roadmap/gaps.ts';
import type { RoadmapMilestone, RoadmapNeed } from '../../../core/roadmap/roadmap.ts';
import { useSay } from '../../messages.tsx';
import { Menu, type MenuItem } from '../../parts/menu.tsx';
import { useEditing } from './editing-context.ts';
import { FlagLines } from './flag-lines.tsx';
import { GapWays } from './gap-ways.tsx';
import { ofSameDay } from './use-roadmap-acts.ts';

interface Opening {
  readonly onOpen: () => void;
  readonly onNewNeed: () => void;
  readonly onRemove: () => void;
}

interface NeedToolsProps extends Opening {
  need: RoadmapNeed;
  of: RoadmapMilestone;
  onUse: (words: string) => void;
}

/** What a need lacks, the way on from its gap, and all that can be done with it, in a menu. */
export function NeedTools({ need, of, onOpen, onNewNeed, onRemove, onUse }: NeedToolsProps) {
  const say = useSay();
  const { place, more, acts } = useEditing();
  const { text } = need.need;
  const gap = of.milestone.state === 'open' ? gapOf(need, more.answered) : null;
  const at = of.needs.indexOf(need);
  const others = place.milestones.filter(({ milestone }) => milestone.id !== of.milestone.id);
  const items: MenuItem[] = [
    { key: 'open', label: say('roadmap.edit-menu-open'), onChoose: onOpen },
    { key: 'new', label: say('roadmap.edit-menu-need'), sign: 'N', onChoose: onNewNeed },
    need.need.met
      ? { key: 'met', label: say('roadmap.edit-menu-not-met'), onChoose: () => acts.setMet(need, false) }
      : { key: 'met', label: say('roadmap.edit-menu-met'), onChoose: () => acts.setMet(need, true) },
    ...(need.state === 'gap'
      ? []
      : [{ key: 'gap', label: say('roadmap.edit-menu-gap'), sign: 'G', onChoose: () => acts.makeGap(need) }]),
    ...(at > 0 ? [{ key: 'up', label: say('row.move-up'), onChoose: () => acts.moveNeed(need, of, 'up') }] : []),
    ...(at < of.needs.length - 1
      ? [{ key: 'down', label: say('row.move-down'), onChoose: () => acts.moveNeed(need, of, 'down') }]
      : []),
    ...others.map((to) => ({
      key: to.milestone.id,
      label: say('roadmap.edit-menu-move', { title: to.milestone.title }),
      onChoose: () => acts.putNeed(need, to),
    })),
    { key: 'remove', label: say('roadmap.edit-menu-remove'), onChoose: onRemove },
  ];
  return (
    <div class="edit-tools">
      {need.state !== 'met' &&
        need.ways.map(({ opportunity, benefit }) => (
          <FlagLines
            key={opportunity.id}
            // The drawing says of a day that is over that it is.
            skip={['expired']}
            way={{ ...opportunity, gain: benefit?.text ?? '', matterId: benefit?.matterId ?? null }}
          />
        ))}
      {gap && <GapWays gap={gap} onUse={onUse} />}
      <Menu name={say('roadmap.edit-menu', { text })} items={items} />
    </div>
  );
}

/** All that can be done with a milestone, in a menu. */
export function MilestoneTools({ of, onOpen, onNewNeed, onRemove }: { of: RoadmapMilestone } & Opening) {
  const say = useSay();
  const { place, acts } = useEditing();
  const { milestone } = of;
  const same = ofSameDay(place, of);
  const at = same.indexOf(milestone.id);
  const reached = milestone.state === 'reached';
  const items: MenuItem[] = [
    { key: 'open', label: say('roadmap.edit-menu-open'), onChoose: onOpen },
    { key: 'new', label: say('roadmap.edit-menu-need'), sign: 'N', onChoose: onNewNeed },
    {
      key: 'reached',
      label: say(reached ? 'roadmap.edit-menu-not-reached' : 'roadmap.edit-menu-reached'),
      onChoose: () => acts.setState(milestone, reached ? 'open' : 'reached'),
    },
    ...(at > 0 ? [{ key: 'up', label: say('row.move-up'), onChoose: () => acts.moveMilestone(of, 'before') }] : []),
    ...(at < same.length - 1
      ? [{ key: 'down', label: say('row.move-down'), onChoose: () => acts.moveMilestone(of, 'after') }]
      : []),
    { key: 'drop', label: say('roadmap.edit-menu-drop'), onChoose: () => acts.setState(milestone, 'dropped') },
    { key: 'remove', label: say('roadmap.edit-menu-remove'), onChoose: onRemove },
  ];
  return (
    <div class="edit-tools">
      <Menu name={say('roadmap.edit-menu', { text: milestone.title })} items={items} />
    </div>
  );
}
