/** A form that is kept in one go, and until then as a draft, so that closing the window loses none of it. */
import { useEffect, useState } from 'preact/hooks';
import { useActions } from '../../actions.ts';

export interface DraftedForm<F> {
  readonly form: F;
  readonly set: (patch: Partial<F>) => void;
  /** Something was typed that is not kept. */
  readonly dirty: boolean;
  /** What was typed came from before this form was opened. */
  readonly fromBefore: boolean;
  /** Forgets what was typed, and gives the way to bring it back. */
  readonly clear: () => () => void;
}

interface Options<F> {
  readonly key: string;
  /** The form as it is kept. It shows, and is followed, until somebody types. */
  readonly base: F;
  /** Typed already, such as an answer that is to become a way. */
  readonly begun?: F | null;
  readonly write: (form: F) => string;
  readonly read: (draft: string) => F | null;
}

export function useDraftedForm<F extends object>({ key, base, begun = null, write, read }: Options<F>): DraftedForm<F> {
  const actions = useActions();
  const [typed, setTyped] = useState<F | null>(begun);
  const [fromBefore, setFromBefore] = useState(false);
  useEffect(() => {
    let current = true;
    if (begun === null)
      void actions.readDraft(key).then((draft) => {
        const before = current && draft !== '' ? read(draft) : null;
        if (before === null || write(before) === write(base)) return;
        setTyped((now) => now ?? before);
        setFromBefore(true);
      });
    return () => {
      current = false;
    };
  }, [actions, key]);
  const form = typed ?? base;
  return {
    form,
    dirty: typed !== null && write(typed) !== write(base),
    fromBefore,
    set(patch) {
      // From the newest state: two fields may change before the next drawing.
      setTyped((now) => {
        const next = { ...(now ?? base), ...patch };
        actions.keepDraft(key, write(next));
        return next;
      });
    },
    clear() {
      const kept = write(form);
      setTyped(null);
      setFromBefore(false);
      actions.keepDraft(key, '');
      return () => actions.keepDraft(key, kept);
    },
  };
}
