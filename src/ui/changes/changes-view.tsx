import { Undo2 } from 'lucide';
import { dayOf } from '../../core/day.ts';
import type { Kind } from '../../core/model.ts';
import type { Id } from '../../core/record.ts';
import type { Failure, Undo } from '../actions.ts';
import { type MessageId, useWords, Words } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Leaf, Line, Lines, Section } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';

export interface ShownChange {
  readonly key: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly action: string;
  readonly did: 'made' | 'changed' | 'removed';
  readonly store: Kind;
  readonly text: string;
  readonly personId: Id | null;
  readonly stands: boolean;
}

export interface ChangesViewProps {
  state: 'loading' | { readonly failure: Failure } | { readonly changes: readonly ShownChange[] };
  onTakeBack: (key: string) => Promise<Undo>;
  onRetry?: () => void;
}

const named = new Set(['due', 'close', 'reopen', 'tick', 'reorder', 'answer', 'delivered', 'share', 'lane']);

function sentenceOf({ action, did, store, text }: ShownChange): MessageId {
  if (store === 'settings') return 'changes.setting';
  if (named.has(action) && (text !== '' || action === 'close' || action === 'reopen' || action === 'tick')) {
    return `changes.action-${action}` as MessageId;
  }
  return text === '' ? 'changes.wordless' : `changes.${did}`;
}

function Row({ change, onTakeBack }: { change: ShownChange } & Pick<ChangesViewProps, 'onTakeBack'>) {
  const { say, formatTime } = useWords();
  const act = useAct();
  return (
    <Line margin={<span class="meta num">{formatTime(change.at)}</span>} class="change">
      <div class="item">
        <div class="grow">
          <Words id={sentenceOf(change)} values={{ text: <bdi class="said">{change.text}</bdi> }} />
        </div>
        {change.stands ? (
          <Button small onClick={() => void act(() => onTakeBack(change.key), say('changes.taken-back'))}>
            <Icon of={Undo2} />
            {say('changes.take-back')}
            <Of what={change.text} />
          </Button>
        ) : (
          <span class="meta">{say('changes.changed-since')}</span>
        )}
      </div>
    </Line>
  );
}

/** The last changes of a day, each with the way back where it still can be taken back. */
export function ChangesView({ state, onTakeBack, onRetry }: ChangesViewProps) {
  const { say, zone, today, formatDay } = useWords();
  const changes = typeof state === 'object' && 'changes' in state ? state.changes : [];
  const days = [...new Set(changes.map(({ at }) => dayOf(at, zone)))];
  return (
    <WorkspaceFrame view="changes" title={say('changes.title')} about={say('changes.about')}>
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('changes.failed')} {...(onRetry ? { onRetry } : {})} />
      )}
      <Leaf>
        {typeof state === 'object' && 'changes' in state && changes.length === 0 && (
          <section class="sec">
            <Line as="div">
              <p class="voice strong">{say('changes.none')}</p>
            </Line>
          </section>
        )}
        {days.map((day) => (
          <Section key={day} title={day === today ? say('changes.today') : formatDay(day, 'long')}>
            <Lines>
              {changes
                .filter(({ at }) => dayOf(at, zone) === day)
                .map((change) => (
                  <Row key={change.key} change={change} onTakeBack={onTakeBack} />
                ))}
            </Lines>
          </Section>
        ))}
      </Leaf>
    </WorkspaceFrame>
  );
}
