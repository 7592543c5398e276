import { Plus } from 'lucide';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Undo } from '../actions.ts';
import { failureOf, reasonId } from '../failure-words.ts';
import { useSay } from '../messages.tsx';
import { useDraftLine } from '../use-draft-line.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
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
  /** What is wrong with the words and what to do, in a sentence; null where they will do. */
  check?: (text: string) => string | null;
  autoFocus?: boolean;
  /** Gets Escape; the words stay in the draft. */
  onEscape?: () => void;
}

/** One line that becomes a new item on Enter. The words stay until the item is kept. */
export function AddField(props: AddFieldProps) {
  const { label, placeholder, draftKey, onAdd, done, button, check, autoFocus = false, onEscape } = props;
  const say = useSay();
  const tellDone = useTellDone();
  const id = useId();
  const stateId = useId();
  const { text, type: keepText } = useDraftLine(draftKey);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const busy = useRef(false);
  const input = useRef<HTMLInputElement>(null);

  // Before the next key: somebody may be typing already.
  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus();
  }, []);

  const type = (next: string) => {
    setWrong(null);
    keepText(next);
  };
  const add = async () => {
    const words = text.trim();
    if (words === '' || busy.current) return;
    const fault = check?.(words) ?? null;
    setWrong(fault);
    if (fault !== null) {
      setFailure(null);
      input.current?.focus();
      return;
    }
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
          aria-describedby={stateId}
          aria-invalid={wrong !== null}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.isComposing && onEscape) {
              event.preventDefault();
              event.stopPropagation();
              onEscape();
            }
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
      <div class={failure || wrong !== null ? 'save-state failed' : 'save-state'} role="status" id={stateId}>
        {wrong !== null && <span>{wrong}</span>}
        {failure && (
          <span>
            <b class="late">{say('field.not-saved')}</b> {say('field.words-kept')} {say(reasonId(failure))}
          </span>
        )}
      </div>
    </div>
  );
}

/** Before the field that adds to a list. */
export function AddMark() {
  return (
    <span class="mk">
      <Icon of={Plus} />
    </span>
  );
}
