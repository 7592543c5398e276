import { Clock3, X } from 'lucide';
import type { AnswerKind } from '../../core/plan.ts';
import { Circle } from '../parts/circle.tsx';
import { Icon } from '../parts/icon.tsx';

/** The sign of an answer. Its word stands beside it. */
export function AnswerSign({ kind }: { kind: AnswerKind }) {
  return (
    <span class="mk">
      {kind === 'yes' && <Circle fill="full" />}
      {kind === 'yes-if' && <Circle fill="half" />}
      {kind === 'not-now' && <Icon of={Clock3} />}
      {kind === 'no' && <Icon of={X} />}
      {kind === 'vague' && <Circle fill="dashed" />}
    </span>
  );
}
