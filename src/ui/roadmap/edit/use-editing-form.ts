/** Keeping a form and leaving it as it was: both end the editor, a failure keeps it with its words. */
import { useRef, useState } from 'preact/hooks';
import type { Failure, Undo } from '../../actions.ts';
import { failureOf } from '../../failure-words.ts';
import { useSay } from '../../messages.tsx';
import type { TellDone } from '../../parts/undo-bar.tsx';
import type { DraftedForm } from './use-drafted-form.ts';

export interface EditingForm {
  readonly failure: Failure | null;
  readonly save: (run: () => Promise<Undo>, told: string) => void;
  readonly leave: () => void;
}

interface Options<F> {
  readonly drafted: DraftedForm<F>;
  readonly tellDone: TellDone;
  /** Ends the editor; `kept` tells whether something was saved. */
  readonly onDone: (kept: boolean) => void;
  /** Opens it anew, for who did not mean to leave. */
  readonly onAgain: () => void;
}

export function useEditingForm<F>({ drafted, tellDone, onDone, onAgain }: Options<F>): EditingForm {
  const say = useSay();
  const [failure, setFailure] = useState<Failure | null>(null);
  const busy = useRef(false);
  return {
    failure,
    save(run, told) {
      if (busy.current) return;
      busy.current = true;
      run().then(
        (undo) => {
          busy.current = false;
          drafted.clear();
          tellDone(told, undo);
          onDone(true);
        },
        (thrown: unknown) => {
          busy.current = false;
          setFailure(failureOf(thrown));
        },
      );
    },
    leave() {
      const { dirty } = drafted;
      const bringBack = drafted.clear();
      onDone(false);
      if (!dirty) return;
      tellDone(say('roadmap.edit-as-it-was'), async () => {
        bringBack();
        onAgain();
      });
    },
  };
}
