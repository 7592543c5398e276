/** A line that is being typed and survives closing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useActions } from './actions.ts';

export interface DraftLine {
  readonly text: string;
  readonly type: (words: string) => void;
}

/** Kept under `draftKey`, and brought back from there unless somebody types already; `onBack` is told then. */
export function useDraftLine(draftKey: string, onBack?: () => void): DraftLine {
  const actions = useActions();
  const [text, setText] = useState('');
  const touched = useRef(false);
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => {
    void actions.readDraft(draftKey).then((draft) => {
      if (touched.current || draft === '') return;
      setText(draft);
      latest.current?.();
    });
  }, [actions, draftKey]);
  return {
    text,
    type(words) {
      touched.current = true;
      setText(words);
      actions.keepDraft(draftKey, words);
    },
  };
}
