import { useCallback, useEffect, useState } from 'preact/hooks';
import { useActions } from '../actions.ts';

export interface LetterText {
  readonly text: string;
  /** True once it is no longer what the product wrote. */
  readonly edited: boolean;
  readonly type: (text: string) => void;
  /** Back to what the product writes. Gives the way back to the edited words. */
  readonly startOver: () => () => Promise<void>;
}

/** A text that starts as `written` and is kept as a draft once it is edited; until then it follows `written`. */
export function useLetterText(written: string, draftKey: string): LetterText {
  const actions = useActions();
  const [draft, setDraft] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    void actions.readDraft(draftKey).then((kept) => {
      if (current && kept !== '') setDraft((now) => now ?? kept);
    });
    return () => {
      current = false;
    };
  }, [actions, draftKey]);

  const type = useCallback(
    (text: string) => {
      setDraft(text);
      actions.keepDraft(draftKey, text);
    },
    [actions, draftKey],
  );
  const startOver = () => {
    const before = draft;
    setDraft(null);
    actions.keepDraft(draftKey, '');
    return async () => {
      if (before !== null) type(before);
    };
  };
  return { text: draft ?? written, edited: draft !== null && draft !== written, type, startOver };
}
