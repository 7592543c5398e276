import { useEffect, useState } from 'preact/hooks';
import { useActions } from '../actions.ts';

export interface Drafted {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Forgets what was typed: it is kept elsewhere now. */
  readonly clear: () => void;
}

/**
 * Words that are kept with others in one go, and until then as a draft, so that closing the window loses none. Until
 * somebody types, they are `suggested`, and follow it.
 */
export function useDrafted(key: string, suggested: string): Drafted {
  const actions = useActions();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void actions.readDraft(key).then((draft) => {
      if (current && draft !== '') setTyped((before) => before ?? draft);
    });
    return () => {
      current = false;
    };
  }, [actions, key]);
  return {
    text: typed ?? suggested,
    type(text) {
      setTyped(text);
      actions.keepDraft(key, text);
    },
    clear() {
      setTyped(null);
      actions.keepDraft(key, '');
    },
  };
}
