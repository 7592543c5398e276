import { useCallback } from 'preact/hooks';
import { type LetterKind, letterKinds } from '../../core/sent.ts';
import letterWords from '../../locales/en/letters.json';
import { type LetterState, LetterView } from '../../ui/letters/letter-view.tsx';
import { MoreWords } from '../../ui/messages.tsx';
import { letterStores, loadLetter } from '../../wiring/load-letter.ts';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';

const idForm = /^[0-9a-f-]{36}$/i;
const idOf = (part: string | undefined) => (part !== undefined && idForm.test(part) ? part.toLowerCase() : null);

/** `#/letter/<kind>/<personId>/<aboutId>`; "nobody" stands for a person who is not known. An unknown kind is a request. */
export function LetterPage({ route }: WorkspacePageProps) {
  const [named, person, about] = route.rest;
  const kind: LetterKind = letterKinds.find((one) => one === named) ?? 'request';
  const personId = idOf(person);
  const aboutId = idOf(about);
  const load = useCallback(() => loadLetter(kind, { personId, aboutId }), [kind, personId, aboutId]);
  const live = useLive(load, letterStores);
  const state: LetterState =
    live.state === 'loading' ? 'loading' : live.state === 'failed' ? { failure: live.failure } : { shown: live.value };
  return (
    <MoreWords catalogue={letterWords}>
      <LetterView key={route.rest.join('/')} state={state} onRetry={() => location.reload()} />
    </MoreWords>
  );
}
