/**
 * The state of a text that is typed: what stands in the field, whether it is saved, and a draft that survives closing.
 * One save runs at a time; words typed meanwhile are saved after it; a failed save keeps them and says so.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, useActions } from './actions.ts';
import { failureOf } from './failure-words.ts';

export interface KeptText {
  readonly text: string;
  /** `dirty`: typed and not saved yet, which is calm; `failed`: could not be saved. */
  readonly state: 'saved' | 'dirty' | 'saving' | 'failed';
  readonly failure: Failure | null;
  readonly type: (text: string) => void;
  /** Saves now what is not saved. */
  readonly flush: () => void;
}

export interface KeptTextOptions {
  /** The text as it is stored. A change from elsewhere shows unless something is being typed here. */
  value: string;
  draftKey: string;
  save: (text: string) => Promise<unknown>;
  /** Saves by itself this long after the last key, in ms; null saves on `flush` alone. */
  after: number | null;
}

export function useKeptText({ value, draftKey, save, after }: KeptTextOptions): KeptText {
  const actions = useActions();
  const [text, setText] = useState(value);
  const [state, setState] = useState<KeptText['state']>('saved');
  const [failure, setFailure] = useState<Failure | null>(null);
  // What the callbacks need to see as it is now, not as it was when they were made.
  const live = useRef({ text: value, stored: value, saving: false, timer: 0, save, touched: false, gone: false });
  live.current.save = save;

  const flush = useCallback(() => {
    const at = live.current;
    clearTimeout(at.timer);
    if (at.saving || at.text === at.stored) return;
    const sent = at.text;
    at.saving = true;
    setState('saving');
    at.save(sent).then(
      () => {
        at.saving = false;
        at.stored = sent;
        if (at.text !== sent) return flush();
        actions.keepDraft(draftKey, '');
        setFailure(null);
        setState('saved');
      },
      (thrown: unknown) => {
        at.saving = false;
        setFailure(failureOf(thrown));
        setState('failed');
      },
    );
  }, [actions, draftKey]);

  const type = useCallback(
    (next: string) => {
      const at = live.current;
      at.text = next;
      at.touched = true;
      setText(next);
      setState((before) => (before === 'failed' ? 'failed' : 'dirty'));
      actions.keepDraft(draftKey, next);
      clearTimeout(at.timer);
      if (after !== null) at.timer = window.setTimeout(flush, after);
    },
    [actions, draftKey, after, flush],
  );

  useEffect(() => {
    const at = live.current;
    const untouched = at.text === at.stored && !at.saving;
    at.stored = value;
    if (!untouched) return;
    at.text = value;
    setText(value);
  }, [value]);

  useEffect(() => {
    let current = true;
    void actions.readDraft(draftKey).then((draft) => {
      const at = live.current;
      if (current && draft !== '' && !at.touched && draft !== at.stored) type(draft);
    });
    return () => {
      current = false;
    };
  }, [actions, draftKey, type]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return { text, state, failure, type, flush };
}
