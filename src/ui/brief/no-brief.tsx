import type { Failure } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { Leaf, Line } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';

export interface NoBriefProps {
  state: 'loading' | 'none' | { readonly failure: Failure };
  onRetry: () => void;
}

/** The brief's page without a brief: not yet, not any more, or not to be opened. */
export function NoBrief({ state, onRetry }: NoBriefProps) {
  const say = useSay();
  return (
    <WorkspaceFrame view="brief" title={say('sheet.title')}>
      {typeof state === 'object' && (
        <FailureNotice failure={state.failure} what={say('sheet.failed')} onRetry={onRetry} />
      )}
      {state === 'none' && (
        <Leaf>
          <section class="sec">
            <Line as="div">
              <p>{say('sheet.none')}</p>
              <p class="muted">{say('sheet.none-then')}</p>
            </Line>
          </section>
        </Leaf>
      )}
    </WorkspaceFrame>
  );
}
