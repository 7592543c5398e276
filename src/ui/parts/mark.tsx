import type { Capture } from '../../core/capture.ts';
import { type MessageId, useSay } from '../messages.tsx';

export type MarkKind = Capture['kind'];

const mineArrow = 'M5 9h8M9.8 5.8 13 9l-3.2 3.2';
const theirsArrow = 'M13 9H5M8.2 5.8 5 9l3.2 3.2';
const check = 'm5 9.2 2.6 2.6L13 6.4';
const signs = { question: '?', evidence: '+', feedback: '“', topic: '–' } as const;

function PromiseSign({ owner, done }: { owner: 'mine' | 'theirs'; done: boolean }) {
  const mine = owner === 'mine';
  return (
    <svg class={done ? undefined : 'turn'} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      {mine ? (
        <rect x="1.5" y="1.5" width="15" height="15" rx="2" fill="currentColor" />
      ) : (
        <rect
          x="2.25"
          y="2.25"
          width="13.5"
          height="13.5"
          rx="1.5"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
      )}
      <path
        class={mine ? 'cut' : undefined}
        d={done ? check : mine ? mineArrow : theirsArrow}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      />
    </svg>
  );
}

/** The sign in the margin, which is the key that is typed. Full is mine, hollow is theirs. A note has no sign. */
export function Mark({ kind, done = false }: { kind: MarkKind; done?: boolean }) {
  const say = useSay();
  if (kind === 'note') return <span class="mk" />;
  const id: MessageId = done && (kind === 'mine' || kind === 'theirs') ? `mark.${kind}-done` : `mark.${kind}`;
  return (
    <span class={`mk mk-${kind}`} role="img" aria-label={say(id)}>
      {kind === 'mine' || kind === 'theirs' ? <PromiseSign owner={kind} done={done} /> : signs[kind]}
    </span>
  );
}

/** A place in an order, in the margin. The list itself tells it to a screen reader. */
export function OrderMark({ n, now = false }: { n: number; now?: boolean }) {
  return (
    <span class={now ? 'mk order now' : 'mk order'} aria-hidden="true">
      {n}
    </span>
  );
}
