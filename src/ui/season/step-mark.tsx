import { Flag, Mail } from 'lucide';
import type { SeasonStepKind } from '../../core/plan.ts';
import { useSay } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';

/** The sign of a kind of step, with its name. */
export function StepMark({ what }: { what: SeasonStepKind }) {
  const say = useSay();
  if (what === 'evidence') return <Mark kind="evidence" />;
  if (what === 'advice') return <Mark kind="question" />;
  if (what === 'support') return <Mark kind="topic" />;
  return (
    <span class="mk" role="img" aria-label={say(`season.what-${what}`)}>
      <Icon of={what === 'follow-up' ? Mail : Flag} />
    </span>
  );
}
