import type { ComponentChildren, Ref } from 'preact';
import type { Failure } from '../../actions.ts';
import { reasonId } from '../../failure-words.ts';
import { useSay } from '../../messages.tsx';
import { isPlainEnter } from '../../parts/plain-enter.ts';

interface EditBoxProps {
  /** What is edited, read out as the name of the box. */
  name: string;
  boxRef?: Ref<HTMLFieldSetElement>;
  /** Words from before this box was opened stand in it. */
  fromBefore: boolean;
  failure: Failure | null;
  onSave: () => void;
  onEscape: () => void;
  children: ComponentChildren;
}

const endsLine = 'textarea, input:not([type=checkbox])';

/** The frame of an editor in its place: Enter saves, Escape leaves it as it was, and both are buttons too. */
export function EditBox({ name, boxRef, fromBefore, failure, onSave, onEscape, children }: EditBoxProps) {
  const say = useSay();
  return (
    <fieldset
      class="edit-box"
      aria-label={name}
      ref={boxRef ?? null}
      onKeyDown={(event) => {
        // A menu or a choice of a day within has its own Enter and Escape.
        if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
        event.stopPropagation();
        if (event.key === 'Escape' && !event.isComposing) {
          event.preventDefault();
          onEscape();
        } else if (isPlainEnter(event) && event.target.matches(endsLine) && !event.target.closest('form')) {
          event.preventDefault();
          onSave();
        }
      }}
    >
      {fromBefore && <p class="meta">{say('roadmap.edit-from-before')}</p>}
      {children}
      <div class={failure ? 'save-state failed' : 'save-state'} role="status">
        {failure && (
          <span>
            <b class="late">{say('field.not-saved')}</b> {say('field.words-kept')} {say(reasonId(failure))}
          </span>
        )}
      </div>
      <p class="edit-hints">
        <button type="button" onClick={onSave}>
          <span class="kbd" aria-hidden="true">
            {say('roadmap.keys-name-enter')}
          </span>
          {say('roadmap.edit-save')}
        </button>
        <button type="button" onClick={onEscape}>
          <span class="kbd" aria-hidden="true">
            {say('roadmap.keys-name-esc')}
          </span>
          {say('roadmap.edit-cancel')}
        </button>
      </p>
    </fieldset>
  );
}
