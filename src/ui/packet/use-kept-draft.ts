import { useCallback, useEffect, useState } from 'preact/hooks';
import { useActions } from '../actions.ts';

/** A text that is kept as a draft with every key; null until it has been read. */
export function useKeptDraft(key: string): readonly [string | null, (text: string) => void] {
  const actions = useActions();
  const [kept, setKept] = useState<{ readonly key: string; readonly text: string } | null>(null);
  useEffect(() => {
    let current = true;
    void actions.readDraft(key).then((text) => {
      // What was typed meanwhile is newer.
      if (current) setKept((before) => (before?.key === key ? before : { key, text }));
    });
    return () => {
      current = false;
    };
  }, [actions, key]);
  const set = useCallback(
    (text: string) => {
      setKept({ key, text });
      actions.keepDraft(key, text);
    },
    [actions, key],
  );
  return [kept?.key === key ? kept.text : null, set];
}
