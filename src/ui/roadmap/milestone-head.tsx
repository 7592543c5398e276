import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { aboutOf } from '../../core/roadmap/labels.ts';
import type { RoadmapMilestone } from '../../core/roadmap/roadmap.ts';
import { useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { OpenWords } from './need-block.tsx';
import { whenWords } from './when-words.ts';

export interface MilestoneHeadProps {
  of: RoadmapMilestone;
  /** The last of several: where all of this is going. */
  far: boolean;
  readOnly: boolean;
  onOpen: (() => void) | null;
  /** Stands last. */
  children?: ComponentChildren;
}

/** When, what, and how far its needs are. */
export function MilestoneHead({ of, far, readOnly, onOpen, children }: MilestoneHeadProps) {
  const words = useWords();
  const { milestone } = of;
  const reached = milestone.state === 'reached';
  const overdue = !reached && milestone.day !== null && milestone.day < words.today;
  const about = aboutOf(of, { far }).map(words.sayMessage);
  return (
    <header class="rm-head">
      <p class="rm-when">
        {reached && <Icon of={Check} size={14} />}
        <span>{whenWords(milestone, { far }, words)}</span>
      </p>
      {overdue && <p class="rm-when late">{words.say('roadmap.overdue')}</p>}
      <h2>
        <OpenWords id={`milestone-${milestone.id}`} onOpen={onOpen}>
          {milestone.title}
        </OpenWords>
      </h2>
      {about.length > 0 && <p class="meta">{words.formatRow(about)}</p>}
      {!readOnly && milestone.lane !== 'shared' && <LaneTag lane={milestone.lane} />}
      {children}
    </header>
  );
}
