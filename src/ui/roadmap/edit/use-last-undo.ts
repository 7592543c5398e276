/** The last changes made here, each with its way back, so that a key can take them back one after the other. */
import { useMemo, useRef } from 'preact/hooks';
import type { Undo } from '../../actions.ts';
import { useSay } from '../../messages.tsx';
import { nothingToUndo } from '../../nothing-to-undo.ts';
import { type Act, type TellDone, useAct, useTellDone } from '../../parts/undo-bar.tsx';

export interface Undoing {
  readonly act: Act;
  readonly tellDone: TellDone;
  /** Takes the last change back that was not taken back yet; false where there is none. */
  readonly undoLast: () => boolean;
}

export function useLastUndo(): Undoing {
  const say = useSay();
  const act = useAct();
  const tellDone = useTellDone();
  const done = useRef<Undo[]>([]);
  return useMemo(() => {
    const remember = (undo: Undo): Undo => {
      if (undo === nothingToUndo) return undo;
      const once: Undo = async () => {
        await undo();
        done.current = done.current.filter((one) => one !== once);
      };
      done.current.push(once);
      return once;
    };
    return {
      act: (run, words) => act(async () => remember(await run()), words),
      tellDone: (words, undo) => tellDone(words, remember(undo)),
      undoLast() {
        const last = done.current.at(-1);
        if (!last) return false;
        last().then(
          () => tellDone(say('undo.done'), nothingToUndo),
          (thrown: unknown) => void act(() => Promise.reject(thrown), ''),
        );
        return true;
      },
    };
  }, [say, act, tellDone]);
}
