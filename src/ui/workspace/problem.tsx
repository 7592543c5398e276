import { TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon.tsx';

/** What happened, what is safe, what to do, in one line beside its sign. */
export function Problem({ children }: { children: ComponentChildren }) {
  return (
    <p class="problem ui">
      <span class="soon">
        <Icon of={TriangleAlert} size={14} />
      </span>
      <span>{children}</span>
    </p>
  );
}
