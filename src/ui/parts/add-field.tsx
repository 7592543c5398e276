import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Failure, type Undo, useActions } from '../actions.ts';
import { failureOf, reasonId } from '../failure-words.ts';
import { useSay } from '../messages.tsx';
import { Button } from './button.tsx';
import { isPlainEnter } from './plain-enter.ts';
import { useTellDone } from './undo-bar.tsx';

export interface AddFieldProps {
  label: string;
  placeholder?: string;
  draftKey: string;
  onAdd: (text: string) => Promise<Undo>;
  /** What the undo bar says afterwards. */
  done: string;
  /** On the button beside the field; without it Enter alone adds. */
  button?: string;
}

/** One line that becomes a new item on Enter. The words stay until the item is kept. */
export function AddField({ label, placeholder, draftKey, onAdd, done, button }: AddFieldProps) {
  const say = useSay();
  const actions = useActions();
  const tellDone = useTellDone();
  const id = useId();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const busy = useRef(false);
  const touched = useRef(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    void actions.readDraft(draftKey).then((draft) => {
      if (!touched.current && draft !== '') setText(draft);
    });
  }, [actions, draftKey]);

  const type = (next: string) => {
    touched.current = true;
    setText(next);
    actions.keepDraft(draftKey, next);
  };
  const add = async () => {
    const words = text.trim();
    if (words === '' || busy.current) return;
    busy.current = true;
    try {
      const undo = await onAdd(words);
      setFailure(null);
      tellDone(done, undo);
      // What was typed while it was being kept belongs to the next item.
      const now = input.current?.value ?? '';
      type(now.startsWith(text) ? now.slice(text.length) : now);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      busy.current = false;
      input.current?.focus();
    }
  };

  return (
    <div class="field-box">
      <div class="row">
        <label class="vh" for={id}>
          {label}
        </label>
        <input
          id={id}
          ref={input}
          type="text"
          dir="auto"
          class="field"
          value={text}
          placeholder={placeholder ?? label}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!isPlainEnter(event)) return;
            event.preventDefault();
            void add();
          }}
        />
        {button && (
          <Button onClick={() => void add()} disabled={text.trim() === ''}>
            {button}
          </Button>
        )}
      </div>
      <div class={failure ? 'save-state failed' : 'save-state'} role="status">
        {failure && (
          <span>
            <b class="late">{say('field.not-saved')}</b> {say('field.words-kept')} {say(reasonId(failure))}
          </span>
        )}
      </div>
    </div>
  );
}
