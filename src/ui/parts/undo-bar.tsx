/**
 * What was just done, and the way back. It stays until the next action: no time limit. The live region is there before
 * its text, and focus that went away with a removed row lands on "Undo".
 */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Failure, Undo } from '../actions.ts';
import { failureOf, reasonId } from '../failure-words.ts';
import { isUndoKey } from '../latin-key.ts';
import { useSay } from '../messages.tsx';
import { nothingToUndo } from '../nothing-to-undo.ts';
import { isTyping } from '../use-slash-key.ts';
import { Button } from './button.tsx';

type Told =
  | { readonly kind: 'done'; readonly words: string; readonly undo: Undo; readonly held: Element | null }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly again: () => void };

/** Runs an action and tells what was done. True once it is kept; false when it failed, which the bar then says. */
export type Act = (run: () => Promise<Undo>, words: string) => Promise<boolean>;
/** Tells of something already done. */
export type TellDone = (words: string, undo: Undo) => void;

interface Acting {
  readonly act: Act;
  readonly tellDone: TellDone;
}
const ActContext = createContext<Acting | null>(null);
const ToldContext = createContext<{ told: Told | null; tell: (told: Told | null) => void }>({
  told: null,
  tell: () => {},
});

/** Everything below it shares one `UndoBar`. */
export function UndoProvider({ children }: { children: ComponentChildren }) {
  const [told, tell] = useState<Told | null>(null);
  const acting = useMemo((): Acting => {
    const act: Act = async (run, words) => {
      const held = document.activeElement;
      try {
        const undo = await run();
        // What stands there tells how to take back the action that did change something.
        if (undo === nothingToUndo) tell((told) => (told?.kind === 'failed' ? null : told));
        else tell({ kind: 'done', words, undo, held });
        return true;
      } catch (thrown) {
        tell({ kind: 'failed', failure: failureOf(thrown), again: () => void act(run, words) });
        return false;
      }
    };
    return { act, tellDone: (words, undo) => tell({ kind: 'done', words, undo, held: document.activeElement }) };
  }, []);
  const shared = useMemo(() => ({ told, tell }), [told]);
  return (
    <ActContext.Provider value={acting}>
      <ToldContext.Provider value={shared}>{children}</ToldContext.Provider>
    </ActContext.Provider>
  );
}

function useActing(): Acting {
  const acting = useContext(ActContext);
  if (!acting) throw new Error('A view was rendered without UndoProvider');
  return acting;
}
export const useAct = (): Act => useActing().act;
export const useTellDone = (): TellDone => useActing().tellDone;

// A removed row takes the focus with it, some time after its action: the change comes back through the store.
function useRescuedFocus(told: Told | null, rescue: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (told?.kind !== 'done') return;
    const { held } = told;
    // Nothing was focused, so nothing can be lost.
    if (held === null || held === document.body) return;
    const check = () => {
      const lost = document.activeElement === document.body || document.activeElement === null;
      if (lost && !held.isConnected) rescue.current?.focus();
    };
    const watch = new MutationObserver(check);
    watch.observe(document.body, { childList: true, subtree: true });
    check();
    return () => watch.disconnect();
  }, [told, rescue]);
}

/** Stands above the foot of a view. Empty until something was done. */
export function UndoBar() {
  const say = useSay();
  const { told, tell } = useContext(ToldContext);
  const undoButton = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useRescuedFocus(told, undoButton);

  const takeBack = useCallback(
    async (undo: Undo) => {
      // Focus first: the button goes away, and focus must not go with it.
      words.current?.focus();
      try {
        await undo();
        tell({ kind: 'taken-back' });
      } catch (thrown) {
        tell({ kind: 'failed', failure: failureOf(thrown), again: () => void takeBack(undo) });
      }
    },
    [tell],
  );

  useEffect(() => {
    if (told?.kind !== 'done' || told.undo === nothingToUndo) return;
    const { undo } = told;
    const onKey = (event: KeyboardEvent) => {
      // In a field the browser takes letters back.
      if (!isUndoKey(event) || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      void takeBack(undo);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [told, takeBack]);

  return (
    <div class={told ? `undo ${told.kind}` : 'undo none'}>
      <span class="undo-words" role="status" tabIndex={-1} ref={words}>
        {told?.kind === 'done' && <bdi>{told.words}</bdi>}
        {told?.kind === 'taken-back' && say('undo.done')}
        {told?.kind === 'failed' &&
          `${say('failure.not-saved')} ${say('failure.nothing-changed')} ${say(reasonId(told.failure))}`}
      </span>
      {told?.kind === 'done' && told.undo !== nothingToUndo && (
        <Button kind="quiet" small buttonRef={undoButton} onClick={() => void takeBack(told.undo)}>
          {say('undo')}
        </Button>
      )}
      {told?.kind === 'failed' && (
        <Button small onClick={told.again}>
          {say('retry')}
        </Button>
      )}
    </div>
  );
}
