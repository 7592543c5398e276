import { Lock, Plus } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { MattersPlace } from '../../core/matters/matters-place.ts';
import { servedKinds } from '../../core/matters/served.ts';
import { firstName } from '../../core/names.ts';
import type { Id } from '../../core/record.ts';
import { type Failure, useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { useReorder } from '../panel/use-reorder.ts';
import { AddField } from '../parts/add-field.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { MetaLine } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { VerdictSign } from '../parts/verdict-sign.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import { MannerAside } from './manner-aside.tsx';
import { MatterRow } from './matter-row.tsx';
import { signOf } from './matters-shown.ts';
import { UnservedSection } from './unserved-section.tsx';

const hows = ['said', 'seen', 'guess'] as const;

function Lines({ shown, adding, onAdded }: { shown: MattersPlace; adding: boolean; onAdded: () => void }) {
  const { say } = useWords();
  const actions = useActions();
  const name = firstName(shown.person.name);
  const lines = shown.matters.filter(({ kind }) => servedKinds.some((served) => served === kind));
  const reorder = useReorder((id, after, before) => actions.moveMatter(id, after, before), lines);
  return (
    <div>
      <div class="matter-heads label" aria-hidden="true">
        <span />
        <span>{say('matters.known')}</span>
        <span>{say('matters.brought')}</span>
      </div>
      <ul class="matter-lines" aria-label={say('matters.lines')} {...reorder.drag}>
        {lines.map((matter) => (
          <MatterRow key={matter.id} matter={matter} shown={shown} reorder={reorder} />
        ))}
      </ul>
      {lines.length === 0 && !adding && <p class="voice matter-none">{say('matters.empty', { name })}</p>}
      {(adding || lines.length === 0) && (
        <div class="matter-add">
          <AddField
            label={say('matters.add-label', { name })}
            placeholder={say('people.matter-example')}
            draftKey={`matter:new:${shown.person.id}`}
            onAdd={(text) => actions.addMatter(shown.person.id, { kind: 'worries', how: 'said', text })}
            done={say('matters.added')}
            autoFocus={adding}
            onEscape={onAdded}
          />
        </div>
      )}
      <p class="meta legend">
        {hows.map((how) => (
          <span key={how}>
            <VerdictSign sureness={signOf[how]} /> {say(`matters.how-${how}`, { name })}
          </span>
        ))}
      </p>
      <p class="meta">{say('matters.about')}</p>
      <UnservedSection shown={shown} />
    </div>
  );
}

export interface MattersViewProps {
  id: Id;
  /** `shown` is null where there is nobody of this id. */
  state: 'loading' | { readonly failure: Failure } | { readonly shown: MattersPlace | null };
  onRetry: () => void;
}

/** What matters to somebody, how it is known, and what the user brings to it. It can never leave. */
export function MattersView({ id, state, onRetry }: MattersViewProps) {
  const { say } = useWords();
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const loaded = typeof state === 'object' && 'shown' in state;
  const shown = loaded ? state.shown : null;
  const name = shown ? firstName(shown.person.name) : '';
  return (
    <WorkspaceFrame
      view="people"
      personId={id}
      title={shown ? say('matters.title', { name }) : loaded ? say('matters.nobody') : say('matters.lines')}
      over={
        shown && (
          <MetaLine>
            <a class="link" href={`#/people/${id}`} dir="auto">
              {shown.person.name}
            </a>
            <span class="lane">
              <Icon of={Lock} size={12} /> {say('matters.private')}
            </span>
          </MetaLine>
        )
      }
      buttons={
        shown && (
          <Button icon={Plus} buttonRef={button} aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {say('matters.add')}
          </Button>
        )
      }
    >
      {shown && (
        <div class="matters-page">
          <Lines
            shown={shown}
            adding={adding}
            onAdded={() => {
              button.current?.focus();
              setAdding(false);
            }}
          />
          <MannerAside person={shown.person} matters={shown.matters} />
        </div>
      )}
      {typeof state === 'object' && 'failure' in state && <FailureNotice failure={state.failure} onRetry={onRetry} />}
    </WorkspaceFrame>
  );
}
