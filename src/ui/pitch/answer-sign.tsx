import { Clock3, X } from 'lucide';
import type { AnswerKind } from '../../core/plan.ts';
import { Icon } from '../parts/icon.tsx';

/** The sign of an answer, or of how something is known. Its word stands beside it. */
export function Circle({ fill }: { fill: 'full' | 'half' | 'dashed' }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {fill === 'full' ? (
        <circle cx="7" cy="7" r="5.5" fill="currentColor" />
      ) : (
        <circle
          cx="7"
          cy="7"
          r="5.25"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-dasharray={fill === 'dashed' ? '2.2 1.92' : undefined}
        />
      )}
      {fill === 'half' && <path d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />}
    </svg>
  );
}

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
