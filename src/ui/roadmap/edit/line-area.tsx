import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface LineAreaProps {
  label: string;
  text: string;
  onType: (text: string) => void;
  placeholder?: string;
  /** What is wrong with it, in a sentence. */
  fault?: string | null;
  strong?: boolean;
  autoFocus?: boolean;
  /** Stands at the end of the label's line. */
  beside?: ComponentChildren;
  onKeyDown?: (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => void;
  onBlur?: () => void;
}

/** One line of words that wraps and grows with its text. What Enter does is the form's matter. */
export function LineArea(props: LineAreaProps) {
  const { label, text, onType, placeholder = '', fault = null, strong = false, autoFocus = false } = props;
  const id = useId();
  const faultId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (autoFocus) area.current?.focus();
  }, []);
  useLayoutEffect(() => {
    const at = area.current;
    // Firefox 128 has no field-sizing: the height follows the text by hand.
    if (!at || CSS.supports('field-sizing', 'content')) return;
    at.style.height = 'auto';
    at.style.height = `${at.scrollHeight + at.offsetHeight - at.clientHeight}px`;
  }, [text]);
  return (
    <div class="edit-field">
      <div class="edit-label">
        <label for={id}>{label}</label>
        {props.beside}
      </div>
      <textarea
        id={id}
        ref={area}
        rows={1}
        dir="auto"
        class={strong ? 'field wraps strong' : 'field wraps'}
        value={text}
        placeholder={placeholder}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        onInput={(event) => onType(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={props.onKeyDown}
        onBlur={props.onBlur}
      />
      {fault !== null && (
        <p class="meta late" id={faultId}>
          {fault}
        </p>
      )}
    </div>
  );
}
