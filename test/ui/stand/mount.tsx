import { act, cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { ActionsContext } from '../../../src/ui/actions.ts';
import { MessagesContext, wordsOf } from '../../../src/ui/messages.tsx';
import { UndoBar, UndoProvider } from '../../../src/ui/parts/undo-bar.tsx';
import { type FakeActions, fakeActions } from './fake-actions.ts';

/** Wednesday 25 November 2026, 13:35 in Stockholm. */
export const now = Date.UTC(2026, 10, 25, 12, 35);
export const zone = 'Europe/Stockholm';
const files = import.meta.glob<Record<string, string>>('../../../src/locales/en/*.json', {
  eager: true,
  import: 'default',
});
/** Every sentence there is. */
export const catalogue: Record<string, string> = Object.assign({}, ...Object.values(files));

export function words(locale = 'en-GB') {
  return wordsOf({ catalogue, locale, zone, now });
}

/** A view as an entry would show it: with words, actions and a way back. */
export function mount(view: ComponentChildren, fake: FakeActions = fakeActions(), bar = true) {
  cleanup();
  const frame = (inner: ComponentChildren) => (
    <MessagesContext.Provider value={words()}>
      <ActionsContext.Provider value={fake.actions}>
        {bar ? (
          <UndoProvider>
            {inner}
            <UndoBar />
          </UndoProvider>
        ) : (
          inner
        )}
      </ActionsContext.Provider>
    </MessagesContext.Provider>
  );
  const shown = render(frame(view));
  return { ...shown, fake, again: (next: ComponentChildren) => shown.rerender(frame(next)) };
}

/** Lets promises and effects that are due run. */
export async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  });
}
