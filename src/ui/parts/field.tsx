import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { reasonId } from '../failure-words.ts';
import { useSay } from '../messages.tsx';
import { type KeptText, useKeptText } from '../use-kept-text.ts';
import { Button } from './button.tsx';
import { CopyButton } from './copy-button.tsx';
import { isPlainEnter } from './plain-enter.ts';

/** Calm while nothing is wrong: only a failed save is said, with the words kept and a way on. */
function SaveState({ kept, id }: { kept: KeptText; id: string }) {
  const say = useSay();
  return (
    <div class={kept.state === 'failed' ? 'save-state failed' : 'save-state'} role="status" id={id}>
      {kept.state === 'failed' && kept.failure && (
        <>
          <span>
            <b class="late">{say('field.not-saved')}</b> {say('field.words-kept')} {say(reasonId(kept.failure))}
          </span>
          <span class="row wrap">
            <Button small onClick={kept.flush}>
              {say('retry')}
            </Button>
            <CopyButton text={kept.text} />
          </span>
        </>
      )}
    </div>
  );
}

export interface FieldProps {
  label: string;
  /** The label is read out but not shown. */
  hideLabel?: boolean;
  value: string;
  /** Under which unsent words are kept. */
  draftKey: string;
  onSave: (text: string) => Promise<unknown>;
  /** Grows with its text, and saves as one types. */
  multiline?: boolean;
  /** One line of words that may be long: it wraps and grows, and Enter still ends it. */
  wraps?: boolean;
  /** In the serif of people's own words. */
  voice?: boolean;
  placeholder?: string;
  /** Shown without a frame until it is hovered or focused: text edited in place. */
  inPlace?: boolean;
  autoFocus?: boolean;
  onEnter?: () => void;
  /** Gets Escape; the words stay and are saved on leaving. */
  onEscape?: () => void;
}

/** A text field that never loses a word: drafts on every key, saves on Enter, on leaving, and while one types notes. */
export function Field(props: FieldProps) {
  const id = useId();
  const stateId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const kept = useKeptText({
    value: props.value,
    draftKey: props.draftKey,
    save: props.onSave,
    after: props.multiline ? 400 : null,
  });

  useLayoutEffect(() => {
    const at = area.current;
    // Firefox 128 has no field-sizing: the height follows the text by hand.
    if (!at || CSS.supports('field-sizing', 'content')) return;
    at.style.height = 'auto';
    at.style.height = `${at.scrollHeight + at.offsetHeight - at.clientHeight}px`;
  }, [kept.text]);

  useEffect(() => {
    if (props.autoFocus) (area.current ?? line.current)?.focus();
  }, []);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key === 'Escape' && props.onEscape) {
      event.preventDefault();
      event.stopPropagation();
      kept.flush();
      props.onEscape();
    }
    if (props.multiline || !isPlainEnter(event)) return;
    event.preventDefault();
    kept.flush();
    props.onEnter?.();
  };

  const common = {
    id,
    dir: 'auto' as const,
    class: `field${props.voice ? ' voice' : ''}${props.inPlace ? ' in-place' : ''}${props.wraps ? ' wraps' : ''}`,
    value: kept.text,
    placeholder: props.placeholder ?? '',
    'aria-describedby': stateId,
    onBlur: kept.flush,
    onKeyDown,
  };
  return (
    <div class="field-box">
      <label class={props.hideLabel ? 'vh' : 'label'} for={id}>
        {props.label}
      </label>
      {props.multiline || props.wraps ? (
        <textarea
          {...common}
          ref={area}
          rows={props.wraps ? 1 : 2}
          onInput={(event) => kept.type(event.currentTarget.value)}
        />
      ) : (
        <input {...common} ref={line} type="text" onInput={(event) => kept.type(event.currentTarget.value)} />
      )}
      <SaveState kept={kept} id={stateId} />
    </div>
  );
}
