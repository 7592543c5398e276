/** What every page of the extension stands on: words, actions, the moment, and the theme. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { timeZone } from '../platform/clock.ts';
import { type Actions, ActionsContext } from '../ui/actions.ts';
import { type Catalogue, MessagesContext, wordsOf } from '../ui/messages.tsx';
import type { Spoken } from './language.ts';

export interface PageProps {
  readonly catalogue: Catalogue;
  readonly spoken: Spoken;
  readonly actions: Actions;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly children: ComponentChildren;
}

/** Gives views their words and actions. The document's language and direction follow. */
export function Page({ catalogue, spoken, actions, now, children }: PageProps) {
  const words = useMemo(() => wordsOf({ catalogue, ...spoken, zone: timeZone(), now }), [catalogue, spoken, now]);
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  return (
    <MessagesContext.Provider value={words}>
      <ActionsContext.Provider value={actions}>{children}</ActionsContext.Provider>
    </MessagesContext.Provider>
  );
}
