import type { ComponentChildren } from 'preact';
import type { Goal } from '../../core/checklist-item.ts';

/** A part of a tab that items of the checklist lead to. It is not there for the layout. */
export function GoalPart({ goal, children }: { goal: Goal; children: ComponentChildren }) {
  return (
    <div class="goal-part" data-goal={goal}>
      {children}
    </div>
  );
}
