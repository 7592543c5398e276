import type { Failure } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import { LetterComposer } from './letter-composer.tsx';
import type { LetterShown } from './letter-shown.ts';

export type LetterState = 'loading' | { readonly failure: Failure } | { readonly shown: LetterShown };

/** A letter on a page of its own in the workspace. While loading only the frame is painted. */
export function LetterView({ state, onRetry }: { state: LetterState; onRetry: () => void }) {
  const words = useWords();
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const person = shown?.facts.person ?? null;
  return (
    <WorkspaceFrame
      view="letter"
      title={shown ? words.say(`letters.title-${shown.kind}`) : words.say('letters.title')}
      personId={person?.id ?? null}
      {...(person ? { over: <a href={`#/people/${person.id}`}>{person.name}</a> } : {})}
    >
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={words.say('letters.failed')} onRetry={onRetry} />
      )}
      {shown && <LetterComposer shown={shown} />}
    </WorkspaceFrame>
  );
}
