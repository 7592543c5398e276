import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { isPlainEnter } from '../parts/plain-enter.ts';
import type { Drafted } from './use-drafted.ts';

interface DraftedFieldProps {
  label: string;
  words: Drafted;
  /** In the serif of people's own words. */
  voice?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  onEnter?: () => void;
}

/** One line of words that wraps and grows. What is typed is a draft until the whole is kept. */
export function DraftedField({
  label,
  words,
  voice = false,
  placeholder,
  autoFocus = false,
  onEnter,
}: DraftedFieldProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!autoFocus) return;
    area.current?.focus();
    area.current?.select();
  }, []);
  useLayoutEffect(() => {
    const at = area.current;
    // Firefox 128 has no field-sizing: the height follows the text by hand.
    if (!at || CSS.supports('field-sizing', 'content')) return;
    at.style.height = 'auto';
    at.style.height = `${at.scrollHeight + at.offsetHeight - at.clientHeight}px`;
  }, [words.text]);
  return (
    <div class="field-box">
      <label class="ui muted" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={area}
        rows={1}
        dir="auto"
        class={voice ? 'field wraps voice' : 'field wraps'}
        value={words.text}
        placeholder={placeholder ?? ''}
        onInput={(event) => words.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          onEnter?.();
        }}
      />
    </div>
  );
}
